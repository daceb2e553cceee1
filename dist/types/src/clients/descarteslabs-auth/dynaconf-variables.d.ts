import type { PythonException } from '../../python/exception.ts';
import type { World } from '../../types/world.ts';
import { type DynaconfValue } from './dynaconf-value.ts';
/** A setting that a variable gives: the last one's of those that differ in case only. */
export interface DynaconfSetting {
    readonly variable: string;
    readonly value: DynaconfValue;
}
/** The exception of the first variable that cannot be parsed. */
export interface DynaconfFailure {
    readonly ok: false;
    readonly variable: string;
    readonly error: PythonException;
}
/**
 * dynaconf 3.3.5's env_loader (loaders/env_loader.py:18-128): every variable that begins with `DYNACONF_`, then every
 * one with the product's prefix, a secret among them, is parsed; and what that gives is parsed once more when it is set.
 */
export declare function dynaconfVariables(world: World, prefix: string): Promise<{
    readonly ok: true;
    readonly settings: ReadonlyMap<string, DynaconfSetting>;
} | DynaconfFailure>;
