import type { PythonException } from '../../python/exception.ts';

/** A TypeError with CPython's own message. */
export function pythonTypeError(message: string): PythonException {
  return { class: 'TypeError', message };
}
