import type { ChainEntry, Resolution } from '../types/resolution.ts';

/** The entries of a chain for the given variable, case-insensitive if the client is. */
export function variableEntries({ chain }: Resolution, name: string, anyCase: boolean): readonly ChainEntry[] {
  return chain.filter(({ place }) => place.kind === 'env' && isSpelling(place.name, name, anyCase));
}

/** Whether the names are the same variable for a client. */
function isSpelling(name: string, other: string, anyCase: boolean): boolean {
  return name === other || (anyCase && name.toUpperCase() === other.toUpperCase());
}
