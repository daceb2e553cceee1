import type { TextPosition } from './code-points.ts';
import { reprFloat, reprStr } from './python-repr.ts';

/** Where a dict entry is in its document: its key, and the first character of its value. */
export interface EntryPlace {
  readonly key: TextPosition;
  readonly value: TextPosition;
}

/**
 * A Python dict read from JSON. For a duplicate key, the last value (and its position) is used, in the first one's
 * place.
 */
export interface PyDict {
  readonly t: 'dict';
  readonly entries: ReadonlyMap<string, PyJson>;
  readonly places?: ReadonlyMap<string, EntryPlace>;
}

/**
 * A JSON value with everything that Python keeps of it (Lib/json/decoder.py, conversion table). Numbers keep their
 * text.
 */
export type PyJson =
  | { readonly t: 'null' }
  | { readonly t: 'bool'; readonly v: boolean }
  | { readonly t: 'int'; readonly text: string }
  | { readonly t: 'float'; readonly text: string }
  | { readonly t: 'str'; readonly v: string }
  | { readonly t: 'list'; readonly items: readonly PyJson[] }
  | PyDict;

/** Python's name for the value's type (`type(v).__name__`). */
export type PythonTypeName = 'NoneType' | 'bool' | 'int' | 'float' | 'str' | 'list' | 'dict';

/** `type(v).__name__` (Objects/typeobject.c). */
export function pythonTypeName(v: PyJson): PythonTypeName {
  return v.t === 'null' ? 'NoneType' : v.t;
}

/** `bool(v)` (Objects/object.c, PyObject_IsTrue). */
export function isTruthy(v: PyJson): boolean {
  switch (v.t) {
    case 'null':
      return false;
    case 'bool':
      return v.v;
    case 'int':
      return /[1-9]/.test(v.text);
    case 'float':
      return Number(v.text) !== 0;
    case 'str':
      return v.v !== '';
    case 'list':
      return v.items.length > 0;
    case 'dict':
      return v.entries.size > 0;
  }
}

/** `str(v)`: repr() of everything except a str (Objects/object.c, PyObject_Str). */
export function pythonStr(v: PyJson): string {
  return v.t === 'str' ? v.v : pythonRepr(v);
}

/** `repr(v)` (the tp_repr of each type under Objects/). */
export function pythonRepr(v: PyJson): string {
  switch (v.t) {
    case 'null':
      return 'None';
    case 'bool':
      return v.v ? 'True' : 'False';
    case 'int':
      return v.text === '-0' ? '0' : v.text;
    case 'float':
      return reprFloat(v.text);
    case 'str':
      return reprStr(v.v);
    case 'list':
      return `[${v.items.map(pythonRepr).join(', ')}]`;
    case 'dict':
      return `{${[...v.entries].map(([key, item]) => `${reprStr(key)}: ${pythonRepr(item)}`).join(', ')}}`;
  }
}

/**
 * The value as compact JSON text; numbers as they were written, NaN and Infinity too (as Lib/json/encoder.py allows).
 */
export function pythonJsonText(v: PyJson): string {
  switch (v.t) {
    case 'null':
      return 'null';
    case 'bool':
      return String(v.v);
    case 'int':
    case 'float':
      return v.text;
    case 'str':
      return JSON.stringify(v.v);
    case 'list':
      return `[${v.items.map(pythonJsonText).join(',')}]`;
    case 'dict':
      return `{${[...v.entries].map(([key, item]) => `${JSON.stringify(key)}:${pythonJsonText(item)}`).join(',')}}`;
  }
}
