import type { PythonException } from '../../python/exception.ts';
/** A TypeError with the words of CPython's own. */
export declare function pythonTypeError(message: string): PythonException;
