import type { PythonException } from './exception.ts';
/**
 * A UnicodeDecodeError over `bytes[start..end)`; it names the byte when there is only one
 * (Objects/exceptions.c, UnicodeDecodeError_str).
 */
export declare function unicodeDecodeError(codec: string, bytes: Uint8Array, start: number, end: number, reason: string): PythonException;
