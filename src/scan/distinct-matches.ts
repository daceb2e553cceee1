import type { TokenMatch } from '../types/token-match.ts';

/**
 * An object that was scanned again under its name is reported by what was found then: the same token at the same place
 * is reported once, for the platform that its path shows.
 */
export function distinctMatches(matches: readonly TokenMatch[]): readonly TokenMatch[] {
  const named = new Set(matches.flatMap((each) => (isNamed(each) ? [placeKey(each)] : [])));
  return matches.filter((each) => isNamed(each) || !named.has(placeKey(each)));
}

function isNamed({ origin, name }: TokenMatch): boolean {
  return origin.is === 'object' && origin.kind === 'blob' && name !== 'blob';
}

function placeKey({ origin, offset, label, within }: TokenMatch): string {
  return origin.is === 'object' ? `${origin.repository} ${origin.object} ${offset} ${label} ${within.length}` : '';
}
