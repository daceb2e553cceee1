import type { PythonException } from '../../python/exception.ts';
import type { Place } from '../../types/place.ts';
import type { Model, ModelField } from './model.ts';
import type { SettingNode, SettingTable } from './setting-node.ts';
/** One line of a ValidationError: where (`oauth2.retry.attempts`), and pydantic's name for what is wrong. */
export interface ValidationIssue {
    readonly path: readonly string[];
    readonly type: string;
    readonly inputType: string;
    /** Where the refused value stands. */
    readonly place: Place;
}
/** All issues, unless a validator raised something that pydantic lets through. */
export interface Validation {
    readonly issues: readonly ValidationIssue[];
    readonly crash?: ValidationCrash;
}
/** An exception of a validator's own, and whose value it was about. */
export interface ValidationCrash {
    readonly error: PythonException;
    readonly issue: ValidationIssue;
}
/** What pydantic says of a table that is to become `model`. Unknown keys are ignored. */
export declare function validateModel(model: Model, table: SettingTable, path?: readonly string[]): Validation;
/** The entry for a field: under its alias, else under its own name (populate_by_name). */
export declare function lookUp(field: ModelField, table: SettingTable): {
    readonly name: string;
    readonly node: SettingNode;
} | undefined;
/** `type(value).__qualname__` with its module where CPython's own messages show it. */
export declare function classPath(node: SettingNode): string;
/** `type(value).__name__`. */
export declare function typeName(node: SettingNode): string;
