import type { World } from '../types/world.ts';

/**
 * Returns the same world without one file: what the clients would do if it did not exist. Nothing is deleted.
 * @param spellings its path, as each client spells it
 */
export function withoutFile(world: World, spellings: readonly string[]): World {
  return {
    ...world,
    read: async (asked) => (spellings.includes(asked) ? { is: 'error', code: 'ENOENT' } : await world.read(asked)),
    stat: async (asked) => (spellings.includes(asked) ? { is: 'error', code: 'ENOENT' } : await world.stat(asked)),
  };
}
