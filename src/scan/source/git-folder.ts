import { readFileSync, realpathSync } from 'node:fs';
import type { Origin } from '../../types/token-match.ts';
import { errorWords } from './error-code.ts';
import { type PathName, shownPath } from './path-name.ts';
import { readFile } from './read-file.ts';
import type { Sink, Source } from './sink.ts';
import { type Found, lookThrough } from './walk-folder.ts';

type What = Extract<Origin, { is: 'metadata' }>['what'];

/**
 * git's own files: configuration (addresses with credentials), hooks, reflogs, unfinished messages. Objects and indexes
 * belong to other sources, submodules' directories are repositories of their own, and samples are git's.
 */
export function gitFolderSource(gitFolder: string): Source {
  return async (sink) => {
    const root = realFolder(gitFolder);
    const relative = (found: Found): string => shownPath(found.path).slice(root.length + 1);
    const enter = (found: Found): boolean => !/^(objects|modules|annex\/objects)$/.test(relative(found));
    const failed = (path: PathName, code: string): void => sink.notRead(shownPath(path), errorWords(code));
    const look = (found: Found): Promise<void> | undefined => {
      const name = relative(found);
      if (found.kind === 'special') sink.notRead(shownPath(found.path), 'it is a FIFO, a socket or a device');
      return found.kind === 'file' && isText(name) ? lookAt(found, name, sink) : undefined;
    };
    await lookThrough(root, { enter, failed, look, signal: sink.signal });
  };
}

function realFolder(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}

function isText(name: string): boolean {
  return !/\.sample$|(^|\/)(index|[^/]*\.(idx|pack|rev|bitmap))$|(^|\/)(fsmonitor--daemon|sharedindex\.)/.test(name);
}

function lookAt(found: Found, name: string, sink: Sink): Promise<void> | undefined {
  const path = shownPath(found.path);
  const what = whatOf(name);
  return readFile({ path: found.path, head: { name: path, origin: { is: 'metadata', what, path } } }, sink);
}

function whatOf(name: string): What {
  if (/(^|\/)hooks\//.test(name)) return 'hook';
  if (/(^|\/)logs\//.test(name)) return 'reflog';
  if (/(^|\/)FETCH_HEAD$|^remotes\/|^branches\//.test(name)) return 'remote-url';
  if (/(^|\/)config(\.worktree)?$/.test(name)) return 'git-config';
  return 'git-file';
}

/** Whether a line of a git configuration file names a remote's address: `url`, `pushurl`, `[url "…"] insteadOf`. */
export function isRemoteLine(configFile: string, line: number): boolean {
  try {
    const text = readFileSync(configFile, 'latin1').split('\n', line)[line - 1] ?? '';
    return /^\s*(push)?url\s*=|^\s*\[\s*url\s|insteadof\s*=|^\s*proxy\s*=/i.test(text);
  } catch {
    return false;
  }
}
