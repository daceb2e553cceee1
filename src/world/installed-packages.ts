import { pathRules } from './python-prefix.ts';
import type { PythonWorld } from './python-world.ts';

/** What is installed, by distribution. */
export interface InstalledPackages {
  readonly packages: ReadonlyMap<string, string>;
  /** The directory that each was found in. */
  readonly folderOf: ReadonlyMap<string, string>;
  /** The versions of a distribution that is in one directory more than once, the one that Python takes first. */
  readonly several: ReadonlyMap<string, readonly string[]>;
  /** The directory, if any, that is there but could not be listed. */
  readonly unread?: string;
}

/** `caveclient-8.2.1.dist-info`, taken apart. */
interface Entry {
  readonly name: string;
  /** Undefined where the name has none. */
  readonly version: string | undefined;
}

/**
 * What is installed, by the names of `*.dist-info` and `*.egg-info`, as importlib.metadata finds it (CPython 3.11,
 * Lib/importlib/metadata/__init__.py, FastPath.search): the first directory that has a distribution, and in it the first
 * entry in the order of the directory. An entry without its metadata is what a broken uninstall has left.
 */
export async function installedPackages(world: PythonWorld, folders: readonly string[]): Promise<InstalledPackages> {
  const packages = new Map<string, string>();
  const folderOf = new Map<string, string>();
  const several = new Map<string, readonly string[]>();
  let unread: string | undefined;
  for (const folder of new Set(folders)) {
    const listed = await world.list(folder);
    if (listed.is !== 'found') {
      if (listed.is === 'unread' || (listed.code !== 'ENOENT' && listed.code !== 'ENOTDIR')) unread ??= folder;
      continue;
    }
    for (const [distribution, entries] of byDistribution(listed.names)) {
      if (packages.has(distribution)) continue;
      const ordered = entries.length > 1 ? await inOrder(world, folder, entries) : entries;
      const found = await Promise.all(ordered.map((entry) => versionOf(world, folder, entry)));
      const versions = found.filter((each) => each !== undefined);
      const [first] = versions;
      if (first === undefined) continue;
      packages.set(distribution, first);
      folderOf.set(distribution, folder);
      if (versions.length > 1) several.set(distribution, versions);
    }
  }
  return { packages, folderOf, several, ...(unread === undefined ? {} : { unread }) };
}

function byDistribution(names: readonly string[]): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry[]>();
  for (const name of names) {
    // What pip could not remove begins with `~` and is not seen by Python either.
    const parts = /^([A-Za-z0-9][\w.+-]*?)(?:-(\d[^-]*)(?:-py[\d.]+)?)?\.(?:dist|egg)-info$/.exec(
      name.replace(/(-py[\d.]+)-[^-]+\.egg-info$/, '$1.egg-info'),
    );
    const distribution = parts?.[1]?.replace(/[-_.]+/g, '-').toLowerCase();
    if (distribution === undefined) continue;
    entries.set(distribution, [...(entries.get(distribution) ?? []), { name, version: parts?.[2] }]);
  }
  return entries;
}

async function inOrder(world: PythonWorld, folder: string, entries: readonly Entry[]): Promise<readonly Entry[]> {
  const listed = await world.list(folder, 'directory');
  if (listed.is !== 'found') return entries;
  const at = ({ name }: Entry): number => listed.names.indexOf(name);
  return [...entries].sort((a, b) => at(a) - at(b));
}

/** The version of an entry; undefined where its metadata is missing. A name without a version is of `setup.py develop`. */
async function versionOf(world: PythonWorld, folder: string, { name, version }: Entry): Promise<string | undefined> {
  const path = pathRules(world);
  const metadata = path.join(folder, name, name.endsWith('.dist-info') ? 'METADATA' : 'PKG-INFO');
  if (version !== undefined) {
    const found = await world.stat(metadata);
    // An old `.egg-info` is a file (ENOTDIR), and what may not be looked into is there all the same.
    return found.is === 'error' && found.code === 'ENOENT' ? undefined : version;
  }
  const file = await world.read(metadata);
  return file.is === 'file' ? /^Version: *(\S+)/m.exec(new TextDecoder().decode(file.bytes))?.[1] : undefined;
}
