import { dirname, join, parse } from 'node:path';
import type { FilePort } from './file-port.ts';
import { unless, whyNot } from './write-error.ts';

/** The file that a path leads to, with the directories made for it; or why nothing can be written there. */
export type FoundTarget =
  | { readonly ok: true; readonly path: string; readonly made: readonly string[] }
  | { readonly ok: false; readonly why: string };

/** Follows symbolic links, so that a link stays a link, and makes the directories that are missing. Never throws. */
export async function findTarget(port: FilePort, path: string): Promise<FoundTarget> {
  try {
    const real = await port.realPath(path).catch(unless('ENOENT'));
    if (real !== undefined) {
      const { kind } = await port.lstat(real);
      if (kind === 'directory') return { ok: false, why: 'there is a directory where the file should be' };
      return kind === 'file' ? { ok: true, path: real, made: [] } : { ok: false, why: 'it is not a regular file' };
    }
    if (await port.lstat(path).catch(unless('ENOENT'))) return { ok: false, why: 'it is a link to a missing file' };
    const made = await makeFolders(port, dirname(path));
    return { ok: true, path: join(await port.realPath(dirname(path)), parse(path).base), made };
  } catch (error) {
    return { ok: false, why: whyNot(error) };
  }
}

/** Makes a directory with those above it, and returns the new ones, the lowest first. */
async function makeFolders(port: FilePort, folder: string): Promise<readonly string[]> {
  const missing: string[] = [];
  for (let each = folder; !(await port.realPath(each).catch(unless('ENOENT'))); each = dirname(each))
    missing.push(each);
  for (const each of [...missing].reverse()) await port.makeFolder(each).catch(unless('EEXIST'));
  return missing;
}

/** Removes folders that were made and are still empty. Never throws. */
export async function removeFolders(port: FilePort, made: readonly string[]): Promise<void> {
  for (const each of made) {
    const removed = await port.removeFolder(each).then(
      () => true,
      () => false,
    );
    if (!removed) return;
  }
}
