import type { Client } from '../types/provider.ts';

/** How each client's replay is loaded: only what is asked for is read from disk. */
export const clientLoaders = {
  descarteslabs: async () => (await import('./descarteslabs/client.ts')).descarteslabs,
  earthone: async () => (await import('./earthone/client.ts')).earthone,
  'earthscope-sdk': async () => (await import('./earthscope/client.ts')).earthscopeSdk,
  'earthscope-cli': async () => (await import('./earthscope/client.ts')).earthscopeCli,
  caveclient: async () => (await import('./cave/caveclient.ts')).caveclient,
  'cloud-volume': async () => (await import('./cave/cloud-volume.ts')).cloudVolume,
  'cloud-files': async () => (await import('./cave/cloud-files.ts')).cloudFiles,
} as const satisfies Readonly<Record<string, () => Promise<Client>>>;
