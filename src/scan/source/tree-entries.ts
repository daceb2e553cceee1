import type { Span, Spans } from '../match/matcher-types.ts';

const nul = 0;
const space = 32;
const zero = 48;
/**
 * The first digit of `40000`, a directory's mode, and the second of `160000`, a submodule's: no other mode has them.
 */
const four = 52;
const six = 54;

/** An entry of a git tree. Its name is from `from` to `to`, its raw id begins at `to + 1`. */
export type OnTreeEntry = (from: number, to: number, kind: 'tree' | 'blob' | 'submodule') => void;

/**
 * Returns each entry of a git tree that overlaps one of the spans: `<mode> <name>`, a NUL, and the raw id. A damaged
 * tree ends early.
 */
export function eachTreeEntry(tree: Uint8Array, idBytes: number, each: OnTreeEntry, spans: Spans = 'all'): void {
  // Not to infinity: then every span's numbers would be kept as floating-point numbers.
  const fresh = spans === 'all' ? [{ from: 0, to: tree.length }] : spans;
  let next = 0;
  for (let at = 0; at < tree.length && next < fresh.length; ) {
    const start = at;
    // Some programs have written `040000`.
    while (tree[at] === zero) at += 1;
    const first = at;
    while (at < tree.length && tree[at] !== space) at += 1;
    const from = at + 1;
    at = from;
    while (at < tree.length && tree[at] !== nul) at += 1;
    const to = at;
    at += 1 + idBytes;
    if (at > tree.length) return;
    while (next < fresh.length && (fresh[next] as Span).to <= start) next += 1;
    if (next === fresh.length || (fresh[next] as Span).from >= at) continue;
    each(from, to, tree[first] === four ? 'tree' : tree[first + 1] === six ? 'submodule' : 'blob');
  }
}
