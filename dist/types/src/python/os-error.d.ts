import type { PythonException } from './exception.ts';
/**
 * The exception open() raises for a file that the system refuses with this errno name (Objects/exceptions.c,
 * OSError_str and the errnomap). Never throws: a name it does not know is given as a plain OSError.
 */
export declare function osError(code: string, path: string): PythonException;
