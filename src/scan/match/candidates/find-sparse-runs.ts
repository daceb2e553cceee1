import type { RunVisitor } from './find-runs.ts';

/** As for `findRuns`; what is found there besides runs is not asked for again. */
export type SparseVisitor<State> = Pick<RunVisitor<State>, 'run' | 'zero'>;

/**
 * Like `findRuns`, for a table that few bytes of a text belong to: most steps are as long as the shortest run, and
 * going back byte by byte is faster than reading eight.
 */
export function findSparseRuns<State>(
  bytes: Uint8Array,
  from: number,
  to: number,
  table: Uint8Array,
  least: number,
  visit: SparseVisitor<State>,
  state: State,
): void {
  const last = Math.min(bytes.length, to + least - 1);
  // A run may begin before `from`, at most one step before the examined part.
  let at = Math.max(0, from - least) + least - 1;
  while (at < last) {
    const byte = bytes[at] as number;
    if (table[byte] === 0) {
      if (byte === 0 && bytes[at - 1] !== 0 && bytes[at - 2] === 0) {
        const next = visit.zero(state, at);
        if (next > at) {
          at = next + least - 1;
          continue;
        }
      }
      at += least;
      continue;
    }
    const stop = at - least;
    let before = at - 1;
    while (before > stop && table[bytes[before] as number] === 1) before--;
    if (before > stop) {
      if (before === at - 1 && bytes[before] === 0 && bytes[before - 1] !== 0 && bytes[before - 2] === 0) {
        const next = visit.zero(state, before);
        if (next > before) {
          at = next + least - 1;
          continue;
        }
      }
      at = before + least;
      continue;
    }
    let start = before + 1;
    while (start > 0 && table[bytes[start - 1] as number] === 1) start--;
    let end = at + 1;
    while (end < bytes.length && table[bytes[end] as number] === 1) end++;
    visit.run(state, start, end);
    at = end + least;
  }
}
