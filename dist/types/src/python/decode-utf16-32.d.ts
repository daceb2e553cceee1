import type { Outcome } from './exception.ts';
/** The codecs json.loads may choose for bytes with NULs or a wide BOM. */
export type WideCodec = 'utf-16' | 'utf-16-le' | 'utf-16-be' | 'utf-32' | 'utf-32-le' | 'utf-32-be';
/**
 * `bytes.decode(codec, 'surrogatepass')` for UTF-16 and UTF-32 (Objects/unicodeobject.c,
 * PyUnicode_DecodeUTF16Stateful and PyUnicode_DecodeUTF32Stateful). Without a suffix the BOM says
 * the byte order and is dropped; little-endian when there is none.
 */
export declare function decodeWide(bytes: Uint8Array, codec: WideCodec): Outcome<string>;
