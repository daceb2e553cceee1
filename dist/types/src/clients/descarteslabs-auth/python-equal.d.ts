import type { PyJson } from '../../python/json-value.ts';
/** `a == b` for values that JSON gives: `1 == 1.0 == True`, NaN equals nothing (Objects/object.c, PyObject_RichCompare). */
export declare function pythonEqual(a: PyJson, b: PyJson): boolean;
/** A Python number: whole ones exactly, others as the double that they are; undefined for what is no number. */
export declare function numberOf(value: PyJson): bigint | number | undefined;
