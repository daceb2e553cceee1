import type { Provider } from '../types/provider.ts';
import type { Setting } from '../types/resolution.ts';
/** An address that a token may be sent to, or why it may not. */
export type AllowedServer = {
    readonly ok: true;
    readonly url: URL;
} | {
    readonly ok: false;
    readonly why: string;
    readonly host?: string;
};
/**
 * Joins a server's address with a path, if the token may go there. https only, but for loopback; to hosts that the
 * provider knows, that a file of the client's own in the home names, or that the user names with an argument. A variable
 * can point the client anywhere: that is followed to the platform's own hosts and to loopback only.
 */
export declare function allowedServer(server: Setting, path: string, provider: Provider, home: string | undefined): AllowedServer;
/** Whether a host is this machine, by its name or address alone. */
export declare function isLoopback(host: string): boolean;
/** Whether a host is one of these: `iam.example.org`, `*.example.org` (any depth below it). */
export declare function isKnownHost(host: string, patterns: readonly string[]): boolean;
