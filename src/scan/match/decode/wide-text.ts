import { tokenBytes } from '../candidates/byte-classes.ts';

/** The least number of characters of a piece of UTF-16 or UTF-32 that is scanned. */
export const leastWide = 11;
/** Of a piece of UTF-32: small numbers of four bytes look like it. */
export const leastWidest = 24;

/** 1 for the characters of a piece: printable latin-1, tab and line breaks. */
export const wideBytes: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) =>
  (byte >= 32 && byte < 127) || byte >= 160 || byte === 9 || byte === 10 || byte === 13 ? 1 : 0,
);

/**
 * A maximal piece of UTF-16 or UTF-32 text: characters at every `width` bytes from `start`, zeros between; `end` is
 * after
 * the last character.
 */
export interface WidePiece {
  readonly start: number;
  readonly end: number;
  /** The bytes of a character. */
  readonly width: 2 | 4;
}

/** How a piece is written. */
export type WideOrder = 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';

/** The piece of UTF-16 around a zero byte, or undefined if there are fewer characters than `leastWide`. */
export function utf16At(bytes: Uint8Array, zero: number): WidePiece | undefined {
  let start = zero - 1;
  if (start < 0 || wideBytes[bytes[start] as number] === 0) return undefined;
  while (start >= 2 && bytes[start - 1] === 0 && wideBytes[bytes[start - 2] as number] === 1) start -= 2;
  let last = zero - 1;
  while (last + 2 < bytes.length && bytes[last + 1] === 0 && wideBytes[bytes[last + 2] as number] === 1) last += 2;
  return (last - start) / 2 + 1 >= leastWide ? { start, end: last + 1, width: 2 } : undefined;
}

/** The piece of UTF-32 around a zero byte, or undefined if there are fewer characters than `leastWidest`. */
export function utf32At(bytes: Uint8Array, zero: number): WidePiece | undefined {
  let start = zero - 1;
  while (start > zero - 3 && start > 0 && bytes[start] === 0) start--;
  if (start < 0 || wideBytes[bytes[start] as number] === 0) return undefined;
  let last = start;
  while (start >= 4 && isBeforeZeros(bytes, start - 4)) start -= 4;
  while (last + 4 < bytes.length && isBeforeZeros(bytes, last) && wideBytes[bytes[last + 4] as number] === 1) last += 4;
  return (last - start) / 4 + 1 >= leastWidest ? { start, end: last + 1, width: 4 } : undefined;
}

/** Whether a character is at a place, and three zeros behind it. */
function isBeforeZeros(bytes: Uint8Array, at: number): boolean {
  return bytes[at + 1] === 0 && bytes[at + 2] === 0 && bytes[at + 3] === 0 && wideBytes[bytes[at] as number] === 1;
}

/** A token has as many characters in a row that are not each as the one before. */
const leastToken = 20;

/** Whether a token may be in a piece: one of UTF-32 is rather an array of numbers, many of which are the same. */
export function mayHoldToken(bytes: Uint8Array, { start, end, width }: WidePiece): boolean {
  if (width === 2) return true;
  let length = 0;
  let changes = 0;
  for (let at = start; at < end; at += width) {
    if (tokenBytes[bytes[at] as number] === 0) length = changes = 0;
    else {
      length++;
      if (at > start && bytes[at] !== bytes[at - width]) changes++;
      if (length >= leastToken && 2 * changes >= length) return true;
    }
  }
  return false;
}

/** The characters of a piece, one byte each. */
export function narrowed(bytes: Uint8Array, { start, end, width }: WidePiece): Buffer {
  const result = Buffer.allocUnsafe(Math.ceil((end - start) / width));
  for (let at = 0; at < result.length; at++) result[at] = bytes[start + width * at] as number;
  return result;
}

/**
 * A piece's byte order: by the zeros at its ends if only one has them, otherwise by the position (text begins at a
 * multiple of a character's bytes).
 */
export function wideOrder(bytes: Uint8Array, { start, end, width }: WidePiece): WideOrder {
  let before = 0;
  while (before < width - 1 && start > before && bytes[start - before - 1] === 0) before++;
  let after = 0;
  while (after < width - 1 && end + after < bytes.length && bytes[end + after] === 0) after++;
  const isBig =
    before === width - 1 || after === width - 1
      ? before === width - 1 && (after < width - 1 || start % width !== 0)
      : start % width !== 0;
  if (width === 2) return isBig ? 'utf-16be' : 'utf-16le';
  return isBig ? 'utf-32be' : 'utf-32le';
}
