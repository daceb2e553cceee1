import { pathRules } from './python-prefix.ts';
import type { PythonWorld } from './python-world.ts';

/** What is installed, by distribution. */
export interface InstalledPackages {
  readonly packages: ReadonlyMap<string, string>;
  /** The directory that each was found in. */
  readonly folderOf: ReadonlyMap<string, string>;
  /** The versions of a distribution that is in one directory more than once, starting with the one that Python uses. */
  readonly several: ReadonlyMap<string, readonly string[]>;
  /** Whether what names a distribution is only the remains of a broken uninstall. */
  readonly isLeftOver: (distribution: string) => Promise<boolean>;
  /** The directory, if any, that exists but could not be listed. */
  readonly unread?: string;
}

/** The parts of `caveclient-8.2.1.dist-info`. */
interface Entry {
  readonly folder: string;
  readonly name: string;
  /** Undefined if the name has none. */
  readonly version: string | undefined;
}

/**
 * What is installed, by the names of `*.dist-info` and `*.egg-info`, as importlib.metadata finds it (CPython 3.11,
 * Lib/importlib/metadata/__init__.py, FastPath.search): the first directory that has a distribution, and in it the
 * first entry in the order of the directory. An entry without its metadata is not an installation. Checking that costs
 * a call each, so it is done at once only if there is another entry to use instead.
 */
export async function installedPackages(world: PythonWorld, folders: readonly string[]): Promise<InstalledPackages> {
  const entries = new Map<string, Entry[]>();
  let unread: string | undefined;
  for (const folder of new Set(folders)) {
    const listed = await world.list(folder);
    if (listed.is === 'found') addEntries(entries, folder, listed.names);
    else if (listed.is === 'unread' || (listed.code !== 'ENOENT' && listed.code !== 'ENOTDIR')) unread ??= folder;
  }
  const packages = new Map<string, string>();
  const folderOf = new Map<string, string>();
  const several = new Map<string, readonly string[]>();
  for (const [distribution, mine] of entries) {
    const [only] = mine;
    const isAlone = mine.length === 1 && only?.version !== undefined;
    const found = isAlone ? only : await firstWhole(world, mine);
    if (found?.version === undefined) continue;
    packages.set(distribution, found.version);
    folderOf.set(distribution, found.folder);
    if ('all' in found && found.all.length > 1) several.set(distribution, found.all);
  }
  const isLeftOver = async (distribution: string): Promise<boolean> => {
    const [only, other] = entries.get(distribution) ?? [];
    return only !== undefined && !other && (await versionOf(world, only)) === undefined;
  };
  return { packages, folderOf, several, isLeftOver, ...(unread === undefined ? {} : { unread }) };
}

function addEntries(entries: Map<string, Entry[]>, folder: string, names: readonly string[]): void {
  for (const name of names) {
    // What pip could not remove begins with `~` and is ignored by Python too.
    const parts = /^([A-Za-z0-9][\w.+-]*?)(?:-(\d[^-]*)(?:-py[\d.]+)?)?\.(?:dist|egg)-info$/.exec(
      name.replace(/(-py[\d.]+)-[^-]+\.egg-info$/, '$1.egg-info'),
    );
    const distribution = parts?.[1]?.replace(/[-_.]+/g, '-').toLowerCase();
    if (distribution === undefined) continue;
    const known = entries.get(distribution);
    const entry = { folder, name, version: parts?.[2] };
    if (known) known.push(entry);
    else entries.set(distribution, [entry]);
  }
}

/** The first entry that has its metadata, and all versions in the same directory. */
async function firstWhole(
  world: PythonWorld,
  entries: readonly Entry[],
): Promise<
  { readonly folder: string; readonly version: string | undefined; readonly all: readonly string[] } | undefined
> {
  for (const folder of new Set(entries.map((each) => each.folder))) {
    const mine = entries.filter((each) => each.folder === folder);
    const ordered = mine.length > 1 ? await inOrder(world, folder, mine) : mine;
    const versions = await Promise.all(ordered.map((entry) => versionOf(world, entry)));
    const all = versions.filter((each) => each !== undefined);
    if (all.length > 0) return { folder, version: all[0], all };
  }
  return undefined;
}

async function inOrder(world: PythonWorld, folder: string, entries: readonly Entry[]): Promise<readonly Entry[]> {
  const listed = await world.list(folder, 'directory');
  if (listed.is !== 'found') return entries;
  const at = ({ name }: Entry): number => listed.names.indexOf(name);
  return [...entries].sort((a, b) => at(a) - at(b));
}

/**
 * The version of an entry; undefined if its metadata is missing. A name without a version comes from `setup.py
 * develop`.
 */
async function versionOf(world: PythonWorld, { folder, name, version }: Entry): Promise<string | undefined> {
  const path = pathRules(world);
  const metadata = path.join(folder, name, name.endsWith('.dist-info') ? 'METADATA' : 'PKG-INFO');
  if (version !== undefined) {
    const found = await world.stat(metadata);
    // An old `.egg-info` is a file (ENOTDIR), and one that cannot be read still exists.
    return found.is === 'error' && found.code === 'ENOENT' ? undefined : version;
  }
  const file = await world.read(metadata);
  return file.is === 'file' ? /^Version: *(\S+)/m.exec(new TextDecoder().decode(file.bytes))?.[1] : undefined;
}
