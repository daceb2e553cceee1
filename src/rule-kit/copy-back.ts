import type { RemedyStep } from '../types/finding.ts';
import { shellPath } from './shell-path.ts';

const shells = ['posix', 'fish', 'powershell', 'cmd'] as const;

/**
 * Replaces the content of one file with another's and removes the other. It copies, because a mount point cannot be
 * replaced by renaming, and a symbolic link must stay one.
 */
export function copyBack(from: string, to: string, home: string | undefined): NonNullable<RemedyStep['run']> {
  return shells.flatMap((shell) => {
    const [a, b] = [from, to].map((path) => shellPath(path, home, shell));
    if (a === undefined || b === undefined) return [];
    const line = {
      posix: `cp ${a} ${b} && rm ${a}`,
      fish: `cp ${a} ${b}; and rm ${a}`,
      powershell: `Copy-Item -Force ${a} ${b}; if ($?) { Remove-Item ${a} }`,
      cmd: `copy /y ${a} ${b} && del ${a}`,
    }[shell];
    return [{ shell, line }];
  });
}
