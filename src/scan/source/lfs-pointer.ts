import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

const begin = Buffer.from('version https://git-lfs.github.com/spec/');

/**
 * Whether content is a Git LFS pointer: a short text that stands for a large file stored elsewhere (git-lfs spec.md).
 */
export function isLfsPointer(bytes: Uint8Array): boolean {
  return bytes.length < 1024 && bytes.length > begin.length && begin.equals(bytes.subarray(0, begin.length));
}

/** Whether a pointer's content is stored in a repository's git directory, where a scan reads it (git-lfs spec.md). */
export function isLfsContentIn(gitFolder: string, pointer: Uint8Array): boolean {
  const id = /^oid sha256:([0-9a-f]{64})$/m.exec(Buffer.from(pointer).toString('latin1'))?.[1];
  return id !== undefined && existsSync(join(gitFolder, 'lfs', 'objects', id.slice(0, 2), id.slice(2, 4), id));
}

/** The same for a file on disk, whose repository is the nearest one above it. */
export function isLfsContentNear(file: string, pointer: Uint8Array): boolean {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return isLfsContentIn(join(folder, '.git'), pointer);
    if (folder === dirname(folder)) return false;
  }
}
