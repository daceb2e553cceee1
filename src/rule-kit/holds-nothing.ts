import type { Resolution } from '../types/resolution.ts';

/** Whether a client is left without any credential of its user's own. */
export function holdsNothing({ fields }: Resolution): boolean {
  return Object.values(fields).every(({ place }) => place.kind === 'default');
}
