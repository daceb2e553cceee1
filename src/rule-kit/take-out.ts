import type { Facts } from '../types/facts.ts';
import type { RemedyStep } from '../types/finding.ts';
import type { Place } from '../types/place.ts';
import { placeName } from './place-name.ts';

/** Takes a variable out of the place that sets it, with that place's own command where it has one. */
export function takeOut(name: string, place: Place, facts: Facts): RemedyStep {
  const path = place.kind === 'file' ? place.path : '';
  const where = placeName(place, facts.home);
  if (/[\\/]fish_variables$/.test(path)) {
    return { say: `For good: ${name} is a universal variable of fish; take it away there`, run: [{ shell: 'fish', line: `set -e -U ${name}` }] };
  }
  if (/[\\/]conda-meta[\\/]state$/.test(path)) {
    const line = `conda env config vars unset ${name}`;
    return {
      say: 'For good: conda sets it with this environment; take it away there, and activate the environment anew',
      run: (['posix', 'fish', 'powershell', 'cmd'] as const).map((shell) => ({ shell, line })),
    };
  }
  const after = /[\\/]\.envrc$/.test(path) ? ', and give direnv leave again (direnv allow)' : '';
  return { say: `For good: take ${name} out of ${where}${after}` };
}
