import { type Dir, type Dirent, opendirSync } from 'node:fs';
import { errorCode } from './error-code.ts';

/** Something found on disk. Its path is bytes: a name need not be UTF-8. */
export interface Found {
  readonly path: Buffer;
  readonly name: Buffer;
  readonly kind: 'file' | 'symlink' | 'folder' | 'special';
}

const separator = Buffer.from('/');

/**
 * Everything below a folder, in no fixed order, without following symbolic links. `enter` says which folders to go
 * into. One open folder for each level, so memory does not grow with the number of files.
 */
export function* walkFolder(folder: Buffer, enter: (found: Found) => boolean, failed: (path: Buffer, code: string) => void): Generator<Found> {
  const open: { readonly at: Buffer; readonly entries: Dir }[] = [];
  const begin = (at: Buffer): void => {
    try {
      open.push({ at, entries: opendirSync(at as unknown as string, { encoding: 'buffer' as BufferEncoding }) });
    } catch (error) {
      failed(at, errorCode(error));
    }
  };
  begin(folder);
  try {
    for (let top = open.at(-1); top; top = open.at(-1)) {
      const entry = next(top, failed);
      if (!entry) {
        open.pop();
        close(top.entries);
        continue;
      }
      const name = entry.name as unknown as Buffer;
      const found: Found = { path: Buffer.concat([top.at, separator, name]), name, kind: kindOf(entry) };
      yield found;
      if (found.kind === 'folder' && enter(found)) begin(found.path);
    }
  } finally {
    for (const { entries } of open) close(entries);
  }
}

function next(top: { readonly at: Buffer; readonly entries: Dir }, failed: (path: Buffer, code: string) => void): Dirent | undefined {
  try {
    return top.entries.readSync() ?? undefined;
  } catch (error) {
    failed(top.at, errorCode(error));
    return undefined;
  }
}

function close(entries: Dir): void {
  try {
    entries.closeSync();
  } catch {
    // It was closed already.
  }
}

function kindOf(entry: Dirent): Found['kind'] {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'symlink' : 'special';
}
