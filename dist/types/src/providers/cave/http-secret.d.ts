import type { PythonException } from '../../python/exception.ts';
import { type PyJson } from '../../python/json-value.ts';
import type { World } from '../../types/world.ts';
import type { ReplacingLogin } from './replacing-login.ts';
/** A user and a password for every HTTP server, which cloud-files sends in the token's place. */
interface HttpSecret {
    /** Raised while the reader of the data is built. */
    readonly raises?: PythonException;
    /** Takes the place of a netrc login, in the header and in requests' order. */
    readonly login?: ReplacingLogin;
    readonly unknown?: string;
}
/** cloud-files 6.4.3 interfaces.py:983 and secrets.py:163: `http-secret.json` makes the session's own authentication. */
export declare function httpSecret(world: World, given: PyJson | undefined): Promise<HttpSecret>;
export {};
