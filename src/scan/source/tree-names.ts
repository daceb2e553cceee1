const nul = 0;
const space = 32;

/**
 * Gives the names in a git tree of at least `least` bytes: each entry is `<mode> <name>`, a NUL, and the raw id.
 * A damaged tree ends early.
 */
export function eachTreeName(tree: Uint8Array, idBytes: number, least: number, each: (name: Uint8Array) => void): void {
  for (let at = 0; at < tree.length; ) {
    while (at < tree.length && tree[at] !== space) at += 1;
    const from = at + 1;
    while (at < tree.length && tree[at] !== nul) at += 1;
    if (at - from >= least) each(tree.subarray(from, at));
    at += 1 + idBytes;
  }
}
