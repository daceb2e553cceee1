import type { FilePort } from './file-port.ts';
import { findTarget, removeFolders } from './find-target.ts';
import { contentOf, prepareStore } from './safe-store.ts';
import { whyNot } from './write-error.ts';

/** What became of a file. `failed`: it is as it was, for this reason. */
export type Replaced = { readonly is: 'unchanged' | 'written' } | { readonly is: 'failed'; readonly why: string };

/**
 * Replaces the content of a file with what `change` makes of it, whole or not at all; links stay links, and missing
 * directories are made. `change` gets undefined where there is no file, and gives undefined where nothing is to change.
 * A file that another program changes meanwhile is left alone. Never throws.
 */
export async function replaceFile(
  port: FilePort,
  path: string,
  change: (present: Uint8Array | undefined) => Uint8Array | undefined,
): Promise<Replaced> {
  const before = await contentOf(port, path).catch((error: unknown) => new Error(whyNot(error)));
  if (before instanceof Error) return { is: 'failed', why: before.message };
  const after = change(before);
  if (after === undefined || (before !== undefined && Buffer.compare(before, after) === 0)) return { is: 'unchanged' };
  const target = await findTarget(port, path);
  if (!target.ok) return { is: 'failed', why: target.why };
  const prepared = await prepareStore(port, target.path);
  if (!prepared.ok) {
    await removeFolders(port, target.made);
    return { is: 'failed', why: prepared.why };
  }
  const isSame = (present: Uint8Array): boolean => before !== undefined && Buffer.compare(present, before) === 0;
  const stored = await prepared.commit(after, isSame);
  switch (stored.is) {
    case 'stored':
      return { is: 'written' };
    case 'superseded':
      return { is: 'failed', why: 'another program changed it at the same moment' };
    case 'kept':
      return { is: 'failed', why: `the new content is in ${stored.path}` };
    case 'lost':
      return { is: 'failed', why: 'the file could not be written' };
  }
}

/** Removes a file that `mayRemove` agrees to. Never throws. */
export async function removeFile(
  port: FilePort,
  path: string,
  mayRemove: (present: Uint8Array) => boolean,
): Promise<Replaced> {
  try {
    const present = await contentOf(port, path);
    if (present === undefined) return { is: 'unchanged' };
    if (!mayRemove(present)) return { is: 'failed', why: 'it was not written by auth-doctor' };
    await port.remove(path);
    return { is: 'written' };
  } catch (error) {
    return { is: 'failed', why: whyNot(error) };
  }
}
