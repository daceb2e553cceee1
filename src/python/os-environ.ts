import type { EnvironmentVariable, World } from '../types/world.ts';

/**
 * `os.environ.items()`: of a name that is there twice, the first counts (Modules/posixmodule.c, convertenviron).
 * Windows knows names in capitals only; of those that differ in case, the last counts (Lib/os.py, _createenviron).
 * A value is not looked at before the caller does: which ones a replay reads is noted (`src/unknown/traced-world.ts`).
 */
export function environmentEntries({ env, platform }: World): readonly EnvironmentVariable[] {
  const first = new Map<string, EnvironmentVariable>();
  for (const variable of env) if (!first.has(variable.name)) first.set(variable.name, variable);
  return platform === 'win32'
    ? [...new Map([...first.values()].map((variable) => [variable.name.toUpperCase(), inCapitals(variable)])).values()]
    : [...first.values()];
}

function inCapitals(variable: EnvironmentVariable): EnvironmentVariable {
  return {
    name: variable.name.toUpperCase(),
    get value() {
      return variable.value;
    },
  };
}

/** `os.environ.get(name)`. */
export function environmentValue(world: World, name: string): string | undefined {
  if (world.platform !== 'win32') return world.env.find((each) => each.name === name)?.value;
  return environmentEntries(world).find((each) => each.name === name.toUpperCase())?.value;
}
