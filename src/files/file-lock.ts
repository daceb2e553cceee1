import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import type { FilePort } from './file-port.ts';
import type { ProcessIdentity } from './process-identity.ts';
import { contentOf } from './safe-store.ts';
import { unless, whyNot } from './write-error.ts';

/** A lock that was taken, or who holds it, or why there can be none. */
export type Lock =
  | {
      readonly is: 'held';
      /** Whether the lock is still ours: a process that was suspended for minutes may have lost it. */
      isMine(): Promise<boolean>;
      release(): Promise<void>;
    }
  | { readonly is: 'busy'; readonly owner: string; readonly path: string }
  | { readonly is: 'refused'; readonly why: string };

/** What a lock needs besides the files. */
export interface LockInput {
  readonly me: ProcessIdentity;
  /** Whether a process still runs; undefined where that is unknown. */
  readonly isRunning: (other: ProcessIdentity) => Promise<boolean | undefined>;
  /** How long to wait for another's, in milliseconds. */
  readonly patience: number;
  /** Ends the waiting. */
  readonly signal?: AbortSignal;
  /** Called once if another process has it. */
  readonly waiting?: (owner: string) => Promise<void>;
}

/**
 * A lock whose process cannot be checked is stale after this time: longer than an exchange can take. In milliseconds.
 */
export const staleAfter = 120_000;
/** The pauses between two attempts. In milliseconds. */
const [shortest, longest] = [30, 500];

/** The name of a file's lock, next to it. */
export function lockPath(target: string): string {
  return join(dirname(target), `.${basename(target)}.lock`);
}

/**
 * Takes the lock of a file: a file next to it that is created exclusively (O_EXCL) and names its owner. A lock of this
 * machine is stale when its process has ended; another machine's, or an unreadable one, after 120 s. Never throws.
 */
export async function takeLock(port: FilePort, target: string, input: LockInput): Promise<Lock> {
  const path = lockPath(target);
  const mine = `${JSON.stringify({ ...input.me, nonce: randomBytes(8).toString('hex') })}\n`;
  const begun = performance.now();
  let told = false;
  try {
    for (;;) {
      if (await create(port, path, mine)) return held(port, path, mine);
      const text = await textOf(port, path);
      if (text === undefined) continue;
      if ((await isStale(port, path, text, input)) && (await removeStale(port, path, text, mine, input))) continue;
      const owner = ownerWords(text);
      const waited = performance.now() - begun;
      if (input.signal?.aborted || waited >= input.patience) return { is: 'busy', owner, path };
      if (!told) await input.waiting?.(owner);
      told = true;
      await sleep(Math.min(shortest + waited / 10, longest), input.signal);
    }
  } catch (error) {
    return { is: 'refused', why: whyNot(error) };
  }
}

/** Creates the lock, complete and synced; false if it already exists. */
async function create(port: FilePort, path: string, text: string): Promise<boolean> {
  const file = await port.open(path, 'wx').catch(unless('EEXIST'));
  if (!file) return false;
  try {
    const bytes = Buffer.from(text, 'utf8');
    if ((await file.write(bytes, 0)) !== bytes.length) throw new Error('the lock is incomplete');
    await file.sync();
    return true;
  } catch (error) {
    await port.remove(path).catch(() => undefined);
    throw error;
  } finally {
    await file.close().catch(() => undefined);
  }
}

function held(port: FilePort, path: string, mine: string): Lock {
  const isMine = async (): Promise<boolean> => (await textOf(port, path).catch(() => undefined)) === mine;
  return {
    is: 'held',
    isMine,
    release: async () => {
      if (await isMine()) await port.remove(path).catch(() => undefined);
    },
  };
}

async function textOf(port: FilePort, path: string): Promise<string | undefined> {
  const bytes = await contentOf(port, path);
  return bytes && Buffer.from(bytes).toString('utf8');
}

async function isStale(port: FilePort, path: string, text: string, { isRunning }: LockInput): Promise<boolean> {
  const owner = parsedOwner(text);
  const runs = owner ? await isRunning(owner) : undefined;
  return runs === undefined ? await isOld(port, path) : !runs;
}

/** By the clock of the file server: a network file system's may differ from this machine's. */
async function isOld(port: FilePort, path: string): Promise<boolean> {
  const probe = `${path}-${randomBytes(6).toString('hex')}`;
  const file = await port.open(probe, 'wx');
  try {
    // Some file systems only set the time when a byte is written.
    await file.write(Buffer.from('\n'), 0);
  } finally {
    await file.close();
  }
  try {
    const [now, then] = [await port.lstat(probe), await port.lstat(path).catch(unless('ENOENT'))];
    return then !== undefined && now.changed - then.changed >= staleAfter;
  } finally {
    await port.remove(probe).catch(() => undefined);
  }
}

/**
 * Removes a stale lock, and returns whether it did. Only one process at a time may, and checks again first: by then it
 * could be another's new lock.
 */
async function removeStale(
  port: FilePort,
  path: string,
  text: string,
  mine: string,
  input: LockInput,
): Promise<boolean> {
  const guard = `${path}-removal`;
  if (!(await create(port, guard, mine))) {
    const other = await textOf(port, guard);
    // Left by a process that ended within these few lines.
    if (other !== undefined && (await isStale(port, guard, other, input)))
      await port.remove(guard).catch(unless('ENOENT'));
    return false;
  }
  try {
    if ((await textOf(port, path)) === text) await port.remove(path).catch(unless('ENOENT'));
    return true;
  } finally {
    await port.remove(guard).catch(() => undefined);
  }
}

/** The owner of a lock; undefined if the text is not one of our locks, or not complete yet. */
export function parsedOwner(text: string): ProcessIdentity | undefined {
  try {
    const { host, machine, pid, started } = JSON.parse(text) as Partial<ProcessIdentity>;
    const isOurs = [host, machine, started].every((each) => typeof each === 'string') && Number.isSafeInteger(pid);
    return isOurs ? ({ host, machine, pid, started } as ProcessIdentity) : undefined;
  } catch {
    return undefined;
  }
}

function ownerWords(text: string): string {
  const owner = parsedOwner(text);
  const host = owner && /^[\w.-]{1,100}$/.test(owner.host) ? ` on ${owner.host}` : '';
  return owner ? `process ${owner.pid}${host}` : 'an unknown process';
}

async function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  if (signal?.aborted) return;
  await new Promise<void>((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal?.addEventListener('abort', end, { once: true });
  });
}
