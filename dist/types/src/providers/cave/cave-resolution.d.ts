import { type PyJson } from '../../python/json-value.ts';
import type { Resolution } from '../../types/resolution.ts';
import type { ReplacingLogin } from './replacing-login.ts';
/** A resolution in which nothing was found yet. CAVE tokens carry no date, so there is no leeway. */
export declare function emptyResolution(client: string): Resolution;
/** A resolution that holds a token, and the text that its header says after `Bearer `. */
interface Held {
    readonly resolution: Resolution;
    readonly headerText?: string;
}
/** Adds the token that won, and a netrc login that takes its place in the header. */
export declare function holdToken(start: Resolution, token: PyJson | undefined, source: string, login: ReplacingLogin): Held;
export {};
