import type { ResolveInput } from '../../types/resolution.ts';
/** What the user's own code, or the `es` command line, asks for. */
export interface Request {
    /** `get-access-token`; `help` where nothing is asked for at all; undefined: the SDK, which asks for everything. */
    readonly command?: string;
    readonly profile?: string;
    /** In seconds. */
    readonly threshold?: number;
}
/** Reads `options.cli` (an `es` command line), `options.profile` (a name) and `options.threshold`. */
export declare function requestOf(input: ResolveInput | undefined): Request;
