import type { GivenWorld, World } from '../types/world.ts';

/**
 * Returns the same world as a snapshot: each path is read, listed and looked up once, however many clients ask. On a
 * network home each call is a round trip, and half of a check's calls are repeats. Never for what must be read again
 * (an exchange under its lock).
 */
export function rememberingWorld<W extends GivenWorld>(world: W): W {
  const { realPath } = world;
  const list = listOnce(world);
  const isMissing = missingInHome(world, list);
  const missing = { is: 'error', code: 'ENOENT' } as const;
  return {
    ...world,
    read: once(async (path) => ((await isMissing(path)) ? missing : await world.read(path))),
    stat: once(async (path) => ((await isMissing(path)) ? missing : await world.stat(path))),
    list,
    ...(realPath ? { realPath: once((path) => realPath.call(world, path)) } : {}),
  };
}

/**
 * Tells whether the home has no entry that begins a path below it: most of what clients look for is not there, and one
 * list of the home answers for all of it. False wherever that is not sure. Names in other letters count as the same, as
 * some file systems take them.
 */
function missingInHome(world: GivenWorld, list: World['list']): (path: string) => Promise<boolean> {
  const { home, platform } = world;
  if (home === undefined || platform === 'win32' || !/^(?:\/[^/]+)+$/.test(home)) return async () => false;
  const start = `${home}/`;
  let names: Promise<ReadonlySet<string> | undefined> | undefined;
  return async (path) => {
    const [top = ''] = path.startsWith(start) ? path.slice(start.length).split('/', 1) : [];
    if (!/^[\w.-]*\w[\w.-]*$/.test(top)) return false;
    names ??= namesIn(home, world, list);
    return (await names)?.has(top.toLowerCase()) === false;
  };
}

/** The names in a directory that can be listed and entered; undefined where either is not so. */
async function namesIn(
  folder: string,
  world: GivenWorld,
  list: World['list'],
): Promise<ReadonlySet<string> | undefined> {
  const [listed, entered] = await Promise.all([list(folder), world.stat(`${folder}/.`)]);
  return listed.is === 'found' && entered.is === 'found'
    ? new Set(listed.names.map((name) => name.toLowerCase()))
    : undefined;
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
