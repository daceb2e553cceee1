import { pathRules } from './python-prefix.ts';
import type { PythonWorld } from './python-world.ts';

/** Distribution → version, and the folder, if any, that is there but could not be listed. */
export interface InstalledPackages {
  readonly packages: ReadonlyMap<string, string>;
  readonly unread?: string;
}

/** What is installed, by the names of `*.dist-info` and `*.egg-info`: no file of a distribution is opened, save where the name has no version. */
export async function installedPackages(world: PythonWorld, folders: readonly string[]): Promise<InstalledPackages> {
  const packages = new Map<string, string>();
  let unread: string | undefined;
  for (const folder of folders) {
    const listed = await world.list(folder);
    if (listed.is === 'found') {
      for (const name of listed.names) await add(world, packages, folder, name);
    } else if (listed.is === 'unread' || (listed.code !== 'ENOENT' && listed.code !== 'ENOTDIR')) {
      unread ??= folder;
    }
  }
  return { packages, ...(unread === undefined ? {} : { unread }) };
}

async function add(world: PythonWorld, packages: Map<string, string>, folder: string, name: string): Promise<void> {
  // What pip could not remove begins with `~` and is not seen by Python either.
  const parts = /^([A-Za-z0-9][\w.+-]*?)(?:-(\d[^-]*)(?:-py[\d.]+)?)?\.(?:dist|egg)-info$/.exec(
    name.replace(/(-py[\d.]+)-[^-]+\.egg-info$/, '$1.egg-info'),
  );
  const distribution = parts?.[1]?.replace(/[-_.]+/g, '-').toLowerCase();
  if (distribution === undefined || packages.has(distribution)) return;
  const version = parts?.[2] ?? (await versionInside(world, pathRules(world).join(folder, name)));
  if (version !== undefined) packages.set(distribution, version);
}

/** `setup.py develop` leaves a folder without a version in its name. */
async function versionInside(world: PythonWorld, folder: string): Promise<string | undefined> {
  const file = await world.read(pathRules(world).join(folder, 'PKG-INFO'));
  return file.is === 'file' ? /^Version: *(\S+)/m.exec(new TextDecoder().decode(file.bytes))?.[1] : undefined;
}
