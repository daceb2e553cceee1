import type { PythonException } from '../../python/exception.ts';
/** `text.encode('utf-8')`: what half of a pair raises (Objects/exceptions.c, UnicodeEncodeError_str). */
export declare function surrogateError(text: string): PythonException | undefined;
