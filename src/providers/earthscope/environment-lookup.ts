import type { World } from '../../types/world.ts';

/** `os.environ.get`: exact names, but on Windows, which knows no case. Of doubled names the last counts. */
export function environmentLookup(world: World): (name: string) => string | undefined {
  const spell = (name: string): string => (world.platform === 'win32' ? name.toUpperCase() : name);
  const values = new Map(world.env.map(({ name, value }) => [spell(name), value]));
  return (name) => values.get(spell(name));
}
