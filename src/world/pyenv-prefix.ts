import { pathRules, variable } from './python-prefix.ts';
import type { PythonWorld } from './python-world.ts';

/**
 * The prefix that pyenv's shims would choose: `PYENV_VERSION`, the nearest `.python-version`, `version` in its own
 * directory (pyenv 2.4, libexec/pyenv-version-name, pyenv-version-file). Undefined if it is not one of its own
 * (`system`).
 */
export async function pyenvPrefix(world: PythonWorld, root: string): Promise<string | undefined> {
  const path = pathRules(world);
  const wanted = firstVersion(variable(world, 'PYENV_VERSION')) ?? (await versionFromFiles(world, root));
  if (wanted === undefined || wanted === 'system' || /[\\/]/.test(wanted)) return undefined;
  const name = wanted.replace(/^python-/, '');
  const exact = path.join(root, 'versions', name);
  if ((await world.stat(exact)).is === 'found') return exact;
  // `3.11` stands for the newest installed 3.11.x.
  const listed = await world.list(path.join(root, 'versions'));
  const fitting =
    listed.is === 'found' ? listed.names.filter((each) => each.startsWith(`${name}.`) && /^[\d.]+$/.test(each)) : [];
  const newest = fitting.sort((a, b) => Number(a.slice(name.length + 1)) - Number(b.slice(name.length + 1))).at(-1);
  return newest === undefined ? undefined : path.join(root, 'versions', newest);
}

async function versionFromFiles(world: PythonWorld, root: string): Promise<string | undefined> {
  const path = pathRules(world);
  for (let folder = world.cwd; ; folder = path.dirname(folder)) {
    const version = await versionIn(world, path.join(folder, '.python-version'));
    if (version !== undefined) return version;
    if (path.dirname(folder) === folder) return await versionIn(world, path.join(root, 'version'));
  }
}

async function versionIn(world: PythonWorld, file: string): Promise<string | undefined> {
  const found = await world.read(file);
  return found.is === 'file' ? firstVersion(new TextDecoder().decode(found.bytes).replace(/#.*/g, '')) : undefined;
}

function firstVersion(text: string | undefined): string | undefined {
  return text?.split(/[:\s]+/).find((each) => each !== '');
}
