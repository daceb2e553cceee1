import type { PythonException } from '../../python/exception.ts';
import type { EnvironmentVariable } from '../../types/world.ts';
import type { FieldType } from './model.ts';
import type { SettingTable } from './setting-node.ts';
/** The tables, or which variable cannot be read, and why. */
export type Exploded = {
    readonly ok: true;
    readonly value: SettingTable;
} | {
    readonly ok: false;
    readonly error: PythonException;
    readonly name: string;
};
/**
 * The variables below a prefix as nested tables: `es_oauth2__retry__attempts` → `{retry: {attempts}}`
 * (pydantic-settings 2.16.3 sources/providers/env.py:298-376). Values of tables and sets are read as JSON.
 */
export declare function explodeVariables(type: FieldType, prefix: string, variables: ReadonlyMap<string, EnvironmentVariable>): Exploded;
