import { closeSync, lstatSync, openSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gitAnswer } from '../../git/git-answer.ts';
import type { Git } from '../../git/run-git.ts';
import { errorWords, systemErrorCode } from './error-code.ts';
import { objectFolders } from './pack/object-folders.ts';

/**
 * Why git calls an object missing: it also does for a loose one whose file is garbage or unreadable, with exit code 0,
 * and for the latter without any message. Returns a clause for an id.
 */
export async function whyMissing(git: Git): Promise<(id: string) => string> {
  const folders = await foldersOf(git);
  return (id) => {
    for (const folder of folders) {
      const why = whyUnread(join(folder, id.slice(0, 2), id.slice(2)));
      if (why !== undefined) return why;
    }
    return 'it is not in the repository';
  };
}

async function foldersOf(git: Git): Promise<readonly string[]> {
  const { code, output } = await gitAnswer(git, ['rev-parse', '--git-path', 'objects']);
  if (code !== 0) return [];
  const own = resolve(git.folder, output.toString().replace(/\n$/, ''));
  try {
    return objectFolders(own) ?? [own];
  } catch {
    // The list of repositories that it borrows from cannot be read.
    return [own];
  }
}

/** The file of an object that git could not return; undefined if there is none. */
function whyUnread(file: string): string | undefined {
  try {
    lstatSync(file);
  } catch (error) {
    const code = systemErrorCode(error);
    return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : unread(code);
  }
  try {
    closeSync(openSync(file, 'r'));
  } catch (error) {
    return unread(systemErrorCode(error));
  }
  return 'it is damaged';
}

function unread(code: string): string {
  return `its file in the repository cannot be read: ${errorWords(code)}`;
}
