import type { Git } from '../../git/run-git.ts';
import { listedObjects, type ObjectIds } from './listed-objects.ts';
import { textOfPath } from './path-name.ts';
import { eachTreeEntry } from './tree-entries.ts';

/** Which platform a file's or directory's name indicates (`cave-secret.json`, `.earthscope`), if any. */
export type PlatformOfName = (name: string) => string | undefined;

/**
 * Blobs come without their paths, and a path may be what indicates an opaque token's platform. Such paths are few:
 * their names are recorded while trees are read, and those blobs are scanned again under their names.
 */
export interface PlatformPaths {
  /** A name in a tree that was not seen for this object before. */
  note(id: string, kind: 'tree' | 'blob', name: string): void;
  /**
   * Reads the recorded directories and returns each blob with a name that indicates a platform:
   * `.earthscope/tokens.json`.
   */
  blobs(git: Git, signal: AbortSignal): Promise<ReadonlyMap<string, readonly string[]>>;
}

/** Results are cached for this many names: most are repeated. */
const mostKept = 50_000;

export function platformPaths(platformOfName: PlatformOfName): PlatformPaths {
  const platforms = new Map<string, string | undefined>();
  const blobs = new Map<string, Map<string, string>>();
  let trees = new Map<string, Map<string, string>>();
  const platformOf = (name: string): string | undefined => {
    if (platforms.has(name)) return platforms.get(name);
    if (platforms.size >= mostKept) platforms.clear();
    const platform = platformOfName(name);
    platforms.set(name, platform);
    return platform;
  };
  const add = (to: Map<string, Map<string, string>>, id: string, platform: string, name: string): void => {
    const known = to.get(id) ?? new Map<string, string>();
    if (!known.has(platform)) to.set(id, known.set(platform, name));
  };
  const note: PlatformPaths['note'] = (id, kind, name) => {
    const platform = platformOf(name);
    if (platform !== undefined) add(kind === 'tree' ? trees : blobs, id, platform, name);
  };

  const goDown = async (git: Git, signal: AbortSignal): Promise<void> => {
    const entered = new Set<string>();
    while (trees.size > 0 && !signal.aborted) {
      const level = trees;
      trees = new Map();
      const ids: ObjectIds = () => level.keys();
      const visitor = {
        whole: ({ id }: { readonly id: string }, tree: Uint8Array) => {
          eachTreeEntry(tree, id.length / 2, (from, to, kind) => {
            const name = textOfPath(tree.subarray(from, to));
            // A name that indicates a platform itself is nearer than its directory's, and was recorded.
            if (kind === 'submodule' || platformOf(name) !== undefined) return;
            const child = hexAt(tree, to + 1, id.length / 2);
            for (const [platform, folder] of level.get(id) ?? []) {
              if (kind === 'blob') add(blobs, child, platform, `${folder}/${name}`);
              else if (!entered.has(`${child} ${platform}`)) {
                entered.add(`${child} ${platform}`);
                add(trees, child, platform, folder);
              }
            }
          });
        },
        sliced: async () => {},
        // The stream of all objects has reported it.
        notRead: () => {},
      };
      await listedObjects(git, ids)(visitor, signal);
    }
  };
  return {
    note,
    blobs: async (git, signal) => {
      await goDown(git, signal);
      return new Map([...blobs].map(([id, names]) => [id, [...names.values()]]));
    },
  };
}

/** A raw id as text. */
export function hexAt(bytes: Uint8Array, at: number, length: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + at, length).toString('hex');
}
