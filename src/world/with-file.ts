import type { World } from '../types/world.ts';

/**
 * Returns the same world with other bytes in one file: what the clients would do then. Nothing is written.
 * @param real its path without symbolic links
 */
export function withFile(world: World, real: string, bytes: Uint8Array): World {
  const isIt = async (asked: string): Promise<boolean> => ((await world.realPath?.(asked)) ?? asked) === real;
  return {
    ...world,
    read: async (asked) => {
      const read = await world.read(asked);
      return read.is === 'file' && (await isIt(asked))
        ? { ...read, bytes, stat: { ...read.stat, size: bytes.length } }
        : read;
    },
    stat: async (asked) => {
      const found = await world.stat(asked);
      return found.is === 'found' && (await isIt(asked))
        ? { ...found, stat: { ...found.stat, size: bytes.length } }
        : found;
    },
  };
}
