import type { Outcome } from '../../python/exception.ts';
import type { World } from '../../types/world.ts';
/** The folder of caveclient's files (caveclient 8.2.1 auth.py:17); only `~` steers where it is. */
export declare const caveFolder = "~/.cloudvolume/secrets";
/** The server that caveclient uses when none is named (caveclient 8.2.1 endpoints.py:1). */
export declare const globalServer = "https://global.daf-apis.com";
/** Scheme and network location of an address, as `urllib.parse.urlparse` splits it: the case and the port are kept. */
interface SplitAddress {
    readonly scheme: string;
    readonly netloc: string;
}
/** The path of a server's own token file, expanded (caveclient 8.2.1 auth.py:54, server_token_filename). */
export declare function serverFile(world: World, address: string): Outcome<string>;
/** The server that a file's name speaks of: `h.org` for `h.org-cave-secret.json`; undefined for other names. */
export declare function serverOfFile(name: string): string | undefined;
/** `urlparse(address)` of Python 3.11, as far as scheme and netloc go (Lib/urllib/parse.py, urlsplit). */
export declare function splitAddress(address: string): Outcome<SplitAddress>;
/** `urlparse(address).hostname`: in lower case, without port and user. */
export declare function hostOf(address: string): string | undefined;
/** An address as it may be shown: it may hold a password, `https://user:password@host`. */
export declare function withoutLogin(address: string): string;
export {};
