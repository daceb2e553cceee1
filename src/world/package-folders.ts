import { type PythonPrefix, pathRules, variable, venvSettings } from './python-prefix.ts';
import type { PythonWorld } from './python-world.ts';

/** A directory of `sys.path` that may contain distributions. */
export interface PackageFolder {
  readonly path: string;
  /** Why it is read, if it is not one of the environment's own: `PYTHONPATH`, `/venv/…/extra.pth`. */
  readonly foundBy?: string;
}

/** In the order of `sys.path`: of a distribution that is there twice, the first one counts. */
export interface PackageFolders {
  readonly folders: readonly PackageFolder[];
  readonly doubt?: string;
}

interface Layout {
  readonly folders: readonly string[];
  readonly version?: string | undefined;
  readonly doubt?: string;
}

/**
 * The directories in which a Python finds its distributions: `PYTHONPATH`, the user's own (not in a venv, unless it
 * includes the system's), those of its prefix, Debian's (CPython 3.11, Lib/site.py; Debian's patch to it), each
 * followed by those that a `.pth` file in it names.
 */
export async function packageFolders(world: PythonWorld, prefix: PythonPrefix): Promise<PackageFolders> {
  const path = pathRules(world);
  const extra = (variable(world, 'PYTHONPATH') ?? '')
    .split(path.delimiter)
    .filter(Boolean)
    .map((each) => ({ path: path.resolve(world.cwd, each), foundBy: 'PYTHONPATH' }));
  const settings = await venvSettings(world, prefix.path);
  const own = await layoutOf(world, prefix.path, prefix.version ?? versionOf(settings));
  const doubt = own.doubt === undefined ? {} : { doubt: own.doubt };
  const sites = async (folders: readonly string[], foundBy?: string): Promise<readonly PackageFolder[]> =>
    (await Promise.all(folders.map((folder) => siteFolders(world, folder, foundBy)))).flat();
  const mine = await sites(own.folders);
  const home = settings?.get('home');
  const isOpen = home !== undefined && settings?.get('include-system-site-packages')?.toLowerCase() === 'true';
  if (settings && !isOpen) return { folders: [...extra, ...mine], ...doubt };
  const user = await sites(userFolders(world, own.version), 'user packages');
  if (home === undefined) return { folders: [...extra, ...user, ...mine], ...doubt };
  const base = await layoutOf(world, world.platform === 'win32' ? home : path.dirname(home), own.version);
  return { folders: [...extra, ...mine, ...user, ...(await sites(base.folders, 'system packages'))], ...doubt };
}

/**
 * A site directory and what its `.pth` files name, in alphabetical order: one path per line, relative to it. Lines that
 * begin with `import` are code (CPython 3.11, Lib/site.py, addpackage); files there are not followed further.
 */
async function siteFolders(
  world: PythonWorld,
  folder: string,
  foundBy: string | undefined,
): Promise<readonly PackageFolder[]> {
  const path = pathRules(world);
  const site = { path: folder, ...(foundBy === undefined ? {} : { foundBy }) };
  const listed = await world.list(folder);
  if (listed.is !== 'found') return [site];
  const names = listed.names.filter((name) => name.endsWith('.pth') && !name.startsWith('.')).sort();
  const named = await Promise.all(
    names.map(async (name) => {
      const file = await world.read(path.join(folder, name));
      const lines = file.is === 'file' ? new TextDecoder().decode(file.bytes).split(/\r\n|\r|\n/) : [];
      return lines
        .map((line) => line.trimEnd())
        .filter((line) => line !== '' && !line.startsWith('#') && !/^import[ \t]/.test(line))
        .map((line) => ({ path: path.resolve(folder, line), foundBy: path.join(folder, name) }));
    }),
  );
  return [site, ...named.flat()];
}

function versionOf(settings: ReadonlyMap<string, string> | undefined): string | undefined {
  return /^3\.\d+/.exec(settings?.get('version') ?? settings?.get('version_info') ?? '')?.[0];
}

async function layoutOf(world: PythonWorld, prefix: string, wanted: string | undefined): Promise<Layout> {
  const path = pathRules(world);
  if (world.platform === 'win32') return { folders: [path.join(prefix, 'Lib', 'site-packages')], version: wanted };
  const versions = await versionsIn(world, path.join(prefix, 'lib'));
  const name =
    versions.find((each) => wanted !== undefined && each.includes(wanted) && !/\d/.test(each.split(wanted)[1] ?? '')) ??
    versions.at(-1);
  if (name === undefined) return { folders: [], version: wanted, doubt: `no lib/python3.* was found in ${prefix}` };
  const version = /3\.\d+/.exec(name)?.[0];
  const unsure =
    versions.length > 1 && version !== wanted
      ? { doubt: `${prefix} contains more than one Python, and which one is used is unknown` }
      : {};
  const site = path.join(prefix, 'lib', name, 'site-packages');
  return { folders: prefix === '/usr' ? systemFolders(name) : [site], version, ...unsure };
}

/**
 * Debian and Fedora put what pip installs below /usr/local, and search that first; Fedora has compiled ones in lib64.
 */
function systemFolders(name: string): readonly string[] {
  return [
    `/usr/local/lib/${name}/dist-packages`,
    `/usr/local/lib/${name}/site-packages`,
    `/usr/local/lib64/${name}/site-packages`,
    '/usr/lib/python3/dist-packages',
    `/usr/lib/${name}/dist-packages`,
    `/usr/lib/${name}/site-packages`,
    `/usr/lib64/${name}/site-packages`,
  ];
}

/** `python3.9`, `python3.11`, `pypy3.10`, `python3.13t`: the newest last. */
async function versionsIn(world: PythonWorld, lib: string): Promise<readonly string[]> {
  const listed = await world.list(lib);
  if (listed.is !== 'found') return [];
  const minor = (name: string): number => Number(/3\.(\d+)/.exec(name)?.[1]);
  return listed.names.filter((each) => /^(python|pypy)3\.\d+t?$/.test(each)).sort((a, b) => minor(a) - minor(b));
}

function userFolders(world: PythonWorld, version: string | undefined): readonly string[] {
  if (variable(world, 'PYTHONNOUSERSITE') || version === undefined) return [];
  const path = pathRules(world);
  const base = variable(world, 'PYTHONUSERBASE');
  if (world.platform === 'win32') {
    const folder =
      base ??
      (variable(world, 'APPDATA') === undefined ? undefined : path.join(variable(world, 'APPDATA') ?? '', 'Python'));
    return folder === undefined ? [] : [path.join(folder, `Python${version.replace('.', '')}`, 'site-packages')];
  }
  const folder = base ?? (world.home === undefined ? undefined : path.join(world.home, '.local'));
  const usual = folder === undefined ? [] : [path.join(folder, 'lib', `python${version}`, 'site-packages')];
  const framework = world.platform === 'darwin' && base === undefined && world.home !== undefined;
  return framework
    ? [path.join(world.home ?? '', 'Library', 'Python', version, 'lib', 'python', 'site-packages'), ...usual]
    : usual;
}
