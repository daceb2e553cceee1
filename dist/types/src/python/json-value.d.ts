import type { Place } from './code-points.ts';
/** Where a dict entry stands in its document: its key, and the first character of its value. */
export interface EntryPlace {
    readonly key: Place;
    readonly value: Place;
}
/** A Python dict read from JSON. For a duplicated key the last value (and its place) wins, at the first one's rank. */
export interface PyDict {
    readonly t: 'dict';
    readonly entries: ReadonlyMap<string, PyJson>;
    readonly places?: ReadonlyMap<string, EntryPlace>;
}
/** A JSON value with all that Python keeps of it (Lib/json/decoder.py, conversion table). Numbers keep their text. */
export type PyJson = {
    readonly t: 'null';
} | {
    readonly t: 'bool';
    readonly v: boolean;
} | {
    readonly t: 'int';
    readonly text: string;
} | {
    readonly t: 'float';
    readonly text: string;
} | {
    readonly t: 'str';
    readonly v: string;
} | {
    readonly t: 'list';
    readonly items: readonly PyJson[];
} | PyDict;
/** The name Python gives the value's type (`type(v).__name__`). */
export type PythonTypeName = 'NoneType' | 'bool' | 'int' | 'float' | 'str' | 'list' | 'dict';
/** `type(v).__name__` (Objects/typeobject.c). */
export declare function pythonTypeName(v: PyJson): PythonTypeName;
/** `bool(v)` (Objects/object.c, PyObject_IsTrue). */
export declare function isTruthy(v: PyJson): boolean;
/** `str(v)`: repr() for all but a str (Objects/object.c, PyObject_Str). */
export declare function pythonStr(v: PyJson): string;
/** `repr(v)` (the tp_repr of each type under Objects/). */
export declare function pythonRepr(v: PyJson): string;
/** The value as compact JSON text; numbers as they were written, NaN and Infinity too (as Lib/json/encoder.py allows). */
export declare function jsonText(v: PyJson): string;
