import type { Facts } from '../types/facts.ts';
import type { RemedyStep } from '../types/finding.ts';
import { placeName } from './place-name.ts';

/**
 * Gives a variable its right name: here and now without showing its value, and then where it is set. With `keep` the
 * old one stays as well: another program reads it.
 */
export function renameVariable(from: string, to: string, facts: Facts, keep = false): readonly RemedyStep[] {
  const setters = facts.setters.get(from) ?? [];
  const where = setters.map((place) => placeName(place, facts.home)).join(', ') || 'the file that sets it (a shell’s start-up file, a job script, conda, .env)';
  const forGood: RemedyStep = { say: `For good: write ${to} ${keep ? 'beside' : 'in the place of'} ${from} in ${where}` };
  if (![from, to].every((name) => /^[A-Za-z_]\w*$/.test(name))) return [forGood];
  // Windows knows no case: there the two are one.
  const sameOnWindows = from.toUpperCase() === to.toUpperCase();
  return [
    {
      say: `Set ${to} to the value of ${from} in this terminal`,
      run: [
        { shell: 'posix', line: `export ${to}="$${from}"${keep ? '' : ` && unset ${from}`}` },
        { shell: 'fish', line: `set -gx ${to} $${from}${keep ? '' : `; set -e ${from}`}` },
        ...(sameOnWindows
          ? []
          : ([
              { shell: 'powershell', line: `$env:${to} = $env:${from}${keep ? '' : `; Remove-Item Env:${from}`}` },
              { shell: 'cmd', line: `set "${to}=%${from}%"${keep ? '' : ` & set "${from}="`}` },
            ] as const)),
      ],
    },
    forGood,
  ];
}
