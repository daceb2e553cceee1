const blanks = tableOf(' \t\r\n');
const quotes = tableOf('"\'`');
/** What joins two literals, and the prefixes of a literal. */
const joints = tableOf('+.*&~<>\\_bBrRuUfF');
const backslash = 0x5c;
const longest = 240;

/** Whether a literal that ends or begins at these places may go on in an adjacent one, or its line in the next. Says yes too often rather than too seldom. */
export function isBesideSeam(bytes: Uint8Array, start: number, end: number): boolean {
  return behindSeam(bytes, end, 1) >= 0 || behindSeam(bytes, start - 1, -1) >= 0;
}

/** Where the row of adjacent literals ends that a literal ending here is one of, but not further than `most` bytes away. */
export function endOfRow(bytes: Uint8Array, end: number, most: number): number {
  const last = Math.min(bytes.length, end + most);
  let at = end;
  while (at < last) {
    const next = behindSeam(bytes, at, 1);
    if (next < 0) return at;
    at = next;
    while (at < last && quotes[bytes[at] as number] !== 1 && bytes[at] !== backslash && bytes[at] !== 0x0a) at++;
  }
  return last;
}

/**
 * From the first place outside a literal, `step` by `step`: a quote, then blanks and joints, then a quote; or a backslash and a
 * line's end. Gives the place behind it, or -1.
 */
function behindSeam(bytes: Uint8Array, outside: number, step: 1 | -1): number {
  const first = bytes[outside] ?? 0;
  const isCode = first === backslash || bytes[outside + step] === backslash;
  if (quotes[first] !== 1 && !isCode && !(step === -1 && blanks[first] === 1)) return -1;
  let marks = 0;
  for (let count = 0, at = outside; count < longest && at >= 0 && at < bytes.length; count++, at += step) {
    const byte = bytes[at] as number;
    if (quotes[byte] === 1) {
      if (++marks === (isCode ? 4 : 2)) return at + step;
    } else if (blanks[byte] === 1) {
      // A line's end behind a backslash, seen from either side
      if (byte === 0x0a && isBackslashBefore(bytes, at)) return at + step;
    } else if (joints[byte] !== 1 && !(isCode && (byte === 0x6e || byte === 0x2c))) return isCode && marks >= 2 ? at : -1;
  }
  return -1;
}

function isBackslashBefore(bytes: Uint8Array, at: number): boolean {
  return bytes[at - 1] === backslash || (bytes[at - 1] === 0x0d && bytes[at - 2] === backslash);
}

function tableOf(characters: string): Uint8Array {
  const table = new Uint8Array(256);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}
