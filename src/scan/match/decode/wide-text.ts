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

/** The piece around a zero byte, or undefined if there are fewer characters than `leastWide`. */
export function wideAt(bytes: Uint8Array, zero: number, width: WidePiece['width']): WidePiece | undefined {
  let start = zero - 1;
  for (let count = 2; count < width && start > 0 && bytes[start] === 0; count++) start--;
  if (start < 0 || wideBytes[bytes[start] as number] === 0) return undefined;
  let last = start;
  while (start >= width && isNextTo(bytes, start - width, width)) start -= width;
  while (last + width < bytes.length && isNextTo(bytes, last, width) && wideBytes[bytes[last + width] as number] === 1)
    last += width;
  return (last - start) / width + 1 >= (width === 2 ? leastWide : leastWidest)
    ? { start, end: last + 1, width }
    : undefined;
}

/** Whether a character is at a place, with zeros up to the next one. */
function isNextTo(bytes: Uint8Array, at: number, width: number): boolean {
  if (wideBytes[bytes[at] as number] === 0) return false;
  for (let next = at + 1; next < at + width; next++) if (bytes[next] !== 0) return false;
  return true;
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
