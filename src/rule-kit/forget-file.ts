import { isWindowsPath } from '../path-key.ts';
import type { RemedyStep, Shell } from '../types/finding.ts';
import { withTilde } from './place-name.ts';
import { shellPath } from './shell-path.ts';

/** A file in a repository. */
interface FileInGit {
  readonly root: string;
  readonly relativePath: string;
}

/** Stops git from tracking a file, which stays on disk, and ignores it. */
export function forgetFile(file: FileInGit, home: string | undefined): readonly RemedyStep[] {
  const run = (['posix', 'fish', 'powershell', 'cmd'] as const).flatMap((shell: Shell) => {
    const root = shellPath(file.root, home, shell);
    const path = shellPath(file.relativePath, undefined, shell);
    return root === undefined || path === undefined
      ? []
      : [{ shell, line: `git -C ${root} rm --cached --quiet -- ${path}` }];
  });
  return [{ say: 'Stop tracking the file (it stays on disk)', run }, ignoreFile(file, home, ', and commit both')];
}

/** Ignores a file in its repository. */
export function ignoreFile({ root, relativePath }: FileInGit, home: string | undefined, then: string): RemedyStep {
  const line = `/${patternOf(isWindowsPath(root) ? relativePath.replaceAll('\\', '/') : relativePath)}`;
  return {
    say: `Add ${line} to ${withTilde(root, home)}/.gitignore${then}`,
    // A name with a line break cannot be in a list of lines.
    ...(/[\r\n]/.test(line) ? {} : { edit: { kind: 'ignore-path', file: `${root}/.gitignore`, line } }),
  };
}

/** The path as git reads it in such a file (gitignore(5)): a name's own signs, and blanks at its end, are escaped. */
function patternOf(path: string): string {
  return path.replaceAll(/[\\*?[]/g, String.raw`\$&`).replace(/ +$/, (blanks) => String.raw`\ `.repeat(blanks.length));
}
