import { say, type Words } from '../value/untrusted.ts';
/** The text about one client: its own heading, and a body that others may share. */
export interface ClientBlock {
  readonly head: readonly Words[];
  readonly body: readonly Words[];
}

/** Returns the lines of clients' blocks with an empty line between; clients with the same body share it. */
export function sharedBlocks(blocks: readonly ClientBlock[]): readonly Words[] {
  const shared = new Map<string, { readonly heads: Words[]; readonly body: readonly Words[] }>();
  for (const { head, body } of blocks) {
    const same = shared.get(body.join('\n'));
    if (same) same.heads.push(...head);
    else shared.set(body.join('\n'), { heads: [...head], body });
  }
  return [...shared.values()].flatMap(({ heads, body }, index) => [...(index > 0 ? [say``] : []), ...heads, ...body]);
}
