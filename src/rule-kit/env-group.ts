import type { Resolution } from '../types/resolution.ts';

/**
 * The variables that must all go for a client to look further than its environment: where it takes everything from one
 * source, taking one of them away would leave it with the half of a pair.
 */
export function envGroup(name: string, { source, ladder }: Resolution): readonly string[] {
  if (source !== 'env') return [name];
  const set = ladder.flatMap(({ place, state, role }) => (place.kind === 'env' && state !== 'absent' && role !== 'decoy' ? [place.name] : []));
  return [...new Set([name, ...set])];
}
