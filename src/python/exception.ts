/**
 * A Python exception as a user would see it in the last line of a traceback.
 * `class` is printed with its module, but without `builtins.` (Lib/traceback.py,
 * TracebackException.format_exception_only).
 */
export interface PythonException {
  readonly class: string;
  readonly message: string;
  readonly line?: number;
  readonly column?: number;
  readonly position?: number;
}

/** The result of a Python call: a value, or the exception that it raises. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: PythonException };
