import { randomBytes } from 'node:crypto';
import { lstat, open, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Puts a text in the place of a file, or makes it: whoever reads it sees the old text or the new one, whole. A link
 * stays a link; what is no regular file (`/dev/stderr`, a pipe) is written to as it is. Throws the error of the file
 * system.
 */
export async function writeOutputFile(path: string, text: string): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const found = await lstat(target).catch(() => undefined);
  if (found && !found.isFile() && !found.isDirectory()) return await write(target, 'w', text);
  const temporary = join(dirname(target), `.${basename(target).slice(0, 100)}-${randomBytes(6).toString('hex')}`);
  try {
    await write(temporary, 'wx', text);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** Writes a text behind what is in a file. Throws the error of the file system. */
export async function appendToFile(path: string, text: string): Promise<void> {
  await write(path, 'a', text);
}

async function write(path: string, flags: 'w' | 'wx' | 'a', text: string): Promise<void> {
  const file = await open(path, flags);
  try {
    await file.writeFile(text);
    // Not every kind of file can be synchronized.
    await file.sync().catch(() => undefined);
  } finally {
    await file.close();
  }
}
