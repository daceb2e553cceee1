import type { Facts } from '../types/facts.ts';
import type { RemedyStep, Shell } from '../types/finding.ts';
import { shellPath } from './shell-path.ts';

/** Gives a file another name, in a folder that may have to be made. A file that is there already is never replaced. */
export function moveFile(from: string, to: string, say: string, facts: Facts): RemedyStep {
  const folder = to.replace(/[\\/][^\\/]*$/, '');
  // A folder that is there need not be made: the home, or where the file is already.
  const isThere = folder === facts.home || folder === from.replace(/[\\/][^\\/]*$/, '');
  const run = (['posix', 'fish', 'powershell', 'cmd'] as const).flatMap((shell) => {
    const [a, b, c] = [from, to, folder].map((path) => shellPath(path, facts.home, shell));
    return a && b && c ? [{ shell, line: lineFor(shell, a, b, isThere ? undefined : c) }] : [];
  });
  return { say, run };
}

function lineFor(shell: Shell, from: string, to: string, folder: string | undefined): string {
  switch (shell) {
    case 'posix':
      return `${folder ? `mkdir -p ${folder} && ` : ''}mv -n ${from} ${to}`;
    case 'fish':
      return `${folder ? `mkdir -p ${folder}; and ` : ''}mv -n ${from} ${to}`;
    case 'powershell':
      return `${folder ? `New-Item -ItemType Directory -Force ${folder} | Out-Null; ` : ''}Move-Item ${from} ${to}`;
    case 'cmd':
      return `${folder ? `(if not exist ${folder} mkdir ${folder}) & ` : ''}if not exist ${to} move ${from} ${to}`;
  }
}
