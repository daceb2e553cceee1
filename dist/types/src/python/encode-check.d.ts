import type { Outcome } from './exception.ts';
/** The codecs that HTTP libraries put header text through. */
export type NarrowCodec = 'latin-1' | 'ascii';
/**
 * `text.encode(codec)`, strict: does it go? (Objects/unicodeobject.c, unicode_encode_ucs1; the message is
 * Objects/exceptions.c, UnicodeEncodeError_str.) A run of characters that do not fit is one error.
 */
export declare function encodeCheck(text: string, codec: NarrowCodec): Outcome<true>;
