import { takeLock } from '../files/file-lock.ts';
import type { FilePort } from '../files/file-port.ts';
import { isRunning, thisProcess } from '../files/process-identity.ts';
import { contentOf, prepareStore } from '../files/safe-store.ts';
import { unless, whyNot } from '../files/write-error.ts';

/** What a file is to become, and what it must still be before that. */
export interface FileChange {
  readonly target: string;
  /** Undefined: there is no file. Without bytes: they are not asked about. */
  readonly before: { readonly bytes?: Uint8Array | undefined; readonly mode: number } | undefined;
  /** Undefined: the file is removed. Without bytes: only the mode changes. */
  readonly after: { readonly bytes?: Uint8Array | undefined; readonly mode: number } | undefined;
}

/** How long another process that writes the file is waited for. In milliseconds. */
const patience = 5000;
const changed = 'it has changed since it was read';

/**
 * Makes a file what it is to become, in one step of the file system, under the lock that an exchange takes too. Returns
 * why it could not, and then the file is what it was. Never throws.
 */
export async function writeChange(port: FilePort, change: FileChange): Promise<string | undefined> {
  // A mode is changed in one call, also where a directory takes no lock.
  if (change.after && change.after.bytes === undefined) return await write(port, change).catch(whyNot);
  const lock = await takeLock(port, change.target, { me: await thisProcess(), isRunning, patience });
  if (lock.is === 'busy') return `${lock.owner} is writing it`;
  if (lock.is === 'refused') return lock.why;
  try {
    return await write(port, change);
  } catch (error) {
    return whyNot(error);
  } finally {
    await lock.release();
  }
}

async function write(port: FilePort, { target, before, after }: FileChange): Promise<string | undefined> {
  const info = await port.lstat(target).catch(unless('ENOENT'));
  if ((info === undefined) !== (before === undefined)) return changed;
  if (info && before && (info.kind !== 'file' || info.mode !== before.mode)) return changed;
  if (info && before?.bytes && !isSame(await contentOf(port, target), before.bytes)) return changed;
  if (after === undefined) {
    await port.remove(target);
    return undefined;
  }
  if (after.bytes === undefined) {
    await port.chmod(target, after.mode);
    return undefined;
  }
  const store = await prepareStore(port, target, { mode: after.mode, renameOnly: true });
  if (!store.ok) return store.why;
  const { is } = await store.commit(
    after.bytes,
    (present) => before !== undefined && (before.bytes === undefined || isSame(present, before.bytes)),
  );
  return is === 'stored' ? undefined : is === 'superseded' ? changed : 'the file cannot be written';
}

function isSame(present: Uint8Array | undefined, expected: Uint8Array): boolean {
  return present !== undefined && Buffer.compare(present, expected) === 0;
}
