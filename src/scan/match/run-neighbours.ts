import { byteClasses, classBits } from './byte-classes.ts';

/** Whether a character of the run may belong to an escape: `\ndead…`, `%22dead…`, pickle's `q` behind a text. */
export function isEscaped(bytes: Uint8Array, start: number, end: number): boolean {
  if (start > 0 && bytes[start - 1] === 0x5c) return true;
  if (end < bytes.length && (bytes[end] as number) < 32 && bytes[end - 1] === 0x71) return true;
  for (let at = start; at < end; at++) if (bytes[at] === 0x25) return true;
  return false;
}

/**
 * Whether nothing but blanks and a line's end stand between the run and a word before: then no name has it for its value,
 * as in lists of checksums.
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

/** Whether the run is a piece between the marks that base64 has besides letters and digits, or of a path. */
export function isInBase64(bytes: Uint8Array, start: number, end: number): boolean {
  return isMark(bytes[end]) || (isMark(bytes[start - 1]) && !(bytes[start - 1] === 0x2f && bytes[start - 2] === 0x2f));
}

function isWordByte(byte: number): boolean {
  return (byteClasses[byte] as number) !== 0 && (byteClasses[byte] as number) < classBits.dash;
}

/** Whether `=` or `:` stands directly before, but for quotes, brackets and blanks. */
export function isAssignedAt(bytes: Uint8Array, start: number): boolean {
  for (let at = start - 1; at >= Math.max(0, start - 16); at--) {
    const byte = bytes[at];
    if (byte === 0x3d || byte === 0x3a) return true;
    if (byte !== 0x20 && byte !== 0x22 && byte !== 0x27 && byte !== 0x5c && byte !== 0x60 && byte !== 0x28 && byte !== 0x09) return false;
  }
  return false;
}

/** `+` or `/` */
export function isMark(byte: number | undefined): boolean {
  return byte === 0x2b || byte === 0x2f;
}
