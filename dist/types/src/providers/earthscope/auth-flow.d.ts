import type { Raised, Resolution } from '../../types/resolution.ts';
import { type OwnHeaders } from './http-headers.ts';
/** The valid settings, as far as the flow depends on them. An absent token is None; an empty one is ''. */
export interface FlowSettings {
    readonly accessToken?: string;
    readonly refreshToken?: string;
    readonly clientSecret?: string;
    /** What the token request is made of, but for the token. */
    readonly formTexts: readonly string[];
    readonly headers: OwnHeaders;
    readonly hostAllowed: boolean;
    /** In seconds. */
    readonly leeway: number;
    /** Unix seconds. */
    readonly now: number;
    /** The command of the `es` command line; undefined for the SDK. */
    readonly command?: string;
    readonly isCli: boolean;
}
export interface FlowOutcome {
    readonly raises: readonly Raised[];
    readonly next: Resolution['next'];
}
/** What the flow does once the settings stand: it is built, it refreshes if it must, it sends. */
export declare function authFlow(settings: FlowSettings): FlowOutcome;
