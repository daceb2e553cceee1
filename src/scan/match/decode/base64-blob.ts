import { isUtf8 } from 'node:buffer';
import { base64Bytes, hexBytes, tableOf } from '../candidates/byte-classes.ts';
import { longestToken } from '../context/token-patterns.ts';
import type { DecodedText } from '../decoded-text.ts';
import { isArchive } from './archive-kind.ts';

/** The base64 of the shortest tokens (20 bytes) has 27 characters. */
export const leastBlob = 27;

/**
 * Characters of one piece that are read at once. No item that is held completely is longer; for others the next part
 * continues.
 */
const longestBlob = 64 * 1024 * 1024;
/** The number of characters that show how a piece without its beginning continues. */
const continuedLead = 64;

/**
 * A piece of encoded text: base64 or base32 with its padding and across the line breaks at which it is wrapped; hex
 * digits.
 */
export interface Blob {
  readonly encoding: 'base64' | 'base32' | 'hex' | 'png text' | 'joined literals';
  readonly start: number;
  readonly end: number;
  readonly bytes: Buffer;
}

/**
 * The piece of base64, base32 or hex that begins at a place, decoded, where what it begins with is text or an archive;
 * else undefined.
 * Lines are joined where they are wrapped as `base64`, PEM and MIME do: all of one length, 32 to 160 characters.
 */
export function blobAt(bytes: Buffer, start: number): Blob | undefined {
  if (isBase32Text(bytes, start)) return base32From(bytes, start);
  if (!beginsWell(bytes, start)) return isHexText(bytes, start) ? hexBlobAt(bytes, start) : undefined;
  return base64From(bytes, start);
}

/**
 * A piece that began before the available bytes, from a place on: text shows which character begins three bytes. An
 * archive cannot be read any further; that its end is missing was reported where it began.
 */
export function continuedBlobAt(bytes: Buffer, from: number): Blob | undefined {
  for (let start = from; start < from + 4; start++) {
    const lead = Buffer.from(bytes.toString('latin1', start, start + continuedLead), 'base64');
    if (lead.length === (continuedLead * 3) / 4 && isTextWithin(lead)) return base64From(bytes, start);
  }
  return undefined;
}

function base64From(bytes: Buffer, start: number): Blob | undefined {
  const { text, end } = wrappedText(bytes, start, base64Bytes);
  if (text.length < leastBlob) return undefined;
  return { encoding: 'base64', start, end, bytes: Buffer.from(text, 'base64') };
}

/** The characters from a place on that are in a table, without the line breaks at which they are wrapped. */
function wrappedText(bytes: Buffer, start: number, table: Uint8Array): { readonly text: string; readonly end: number } {
  let text = '';
  let end = start;
  let line = start;
  let width = 0;
  for (;;) {
    end = line;
    while (end < bytes.length && end - start < longestBlob && table[bytes[end] as number] === 1) end++;
    text += bytes.toString('latin1', line, end);
    width ||= end - line;
    if (end - line !== width || width < 32 || width > 160) break;
    const next = nextLine(bytes, end);
    if (next === undefined) break;
    line = next;
  }
  while (end < bytes.length && bytes[end] === 0x3d) end++;
  return { text, end };
}

/** 1 for what a line break may begin with, as `nextLine` reads it. */
const breaks = tableOf('\\"\'`+.& \t\r\n');

/** After a line break and indent, even if the break is written `\n` or the line begins with a quote. */
function nextLine(bytes: Buffer, end: number): number | undefined {
  if (end === bytes.length || breaks[bytes[end] as number] === 0) return undefined;
  const syntax =
    /^(?:(?:\\r)?\\n(?:",?\s{1,80}")?|["'`]?[ \t]{0,8}[+.&]?[ \t]{0,8}\\?\r?\n[ \t]{0,80}(?:[+.&][ \t]{0,8})?["'`]?)/.exec(
      bytes.toString('latin1', end, end + 180),
    )?.[0];
  if (syntax === undefined) return undefined;
  const next = end + syntax.length;
  return base64Bytes[bytes[next] as number] === 1 ? next : undefined;
}

/** The base32 of the shortest tokens (20 bytes). */
const leastBase32 = 32;
const base32Lead = 16;
const base32Alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const base32Bytes = tableOf(base32Alphabet);
/** The value of each character of base32. */
const quintets = Uint8Array.from({ length: 256 }, (_, byte) =>
  Math.max(0, base32Alphabet.indexOf(String.fromCharCode(byte))),
);

/** Whether base32 begins here that encodes printable ASCII. */
function isBase32Text(bytes: Uint8Array, start: number): boolean {
  if (base32Bytes[bytes[start] as number] === 0 || base32Bytes[bytes[start + 1] as number] === 0) return false;
  if (start + leastBase32 > bytes.length) return false;
  for (let at = start; at < start + base32Lead; at++) if (base32Bytes[bytes[at] as number] === 0) return false;
  return base32Decoded(bytes, start, start + base32Lead).every((byte) => kinds[byte] === text);
}

function base32From(bytes: Buffer, start: number): Blob | undefined {
  const { text: characters, end } = wrappedText(bytes, start, base32Bytes);
  if (characters.length < leastBase32) return undefined;
  const written = Buffer.from(characters, 'latin1');
  return { encoding: 'base32', start, end, bytes: base32Decoded(written, 0, written.length) };
}

/** RFC 4648, 6: eight characters are five bytes. */
function base32Decoded(bytes: Uint8Array, start: number, end: number): Buffer {
  const decoded = Buffer.allocUnsafe(Math.floor(((end - start) * 5) / 8));
  let value = 0;
  let bits = 0;
  let length = 0;
  for (let at = start; at < end; at++) {
    value = ((value << 5) | (quintets[bytes[at] as number] as number)) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    decoded[length++] = value >> bits;
  }
  return decoded;
}

/** The hex of the shortest line with a token. */
const leastHex = 54;
const hexLead = 8;

/** Whether hex digits begin here that encode printable ASCII: one checksum in 3000 begins like that. */
function isHexText(bytes: Uint8Array, start: number): boolean {
  if (start + leastHex > bytes.length) return false;
  for (let at = start; at < start + 2 * hexLead; at += 2) {
    const high = bytes[at] as number;
    if (high < 0x32 || high > 0x37 || hexBytes[bytes[at + 1] as number] !== 1) return false;
  }
  return true;
}

function hexBlobAt(bytes: Buffer, start: number): Blob | undefined {
  let end = start;
  while (end < bytes.length && end - start < longestBlob && hexBytes[bytes[end] as number] === 1) end++;
  if (end - start < leastHex || (end - start) % 2 === 1) return undefined;
  return { encoding: 'hex', start, end, bytes: Buffer.from(bytes.toString('latin1', start, end), 'hex') };
}

/** Decodes a few characters by hand, which rules out most texts; then the first 32. */
function beginsWell(bytes: Buffer, start: number): boolean {
  if (!mayBegin(bytes, start)) return false;
  const begin = firstBytes(bytes, start);
  if (isArchive(begin) || (begin[0] === 0xff && begin[1] === 0xfe) || (begin[0] === 0xfe && begin[1] === 0xff))
    return true;
  if (begin.length > 8 && (isWide(begin, 0) || isWide(begin, 1))) return true;
  return isTextWithin(begin, [0]);
}

const beginLength = 32;
/** There is one for each number of bytes: a new one for each of a million pieces would be garbage. */
const begins: readonly Uint8Array[] = Array.from(
  { length: (beginLength * 3) / 4 + 1 },
  (_, length) => new Uint8Array(length),
);

/** What the first 32 characters of base64 from a place on encode. It is overwritten by the next. */
function firstBytes(bytes: Uint8Array, start: number): Uint8Array {
  const last = Math.min(bytes.length, start + beginLength);
  let end = start;
  while (end < last && base64Bytes[bytes[end] as number] === 1) end++;
  const decoded = begins[Math.floor(((end - start) * 3) / 4)] as Uint8Array;
  let bits = 0;
  for (let at = start, length = 0; at < end; at++) {
    bits = ((bits << 6) | (sextets[bytes[at] as number] as number)) & 0xffff;
    const extra = ((at - start) % 4) * 2;
    if (extra > 0) decoded[length++] = bits >> (6 - extra);
  }
  return decoded;
}

/** Whether bytes from one of the first two on are text in characters of two bytes. */
function isWide(bytes: Uint8Array, first: number): boolean {
  for (let at = first; at < bytes.length; at++)
    if ((at - first) % 2 === 1 ? bytes[at] !== 0 : kinds[bytes[at] as number] !== text) return false;
  return true;
}

const cuts = [0, 1, 2, 3];

/**
 * Whether bytes are UTF-8 text, whose last character may be truncated, and the first one by one of these numbers of
 * bytes.
 */
function isTextWithin(bytes: Uint8Array, firsts: readonly number[] = cuts): boolean {
  let hasOther = false;
  for (let at = 0; at < bytes.length; at++) {
    const kind = kinds[bytes[at] as number] as number;
    if (kind === 0) return false;
    if (kind !== text) hasOther = true;
  }
  return !hasOther || firsts.some((first) => cuts.some((cut) => isUtf8(bytes.subarray(first, bytes.length - cut))));
}

const sextets: Uint8Array = Uint8Array.from(
  { length: 256 },
  (_, byte) => Buffer.from(`AAA${String.fromCharCode(byte)}`, 'base64')[2] ?? 0,
);
const text = 1;
const inside = 2;
/**
 * Text (printable ASCII and white space); a byte inside one of UTF-8's other characters; more by how many of these
 * follow; 0 for the rest.
 */
const kinds: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte < 0x80) return (byte >= 32 && byte < 127) || byte === 9 || byte === 10 || byte === 13 ? text : 0;
  if (byte < 0xc0) return inside;
  return byte < 0xc2 || byte > 0xf4 ? 0 : inside + (byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3);
});

/** Whether the first twelve characters from a place may be those of UTF-8, UTF-16 or an archive. */
export function mayBegin(bytes: Uint8Array, start: number): boolean {
  if (isHexText(bytes, start) || isBase32Text(bytes, start)) return true;
  let open = 0;
  for (let at = start; at < start + 12; at += 4) {
    const bits =
      ((sextets[bytes[at] as number] as number) << 18) |
      ((sextets[bytes[at + 1] as number] as number) << 12) |
      ((sextets[bytes[at + 2] as number] as number) << 6) |
      (sextets[bytes[at + 3] as number] as number);
    // A mark of an archive or of UTF-16, or a zero of UTF-16 without one
    if (
      at === start &&
      (bits >> 8 === 0x1f8b ||
        bits === 0x504b03 ||
        bits === 0xfd377a ||
        bits === 0x28b52f ||
        bits >> 16 >= 0xfe ||
        bits >> 16 === 0 ||
        ((bits >> 8) & 255) === 0)
    )
      return true;
    for (let shift = 16; shift >= 0; shift -= 8) {
      const kind = kinds[(bits >> shift) & 255] as number;
      if (open > 0) {
        if (kind !== inside) return false;
        open--;
      } else if (kind === inside || kind === 0) return false;
      else if (kind !== text) open = kind - inside;
    }
  }
  return true;
}

function isAsLong(bytes: Uint8Array, start: number, length: number): boolean {
  let end = start;
  while (end - start < length && base64Bytes[bytes[end] as number] === 1) end++;
  return end - start === length;
}

/** Finds the pieces of base64 that overlap the run, and returns where they end. None is read twice. */
export function blobsIn(
  decoded: DecodedText,
  found: (blob: Blob) => void,
  done: number,
  start: number,
  end: number,
): number {
  const { bytes } = decoded;
  let reached = done;
  for (let at = start; at < end; ) {
    let next = at;
    while (next < end && base64Bytes[bytes[next] as number] === 1) next++;
    if (next - at >= leastBlob - 7 && at >= reached) {
      let first = at;
      while (first > 0 && base64Bytes[bytes[first - 1] as number] === 1) first--;
      // A shorter line is not wrapped either: of a JWT's many short pieces none is decoded.
      if (!isAsLong(bytes, first, leastBlob)) {
        reached = next;
        at = next + 1;
        continue;
      }
      // A piece that begins before the available bytes is read from here on, if it is text; a token's length before
      // that, nothing is needed.
      const blob =
        decoded.isContinued && first === 0
          ? continuedBlobAt(bytes, Math.max(at, decoded.from + longestToken))
          : blobAt(bytes, first);
      if (blob) found(blob);
      reached = blob ? blob.end : next;
      while (reached < bytes.length && base64Bytes[bytes[reached] as number] === 1) reached++;
    }
    at = next + 1;
  }
  return reached;
}
