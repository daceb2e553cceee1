import type { PythonException } from '../../python/exception.ts';
/** What `text.encode('utf-8')` raises for a lone surrogate (Objects/unicodeobject.c, unicode_encode_utf8); undefined: it goes. */
export declare function utf8Failure(text: string): PythonException | undefined;
