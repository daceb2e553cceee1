import { tableOf } from '../candidates/byte-classes.ts';
import type { Blob } from './base64-blob.ts';

/** The call that joins a list of literals: `"".join(["a", "b"])`, `["a", "b"].join("")`. */
export const joinCall = 'join(';
/** The longest list that is read, in bytes. */
const longestList = 1024;
/** The fewest characters that are a token. */
const leastJoined = 20;

const quotes = tableOf('"\'`');
const prefixes = tableOf('bBrRuU');
const blanks = tableOf(' \t\r\n');
const dot = 0x2e;
const comma = 0x2c;
const openParenthesis = 0x28;
const closeParenthesis = 0x29;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const backslash = 0x5c;

/** How far to step on where a call may end, by the byte there. */
const steps = new Uint8Array(256).fill(joinCall.length);
for (let at = 0; at < joinCall.length; at++) steps[joinCall.charCodeAt(at)] = joinCall.length - 1 - at;

/** The next call from a place on that ends before another; -1 if there is none. */
export function joinCallAt(bytes: Uint8Array, from: number, to: number): number {
  for (let at = from + joinCall.length - 1; at < to; ) {
    const step = steps[bytes[at] as number] as number;
    if (step > 0) at += step;
    else if (bytes[at - 1] === 0x6e && bytes[at - 2] === 0x69 && bytes[at - 3] === 0x6f && bytes[at - 4] === 0x6a)
      return at - joinCall.length + 1;
    else at++;
  }
  return -1;
}

/** What a call at a place joins, as one literal; undefined if it is no list of literals. */
export function joinedAt(bytes: Buffer, call: number): Blob | undefined {
  if (bytes[call - 1] !== dot) return undefined;
  const after = pastBlanks(bytes, call + joinCall.length);
  if (bytes[call - 2] === closeBracket) {
    const start = openingBefore(bytes, call - 2);
    const separator = literalAt(bytes, after);
    const list = start < 0 || !separator ? undefined : listAt(bytes, start);
    return list?.end === call - 1 && separator ? blobOf(list.parts, separator.text, start, separator.end) : undefined;
  }
  if (quotes[bytes[call - 2] as number] === 0 || !(bytes[after] === openBracket || bytes[after] === openParenthesis))
    return undefined;
  const start = quoteBefore(bytes, call - 2);
  const list = start < 0 ? undefined : listAt(bytes, after);
  return list ? blobOf(list.parts, bytes.toString('latin1', start + 1, call - 2), start, list.end) : undefined;
}

function blobOf(parts: readonly string[], separator: string, start: number, end: number): Blob | undefined {
  const text = parts.join(separator);
  return parts.length < 2 || text.length < leastJoined
    ? undefined
    : { encoding: 'joined literals', start, end, bytes: Buffer.from(`"${text}"`, 'latin1') };
}

interface LiteralList {
  readonly parts: readonly string[];
  /** The place after its bracket. */
  readonly end: number;
}

/** The literals in the bracket at a place; undefined if there is anything else in it. */
function listAt(bytes: Buffer, start: number): LiteralList | undefined {
  const close = bytes[start] === openBracket ? closeBracket : closeParenthesis;
  const parts: string[] = [];
  for (let at = pastBlanks(bytes, start + 1); at - start < longestList; ) {
    if (bytes[at] === close) return { parts, end: at + 1 };
    const literal = literalAt(bytes, at);
    if (!literal) return undefined;
    parts.push(literal.text);
    at = pastBlanks(bytes, literal.end);
    if (bytes[at] === comma) at = pastBlanks(bytes, at + 1);
    else if (bytes[at] !== close) return undefined;
  }
  return undefined;
}

interface Literal {
  readonly text: string;
  readonly end: number;
}

function literalAt(bytes: Buffer, place: number): Literal | undefined {
  let at = place;
  while (at < place + 2 && prefixes[bytes[at] as number] === 1) at++;
  const quote = bytes[at] as number;
  if (at >= bytes.length || quotes[quote] === 0) return undefined;
  const start = at + 1;
  for (at = start; at < bytes.length && at - start < longestList; at++) {
    if (bytes[at] === quote) return { text: bytes.toString('latin1', start, at), end: at + 1 };
    if (bytes[at] === backslash || bytes[at] === 0x0a) return undefined;
  }
  return undefined;
}

/** Where a literal of at most three characters begins that ends here: a separator; -1 if none does. */
function quoteBefore(bytes: Uint8Array, end: number): number {
  for (let at = end - 1; at >= Math.max(0, end - 4); at--) if (bytes[at] === bytes[end]) return at;
  return -1;
}

/** The nearest opening bracket before a closing one; -1 if another one is between them. */
function openingBefore(bytes: Uint8Array, close: number): number {
  for (let at = close - 1; at > Math.max(-1, close - longestList); at--) {
    if (bytes[at] === openBracket) return at;
    if (bytes[at] === closeBracket) return -1;
  }
  return -1;
}

function pastBlanks(bytes: Uint8Array, place: number): number {
  let at = place;
  while (at < bytes.length && at - place < longestList && blanks[bytes[at] as number] === 1) at++;
  return at;
}
