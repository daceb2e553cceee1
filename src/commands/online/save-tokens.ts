import { randomBytes } from 'node:crypto';
import { lstat, mkdir, open, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Prepared } from '../../providers/earthscope/exchange.ts';

/**
 * Makes ready to replace a file of tokens, as earthscope-sdk 1.9.3 does it (config/settings.py:243-268): folders with
 * the usual mode, a new file beside it that only its owner can read, then a rename. Done before anything is sent, so
 * that no reply is lost to a full disk or a folder that cannot be written. Never throws.
 */
export async function prepareTokens(path: string): Promise<Prepared> {
  const folder = dirname(path);
  const temporary = join(folder, `.tokens-${randomBytes(6).toString('hex')}.json`);
  let made: string | undefined;
  // A rename cannot take a folder's place.
  const isFolder = await lstat(path).then(
    (stat) => stat.isDirectory(),
    () => false,
  );
  if (isFolder)
    return {
      ok: false,
      why: 'a folder stands where the client keeps its tokens, so that the reply could not be saved',
    };
  try {
    made = await mkdir(folder, { recursive: true });
    const file = await open(temporary, 'wx', 0o600);
    // Room for the reply, so that the disk is not found full when it has come.
    await file.writeFile(' '.repeat(16_384));
    await file.sync();
    await file.close();
  } catch {
    await takeBack(temporary, folder, made);
    return {
      ok: false,
      why: 'the folder of the client’s tokens cannot be written, so that the reply could not be saved',
    };
  }
  return {
    ok: true,
    commit: async (text) => await replace(path, temporary, text),
    discard: async () => await takeBack(temporary, folder, made),
  };
}

async function replace(path: string, temporary: string, text: string): Promise<boolean> {
  try {
    const file = await open(temporary, 'r+');
    const { bytesWritten } = await file.write(Buffer.from(text, 'utf8'), 0, undefined, 0);
    await file.truncate(bytesWritten);
    await file.sync();
    await file.close();
    if (bytesWritten !== Buffer.byteLength(text, 'utf8')) return false;
    await rename(temporary, path);
    return true;
  } catch {
    await rm(temporary, { force: true }).catch(() => undefined);
    return false;
  }
}

/** Leaves everything as it was: folders that were made for this are taken away again. */
async function takeBack(temporary: string, folder: string, made: string | undefined): Promise<void> {
  await rm(temporary, { force: true }).catch(() => undefined);
  for (let each = folder; made !== undefined && each.startsWith(made); each = dirname(each)) {
    const gone = await rmdir(each).then(
      () => true,
      () => false,
    );
    if (!gone) return;
  }
}
