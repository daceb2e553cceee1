import { isAscii, isUtf8 } from 'node:buffer';
import type { WideOrder } from './decode/wide-text.ts';
import { type TextOrder, textOrder } from './text-order.ts';

/** A position as people count: from 1, the column in characters of the decoded line. */
export interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

/**
 * Returns lines and columns of positions in bytes that come in slices. Positions are asked in order; what was counted
 * is not counted again, so that a line of 50 MB with many tokens is read once. The first slice begins at 0 and contains
 * everything, or at least `orderSample` bytes.
 */
export interface LineCounter {
  /**
   * `bytes` begin at `base`, counted from the start of the item. `order`: the byte order of a wide piece in narrow
   * text.
   */
  readonly at: (bytes: Buffer, base: number, place: number, order?: WideOrder) => LineAndColumn;
  /** Counts all lines up to a position, because the bytes before it are about to be dropped. */
  readonly pass: (bytes: Buffer, base: number, place: number) => void;
}

/** Counts by characters of 16 bits if the text is UTF-16 from its start, otherwise by bytes. */
export function lineCounter(): LineCounter {
  let chosen: LineCounter | undefined;
  const counter = (bytes: Buffer): LineCounter => {
    if (!chosen) {
      const order = textOrder(bytes);
      chosen = order === undefined ? narrowCounter() : wideCounter(order);
    }
    return chosen;
  };
  return {
    at: (bytes, base, place, order) => counter(bytes).at(bytes, base, place, order),
    pass: (bytes, base, place) => counter(bytes).pass(bytes, base, place),
  };
}

const lineEnd = 0x0a;
const byteOrderMark = 0xfeff;

/** In UTF-16 the byte 0x0A alone is not a line break: it is also half of U+4E0A, U+010A and many others. */
function wideCounter(order: TextOrder): LineCounter {
  let counted = 0;
  let line = 1;
  let column = 1;
  /** The first byte of a pair that a slice may have ended in. */
  let first = 0;
  const pass = (bytes: Buffer, base: number, place: number): void => {
    for (; counted < place; counted++) {
      const byte = bytes[counted - base] as number;
      if (counted % 2 === 0) {
        first = byte;
        continue;
      }
      const unit = order === 'utf-16le' ? first | (byte << 8) : (first << 8) | byte;
      if (unit === lineEnd) {
        line++;
        column = 1;
        // In UTF-32 each character has a unit of zero beside it.
      } else if (unit !== 0 && !isSecondHalf(unit) && !(counted < 4 && unit === byteOrderMark)) column++;
    }
  };
  return {
    at: (bytes, base, place) => {
      pass(bytes, base, place);
      return { line, column };
    },
    pass,
  };
}

/** Of a surrogate pair, which is one character. */
function isSecondHalf(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

function narrowCounter(): LineCounter {
  let counted = 0;
  let line = 1;
  /** Where the line begins, or where counting its columns continues. */
  let lineStart = 0;
  let columnsBefore = 0;
  const pass = (bytes: Buffer, base: number, place: number): void => {
    for (
      let at = bytes.indexOf(lineEnd, counted - base);
      at >= 0 && at < place - base;
      at = bytes.indexOf(lineEnd, at + 1)
    ) {
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
      columnsBefore += charactersIn(
        bytes.subarray(Math.max(0, lineStart - base), place - base),
        undefined,
        lineStart === 0,
      );
      lineStart = place;
    },
  };
}

/**
 * In characters of UTF-8, otherwise latin-1, without a byte order mark at the very start; in a wide piece, in pairs of
 * bytes.
 */
function charactersIn(bytes: Buffer, order: WideOrder | undefined, isStart: boolean): number {
  if (order !== undefined) return Math.floor(bytes.length / (order.startsWith('utf-32') ? 4 : 2));
  if (isAscii(bytes)) return bytes.length;
  const hasMark = isStart && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (!isUtf8(bytes)) return bytes.length - (hasMark ? 3 : 0);
  let count = hasMark ? -1 : 0;
  for (let at = 0; at < bytes.length; at++) if (((bytes[at] as number) & 0xc0) !== 0x80) count++;
  return count;
}
