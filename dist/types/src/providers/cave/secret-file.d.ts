import type { PythonException } from '../../python/exception.ts';
import type { PyJson } from '../../python/json-value.ts';
import type { Problem } from '../../types/resolution.ts';
import type { FileStat, World } from '../../types/world.ts';
/** A JSON file as a Python program meets it: `os.path.exists`, then `json.loads(open(path).read())`. */
export type SecretFile = 
/** `os.path.exists` is False; `denied`: because a folder on the way may not be searched. */
{
    readonly is: 'absent';
    readonly denied: boolean;
} | {
    readonly is: 'json';
    readonly json: PyJson;
    readonly stat: FileStat;
} | {
    readonly is: 'broken';
    readonly state: 'unreadable' | 'malformed';
    readonly error: PythonException;
    readonly problem: Omit<Problem, 'effect'>;
    readonly stat?: FileStat;
}
/** Our own limit: the client might have read it. */
 | {
    readonly is: 'unread';
    readonly reason: string;
    readonly stat?: FileStat;
};
/** Reads a file as `SecretFile` tells it. `path` is what the client hands to `open`. */
export declare function readSecretFile(world: World, path: string): Promise<SecretFile>;
