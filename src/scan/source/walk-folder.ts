import { type Dirent, readdirSync } from 'node:fs';
import { errorCode } from './error-code.ts';
import { type PathName, pathName, pathWithin } from './path-name.ts';

/** Something found on disk. */
export interface Found {
  readonly path: PathName;
  readonly name: PathName;
  readonly kind: 'file' | 'symlink' | 'folder' | 'special';
}

interface Entry {
  readonly name: PathName;
  readonly kind: Found['kind'];
}

/**
 * Everything below a folder, in no fixed order, without following symbolic links. `enter` says which folders to go
 * into. A folder is listed at once, so memory is that of the largest folder's names, not of all files.
 */
export function* walkFolder(folder: PathName, enter: (found: Found) => boolean, failed: (path: PathName, code: string) => void): Generator<Found> {
  const open: { readonly at: PathName; readonly entries: readonly Entry[]; next: number }[] = [];
  const begin = (at: PathName): void => {
    try {
      open.push({ at, entries: entriesOf(at), next: 0 });
    } catch (error) {
      failed(at, errorCode(error));
    }
  };
  begin(folder);
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const entry = top.entries[top.next++];
    if (!entry) {
      open.pop();
      continue;
    }
    const found: Found = { path: pathWithin(top.at, entry.name), name: entry.name, kind: entry.kind };
    yield found;
    if (found.kind === 'folder' && enter(found)) begin(found.path);
  }
}

/** With names as text; read again as bytes where one is no UTF-8, or the folder's own path is not. */
function entriesOf(folder: PathName): readonly Entry[] {
  if (typeof folder === 'string') {
    const entries = readdirSync(folder, { withFileTypes: true });
    if (!entries.some(({ name }) => name.includes('\ufffd'))) return entries.map((entry) => ({ name: entry.name, kind: kindOf(entry) }));
  }
  const entries = readdirSync(typeof folder === 'string' ? Buffer.from(folder) : folder, { withFileTypes: true, encoding: 'buffer' as BufferEncoding });
  return entries.map((entry) => ({ name: pathName(entry.name as unknown as Buffer), kind: kindOf(entry) }));
}

function kindOf(entry: Dirent): Found['kind'] {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'symlink' : 'special';
}
