import type { PythonException } from '../../python/exception.ts';

/** A TypeError with the words of CPython's own. */
export function pythonTypeError(message: string): PythonException {
  return { class: 'TypeError', message };
}
