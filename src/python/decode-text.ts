import type { Outcome } from './exception.ts';
import { unicodeDecodeError } from './unicode-decode-error.ts';

/** A bad sequence: its bytes are `[start, end)`. */
interface BadUtf8 {
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * `bytes.decode('utf-8')`, strict; a BOM is kept as U+FEFF (Objects/unicodeobject.c, unicode_decode_utf8). With
 * `surrogatepass` the three-byte forms of D800..DFFF are accepted (Python/codecs.c, PyCodec_SurrogatePassErrors).
 */
export function decodeUtf8(bytes: Uint8Array, errors: 'strict' | 'surrogatepass' = 'strict'): Outcome<string> {
  let out = '';
  let done = 0;
  for (;;) {
    const bad = findBadUtf8(bytes, done);
    out += UTF8.decode(bytes.subarray(done, bad?.start));
    if (bad === undefined) return { ok: true, value: out };
    const surrogate = errors === 'surrogatepass' ? surrogateAt(bytes, bad.start) : undefined;
    if (surrogate === undefined) {
      return { ok: false, error: unicodeDecodeError('utf-8', bytes, bad.start, bad.end, bad.reason) };
    }
    out += surrogate;
    done = bad.start + 3;
  }
}

/** What open() in text mode does to line ends: '\r\n' and '\r' become '\n' (Modules/_io/textio.c, newline=None). */
export function universalNewlines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** `open(path, encoding='utf-8').read()` of a file with these bytes (Modules/_io/textio.c, TextIOWrapper.read). */
export function readTextLikeOpen(bytes: Uint8Array): Outcome<string> {
  const text = decodeUtf8(bytes);
  return text.ok ? { ok: true, value: universalNewlines(text.value) } : text;
}

function findBadUtf8(bytes: Uint8Array, from: number): BadUtf8 | undefined {
  let at = from;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at += 1;
      continue;
    }
    if (lead < 0xc2 || lead > 0xf4) return { start: at, end: at + 1, reason: 'invalid start byte' };
    const size = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    for (let i = 1; i < size; i += 1) {
      const byte = bytes[at + i];
      if (byte === undefined) return { start: at, end: bytes.length, reason: 'unexpected end of data' };
      const good = i === 1 ? isSecondByte(lead, byte) : isContinuation(byte);
      if (!good) return { start: at, end: at + i, reason: 'invalid continuation byte' };
    }
    at += size;
  }
  return undefined;
}

// The narrower ranges exclude overlong forms, surrogates and everything beyond U+10FFFF.
function isSecondByte(lead: number, byte: number): boolean {
  if (lead === 0xe0) return byte >= 0xa0 && byte <= 0xbf;
  if (lead === 0xed) return byte >= 0x80 && byte <= 0x9f;
  if (lead === 0xf0) return byte >= 0x90 && byte <= 0xbf;
  if (lead === 0xf4) return byte >= 0x80 && byte <= 0x8f;
  return isContinuation(byte);
}

function isContinuation(byte: number): boolean {
  return byte >= 0x80 && byte <= 0xbf;
}

function surrogateAt(bytes: Uint8Array, at: number): string | undefined {
  const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
  if (a !== 0xed || b < 0xa0 || !isContinuation(b) || !isContinuation(c)) return undefined;
  return String.fromCharCode(((a & 0x0f) << 12) | ((b & 0x3f) << 6) | (c & 0x3f));
}
