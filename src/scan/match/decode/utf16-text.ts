/** The least number of characters of a piece of UTF-16 that is scanned. */
export const leastWide = 11;

/** 1 for the characters of a piece: printable latin-1, tab and line breaks. */
export const wideBytes: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) =>
  (byte >= 32 && byte < 127) || byte >= 160 || byte === 9 || byte === 10 || byte === 13 ? 1 : 0,
);

/**
 * A maximal piece of UTF-16 text: characters at every second byte from `start`, zeros between; `end` is after the last
 * character.
 */
export interface WidePiece {
  readonly start: number;
  readonly end: number;
}

/** The piece around a zero byte, or undefined if there are fewer characters than `leastWide`. */
export function wideAt(bytes: Uint8Array, zero: number): WidePiece | undefined {
  let start = zero - 1;
  if (start < 0 || wideBytes[bytes[start] as number] === 0) return undefined;
  while (start >= 2 && bytes[start - 1] === 0 && wideBytes[bytes[start - 2] as number] === 1) start -= 2;
  let last = zero - 1;
  while (last + 2 < bytes.length && bytes[last + 1] === 0 && wideBytes[bytes[last + 2] as number] === 1) last += 2;
  return (last - start) / 2 + 1 >= leastWide ? { start, end: last + 1 } : undefined;
}

/** The characters of a piece, one byte each. */
export function narrowed(bytes: Uint8Array, { start, end }: WidePiece): Buffer {
  const result = Buffer.allocUnsafe((end - start + 1) >> 1);
  for (let at = 0; at < result.length; at++) result[at] = bytes[start + 2 * at] as number;
  return result;
}

/**
 * A piece's byte order: by the zero at its ends if only one has one, otherwise by the position (text begins at an even
 * one).
 */
export function wideOrder(bytes: Uint8Array, { start, end }: WidePiece): 'utf-16le' | 'utf-16be' {
  const before = start > 0 && bytes[start - 1] === 0;
  const after = end < bytes.length && bytes[end] === 0;
  if (before !== after) return before ? 'utf-16be' : 'utf-16le';
  return start % 2 === 0 ? 'utf-16le' : 'utf-16be';
}
