import { byteClasses, classBits, isControl, tokenBytes } from './byte-classes.ts';

/**
 * Whether a character of the run may belong to an escape: `\ndead…`, `%22dead…`, `=3Ddead…`, pickle's `V` before a text
 * and `q` after it.
 */
export function isEscaped(bytes: Uint8Array, start: number, end: number): boolean {
  if (start > 0 && (bytes[start - 1] === 0x5c || (bytes[start - 1] === 0x3d && bytes[start] === 0x33))) return true;
  if (bytes[start] === 0x56 && (start === 0 || bytes[start - 1] === 0x0a)) return true;
  if (end < bytes.length && (bytes[end] as number) < 32 && bytes[end - 1] === 0x71) return true;
  for (let at = start; at < end; at++) if (bytes[at] === 0x25) return true;
  return false;
}

/** No token has fewer consecutive characters. */
export const leastEncoded = 8;

/** Whether the text has as many consecutive token characters, plain or percent-encoded, as every token has. */
export function holdsEncodedRun(bytes: Uint8Array, start: number, end: number): boolean {
  let count = 0;
  for (let at = start; at < end && count < leastEncoded; ) {
    const isEncoded = bytes[at] === 0x25 && at + 2 < end;
    // `%25` may begin `%2541`, or be a percent sign.
    const isSign = isEncoded && bytes[at + 1] === 0x32 && bytes[at + 2] === 0x35;
    if (isSign && at + 4 < end && bytes[at + 3] !== 0x25) count++;
    else count = isSign || bytes[at] === 0x2e ? 0 : count + 1;
    at += isEncoded ? 3 : 1;
  }
  return count >= leastEncoded;
}

/**
 * Whether only spaces and a line break are between the run and the word before: then it is not a name's value, as in
 * lists of checksums.
 */
export function isUnnamedAt(bytes: Uint8Array, start: number): boolean {
  let isNewLine = false;
  for (let at = start - 1; at >= Math.max(0, start - 64); at--) {
    const byte = bytes[at] as number;
    if (byte === 0x0a) isNewLine = true;
    else if (isWordByte(byte)) return isNewLine;
    else if (byte !== 0x20 && byte !== 0x0d && byte !== 0x09) return false;
  }
  return false;
}

/** Whether two characters and a name follow a run, as `md5sum` writes them. */
export function isSumAt(bytes: Uint8Array, end: number): boolean {
  return (
    end + 2 < bytes.length &&
    bytes[end] === 0x20 &&
    (bytes[end + 1] === 0x20 || bytes[end + 1] === 0x2a) &&
    (bytes[end + 2] as number) > 0x20
  );
}

/** Whether the byte before a text, which looks like part of it, is its length, as in binary files. */
export function isLengthed(bytes: Uint8Array, start: number, end: number): boolean {
  if (start < 2) return false;
  if (bytes[start] === end - start - 1) return isControl(bytes[start - 1] as number);
  return bytes[start - 1] === 0x2e && end - start === 0x2e && isControl(bytes[start - 2] as number);
}

/** Letters of a binary file that are directly before or after a text: kinds and lengths. More are part of a name. */
const mostGlued = 3;

/**
 * Whether a text is one of a binary file's: at most a few letters are between it and a byte that is not text, or the
 * byte before it is its length.
 */
export function isBesideControl(bytes: Uint8Array, start: number, end: number): boolean {
  let first = start;
  while (first > 0 && start - first <= mostGlued && tokenBytes[bytes[first - 1] as number] === 1) first--;
  let last = end;
  while (last < bytes.length && last - end <= mostGlued && tokenBytes[bytes[last] as number] === 1) last++;
  const hasLength = start > 0 && bytes[start - 1] === end - start;
  if ((!hasLength && start - first > mostGlued) || last - end > mostGlued) return false;
  return (
    hasLength ||
    (first > 0 && isControl(bytes[first - 1] as number)) ||
    (last < bytes.length && isControl(bytes[last] as number))
  );
}

/** Whether the run is a piece between the characters of base64 other than letters and digits, or part of a path. */
export function isInBase64(bytes: Uint8Array, start: number, end: number): boolean {
  // `sed 's/NAME=.*/NAME=…/'`
  const isQuoted =
    end + 1 < bytes.length && bytes[end] === 0x2f && (bytes[end + 1] === 0x27 || bytes[end + 1] === 0x22);
  if (end < bytes.length && isMark(bytes[end]) && !isQuoted) return true;
  if (start === 0 || !isMark(bytes[start - 1])) return false;
  return bytes[start - 1] !== 0x2f || start < 2 || bytes[start - 2] !== 0x2f;
}

function isWordByte(byte: number): boolean {
  return (byteClasses[byte] as number) !== 0 && (byteClasses[byte] as number) < classBits.dash;
}

/** Whether `=` or `:` is directly before it, apart from quotes, brackets and spaces. */
export function isAssignedAt(bytes: Uint8Array, start: number): boolean {
  for (let at = start - 1; at >= Math.max(0, start - 16); at--) {
    const byte = bytes[at];
    if (byte === 0x3d || byte === 0x3a) return true;
    if (
      byte !== 0x20 &&
      byte !== 0x22 &&
      byte !== 0x27 &&
      byte !== 0x5c &&
      byte !== 0x60 &&
      byte !== 0x28 &&
      byte !== 0x09
    )
      return false;
  }
  return false;
}

/** `+` or `/` */
export function isMark(byte: number | undefined): boolean {
  return byte === 0x2b || byte === 0x2f;
}
