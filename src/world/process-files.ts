import { isAbsolute } from 'node:path';
import type { ListResult, ReadResult, StatResult, World } from '../types/world.ts';
import { errorResult } from './error-result.ts';
import { fileStat } from './file-stat.ts';
import { type FileSystem, nodeFileSystem } from './file-system.ts';
import { type HungMounts, hungMounts, noAnswer } from './hung-mounts.ts';
import { localFileSystem } from './local-file-system.ts';
import { readBounded } from './read-bounded.ts';
import { withTimeout } from './with-timeout.ts';

/** The limits for reading. Credential files are small, and a directory of them contains few names. */
export interface ReadLimits {
  /** In milliseconds, for each call of the world. */
  readonly deadline: number;
  /** In bytes. */
  readonly size: number;
  readonly names: number;
}

export const readLimits: ReadLimits = { deadline: 2000, size: 4 << 20, names: 20_000 };

export type ProcessFiles = Required<Pick<World, 'read' | 'stat' | 'list' | 'realPath'>>;

interface Surroundings {
  readonly home: string | undefined;
  readonly cwd: string;
}

type Unread = { readonly is: 'unread'; readonly reason: string };
type Failure = ReturnType<typeof errorResult>;

/** Reading of this machine's files: bounded in time and size. No call throws, and none writes. */
export function processFiles(
  place: Surroundings,
  limits: ReadLimits = readLimits,
  disk: FileSystem = nodeFileSystem,
  regions: HungMounts = hungMounts({ ...place, deadline: limits.deadline }),
): ProcessFiles {
  const bounded = async <T>(
    path: string,
    work: (full: string, on: FileSystem, expired: () => boolean) => Promise<T>,
  ): Promise<T | Failure> => {
    const refused = refusedName(path);
    if (refused) return refused;
    // Not normalised: `a/../b` is what the system makes of it, even if `a` is a link.
    const full = isAbsolute(path) ? path : `${place.cwd}/${path}`;
    if (disk === nodeFileSystem && regions.isLocal?.(full))
      return await work(full, localFileSystem, never).catch(errorResult);
    const silent = await regions.reason(full);
    if (silent !== undefined) return { is: 'unread', reason: silent };
    let late = false;
    const result = await withTimeout<T | Failure>(
      limits.deadline,
      async (expired) => await work(full, disk, expired).catch(errorResult),
      () => {
        late = true;
        return { is: 'unread', reason: noAnswer(limits.deadline) } satisfies Unread;
      },
    );
    if (late) await regions.gaveUp(full);
    return result;
  };

  return {
    read: (path) => bounded<ReadResult>(path, (full, on, expired) => readBounded(full, on, limits.size, expired)),
    stat: (path) =>
      bounded<StatResult>(path, async (full, on) => ({ is: 'found', stat: fileStat(await on.stat(full)) })),
    list: (path, order = 'name') =>
      bounded<ListResult>(path, async (full, on) => {
        // `readdir` sorts by itself.
        const names = await (order === 'name' ? on.names(full, limits.names) : on.namesInOrder(full, limits.names));
        return names
          ? { is: 'found', names: order === 'name' ? [...names].sort() : names }
          : { is: 'unread', reason: `it contains more than ${limits.names} names` };
      }),
    realPath: async (path) => {
      const result = await bounded(path, async (full, on) => ({ is: 'found', path: await on.realPath(full) }) as const);
      return result.is === 'found' ? result.path : undefined;
    },
  };
}

/** No deadline. */
function never(): boolean {
  return false;
}

function refusedName(path: string): Failure | undefined {
  if (path === '') return { is: 'error', code: 'ENOENT' };
  // The system cannot be given such a name; Node throws.
  return path.includes('\0') ? { is: 'error', code: 'EINVAL' } : undefined;
}
