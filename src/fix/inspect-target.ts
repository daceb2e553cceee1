import { dirname, isAbsolute, join } from 'node:path';
import type { FileInfo, FilePort } from '../files/file-port.ts';
import { contentOf } from '../files/safe-store.ts';
import { unless, whyNot } from '../files/write-error.ts';

/** A file as it is before an edit. */
export interface FileBefore {
  /** Undefined where its mode lets nobody read it. */
  readonly bytes: Uint8Array | undefined;
  readonly mode: number;
}

/** A file that may be edited; or why it may not be. */
export type Inspected =
  | { readonly ok: true; readonly path: string; readonly before: FileBefore | undefined }
  | { readonly ok: false; readonly why: string };

/** What is asked of a file before it is edited. */
export interface InspectInput {
  readonly port: FilePort;
  readonly path: string;
  /** The id of the user; below zero where the system has none. */
  readonly uid: number;
  /** The content changes, not the mode alone. */
  readonly writes: boolean;
  /** The file may be missing. */
  readonly mayCreate?: boolean;
}

/** Larger files are no credential files. In bytes. */
const mostBytes = 1024 * 1024;

/** Follows links to the file itself, so that a link stays a link, and says whether it may be edited. Never throws. */
export async function inspectTarget(input: InspectInput): Promise<Inspected> {
  const { port, path, mayCreate = false } = input;
  try {
    const real = await port.realPath(path).catch(unless('ENOENT'));
    if (real === undefined) {
      if (!mayCreate) return { ok: false, why: 'it is no longer there' };
      if (await port.lstat(path).catch(unless('ENOENT'))) return { ok: false, why: 'it is a link to a missing file' };
      const at = join(await port.realPath(dirname(path)), path.slice(dirname(path).length).replace(/^[\\/]/, ''));
      const busy = await unfinishedGit(port, at);
      return busy === undefined ? { ok: true, path: at, before: undefined } : { ok: false, why: busy };
    }
    const info = await port.lstat(real);
    const why = refusalOf(info, input) ?? (await unfinishedGit(port, real));
    if (why !== undefined) return { ok: false, why };
    const isReadable = process.getuid?.() === 0 || (info.mode & 0o400) !== 0;
    const bytes = isReadable ? await contentOf(port, real) : undefined;
    if (bytes && bytes.length > mostBytes) return { ok: false, why: 'it is larger than a credential file' };
    return { ok: true, path: real, before: { bytes, mode: info.mode } };
  } catch (error) {
    return { ok: false, why: whyNot(error) };
  }
}

function refusalOf({ kind, mode, uid, links }: FileInfo, input: InspectInput): string | undefined {
  if (kind !== 'file') return 'it is not a regular file';
  if (input.uid >= 0 && uid !== input.uid) return 'it belongs to another user';
  if (links > 1) return `it is a hard link: the file has ${links} names, and the others would keep the old content`;
  if (input.writes && (mode & 0o200) === 0) return `it is read-only (mode 0${mode.toString(8).padStart(3, '0')})`;
  return undefined;
}

const unfinished: readonly (readonly [name: string, what: string])[] = [
  ['MERGE_HEAD', 'a merge'],
  ['rebase-merge', 'a rebase'],
  ['rebase-apply', 'a rebase'],
  ['CHERRY_PICK_HEAD', 'a cherry-pick'],
  ['REVERT_HEAD', 'a revert'],
];

/** Which operation of git is not finished in the work tree around a file (git-status(1) asks for the same files). */
async function unfinishedGit(port: FilePort, path: string): Promise<string | undefined> {
  const folder = await gitFolder(port, dirname(path));
  if (folder === undefined) return undefined;
  for (const [name, what] of unfinished)
    if (await port.lstat(join(folder, name)).catch(unless('ENOENT')))
      return `${what} is in progress in its repository: finish or abort it first`;
  return undefined;
}

async function gitFolder(port: FilePort, folder: string): Promise<string | undefined> {
  const path = join(folder, '.git');
  const info = await port.lstat(path).catch(() => undefined);
  if (info?.kind === 'directory') return path;
  if (info?.kind === 'file') {
    // A worktree or a submodule: gitrepository-layout(5).
    const text = Buffer.from((await contentOf(port, path)) ?? []).toString('utf8');
    const named = /^gitdir: (.+?)\r?\n?$/.exec(text)?.[1];
    return named === undefined ? undefined : isAbsolute(named) ? named : join(folder, named);
  }
  return dirname(folder) === folder ? undefined : await gitFolder(port, dirname(folder));
}
