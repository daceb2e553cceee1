import { byteClasses, classBits } from '../candidates/byte-classes.ts';

/** A text of which every character is written as an escape. */
export interface EscapedPiece {
  readonly start: number;
  readonly end: number;
}

/** The least number of escapes in a row that are read: no token has fewer characters. */
export const leastEscapes = 20;

/** The longest escape is `\\\\u0061`, in JSON in a string in JSON. */
const longestEscape = 10;

const backslash = 0x5c;
const ampersand = 0x26;
const hash = 0x23;
const semicolon = 0x3b;
const openBrace = 0x7b;
const closeBrace = 0x7d;

/**
 * The piece around a place at which every character of printable ASCII is an escape of one form: `\x61`, `\u0061`,
 * `\u{61}`, `\141`, `&#97;`, `&#x61;`, each with as many backslashes. Undefined if there are fewer than `leastEscapes`.
 */
export function escapedAt(bytes: Uint8Array, place: number): EscapedPiece | undefined {
  const first = beginBefore(bytes, place);
  if (first < 0) return undefined;
  const length = escapeLength(bytes, first);
  if (length === 0) return undefined;
  let count = 0;
  let end = first;
  for (let step = length; step > 0; step = escapeLength(bytes, end)) {
    end += step;
    count++;
  }
  let start = first;
  for (let before = escapeBefore(bytes, start); before >= 0; before = escapeBefore(bytes, start)) {
    start = before;
    count++;
  }
  return count < leastEscapes ? undefined : { start, end };
}

/** Whether a byte at a place may belong to an escape, by the bytes beside it. */
export function mayBeEscape(bytes: Uint8Array, at: number): boolean {
  const byte = bytes[at];
  const next = bytes[at + 1];
  if (byte === backslash) return next === 0x78 || next === 0x75 || next === 0x30 || next === 0x31 || next === backslash;
  if (byte === ampersand) return next === hash;
  if (byte === hash) return bytes[at - 1] === ampersand;
  if (byte === openBrace) return bytes[at - 1] === 0x75;
  return byte === closeBrace ? next === backslash : byte === semicolon && next === ampersand;
}

/** Where the escape begins that ends directly before a place; -1 if none does. */
function escapeBefore(bytes: Uint8Array, end: number): number {
  if (end < 4) return -1;
  const start = beginBefore(bytes, end - 1);
  return start >= 0 && start + escapeLength(bytes, start) === end ? start : -1;
}

/** The nearest begin of an escape at a place or before it, with all of its backslashes; -1 if it is too far away. */
function beginBefore(bytes: Uint8Array, place: number): number {
  let at = Math.min(place, bytes.length - 1);
  const last = Math.max(0, at - longestEscape);
  while (at > last && bytes[at] !== backslash && bytes[at] !== ampersand) at--;
  if (bytes[at] === ampersand) return at;
  if (bytes[at] !== backslash) return -1;
  while (at > last && bytes[at - 1] === backslash) at--;
  return at;
}

/** How many bytes the escape of a printable character at a place has; 0 if there is none. */
function escapeLength(bytes: Uint8Array, start: number): number {
  return escapeAt(bytes, start) >> 7;
}

/** The escape of a printable character at a place: 128 times its length, and the character; 0 if there is none. */
export function escapeAt(bytes: Uint8Array, start: number): number {
  let at = start;
  if (bytes[at] === ampersand) {
    if (bytes[at + 1] !== hash) return 0;
    const isHex = bytes[at + 2] === 0x78 || bytes[at + 2] === 0x58;
    at += isHex ? 3 : 2;
    const end = digitsEnd(bytes, at, isHex);
    return bytes[end] === semicolon ? printable(start, end + 1, numberIn(bytes, at, end, isHex ? 16 : 10)) : 0;
  }
  while (bytes[at] === backslash) at++;
  if (at === start) return 0;
  const letter = bytes[at] as number;
  if (letter === 0x78) return printable(start, at + 3, numberIn(bytes, at + 1, at + 3, 16));
  if (letter === 0x75 && bytes[at + 1] === openBrace) {
    const end = digitsEnd(bytes, at + 2, true);
    return bytes[end] === closeBrace ? printable(start, end + 1, numberIn(bytes, at + 2, end, 16)) : 0;
  }
  if (letter === 0x75) return printable(start, at + 5, numberIn(bytes, at + 1, at + 5, 16));
  return printable(start, at + 3, numberIn(bytes, at, at + 3, 8));
}

/** As `escapeAt` gives it. */
function printable(start: number, end: number, code: number): number {
  return code >= 32 && code < 127 ? (end - start) * 128 + code : 0;
}

/** After at most four digits. */
function digitsEnd(bytes: Uint8Array, start: number, isHex: boolean): number {
  let end = start;
  const digits = isHex ? classBits.digit | classBits.hexLetter : classBits.digit;
  while (end < start + 4 && end < bytes.length && ((byteClasses[bytes[end] as number] as number) & digits) !== 0) end++;
  return end;
}

/** -1 if there is anything but digits. */
function numberIn(bytes: Uint8Array, start: number, end: number, base: number): number {
  let value = 0;
  for (let at = start; at < end; at++) {
    const byte = at < bytes.length ? (bytes[at] as number) : 0;
    const digit = byte < 0x3a ? byte - 0x30 : (byte | 0x20) - 0x57;
    if (digit < 0 || digit >= base || (byte >= 0x3a && digit < 10)) return -1;
    value = value * base + digit;
  }
  return value;
}
