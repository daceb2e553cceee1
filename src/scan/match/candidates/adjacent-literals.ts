import { looksRandom } from '../../../value/placeholder.ts';
import { tableOf, tokenBytes } from './byte-classes.ts';
import { isAssignedAt } from './run-neighbours.ts';

const blanks = tableOf(' \t\r\n');
const quotes = tableOf('"\'`');
/** What joins two literals, and the prefixes of a literal. */
const joints = tableOf('+.*&~<>\\_bBrRuUfF');
const backslash = 0x5c;
const equals = 0x3d;
const hash = 0x23;
const comma = 0x2c;
const dot = 0x2e;
const longest = 240;

/**
 * Whether a run in a literal that begins or ends at these places may continue in an adjacent one as a token, or its
 * line in the next. Returns true too often rather than too seldom.
 */
export function isBesideLiteralJoin(bytes: Buffer, start: number, end: number): boolean {
  const behind = behindJoin(bytes, end, 1);
  if (behind >= 0 && mayGoOn(bytes, start, end, behind, 1)) return true;
  const before = behindJoin(bytes, start - 1, -1);
  return before >= 0 && mayGoOn(bytes, start, end, before, -1);
}

/** Two adjacent literals of a name, or of an import's path, are not a token, even if one is below the other. */
function mayGoOn(bytes: Buffer, start: number, end: number, beyond: number, step: 1 | -1): boolean {
  const isPlain =
    quotes[bytes[step === 1 ? end : start - 1] as number] === 1 && quotes[bytes[beyond - step] as number] === 1;
  if (!isPlain || isAssignedAt(bytes, start)) return true;
  let other = beyond;
  while (
    other >= 0 &&
    other < bytes.length &&
    Math.abs(other - beyond) < longest &&
    tokenBytes[bytes[other] as number] === 1
  )
    other += step;
  // A JWT may be cut at its dots.
  if (other === beyond) return bytes[beyond] === dot;
  const text =
    step === 1
      ? bytes.toString('latin1', start, end) + bytes.toString('latin1', beyond, other)
      : bytes.toString('latin1', other + 1, beyond + 1) + bytes.toString('latin1', start, end);
  return /^[0-9a-f]+$/i.test(text) || looksRandom(text) || text.includes('eyJ');
}

/** Whether a byte is one that every join contains: a quote, a backslash, a line break or a character of no width. */
export function isJoinByte(byte: number): boolean {
  return quotes[byte] === 1 || byte === backslash || byte === 0x0a || byte === 0xe2 || byte === 0xef;
}

/** Whether a character that nobody sees begins here in UTF-8: a space or joiner of no width, a byte order mark. */
function isUnseen(bytes: Uint8Array, at: number): boolean {
  if (at < 0 || at + 2 >= bytes.length) return false;
  const last = bytes[at + 2] as number;
  if (bytes[at] === 0xe2) return bytes[at + 1] === 0x80 && last >= 0x8b && last <= 0x8d;
  return bytes[at] === 0xef && bytes[at + 1] === 0xbb && last === 0xbf;
}

/** Behind the unseen characters that begin here, or for -1 that end here; -1 if there are none. */
function behindUnseen(bytes: Uint8Array, outside: number, step: 1 | -1): number {
  const first = step === 1 ? 0 : -2;
  let at = outside;
  while (isUnseen(bytes, at + first)) at += 3 * step;
  return at === outside ? -1 : at;
}

/** The end of the row of adjacent literals that a literal ending here belongs to, but at most `most` bytes away. */
export function endOfRow(bytes: Uint8Array, end: number, most: number): number {
  const last = Math.min(bytes.length, end + most);
  let at = end;
  while (at < last) {
    const next = behindJoin(bytes, at, 1);
    if (next < 0) return at;
    at = next;
    while (
      at < last &&
      quotes[bytes[at] as number] !== 1 &&
      bytes[at] !== backslash &&
      bytes[at] !== 0x0a &&
      !isSoftBreak(bytes, at) &&
      !isUnseen(bytes, at)
    )
      at++;
  }
  return last;
}

/**
 * From the first place outside a literal, `step` by `step`: a quote, then spaces and joints, then a quote; or a
 * backslash and a line break. Returns the place after it, or -1.
 */
function behindJoin(bytes: Uint8Array, outside: number, step: 1 | -1): number {
  // Reading beyond the ends would make all later reads slow.
  if (outside < 0 || outside >= bytes.length) return -1;
  const first = bytes[outside] as number;
  const soft = behindSoftBreak(bytes, outside, step);
  if (soft >= 0) return soft;
  if (first > 127) return behindUnseen(bytes, outside, step);
  const next = outside + step;
  const isCode = first === backslash || (next >= 0 && next < bytes.length && bytes[next] === backslash);
  if (quotes[first] !== 1 && !isCode && !(step === -1 && blanks[first] === 1)) return -1;
  let marks = 0;
  for (let count = 0, at = outside; count < longest && at >= 0 && at < bytes.length; count++, at += step) {
    const byte = bytes[at] as number;
    if (quotes[byte] === 1) {
      if (++marks === (isCode ? 4 : 2)) return at + step;
    } else if (blanks[byte] === 1) {
      // A line break after a backslash, seen from either side
      if (byte === 0x0a && isBackslashBefore(bytes, at)) return at + step;
    } else if (byte === hash && step === 1 && marks === 1) at = endOfRemark(bytes, at);
    else if (
      joints[byte] !== 1 &&
      !(byte === comma && at + 2 < bytes.length && (bytes[at + 1] === dot || bytes[at + 2] === dot)) &&
      !(isCode && (byte === 0x6e || byte === 0x2c))
    )
      return isCode && marks >= 2 ? at : -1;
  }
  return -1;
}

/** Whether a soft break of quoted-printable is directly before or after a text. */
export function isBesideSoftBreak(bytes: Uint8Array, start: number, end: number): boolean {
  return behindSoftBreak(bytes, start - 1, -1) >= 0 || isSoftBreak(bytes, end);
}

function isSoftBreak(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === equals && behindSoftBreak(bytes, at, 1) >= 0;
}

/** Quoted-printable ends a line within a text with `=` if it would be longer than 76 characters. */
function behindSoftBreak(bytes: Uint8Array, outside: number, step: 1 | -1): number {
  if (step === 1) {
    if (bytes[outside] !== equals || outside + 2 >= bytes.length) return -1;
    const end = bytes[outside + 1] === 0x0d ? outside + 2 : outside + 1;
    return bytes[end] === 0x0a && isFullLine(bytes, outside) ? end + 1 : -1;
  }
  if (bytes[outside] !== 0x0a || outside < 2) return -1;
  const sign = bytes[outside - 1] === 0x0d ? outside - 2 : outside - 1;
  return bytes[sign] === equals && isFullLine(bytes, sign) ? sign - 1 : -1;
}

/**
 * Whether a line that ends here is as long as such lines are, and is not from go.sum: checksums in base64 end in `=`
 * too.
 */
function isFullLine(bytes: Uint8Array, last: number): boolean {
  if (last > 46 && bytes[last - 46] === 0x68 && bytes[last - 45] === 0x31 && bytes[last - 44] === 0x3a) return false;
  let start = last;
  while (start > 0 && last - start < 80 && bytes[start - 1] !== 0x0a) start--;
  return last - start >= 68 && last - start < 77;
}

/** The last place before the end of the line, or if that is too far away. */
function endOfRemark(bytes: Uint8Array, at: number): number {
  let end = at;
  while (end < bytes.length - 1 && end - at < 90 && bytes[end + 1] !== 0x0a) end++;
  return end;
}

function isBackslashBefore(bytes: Uint8Array, at: number): boolean {
  if (at === 0) return false;
  return bytes[at - 1] === backslash || (at > 1 && bytes[at - 1] === 0x0d && bytes[at - 2] === backslash);
}
