import { gitAnswer } from '../../git/git-answer.ts';
import type { Git } from '../../git/run-git.ts';
import { listedObjects } from '../source/listed-objects.ts';
import { textOfPath } from '../source/path-name.ts';
import { hexAt } from '../source/platform-paths.ts';
import { eachTreeEntry } from '../source/tree-entries.ts';
import type { Hits } from './hits.ts';

/**
 * Which of these a commit contains, and at which path: for a commit that git cannot compare with its parents, because a
 * tree of one of them is damaged. What is below a damaged tree is skipped.
 */
export async function heldByCommit(
  git: Git,
  commit: string,
  { objects, names }: Hits,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const held = new Map<string, string>();
  const { output } = await gitAnswer(git, ['rev-parse', '--verify', '--quiet', `${commit}^{tree}`], { signal });
  const root = output.toString('latin1').trim();
  const known = new Set<string>();
  for (let trees = new Map(root === '' ? [] : [[root, '']]); trees.size > 0 && !signal.aborted; ) {
    const below = new Map<string, string>();
    const visitor = {
      whole: ({ id }: { id: string }, tree: Uint8Array) => {
        eachTreeEntry(tree, id.length / 2, (from, to, kind) => {
          const name = textOfPath(tree.subarray(from, to));
          const path = `${trees.get(id) ?? ''}${name}`;
          const object = hexAt(tree, to + 1, id.length / 2);
          if (objects.has(object) && !held.has(object)) held.set(object, path);
          if (names.has(name) && !held.has(name)) held.set(name, path);
          if (kind === 'tree' && !known.has(object)) below.set(object, `${path}/`);
          known.add(object);
        });
      },
      sliced: async () => {},
      notRead: () => {},
    };
    const now = trees;
    await listedObjects(git, () => now.keys())(visitor, signal);
    trees = below;
  }
  return held;
}
