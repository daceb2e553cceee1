import type { Facts } from '../types/facts.ts';
import type { RemedyStep, Shell } from '../types/finding.ts';
import { shellPath } from './shell-path.ts';

const command: Readonly<Record<Shell, string>> = { posix: 'rm', fish: 'rm', powershell: 'Remove-Item', cmd: 'del' };

/** Deletes a file that its client makes anew whenever it needs to. */
export function removeCache(path: string, say: string, facts: Facts): RemedyStep {
  const run = (['posix', 'fish', 'powershell', 'cmd'] as const).flatMap((shell) => {
    const argument = shellPath(path, facts.home, shell);
    return argument === undefined ? [] : [{ shell, line: `${command[shell]} ${argument}` }];
  });
  return { say, run, edit: { kind: 'delete-cache', path } };
}
