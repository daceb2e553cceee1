import type { EnvironmentVariable, GivenWorld, World } from '../types/world.ts';
import { homeVariable, unknownVariables } from './unknown-variables.ts';

/** The given world with its unknown variables set to these texts, by name; those without one are unset. */
export function standInWorld(given: GivenWorld, texts: ReadonlyMap<string, string>): World {
  const env = given.env.flatMap(({ name, value }): readonly EnvironmentVariable[] => {
    const text = typeof value === 'string' ? value : texts.get(name);
    return text === undefined ? [] : [{ name, value: text }];
  });
  const home = homeVariable(given);
  const isHomeUnknown = unknownVariables(given).some(({ name }) => name === home);
  return { ...given, env, home: isHomeUnknown ? texts.get(home) : given.home };
}

/** The given world with its unknown variables unset. */
export function withoutUnknowns(given: GivenWorld): World {
  return standInWorld(given, new Map());
}
