import { type ProgramOnPath, programOnPath } from './program-on-path.ts';
import { pyenvPrefix } from './pyenv-prefix.ts';
import { type PythonPrefix, pathRules } from './python-prefix.ts';
import type { PythonWorld } from './python-world.ts';

/** There is a Python, but only running it would show which one it is. */
export interface UnclearPrefix {
  readonly path: string;
  readonly foundBy: string;
  readonly doubt: string;
}

/** No Python is that small; a shim is. */
const largestScript = 64 << 10;

/** The prefix of the Python that a shell would start: `python` first, as scripts call it, then `python3`. */
export async function interpreterOnPath(
  world: PythonWorld,
  names: readonly string[] = ['python', 'python3'],
): Promise<PythonPrefix | UnclearPrefix | undefined> {
  for (const name of names) {
    const program = await programOnPath(world, name);
    if (program) return await interpreterAt(world, program, `${name} on PATH`);
  }
  const launcher = world.platform === 'win32' ? await programOnPath(world, 'py') : undefined;
  return (
    launcher && {
      path: launcher.path,
      foundBy: 'py on PATH',
      doubt: `${launcher.path} uses a Python from the registry, and which one is unknown`,
    }
  );
}

/** The prefix of the Python that an executable file starts. */
export async function interpreterAt(
  world: PythonWorld,
  { path: program, folder, stat }: ProgramOnPath,
  foundBy: string,
): Promise<PythonPrefix | UnclearPrefix> {
  const path = pathRules(world);
  if (stat.size < largestScript && (await isScript(world, program))) return await scriptPrefix(world, program, foundBy);
  // A venv is identified by the directory that contains its link, anything else by where the link leads.
  const own = prefixOf(world, folder);
  if ((await world.stat(path.join(own, 'pyvenv.cfg'))).is === 'found') return { path: own, foundBy };
  const real = (await world.realPath?.(program)) ?? program;
  if (real !== program && !/^(python|pypy)(\d[\d.]*)?t?(\.exe)?$/i.test(path.basename(real))) {
    return {
      path: program,
      foundBy,
      doubt: `${program} is a wrapper, and which Python it starts is unknown`,
    };
  }
  const version = /python(3\.\d+)/.exec(path.basename(real))?.[1] ?? (await versionBeside(world, folder, stat));
  return { path: prefixOf(world, path.dirname(real)), foundBy, ...(version === undefined ? {} : { version }) };
}

function prefixOf(world: PythonWorld, folder: string): string {
  const path = pathRules(world);
  if (world.platform !== 'win32') return path.dirname(folder);
  return path.basename(folder).toLowerCase() === 'scripts' ? path.dirname(folder) : folder;
}

async function isScript(world: PythonWorld, program: string): Promise<boolean> {
  const file = await world.read(program);
  return file.is === 'file' && file.bytes[0] === 0x23 && file.bytes[1] === 0x21;
}

async function scriptPrefix(
  world: PythonWorld,
  program: string,
  foundBy: string,
): Promise<PythonPrefix | UnclearPrefix> {
  const folder = pathRules(world).dirname(program);
  const pyenv = /[\\/]shims$/.test(folder) ? await pyenvPrefix(world, pathRules(world).dirname(folder)) : undefined;
  if (pyenv !== undefined) return { path: pyenv, foundBy: `${foundBy} (pyenv)` };
  return { path: program, foundBy, doubt: `${program} is a script, and which Python it starts is unknown` };
}

/** In a world that cannot follow links: the `python3.11` next to it that is the same file, according to stat. */
async function versionBeside(
  world: PythonWorld,
  folder: string,
  stat: { readonly size: number; readonly changed: number },
): Promise<string | undefined> {
  if (world.realPath) return undefined;
  const listed = await world.list(folder);
  if (listed.is !== 'found') return undefined;
  for (const name of listed.names) {
    const version = /^python(3\.\d+)$/.exec(name)?.[1];
    const beside = version === undefined ? undefined : await world.stat(pathRules(world).join(folder, name));
    if (beside?.is === 'found' && beside.stat.size === stat.size && beside.stat.changed === stat.changed)
      return version;
  }
  return undefined;
}
