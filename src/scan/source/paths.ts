import { lstatSync, readlinkSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { errorWords, isSystemError, systemErrorCode } from './error-code.ts';
import { bytesOf, type PathName, shownPath } from './path-name.ts';
import { readFile } from './read-file.ts';
import { type Sink, type Source, shortestName } from './sink.ts';
import { type Found, lookThrough } from './walk-folder.ts';

/** A path that was named, and how it is shown if it does not exist. */
export interface InputPath {
  readonly path: string;
  readonly told: string;
}

export interface PathsInput {
  /** Files and directories, as the user named them. */
  readonly paths: readonly InputPath[];
  readonly cwd: string;
  /** Called with every `.git`: its content belongs to another source. */
  readonly onRepository?: (folder: string) => void;
}

/**
 * Every file below the named paths, tracked or not, ignored or not, with their names and the targets of symbolic
 * links, which are not followed (a named one is). `.git` is left out.
 */
export function pathsSource({ paths, cwd, onRepository }: PathsInput): Source {
  return async (sink) => {
    for (const input of paths) {
      if (sink.signal.aborted) return;
      await lookAtInput(input, resolve(cwd, input.path), sink, onRepository);
    }
  };
}

async function lookAtInput(
  { path, told }: InputPath,
  full: string,
  sink: Sink,
  onRepository: PathsInput['onRepository'],
): Promise<void> {
  try {
    lstatSync(full);
    if (statSync(full).isDirectory()) return await lookAtFolder(full, sink, onRepository);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const code = systemErrorCode(error);
    const isThere = code !== 'ENOENT' && code !== 'ENOTDIR' && code !== 'ENAMETOOLONG';
    return sink.notRead(isThere ? path : told, errorWords(code), 'input');
  }
  await readFile({ path: full, head: { name: full, origin: { is: 'file', path: full } }, named: true }, sink);
}

async function lookAtFolder(folder: string, sink: Sink, onRepository: PathsInput['onRepository']): Promise<void> {
  const enter = ({ name }: Found): boolean => name !== '.git';
  const failed = (path: PathName, code: string): void =>
    sink.notRead(shownPath(path), errorWords(code), relative(folder, shownPath(path)) === '' ? 'input' : undefined);
  await lookThrough(folder, {
    enter,
    failed,
    look: (found) => lookAtThing(found, sink, onRepository),
    signal: sink.signal,
  });
}

/** A promise only if there is much to read. */
function lookAtThing(found: Found, sink: Sink, onRepository: PathsInput['onRepository']): Promise<void> | undefined {
  const path = shownPath(found.path);
  if (found.name === '.git') {
    onRepository?.(path.slice(0, -'/.git'.length));
    return undefined;
  }
  lookAtName(found, path, sink);
  if (found.kind === 'symlink') lookAtTarget(found, path, sink);
  if (found.kind === 'special') sink.notRead(path, 'it is a FIFO, a socket or a device');
  return found.kind === 'file'
    ? readFile({ path: found.path, head: { name: path, origin: { is: 'file', path } } }, sink)
    : undefined;
}

function lookAtName({ name }: Found, path: string, sink: Sink): void {
  const bytes = bytesOf(name);
  if (bytes.length >= shortestName)
    sink.whole(bytes, { name: 'file name', origin: { is: 'metadata', what: 'file-name', path } });
}

function lookAtTarget(found: Found, path: string, sink: Sink): void {
  try {
    const target = readlinkSync(found.path, { encoding: 'buffer' });
    sink.whole(target, { name: 'symlink target', origin: { is: 'metadata', what: 'symlink-target', path } });
  } catch (error) {
    if (!isSystemError(error)) throw error;
    sink.notRead(path, errorWords(systemErrorCode(error)));
  }
}
