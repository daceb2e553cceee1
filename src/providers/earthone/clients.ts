import type { ClientLoaders } from '../../types/provider.ts';

/** The client of EarthOne. */
export const clients = {
  earthone: async () => (await import('./client.ts')).earthone,
} as const satisfies ClientLoaders;
