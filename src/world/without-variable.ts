import type { World } from '../types/world.ts';

/**
 * The same world without a variable: what the clients would do once it is unset. The real environment is not changed.
 * @param names its spellings, if a client accepts several for one
 */
export function withoutVariable(world: World, names: readonly string[]): World {
  const homeName = world.platform === 'win32' ? 'USERPROFILE' : 'HOME';
  const kept = world.env.filter(({ name }) => !names.includes(name));
  return { ...world, env: kept, home: names.includes(homeName) ? undefined : world.home };
}
