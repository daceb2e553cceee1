import type { GivenWorld, World } from '../types/world.ts';

/**
 * Returns the same world as one moment of it: each path is read, listed and looked up once, however many clients ask. On a
 * home that is on the network each call is a round trip, and half of a check's are repeats. Never for what must be read again
 * (an exchange under its lock).
 */
export function rememberingWorld<W extends GivenWorld>(world: W): W {
  const { realPath } = world;
  return {
    ...world,
    read: once((path) => world.read(path)),
    stat: once((path) => world.stat(path)),
    list: listOnce(world),
    ...(realPath ? { realPath: once((path) => realPath.call(world, path)) } : {}),
  };
}

function once<T>(ask: (path: string) => Promise<T>): (path: string) => Promise<T> {
  const answers = new Map<string, Promise<T>>();
  return (path) => {
    const known = answers.get(path) ?? ask(path);
    answers.set(path, known);
    return known;
  };
}

function listOnce(world: GivenWorld): World['list'] {
  const sorted = once((folder) => world.list(folder));
  const asTheyLie = once((folder) => world.list(folder, 'directory'));
  return (folder, order) => (order === 'directory' ? asTheyLie(folder) : sorted(folder));
}
