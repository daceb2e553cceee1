import { readFileSync, readlinkSync } from 'node:fs';
import { posix } from 'node:path';
import { folderAnswers } from './folder-answers.ts';
import { networkMounts } from './network-mounts.ts';
import { abandonedCalls } from './with-timeout.ts';

/**
 * Which parts of the disk do not answer: tried once each, so that a hung home costs one deadline and not one per file.
 */
export interface HungMounts {
  /** Why this path should not be accessed; undefined: continue. */
  reason(path: string): Promise<string | undefined>;
  /** A call on this path got no answer in time. */
  gaveUp(path: string): Promise<void>;
  /** Whether this path is known to be on a local disk of this machine, where a call needs no deadline. */
  isLocal?(path: string): boolean;
}

export interface RegionsInput {
  readonly home: string | undefined;
  readonly cwd: string;
  /** In milliseconds. */
  readonly deadline: number;
  /** For tests: the text of the mount table, and the check of a directory. */
  readonly mountTable?: () => string;
  readonly answers?: (folder: string, milliseconds: number) => Promise<boolean>;
}

/** Node's pool has 4 threads; with this many lost, nothing could be read at all. */
const mostLost = 3;

/**
 * A home on another machine is checked by a child process before a thread of ours accesses it (only if Linux's mount
 * table shows one: elsewhere this costs one read of `/proc`). What still hangs is remembered by directory.
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
    // Preferably not the mount point: `/home` may contain thousands of names.
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

/** The message about a file that did not arrive in time. */
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

/**
 * The mount that contains a path: links are followed as far as this machine's own disks go (`/home/me` →
 * `/nfs/home/me`).
 */
function mountBelow(
  path: string,
  mounts: readonly string[],
  links: Map<string, string | undefined>,
): string | undefined {
  let rest = path.split('/').filter(Boolean);
  let at = '/';
  for (let step = 0; step < 100; step += 1) {
    // Checked before it is accessed.
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
    // Not a link, or nothing at all.
  }
  links.set(path, target);
  return target;
}
