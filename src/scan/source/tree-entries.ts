const nul = 0;
const space = 32;
/** The first digit of `40000`, a folder's mode, and the second of `160000`, a submodule's: no other mode has them. */
const four = 52;
const six = 54;

/** What is in a git tree. Its name is from `from` to `to`, its raw id begins at `to + 1`; `hash` is of the name. */
export type OnTreeEntry = (from: number, to: number, kind: 'tree' | 'blob' | 'submodule', hash: number) => void;

/** Gives each entry of a git tree: `<mode> <name>`, a NUL, and the raw id. A damaged tree ends early. */
export function eachTreeEntry(tree: Uint8Array, idBytes: number, each: OnTreeEntry): void {
  for (let at = 0; at < tree.length; ) {
    const kind = tree[at] === four ? 'tree' : tree[at + 1] === six ? 'submodule' : 'blob';
    while (at < tree.length && tree[at] !== space) at += 1;
    const from = at + 1;
    let hash = 0;
    for (at = from; at < tree.length && tree[at] !== nul; at += 1) hash = (Math.imul(hash, 31) + (tree[at] as number)) | 0;
    if (at + idBytes >= tree.length) return;
    each(from, at, kind, hash);
    at += 1 + idBytes;
  }
}
