import type { Outcome } from './exception.ts';
/**
 * `bytes.decode('utf-8')`, strict; a BOM is kept as U+FEFF (Objects/unicodeobject.c, unicode_decode_utf8).
 * With `surrogatepass` the three-byte forms of D800..DFFF are let through (Python/codecs.c,
 * PyCodec_SurrogatePassErrors).
 */
export declare function decodeUtf8(bytes: Uint8Array, errors?: 'strict' | 'surrogatepass'): Outcome<string>;
/** What open() in text mode does to line ends: '\r\n' and '\r' become '\n' (Modules/_io/textio.c, newline=None). */
export declare function universalNewlines(text: string): string;
/** `open(path, encoding='utf-8').read()` of a file with these bytes (Modules/_io/textio.c, TextIOWrapper.read). */
export declare function readTextLikeOpen(bytes: Uint8Array): Outcome<string>;
