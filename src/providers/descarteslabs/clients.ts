import type { ClientLoaders } from '../../types/provider.ts';

/** The client of Descartes Labs. */
export const clients = {
  descarteslabs: async () => (await import('./client.ts')).descarteslabs,
} as const satisfies ClientLoaders;
