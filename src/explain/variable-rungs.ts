import type { Resolution, Rung } from '../types/resolution.ts';

/** The rungs of a ladder that are the given variable; in any case where the client takes it so. */
export function variableRungs({ ladder }: Resolution, name: string, anyCase: boolean): readonly Rung[] {
  return ladder.filter(({ place }) => place.kind === 'env' && isSpelling(place.name, name, anyCase));
}

/** Whether a client takes the one name for the other. */
function isSpelling(name: string, other: string, anyCase: boolean): boolean {
  return name === other || (anyCase && name.toUpperCase() === other.toUpperCase());
}
