import type { RemedyStep } from '../types/finding.ts';
import { shellPath } from './shell-path.ts';

const shells = ['posix', 'fish', 'powershell', 'cmd'] as const;

/**
 * Puts what one file holds in the place of another, and removes the first: by copying, since a file that is mounted by
 * itself cannot be renamed over, and a link stays a link.
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
