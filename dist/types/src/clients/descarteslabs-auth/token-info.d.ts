import type { PythonException } from '../../python/exception.ts';
import { type PyJson } from '../../python/json-value.ts';
import type { Problem } from '../../types/resolution.ts';
import type { FileStat, World } from '../../types/world.ts';
/** A token_info.json or a JWT cache, as `_read_token_info` meets it (auth.py:662-680). */
export type TokenInfo = {
    readonly is: 'read';
    readonly path: string;
    readonly json: PyJson;
    readonly stat: FileStat;
    readonly problem?: Problem;
} | {
    readonly is: 'failed';
    readonly path: string;
    readonly error: PythonException;
    readonly problem?: Problem;
    readonly stat?: FileStat;
} | {
    readonly is: 'unread';
    readonly path: string;
    readonly reason: string;
    readonly stat?: FileStat;
};
/** Reads such a file. Whatever fails is worth a warning at most to the client, which then goes on as with `{}`. */
export declare function readTokenInfo(world: World, path: string): Promise<TokenInfo>;
