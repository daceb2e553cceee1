import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/**
 * The absolute path of git, from the absolute directories of PATH only: a relative one (`.`, or the working directory,
 * which Windows searches first) could be inside a hostile repository. Undefined if there is none.
 */
export function findGit(path: string | undefined, platform: NodeJS.Platform): string | undefined {
  const name = platform === 'win32' ? 'git.exe' : 'git';
  return (path ?? '')
    .split(delimiter)
    .filter((folder) => isAbsolute(folder))
    .map((folder) => join(folder, name))
    .find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
