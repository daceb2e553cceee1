import { type Dirent, readdirSync } from 'node:fs';
import { systemErrorCode } from './error-code.ts';
import { bytesOf, type PathName, pathName, pathWithin } from './path-name.ts';

/** Something found on disk. */
export interface Found {
  readonly path: PathName;
  readonly name: PathName;
  readonly kind: 'file' | 'symlink' | 'folder' | 'special';
}

/**
 * Everything below a directory, one directory's entries at a time, in no fixed order, without following symbolic links.
 * `enter` tells which directories to read. Memory is that of the names in the largest directory and in those above it,
 * not of all files.
 */
export function* walkFolder(
  folder: PathName,
  enter: (found: Found) => boolean,
  failed: (path: PathName, code: string) => void,
): Generator<readonly Found[]> {
  const waiting: PathName[] = [folder];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const found = thingsIn(at, failed);
    yield found;
    for (const each of found) if (each.kind === 'folder' && enter(each)) waiting.push(each.path);
  }
}

/** What to do with the entries below a directory. */
export interface FolderLook {
  readonly enter: (found: Found) => boolean;
  readonly failed: (path: PathName, code: string) => void;
  /** Returns a promise only if there is much to read. */
  readonly look: (found: Found) => Promise<void> | undefined;
  readonly signal: AbortSignal;
}

/** After this many entries the event loop gets a turn: Ctrl-C, the progress line. */
const turn = 256;

/** Visits everything below a directory, one entry after another, until the signal. */
export async function lookThrough(folder: PathName, { enter, failed, look, signal }: FolderLook): Promise<void> {
  let count = 0;
  for (const things of walkFolder(folder, enter, failed)) {
    for (const found of things) {
      if (signal.aborted) return;
      const reading = look(found);
      if (reading) await reading;
      count += 1;
      if (count % turn === 0) await new Promise(setImmediate);
    }
  }
}

function thingsIn(folder: PathName, failed: (path: PathName, code: string) => void): readonly Found[] {
  try {
    return (typeof folder === 'string' ? foundByText(folder) : undefined) ?? foundByBytes(folder);
  } catch (error) {
    failed(folder, systemErrorCode(error));
    return [];
  }
}

/** Undefined if a name is not UTF-8. */
function foundByText(folder: string): readonly Found[] | undefined {
  const start = folder.endsWith('/') ? folder : `${folder}/`;
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.some(({ name }) => name.includes('\ufffd'))
    ? undefined
    : entries.map((entry) => ({ path: start + entry.name, name: entry.name, kind: kindOf(entry) }));
}

function foundByBytes(folder: PathName): readonly Found[] {
  return readdirSync(bytesOf(folder), { withFileTypes: true, encoding: 'buffer' as BufferEncoding }).map((entry) => {
    const name = pathName(entry.name as unknown as Buffer);
    return { path: pathWithin(folder, name), name, kind: kindOf(entry) };
  });
}

function kindOf(entry: Dirent): Found['kind'] {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'symlink' : 'special';
}
