import { gapOf, hintBits } from './row-hints.ts';

/** Of the last eight bytes, as bits (the nearest lowest), how many in a row belong to a run. */
const inARow: Uint8Array = Uint8Array.from({ length: 256 }, (_, bits) => gapOf(bits));

/**
 * Called for each result, with places in `bytes`. These functions stay the same: creating new ones for each text is
 * slow.
 */
export interface RunVisitor<State> {
  /** A maximal run: from its first byte to the place after its last. */
  readonly run: (state: State, start: number, end: number) => void;
  /** A byte 0 between two other bytes: perhaps UTF-16. Returns the place at which to continue, or -1. */
  readonly zero: (state: State, at: number) => number;
  /** A byte 0 beside others: perhaps UTF-32. Returns the place at which to continue, or -1. */
  readonly zeros: (state: State, at: number) => number;
  /** A byte that is in no run: perhaps of an escape. Returns the place at which to continue, or -1. */
  readonly mark: (state: State, at: number) => number;
}

/**
 * Visits every maximal run of at least `least` (8 or more) bytes for which the table has 1, if the run has a byte in
 * `from`…`to`. It looks at every `least`-th byte, and from there back at eight at once without a branch (an
 * unpredictable branch costs more than eight reads): a run covers one of these bytes.
 */
export function findRuns<State>(
  bytes: Uint8Array,
  from: number,
  to: number,
  table: Uint8Array,
  least: number,
  hints: Uint8Array,
  visit: RunVisitor<State>,
  state: State,
): void {
  const last = Math.min(bytes.length, to + least - 1);
  let at = Math.max(least, 8) - 1;
  if (from > 0) at = Math.max(at, from + least - 1);
  let passed = -1;
  // The first step may skip a run that began before `from`.
  if (from > 0) {
    const end = runEnd(bytes, from - 1, table);
    if (end > from) {
      const start = runStart(bytes, from, table);
      if (end - start >= least) visit.run(state, start, end);
      passed = end;
      at = end + least - 1;
    }
  }
  while (at < last) {
    const row =
      (table[bytes[at] as number] as number) |
      ((table[bytes[at - 1] as number] as number) << 1) |
      ((table[bytes[at - 2] as number] as number) << 2) |
      ((table[bytes[at - 3] as number] as number) << 3) |
      ((table[bytes[at - 4] as number] as number) << 4) |
      ((table[bytes[at - 5] as number] as number) << 5) |
      ((table[bytes[at - 6] as number] as number) << 6) |
      ((table[bytes[at - 7] as number] as number) << 7);
    if (row !== 255) {
      // The nearest byte that is in no run.
      const gap = at - (inARow[row] as number);
      const hint = hints[row] as number;
      if (hint !== 0 && gap > passed) {
        const next = visitHint(bytes, gap, hint, visit, state);
        if (next > at) {
          passed = next;
          at = next + least - 1;
          continue;
        }
      }
      at = gap + least;
      continue;
    }
    const stop = at - least;
    let before = at - 8;
    while (before > stop && table[bytes[before] as number] === 1) before--;
    if (before > stop) {
      at = before + least;
      continue;
    }
    const start = runStart(bytes, before + 1, table);
    const end = runEnd(bytes, at, table);
    visit.run(state, start, end);
    at = end + least;
  }
}

/** Returns the place at which to continue; -1 if there is neither wide text nor an escape. */
function visitHint<State>(bytes: Uint8Array, at: number, hint: number, visit: RunVisitor<State>, state: State): number {
  if (bytes[at] !== 0) return (hint & hintBits.escapes) !== 0 ? visit.mark(state, at) : -1;
  if ((hint & hintBits.utf32) !== 0) return visit.zeros(state, at);
  return (hint & hintBits.utf16) !== 0 && bytes[at - 2] === 0 && bytes[at - 1] !== 0 ? visit.zero(state, at) : -1;
}

function runStart(bytes: Uint8Array, at: number, table: Uint8Array): number {
  let start = at;
  while (start > 0 && table[bytes[start - 1] as number] === 1) start--;
  return start;
}

function runEnd(bytes: Uint8Array, at: number, table: Uint8Array): number {
  let end = at;
  while (end < bytes.length && table[bytes[end] as number] === 1) end++;
  return end;
}
