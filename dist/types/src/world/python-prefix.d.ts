import { posix } from 'node:path';
import type { World } from '../types/world.ts';
/** Where a Python is installed: what it calls `sys.prefix`. */
export interface PythonPrefix {
    readonly path: string;
    /** `VIRTUAL_ENV`, `python3 on PATH`. */
    readonly foundBy: string;
    /** `3.11`, where the interpreter's name says so. */
    readonly version?: string;
}
/** A variable's value; Windows minds no case in names. */
export declare function variable(world: Pick<World, 'env' | 'platform'>, name: string): string | undefined;
/** The rules for paths in this world. */
export declare function pathRules(world: Pick<World, 'platform'>): typeof posix;
/** The lines `key = value` of a `pyvenv.cfg`, with keys in lower case (CPython 3.11, Modules/getpath.py); undefined where there is none. */
export declare function venvSettings(world: Pick<World, 'platform' | 'read'>, prefix: string): Promise<ReadonlyMap<string, string> | undefined>;
