import type { Sighting } from '../types/sighting.ts';

/**
 * An object that was looked into once more under its name is told by what was seen then: at one place of it, the same
 * token is told once, and by the platform that its path shows.
 */
export function distinctSightings(sightings: readonly Sighting[]): readonly Sighting[] {
  const named = new Set(sightings.flatMap((each) => (isNamed(each) ? [placeKey(each)] : [])));
  return sightings.filter((each) => isNamed(each) || !named.has(placeKey(each)));
}

function isNamed({ origin, name }: Sighting): boolean {
  return origin.is === 'object' && origin.kind === 'blob' && name !== 'blob';
}

function placeKey({ origin, offset, label, within }: Sighting): string {
  return origin.is === 'object' ? `${origin.repository} ${origin.object} ${offset} ${label} ${within.length}` : '';
}
