import { withTilde } from '../../rule-kit/place-name.ts';
import type { Facts } from '../../types/facts.ts';
import type { ScanCoverage } from '../../types/token-match.ts';

/** Returns the files that a client reads and that could not be read or parsed, each once: they may hold a credential. */
export function unreadPlaces({ resolutions, home }: Facts): ScanCoverage['notRead'] {
  const reasons = new Map<string, string>();
  for (const { place, value, problem } of resolutions.flatMap(({ chain }) => chain))
    if (place.kind === 'file' && value === undefined && problem && problem.kind !== 'missing-key')
      reasons.set(withTilde(place.path, home), problem.what);
  return [...reasons].map(([what, why]) => ({ what, why }));
}
