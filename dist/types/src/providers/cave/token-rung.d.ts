import { type PyJson } from '../../python/json-value.ts';
import type { Problem, Rung } from '../../types/resolution.ts';
import type { Value } from '../../types/value.ts';
import type { SecretFile } from './secret-file.ts';
/** How a client stands to the file that a rung is about. */
export interface RungUse {
    readonly role: Rung['role'];
    /** The client opens it. Else it is passed over, for the reason of `why`. */
    readonly consulted: boolean;
    readonly why?: string;
    /** What the client does with a file that it cannot parse. */
    readonly effect?: Problem['effect'];
    /** cloud-volume also takes a file that is a JSON string and nothing else. */
    readonly bareString?: boolean;
}
/** The value of a token as it stands in a file or an argument; a value that is not a string is held as its JSON text. */
export declare function tokenValue(json: PyJson): Value;
/** One rung for a secret file; `wins` is false, since only the client knows. */
export declare function tokenRung(path: string, key: string, file: SecretFile, use: RungUse): Rung;
