import { randomBytes } from 'node:crypto';
import { dirname, join, parse } from 'node:path';
import { errorCode, type FileInfo, type FilePort, type OpenFile } from './file-port.ts';
import { unless, whyNot } from './write-error.ts';

/** A file whose next content is certain to be storable; or why that is not certain. */
export type PreparedStore =
  | {
      readonly ok: true;
      /** Puts the new content in place, if the current one may be replaced. Never throws. */
      commit(bytes: Uint8Array, mayReplace?: (present: Uint8Array) => boolean): Promise<Stored>;
      /** Removes what was prepared. Does nothing after a commit. */
      discard(): Promise<void>;
    }
  | { readonly ok: false; readonly why: string };

/**
 * What happened to the new content. `superseded`: the file must not be replaced any more. `kept`: it is not in place,
 * but complete in this other file, which only its owner can read. `lost`: no file could be written.
 */
export type Stored = { readonly is: 'stored' | 'superseded' | 'lost' } | { readonly is: 'kept'; readonly path: string };

/** More than a reply can have, so that a disk that fills up in the meantime doesn't matter. In bytes. */
const reserved = 128 * 1024;
/** If another process keeps writing the file, how often the proof is tried. */
const mostTries = 5;

/** The content of a file; undefined if it does not exist. Throws the system's error. */
export async function contentOf(port: FilePort, path: string): Promise<Uint8Array | undefined> {
  const file = await port.open(path, 'r').catch(unless('ENOENT'));
  if (!file) return undefined;
  try {
    return await file.read();
  } finally {
    await file.close();
  }
}

/** How a file is replaced. */
export interface StoreOptions {
  /** Directories in which a content may be kept that can be stored nowhere near the file. */
  readonly elsewhere?: readonly string[];
  /** The permissions of the new file; only its owner can read it, where they are not given. */
  readonly mode?: number;
  /** Nothing is written where rename is refused: a process that ends in the middle of that leaves a part. */
  readonly renameOnly?: true;
}

/**
 * Proves that a file can be replaced, by replacing it with what it holds: a temporary file beside it, synced, then
 * renamed. Where rename is refused (a bind mount), it is written in place instead, which leaves its bytes what they
 * are. Then reserves room for the new content. Never throws, and leaves nothing behind where it refuses.
 */
export async function prepareStore(
  port: FilePort,
  target: string,
  { elsewhere = [], mode, renameOnly = undefined }: StoreOptions = {},
): Promise<PreparedStore> {
  const temporary = temporaryName(target);
  let file: OpenFile | undefined;
  try {
    const stat = await port.lstat(target).catch(unless('ENOENT'));
    const renames = stat ? await proveReplace(port, target, stat, renameOnly === true) : true;
    file = await newFile(port, temporary, Buffer.alloc(reserved, ' '), stat, mode);
    // A missing file cannot be replaced: another unused name shows that rename works.
    if (!stat) await proveRename(port, temporary, temporaryName(target));
    await port.syncFolder(dirname(target));
    const reserve = { file, path: temporary };
    return {
      ok: true,
      commit: async (bytes, mayReplace = () => true) => {
        file = undefined;
        return await store(port, { target, reserve, renames, elsewhere, stat, mayReplace, mode, renameOnly }, bytes);
      },
      discard: async () => {
        if (!file) return;
        await file.close().catch(() => undefined);
        file = undefined;
        await port.remove(temporary).catch(() => undefined);
      },
    };
  } catch (error) {
    await file?.close().catch(() => undefined);
    await port.remove(temporary).catch(() => undefined);
    return { ok: false, why: whyNot(error) };
  }
}

/** A name next to a file, as the EarthScope SDK makes it too (`mkstemp`, config/settings.py:257): `.tokens-x.json`. */
function temporaryName(path: string): string {
  const { dir, name, ext } = parse(path);
  return join(dir, `.${name}-${randomBytes(6).toString('hex')}${ext}`);
}

/** Replaces a file with its own content. Returns whether rename works; throws if nothing does. */
async function proveReplace(port: FilePort, target: string, stat: FileInfo, renameOnly: boolean): Promise<boolean> {
  for (let tries = 1; ; tries += 1) {
    const bytes = (await contentOf(port, target)) ?? new Uint8Array();
    const temporary = temporaryName(target);
    const file = await newFile(port, temporary, bytes, stat, stat.mode);
    let keep = false;
    try {
      await file.close();
      // Another process may have written a new login since: the old one must not replace it.
      const isSame = Buffer.compare((await contentOf(port, target)) ?? new Uint8Array(), bytes) === 0;
      if (!isSame && tries < mostTries) continue;
      if (!isSame) throw new Error('another process keeps writing it');
      try {
        await rename(port, temporary, target);
        keep = true;
      } catch (error) {
        if (renameOnly) throw error;
        await proveInPlace(port, target, bytes);
        return false;
      }
      await port.syncFolder(dirname(target));
      return true;
    } finally {
      if (!keep) await port.remove(temporary).catch(() => undefined);
    }
  }
}

/** Writes the bytes of a file over themselves: at no time does it contain anything else. */
async function proveInPlace(port: FilePort, target: string, bytes: Uint8Array): Promise<void> {
  const file = await port.open(target, 'r+');
  try {
    await writeAll(file, bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function proveRename(port: FilePort, path: string, free: string): Promise<void> {
  await rename(port, path, free);
  await rename(port, free, path);
}

async function newFile(
  port: FilePort,
  path: string,
  bytes: Uint8Array,
  owner: FileInfo | undefined,
  mode = 0o600,
): Promise<OpenFile> {
  const file = await port.open(path, 'wx');
  try {
    await writeAll(file, bytes);
    // With sudo, the file must not become root's; if the owner cannot be kept, that is not a reason to lose a login.
    if (owner && owner.uid !== process.getuid?.()) await file.chown(owner.uid, owner.gid).catch(() => undefined);
    if (mode !== 0o600) await file.chmod(mode);
    await file.sync();
    return file;
  } catch (error) {
    await file.close().catch(() => undefined);
    await port.remove(path).catch(() => undefined);
    throw error;
  }
}

async function writeAll(file: OpenFile, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const written = await file.write(bytes.subarray(done), done);
    if (written === 0) throw new Error('nothing more is written');
    done += written;
  }
}

interface Storing {
  readonly target: string;
  readonly reserve: { readonly file: OpenFile; readonly path: string };
  readonly renames: boolean;
  readonly elsewhere: readonly string[];
  readonly stat: FileInfo | undefined;
  readonly mayReplace: (present: Uint8Array) => boolean;
  readonly mode: number | undefined;
  readonly renameOnly: true | undefined;
}

/**
 * Puts new content in place: first completely into the reserved file, which is kept until the target has it. If the
 * process ends before `truncate`, the spaces that remain after it are valid in JSON.
 */
async function store(port: FilePort, storing: Storing, bytes: Uint8Array): Promise<Stored> {
  const { target, reserve, renames } = storing;
  const written = await overwrite(reserve.file, bytes);
  const kept = written === 'synced' ? reserve.path : await keepAnywhere(port, storing, bytes);
  if (kept === undefined) {
    if (storing.renameOnly) {
      await port.remove(reserve.path).catch(() => undefined);
      return { is: 'lost' };
    }
    if (await writeInPlace(port, target, bytes)) return { is: 'stored' };
    return written === 'unsynced' ? { is: 'kept', path: reserve.path } : { is: 'lost' };
  }
  try {
    const present = await contentOf(port, target);
    if (present && !storing.mayReplace(present)) {
      await port.remove(kept).catch(() => undefined);
      return { is: 'superseded' };
    }
    if (!renames || dirname(kept) !== dirname(target)) throw new Error('only in place');
    await rename(port, kept, target);
    await port.syncFolder(dirname(target));
    return { is: 'stored' };
  } catch {
    if (storing.renameOnly) {
      await port.remove(kept).catch(() => undefined);
      return { is: 'lost' };
    }
    if (!(await writeInPlace(port, target, bytes))) return { is: 'kept', path: kept };
    await port.remove(kept).catch(() => undefined);
    return { is: 'stored' };
  }
}

/** `unsynced`: the bytes are completely in the file, but may not be on the disk. */
async function overwrite(file: OpenFile, bytes: Uint8Array): Promise<'synced' | 'unsynced' | 'failed'> {
  let outcome: 'unsynced' | 'failed' = 'failed';
  try {
    await writeAll(file, bytes);
    outcome = 'unsynced';
    await file.truncate(bytes.length);
    await file.sync();
    return 'synced';
  } catch {
    return outcome;
  } finally {
    await file.close().catch(() => undefined);
  }
}

/** A file next to the target, or in one of the other directories, that contains the bytes; undefined if none can. */
async function keepAnywhere(
  port: FilePort,
  { target, elsewhere, reserve, stat, mode }: Storing,
  bytes: Uint8Array,
): Promise<string | undefined> {
  for (const folder of [dirname(target), ...elsewhere]) {
    const path = join(folder, parse(temporaryName(target)).base);
    const file = await newFile(port, path, bytes, stat, mode).catch(() => undefined);
    if (!file) continue;
    await file.close().catch(() => undefined);
    await port.remove(reserve.path).catch(() => undefined);
    return path;
  }
  return undefined;
}

async function writeInPlace(port: FilePort, target: string, bytes: Uint8Array): Promise<boolean> {
  const file = await port.open(target, 'r+').catch(() => undefined);
  return file !== undefined && (await overwrite(file, bytes)) === 'synced';
}

/** Windows refuses a rename while a virus scanner or an indexer has the file open, usually for less than a second. */
async function rename(port: FilePort, from: string, to: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await port.rename(from, to);
    } catch (error) {
      const again = process.platform === 'win32' && ['EPERM', 'EACCES', 'EBUSY'].includes(errorCode(error));
      if (!again || tries >= 10) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
