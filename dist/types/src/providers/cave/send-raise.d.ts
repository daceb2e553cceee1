import { type RequestsHeaderRule } from '../../python/http-header.ts';
import type { Raised } from '../../types/resolution.ts';
import type { World } from '../../types/world.ts';
import type { ReplacingLogin } from './replacing-login.ts';
/** A request that requests is about to send. */
interface OutgoingRequest {
    readonly url: string;
    /** What the client puts after `Bearer `; undefined: it sends no header. */
    readonly token?: string | undefined;
    /** caveclient also sends the token's first word as a cookie. */
    readonly cookie?: boolean;
    readonly login: ReplacingLogin;
    readonly rule: RequestsHeaderRule;
}
/** How the installed requests checks a header's value: as the newest does where its version is not known. */
export declare function headerRule(world: World): Promise<RequestsHeaderRule>;
/** What requests raises before it connects, in its order (requests 2.34.2 sessions.py, prepare_request; models.py, prepare). */
export declare function sendRaise({ url: address, token, cookie, login, rule }: OutgoingRequest): Raised | undefined;
export {};
