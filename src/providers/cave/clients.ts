import type { ClientLoaders } from '../../types/provider.ts';

/** The clients of CAVE, in the order in which people are shown them. */
export const clients = {
  caveclient: async () => (await import('./caveclient.ts')).caveclient,
  'cloud-volume': async () => (await import('./cloud-volume.ts')).cloudVolume,
  'cloud-files': async () => (await import('./cloud-files.ts')).cloudFiles,
} as const satisfies ClientLoaders;
