import type { PythonEnvironment } from '../types/world.ts';
import { installedPackages } from './installed-packages.ts';
import { interpreterOnPath } from './interpreter-on-path.ts';
import { packageFolders } from './package-folders.ts';
import { type PythonPrefix, variable } from './python-prefix.ts';
import type { PythonWorld } from './python-world.ts';

/**
 * The Python environment in use, and what is installed in it, found without running Python: `VIRTUAL_ENV`, then
 * `CONDA_PREFIX`, then the `python` (or `python3`) of PATH. Undefined where there is none. Never throws.
 */
export async function pythonEnvironment(world: PythonWorld): Promise<PythonEnvironment | undefined> {
  for (const name of ['VIRTUAL_ENV', 'CONDA_PREFIX']) {
    const path = variable(world, name);
    // A variable may outlive its folder.
    if (!path || (await world.stat(path)).is !== 'found') continue;
    return await environment(world, { path, foundBy: name });
  }
  const found = await interpreterOnPath(world);
  if (found && 'doubt' in found) return { ...found, packages: new Map() };
  return found && (await environment(world, found));
}

async function environment(world: PythonWorld, prefix: PythonPrefix): Promise<PythonEnvironment> {
  const { folders, doubt: which } = await packageFolders(world, prefix);
  const { packages, unread } = await installedPackages(world, folders);
  const doubt = which ?? (unread === undefined ? undefined : `${unread} could not be listed`);
  return { foundBy: prefix.foundBy, path: prefix.path, packages, ...(doubt === undefined ? {} : { doubt }) };
}
