import type { PackagePlace, PythonEnvironment } from '../types/world.ts';
import { installedPackages } from './installed-packages.ts';
import { interpreterOnPath } from './interpreter-on-path.ts';
import { packageFolders } from './package-folders.ts';
import { programPrefix } from './program-prefix.ts';
import { type PythonPrefix, realPathOf, variable } from './python-prefix.ts';
import type { PythonWorld } from './python-world.ts';

/** The variables that name an activated environment. */
const activated = ['VIRTUAL_ENV', 'CONDA_PREFIX'] as const;

/**
 * The user's Python environment, and what is installed in it, found without running Python: that of the `python` on
 * PATH, which the user's shell and scripts start. `VIRTUAL_ENV` and `CONDA_PREFIX` are set for people and prompts, and
 * Python reads neither: they count if PATH has no Python, and if they name another one, that is reported. Undefined if
 * there is none. Never throws.
 */
export async function pythonEnvironment(world: PythonWorld): Promise<PythonEnvironment | undefined> {
  const named = await namedEnvironments(world);
  const found = await interpreterOnPath(world);
  const [first] = named;
  if (!found || 'doubt' in found) {
    if (first) return withDoubt(await environment(world, first), found?.doubt);
    return found && { ...found, packages: new Map() };
  }
  const real = await realPathOf(world, found.path);
  const same = await Promise.all(named.map(async (each) => (await realPathOf(world, each.path)) === real));
  const agreeing = named.find((_, index) => same[index]);
  // A venv that was activated in a conda environment leaves CONDA_PREFIX unchanged, which is unambiguous.
  const isNested = agreeing?.foundBy === 'VIRTUAL_ENV';
  const others = named.filter((each, index) => !same[index] && !(isNested && each.foundBy === 'CONDA_PREFIX'));
  const doubts = others.map(
    ({ foundBy, path }) =>
      `${foundBy} names another environment, ${path}: your shell does not use that one, a notebook or an editor may`,
  );
  const prefix = agreeing ? { ...found, foundBy: agreeing.foundBy } : found;
  return withDoubt(await environment(world, prefix), ...doubts);
}

/**
 * The Python environment that a program on PATH runs in; undefined if it does not exist or its environment is unknown.
 */
export async function programEnvironment(world: PythonWorld, program: string): Promise<PythonEnvironment | undefined> {
  const prefix = await programPrefix(world, program);
  return prefix && (await environment(world, prefix));
}

async function namedEnvironments(world: PythonWorld): Promise<readonly PythonPrefix[]> {
  const found = activated.map(async (foundBy) => {
    const path = variable(world, foundBy);
    // A variable may outlive its directory.
    return path && (await world.stat(path)).is === 'found' ? [{ path, foundBy }] : [];
  });
  return (await Promise.all(found)).flat();
}

async function environment(world: PythonWorld, prefix: PythonPrefix): Promise<PythonEnvironment> {
  const { folders, doubt } = await packageFolders(world, prefix);
  const { packages, folderOf, several, isLeftOver, unread } = await installedPackages(
    world,
    folders.map(({ path }) => path),
  );
  const places = new Map<string, PackagePlace>();
  for (const [name, path] of folderOf) {
    const foundBy = folders.find((each) => each.path === path)?.foundBy;
    if (foundBy !== undefined) places.set(name, { path, foundBy });
  }
  const found: PythonEnvironment = {
    foundBy: prefix.foundBy,
    path: prefix.path,
    packages,
    isLeftOver,
    ...(places.size > 0 ? { places } : {}),
    ...(several.size > 0 ? { several } : {}),
  };
  return withDoubt(found, doubt, unread === undefined ? undefined : `${unread} could not be listed`);
}

function withDoubt(found: PythonEnvironment, ...more: readonly (string | undefined)[]): PythonEnvironment {
  const doubts = [found.doubt, ...more].filter((each) => each !== undefined);
  return doubts.length === 0 ? found : { ...found, doubt: doubts.join('; ') };
}
