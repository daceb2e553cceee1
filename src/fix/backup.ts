import { createHash } from 'node:crypto';
import { dirname, posix, win32 } from 'node:path';
import type { FilePort } from '../files/file-port.ts';
import { contentOf, prepareStore } from '../files/safe-store.ts';
import { unless, whyNot } from '../files/write-error.ts';
import type { World } from '../types/world.ts';
import type { PlannedChange } from './planned-change.ts';

/** One file of a fix: how it was, and how to know that it is still as the fix left it. */
export interface BackedUp {
  readonly path: string;
  /** Undefined: the fix made the file. */
  readonly before?: {
    readonly mode: number;
    /** In base64; without it, only the mode was changed. */
    readonly content?: string;
  };
  readonly after: { readonly mode: number; readonly sha256?: string };
}

/** What `fix --undo` needs. */
export interface Backup {
  readonly version: 1;
  readonly files: readonly BackedUp[];
}

/**
 * The file with the backup of the last fix: in the user's own directory for a program's state, as each system has it.
 */
export function backupPath({ env, home, platform }: Pick<World, 'env' | 'home' | 'platform'>): string | undefined {
  const variable = (name: string): string | undefined => env.find((each) => each.name === name)?.value;
  const path = platform === 'win32' ? win32 : posix;
  const given = platform === 'win32' ? variable('LOCALAPPDATA') : variable('XDG_STATE_HOME');
  if (given && path.isAbsolute(given)) return path.join(given, 'auth-doctor', 'last-fix.json');
  if (!home || !path.isAbsolute(home)) return undefined;
  const state = { linux: '.local/state', darwin: 'Library/Application Support', win32: 'AppData/Local' }[platform];
  return path.join(home, state, 'auth-doctor', 'last-fix.json');
}

/** Returns why the backup cannot be kept, or undefined where it is on the disk. Never throws. */
export async function saveBackup(
  port: FilePort,
  path: string,
  backup: Backup,
  world: Pick<World, 'git' | 'user'>,
): Promise<string | undefined> {
  const folder = dirname(path);
  try {
    await makeFolders(port, folder);
    const { kind, uid } = await port.lstat(folder);
    if (kind !== 'directory' || (world.user.uid >= 0 && uid !== world.user.uid)) return 'its directory is not yours';
    const state = await world.git(path);
    if (state.is === 'tracked' || state.is === 'untracked')
      return 'its directory is in a git repository: set XDG_STATE_HOME to a directory outside of it';
    const store = await prepareStore(port, path, { mode: 0o600, renameOnly: true });
    if (!store.ok) return store.why;
    const { is } = await store.commit(Buffer.from(`${JSON.stringify(backup)}\n`, 'utf8'));
    return is === 'stored' ? undefined : 'the file cannot be written';
  } catch (error) {
    return whyNot(error);
  }
}

/** Only their owner may look into those that are made. */
async function makeFolders(port: FilePort, folder: string): Promise<void> {
  if (await port.lstat(folder).catch(unless('ENOENT'))) return;
  if (dirname(folder) !== folder) await makeFolders(port, dirname(folder));
  await port.makeFolder(folder).catch(unless('EEXIST'));
  await port.chmod(folder, 0o700);
}

/** What is to be kept before these changes are made. */
export function backupOf(changes: readonly PlannedChange[]): Backup {
  return { version: 1, files: changes.map(backedUp) };
}

function backedUp({ target, before, after }: PlannedChange): BackedUp {
  const content = after.bytes && before?.bytes ? { content: Buffer.from(before.bytes).toString('base64') } : {};
  const known = after.bytes ?? before?.bytes;
  return {
    path: target,
    ...(before ? { before: { mode: before.mode, ...content } } : {}),
    after: { mode: after.mode, ...(known ? { sha256: sha256(known) } : {}) },
  };
}

/** Of bytes, in hex. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Reads the backup; undefined where there is none, or it is damaged. Throws the system's error. */
export async function readBackup(port: FilePort, path: string): Promise<Backup | 'damaged' | undefined> {
  const bytes = await contentOf(port, path);
  if (!bytes) return undefined;
  try {
    const backup = JSON.parse(Buffer.from(bytes).toString('utf8')) as Partial<Backup>;
    return backup.version === 1 && Array.isArray(backup.files) && backup.files.every(isBackedUp)
      ? { version: 1, files: backup.files }
      : 'damaged';
  } catch {
    // The parser's message would quote the text.
    return 'damaged';
  }
}

function isBackedUp({ path, before, after }: Partial<BackedUp>): boolean {
  const isMode = (mode: unknown): boolean => Number.isInteger(mode) && Number(mode) >= 0 && Number(mode) <= 0o777;
  const isText = (text: unknown): boolean => text === undefined || typeof text === 'string';
  return (
    typeof path === 'string' &&
    after !== undefined &&
    isMode(after.mode) &&
    isText(after.sha256) &&
    (before === undefined || (isMode(before.mode) && isText(before.content)))
  );
}
