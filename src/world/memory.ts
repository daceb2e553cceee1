import { posix, win32 } from 'node:path';
import type { MemoryFile } from '../types/memory-files.ts';
import type {
  ErrorCode,
  FileStat,
  GitState,
  GivenWorld,
  PythonEnvironment,
  UnknownText,
  User,
  World,
} from '../types/world.ts';

export interface MemoryWorldInput<T extends string | UnknownText = string> {
  /** What screens and JSON call this world: `the job test`. */
  readonly name?: string;
  /** Path → file. A relative path is in the home. */
  readonly files?: Readonly<Record<string, MemoryFile>>;
  /** The same, below the working directory. */
  readonly cwdFiles?: Readonly<Record<string, MemoryFile>>;
  readonly env?: Readonly<Record<string, T | undefined>>;
  /** The home directory. `env.HOME` (`USERPROFILE` on Windows), if given, is what clients see; null: it is unset. */
  readonly home?: string | null;
  readonly cwd?: string;
  readonly now?: Date;
  readonly platform?: World['platform'];
  readonly hostName?: string;
  /** Who runs the client: an ordinary user, who is subject to modes, unless `root`. */
  readonly user?: string | Partial<User>;
  readonly python?: PythonEnvironment;
  /** Programs on PATH, and the Python environment that each runs in. */
  readonly programs?: Readonly<Record<string, PythonEnvironment>>;
  /** What Windows sets for every new program of the user. */
  readonly userVariables?: Readonly<Record<string, string | undefined>>;
  /** Git's answer for a path (absolute, or relative to the home); other paths are outside any work tree. */
  readonly git?: Readonly<Record<string, GitState['is']>>;
}

interface Node {
  readonly stat: FileStat;
  readonly bytes?: Uint8Array;
  readonly target?: string;
}

const mostLinks = 40;

/**
 * A world made up from data, for tests and replays: it answers as a POSIX file system does. The value of a variable may
 * be unknown, `{ is: 'unknown', reason: 'a CI secret' }`: what depends on it is then reported as unknown.
 */
export function memoryWorld(input?: MemoryWorldInput): World;
export function memoryWorld(input: MemoryWorldInput<string | UnknownText>): GivenWorld;
export function memoryWorld(input: MemoryWorldInput<string | UnknownText> = {}): GivenWorld {
  const platform = input.platform ?? 'linux';
  const path = platform === 'win32' ? win32 : posix;
  // Without a trailing separator, as directories are stored below.
  const whole = (folder: string): string => (path.isAbsolute(folder) ? path.resolve(folder) : folder);
  const variable = input.env?.[platform === 'win32' ? 'USERPROFILE' : 'HOME'];
  const seen = typeof variable === 'string' ? variable : undefined;
  const root = whole(input.home ?? (seen || (platform === 'win32' ? 'C:\\Users\\me' : '/home/me')));
  const cwd = whole(input.cwd ?? path.join(root, 'work'));
  const now = input.now ?? new Date();
  const user = userOf(input.user, root);
  const nodes = new Map<string, Node>();
  const changed = Math.floor(now.getTime() / 1000);

  const addFolder = (folder: string): void => {
    if (nodes.has(folder)) return;
    const parent = path.dirname(folder);
    if (parent !== folder) addFolder(parent);
    const mine = folder === root || folder.startsWith(root + path.sep) || folder.startsWith(cwd);
    nodes.set(folder, { stat: { kind: 'directory', mode: 0o755, owner: mine ? user.uid : 0, size: 0, changed } });
  };
  const add = (name: string, file: MemoryFile, base: string): void => {
    const full = path.isAbsolute(name) ? path.normalize(name) : path.join(base, name);
    addFolder(path.dirname(full));
    nodes.set(full, nodeOf(file, user.uid, changed));
  };
  addFolder(root);
  addFolder(cwd);
  for (const [name, file] of Object.entries(input.files ?? {})) add(name, file, root);
  for (const [name, file] of Object.entries(input.cwdFiles ?? {})) add(name, file, cwd);

  const find = (name: string, links = 0): { readonly at: string; readonly node: Node } | ErrorCode => {
    if (name.includes('\0')) return 'EINVAL';
    // POSIX resolves `..` from where it is, Windows as it is written.
    const full = platform === 'win32' || path.isAbsolute(name) ? name : `${cwd}/${name}`;
    const start = platform === 'win32' ? path.resolve(cwd, full) : full;
    let at = path.parse(start).root;
    const names = start
      .slice(at.length)
      .split(path.sep)
      .filter((each) => each !== '' && each !== '.');
    let node = nodes.get(at);
    for (const [index, each] of names.entries()) {
      if (!node) return 'ENOENT';
      if (node.stat.kind !== 'directory') return 'ENOTDIR';
      if (!permits(node.stat, user, 1)) return 'EACCES';
      at = path.join(at, each);
      node = nodes.get(at);
      if (!node?.target) continue;
      if (links >= mostLinks) return 'ELOOP';
      const target = path.resolve(path.dirname(at), node.target);
      return find([target, ...names.slice(index + 1)].join(path.sep), links + 1);
    }
    if (!node) return 'ENOENT';
    // `folder/.` is looked up in that directory.
    const isEntered = start.endsWith(`${path.sep}.`);
    return isEntered && !permits(node.stat, user, 1) ? 'EACCES' : { at, node };
  };

  return {
    ...(input.name === undefined ? {} : { name: input.name }),
    now,
    platform,
    ...(input.hostName === undefined ? {} : { hostName: input.hostName }),
    home: input.home === null ? undefined : (seen ?? root),
    cwd,
    user,
    env: Object.entries(input.env ?? {}).flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }])),
    read: async (name) => {
      const found = find(name);
      if (typeof found === 'string') return { is: 'error', code: found };
      const { stat, bytes } = found.node;
      if (!permits(stat, user, 4)) return { is: 'error', code: 'EACCES', stat };
      if (stat.kind === 'directory') return { is: 'error', code: 'EISDIR', stat };
      return bytes ? { is: 'file', bytes, stat } : { is: 'unread', reason: 'it is not a regular file', stat };
    },
    stat: async (name) => {
      const found = find(name);
      return typeof found === 'string' ? { is: 'error', code: found } : { is: 'found', stat: found.node.stat };
    },
    list: async (name) => {
      const found = find(name);
      if (typeof found === 'string') return { is: 'error', code: found };
      if (found.node.stat.kind !== 'directory') return { is: 'error', code: 'ENOTDIR' };
      if (!permits(found.node.stat, user, 4)) return { is: 'error', code: 'EACCES' };
      const names = [...nodes.keys()].filter((each) => path.dirname(each) === found.at && each !== found.at);
      return { is: 'found', names: names.map((each) => path.basename(each)).sort() };
    },
    ...(input.userVariables === undefined
      ? {}
      : {
          userVariables: async () =>
            Object.entries(input.userVariables ?? {}).map(([name, value]) => ({ name, value })),
        }),
    packages: async (program) => (program === undefined ? input.python : input.programs?.[program]),
    git: async (name) => {
      const state =
        Object.entries(input.git ?? {}).find(([each]) => path.resolve(root, each) === path.resolve(cwd, name))?.[1] ??
        'none';
      if (state === 'none') return { is: 'none' };
      if (state === 'unknown') return { is: 'unknown', reason: 'git did not answer' };
      return { is: state, root, relativePath: path.relative(root, path.resolve(cwd, name)) };
    },
  };
}

function userOf(given: MemoryWorldInput['user'], home: string): User {
  const known = typeof given === 'object' ? given : {};
  const uid = known.uid ?? (given === 'root' ? 0 : 1000);
  return { gids: [uid], passwdHome: home, ...known, uid };
}

function nodeOf(file: MemoryFile, owner: number, changed: number): Node {
  const parts = typeof file === 'string' ? { content: file } : file;
  const bytes = bytesOf(parts);
  const kind = parts.dir ? 'directory' : parts.symlink !== undefined ? 'symlink' : parts.special ? 'special' : 'file';
  const mode =
    typeof parts.mode === 'number'
      ? parts.mode
      : parts.mode
        ? Number.parseInt(parts.mode, 8)
        : kind === 'directory'
          ? 0o755
          : 0o600;
  const stat: FileStat = { kind, mode, owner: parts.owner ?? owner, size: bytes.length, changed };
  if (kind === 'symlink') return { stat, target: parts.symlink ?? '' };
  return kind === 'file' ? { stat, bytes } : { stat };
}

function bytesOf(parts: Exclude<MemoryFile, string>): Uint8Array {
  if (parts.content_b64 !== undefined) return Buffer.from(parts.content_b64, 'base64');
  if (parts.encoding === 'utf-16') return Buffer.from(`\ufeff${parts.content ?? ''}`, 'utf16le');
  return Buffer.from(parts.content ?? '', parts.encoding === 'base64' ? 'base64' : 'utf8');
}

/** Whether the user may read (4), write (2) or search (1). Root may, whatever the mode. */
function permits(stat: FileStat, user: User, right: 1 | 2 | 4): boolean {
  if (user.uid === 0) return true;
  const shift = stat.owner === user.uid ? 6 : user.gids.includes(stat.owner) ? 3 : 0;
  return ((stat.mode >> shift) & right) !== 0;
}
