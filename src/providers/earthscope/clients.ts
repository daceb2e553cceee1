import type { ClientLoaders } from '../../types/provider.ts';

/** The clients of EarthScope, in the order in which people are shown them. */
export const clients = {
  'earthscope-sdk': async () => (await import('./client.ts')).earthscopeSdk,
  'earthscope-cli': async () => (await import('./client.ts')).earthscopeCli,
} as const satisfies ClientLoaders;
