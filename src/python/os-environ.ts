import type { World } from '../types/world.ts';

/**
 * `os.environ.items()`: of a name that is there twice, the first counts (Modules/posixmodule.c, convertenviron).
 * Windows knows names in capitals only; of those that differ in case, the last counts (Lib/os.py, _createenviron).
 */
export function environmentEntries({ env, platform }: World): readonly (readonly [string, string])[] {
  const first = new Map<string, string>();
  for (const { name, value } of env) if (!first.has(name)) first.set(name, value);
  return platform === 'win32'
    ? [...new Map([...first].map(([name, value]) => [name.toUpperCase(), value]))]
    : [...first];
}

/** `os.environ.get(name)`. */
export function environmentValue(world: World, name: string): string | undefined {
  if (world.platform !== 'win32') return world.env.find((each) => each.name === name)?.value;
  return environmentEntries(world).find(([each]) => each === name.toUpperCase())?.[1];
}
