import type { World } from '../types/world.ts';
import { homeVariable } from './unknown-variables.ts';

/** What was read in a world. */
export interface Trace {
  /** Of the variables that are watched. */
  readonly variables: ReadonlySet<string>;
  /** The paths that were read, listed or looked up. */
  readonly paths: ReadonlySet<string>;
}

/** The same world, which notes the paths that are looked at and which of some variables' values are read. */
export function tracedWorld(
  world: World,
  watched: ReadonlySet<string>,
): { readonly world: World; readonly trace: Trace } {
  const variables = new Set<string>();
  const paths = new Set<string>();
  const { realPath, home } = world;
  const noted = <T>(ask: (path: string) => T): ((path: string) => T) => {
    return (path) => {
      paths.add(path);
      return ask(path);
    };
  };
  const env = world.env.map(({ name, value }) =>
    watched.has(name)
      ? {
          name,
          get value() {
            variables.add(name);
            return value;
          },
        }
      : { name, value },
  );
  const homeName = homeVariable(world);
  const traced: World = {
    ...world,
    env,
    get home() {
      if (watched.has(homeName)) variables.add(homeName);
      return home;
    },
    read: noted((path) => world.read(path)),
    stat: noted((path) => world.stat(path)),
    list: async (path, order) => {
      paths.add(path);
      return await world.list(path, order);
    },
    ...(realPath ? { realPath: noted((path) => realPath.call(world, path)) } : {}),
  };
  return { world: traced, trace: { variables, paths } };
}
