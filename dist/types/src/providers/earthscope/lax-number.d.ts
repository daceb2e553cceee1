import type { SettingNode } from './setting-node.ts';
/** A number that pydantic reads in lax mode, or the type of its refusal (pydantic_core 2.50, input/shared.rs). */
export type LaxNumber = {
    readonly ok: true;
    readonly value: number;
} | {
    readonly ok: false;
    readonly type: string;
};
/** `int` in lax mode: whole floats, booleans and texts are taken as well. */
export declare function laxInt(node: SettingNode): LaxNumber;
/** `float` in lax mode. */
export declare function laxFloat(node: SettingNode): LaxNumber;
/** `float(text)`, or undefined where Python raises a ValueError (Objects/floatobject.c, PyFloat_FromString). */
export declare function pythonFloat(text: string): number | undefined;
