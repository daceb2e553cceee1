import { isUtf8 } from 'node:buffer';

/** A place as people count: from 1, the column in characters of the decoded line. */
export interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

/**
 * Gives lines and columns of places in bytes that come in slices. Places are asked in order; what was counted is not
 * counted again, so that a line of 50 MB with many tokens is read once.
 */
export interface LineCounter {
  /** `bytes` begin at `base`, counted from the start of all. `order`: how the line is written there. */
  readonly at: (bytes: Buffer, base: number, place: number, order?: 'utf-16le' | 'utf-16be') => LineAndColumn;
  /** Counts all lines up to a place, since the bytes before it are about to go. */
  readonly pass: (bytes: Buffer, base: number, place: number) => void;
}

export function lineCounter(): LineCounter {
  let counted = 0;
  let line = 1;
  /** Where the line begins, or where the counting of its columns goes on. */
  let lineStart = 0;
  let columnsBefore = 0;
  const pass = (bytes: Buffer, base: number, place: number): void => {
    for (let at = bytes.indexOf(10, counted - base); at >= 0 && at < place - base; at = bytes.indexOf(10, at + 1)) {
      line++;
      lineStart = base + at + 1;
      columnsBefore = 0;
    }
    counted = Math.max(counted, place);
  };
  return {
    at: (bytes, base, place, order) => {
      pass(bytes, base, place);
      const from = Math.max(lineStart, base);
      columnsBefore += charactersIn(bytes.subarray(from - base, place - base), order, lineStart === 0);
      lineStart = place;
      return { line, column: columnsBefore + 1 };
    },
    pass: (bytes, base, place) => {
      pass(bytes, base, place);
      if (lineStart >= place) return;
      columnsBefore += charactersIn(bytes.subarray(Math.max(0, lineStart - base), place - base), undefined, lineStart === 0);
      lineStart = place;
    },
  };
}

/** In characters of UTF-16 or UTF-8, else of latin-1, without a byte order mark at the very start. */
function charactersIn(bytes: Buffer, order: 'utf-16le' | 'utf-16be' | undefined, isStart: boolean): number {
  if (order !== undefined) {
    const hasMark = isStart && ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff));
    return Math.floor(bytes.length / 2) - (hasMark ? 1 : 0);
  }
  const hasMark = isStart && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (!isUtf8(bytes)) return bytes.length - (hasMark ? 3 : 0);
  let count = hasMark ? -1 : 0;
  for (const byte of bytes) if ((byte & 0xc0) !== 0x80) count++;
  return count;
}
