import type { World } from '../types/world.ts';
import { withoutVariable } from './without-variable.ts';

/** The same world with a variable set: what the clients would do then. The real environment is not changed. */
export function withVariable(world: World, name: string, value: string): World {
  const homeName = world.platform === 'win32' ? 'USERPROFILE' : 'HOME';
  const without = withoutVariable(world, [name]);
  return { ...without, env: [...without.env, { name, value }], home: name === homeName ? value : without.home };
}
