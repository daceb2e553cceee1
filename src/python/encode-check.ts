import { codePointIndex } from './code-points.ts';
import type { Outcome } from './exception.ts';

/** The codecs that HTTP libraries use for header text. */
export type NarrowCodec = 'latin-1' | 'ascii';

/**
 * `text.encode(codec)`, strict (Objects/unicodeobject.c, unicode_encode_ucs1; the message is Objects/exceptions.c,
 * UnicodeEncodeError_str). A run of characters that do not fit is one error.
 */
export function encodeCheck(text: string, codec: NarrowCodec): Outcome<true> {
  const limit = codec === 'ascii' ? 128 : 256;
  const bad = (codec === 'ascii' ? /[^\0-\x7f]+/u : /[^\0-\xff]+/u).exec(text);
  if (bad === null) return { ok: true, value: true };
  const start = codePointIndex(text, bad.index);
  const count = [...bad[0]].length;
  const what =
    count === 1
      ? `character '${escaped(bad[0].codePointAt(0) ?? 0)}' in position ${String(start)}`
      : `characters in position ${String(start)}-${String(start + count - 1)}`;
  const message = `'${codec}' codec can't encode ${what}: ordinal not in range(${String(limit)})`;
  return { ok: false, error: { class: 'UnicodeEncodeError', message, position: start } };
}

function escaped(code: number): string {
  const digits = code.toString(16);
  if (code <= 0xff) return `\\x${digits.padStart(2, '0')}`;
  return code <= 0xffff ? `\\u${digits.padStart(4, '0')}` : `\\U${digits.padStart(8, '0')}`;
}
