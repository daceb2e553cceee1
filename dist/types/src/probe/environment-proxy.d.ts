import { Secret } from '../secret.ts';
import type { EnvironmentVariable } from '../types/world.ts';
/** How a request gets out: directly, through a proxy, or not at all by our means. */
export type Route = {
    readonly is: 'direct';
} | {
    readonly is: 'proxy';
    readonly url: string;
    readonly login?: Secret;
    readonly words: string;
} | {
    readonly is: 'unusable';
    readonly why: string;
};
/**
 * The proxy that Python's `getproxies` gives both requests and httpx: lower-case names win, the scheme's own name before
 * `all_proxy`. Loopback is never asked through a proxy: the token would go to it in the clear.
 */
export declare function environmentProxy(url: URL, env: readonly EnvironmentVariable[]): Route;
