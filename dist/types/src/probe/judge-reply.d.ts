import type { Reply } from '../types/provider.ts';
import type { Judgement } from './probe-plan.ts';
import type { Reason } from './reasons.ts';
/** One line of a platform's table: what a status, with a word or a text in the body, means. */
export interface ReplyRow {
    readonly status: number | readonly number[];
    /** The `error` of a JSON body. */
    readonly error?: string;
    /** Text anywhere in the body. */
    readonly says?: RegExp;
    /** The body must be JSON (an object), or this row does not hold: a proxy's page is not the platform's word. */
    readonly json?: true;
    readonly means: readonly ['rejected' | 'denied' | 'unknown', Reason];
}
/**
 * What an answer other than success means: by the platform's table, else by what holds of every platform. A page of
 * HTML is somebody else's word (a login page, a proxy), whatever its status.
 */
export declare function judgeRefusal(reply: Reply, table: readonly ReplyRow[]): Judgement;
/** Whether the body is a page for people. Flask calls a plain sentence HTML too: there must be a tag. */
export declare function isHtml({ headers, body }: Reply): boolean;
