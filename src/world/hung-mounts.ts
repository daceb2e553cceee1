import { readFileSync, readlinkSync } from 'node:fs';
import { posix } from 'node:path';
import { folderAnswers } from './folder-answers.ts';
import { networkMounts } from './network-mounts.ts';
import { abandonedCalls } from './with-timeout.ts';

/** Which parts of the disk do not answer: asked once each, so that a hung home costs one deadline and not one a file. */
export interface HungMounts {
  /** Why this path had better not be touched; undefined: go on. */
  reason(path: string): Promise<string | undefined>;
  /** A call on this path got no answer in time. */
  gaveUp(path: string): Promise<void>;
  /** Whether this path is known to be on a disk of this machine's own, where a call needs no deadline. */
  isLocal?(path: string): boolean;
}

export interface RegionsInput {
  readonly home: string | undefined;
  readonly cwd: string;
  /** In milliseconds. */
  readonly deadline: number;
  /** For tests: the text of the mount table, and the question to a directory. */
  readonly mountTable?: () => string;
  readonly answers?: (folder: string, milliseconds: number) => Promise<boolean>;
}

/** Node's pool has 4 threads; with that many of them lost, nothing could be read at all. */
const mostLost = 3;

/**
 * A home on another machine is asked by a child process before a thread of ours goes there (only where the mount table
 * of Linux shows one: elsewhere this costs one read of `/proc`). What hangs all the same is remembered by directory.
 */
export function hungMounts(input: RegionsInput): HungMounts {
  const answers = input.answers ?? folderAnswers;
  const asked = new Map<string, Promise<boolean>>();
  const hungFolders = new Set<string>();
  const links = new Map<string, string | undefined>();
  let mounts: readonly string[] | undefined;
  let knowsMounts = false;
  const roots = [input.home, input.cwd].filter((each): each is string => each !== undefined && posix.isAbsolute(each));

  const ask = (region: string): Promise<boolean> => {
    const known = asked.get(region) ?? answers(region, input.deadline);
    asked.set(region, known);
    return known;
  };
  const readMounts = (): readonly string[] => {
    const text = (input.mountTable ?? mountTable)();
    knowsMounts = text !== '';
    mounts = networkMounts(text);
    return mounts;
  };
  const remoteRegion = (path: string): string | undefined => {
    const table = mounts ?? readMounts();
    if (table.length === 0) return undefined;
    const mount = mountBelow(path, table, links);
    // Not the mount point where it can be helped: `/home` may hold thousands of names.
    return mount && (roots.find((each) => isBelow(path, each) && mountBelow(each, table, links) === mount) ?? mount);
  };

  return {
    isLocal: (path) => remoteRegion(path) === undefined && knowsMounts,
    reason: async (path) => {
      if (abandonedCalls() >= mostLost) return 'too many other files did not answer';
      if (hungFolders.has(posix.dirname(path))) return noAnswer(input.deadline);
      const region = remoteRegion(path) ?? roots.find((each) => asked.has(each) && isBelow(path, each));
      return region === undefined || (await ask(region)) ? undefined : noAnswer(input.deadline);
    },
    gaveUp: async (path) => {
      hungFolders.add(posix.dirname(path));
      const root = roots.find((each) => isBelow(path, each));
      // Is it the whole home, or this directory alone?
      if (root !== undefined) asked.set(root, answers(root, input.deadline));
    },
  };
}

/** What is said of a file that did not come in time. */
export function noAnswer(milliseconds: number): string {
  return `no answer from the file system within ${milliseconds / 1000} s`;
}

function mountTable(): string {
  if (process.platform !== 'linux') return '';
  try {
    // Synchronous: the kernel answers it from memory.
    return readFileSync('/proc/self/mounts', 'utf8');
  } catch {
    return '';
  }
}

function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/** The mount that a path ends on: links are followed as far as this machine's own disks go (`/home/me` → `/nfs/home/me`). */
function mountBelow(
  path: string,
  mounts: readonly string[],
  links: Map<string, string | undefined>,
): string | undefined {
  let rest = path.split('/').filter(Boolean);
  let at = '/';
  for (let step = 0; step < 100; step += 1) {
    // Looked at before it is touched.
    const mount = mounts.find((each) => isBelow(at, each));
    const [name, ...others] = rest;
    if (mount !== undefined || name === undefined) return mount;
    const next = posix.join(at, name);
    const target = mounts.some((each) => isBelow(next, each)) ? undefined : linkTarget(next, links);
    rest = target === undefined ? others : [...posix.resolve(at, target).split('/').filter(Boolean), ...others];
    at = target === undefined ? next : '/';
  }
  return undefined;
}

function linkTarget(path: string, links: Map<string, string | undefined>): string | undefined {
  if (links.has(path)) return links.get(path);
  let target: string | undefined;
  try {
    target = readlinkSync(path);
  } catch {
    // No link, or nothing at all.
  }
  links.set(path, target);
  return target;
}
