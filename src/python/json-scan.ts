/** A parsed piece of a JSON document, or an error; indexes count UTF-16 units. */
export type JsonScan<T> =
  | { readonly ok: true; readonly value: T; readonly end: number }
  | { readonly ok: false; readonly message: string; readonly index: number; readonly kind: JsonFailureKind };

/** 'syntax' is a JSONDecodeError; the other two have no position. */
export type JsonFailureKind = 'syntax' | 'depth' | 'digits';

/** A JSONDecodeError (Modules/_json.c, raise_errmsg). */
export function jsonSyntaxFailure(message: string, index: number): JsonScan<never> {
  return { ok: false, message, index, kind: 'syntax' };
}
