import { posix, win32 } from 'node:path';
import { catalog } from '../catalog.generated.ts';
import type { Provider, ProviderData } from '../types/provider.ts';
import type { World } from '../types/world.ts';
import { clientLoaders } from './client-loaders.ts';

/**
 * The platforms that the user has added: `~/.config/auth-doctor/providers/*.toml` (below XDG_CONFIG_HOME where that is
 * an absolute path). No other folder is looked at, a repository's least of all: such a file says where tokens are and,
 * one day, where they are sent. Throws `ProviderFileError`, which names the file, the key and what was probably meant.
 */
export async function userProviders(world: World): Promise<readonly Provider[]> {
  const folder = userProviderFolder(world);
  if (folder === undefined) return [];
  const listed = await world.list(folder);
  const names = listed.is === 'found' ? listed.names.filter((name) => name.endsWith('.toml')).sort() : [];
  if (names.length === 0) return [];
  const { addKinds } = await import('../value/token-kinds.ts');
  const { declaredClient } = await import('../declared/declared-client.ts');
  const data = await readFiles(world, folder, names);
  for (const each of data) addKinds(each);
  return data.map((each) => ({
    ...each,
    clients: (each.declared ?? []).map((client) => declaredClient(each.id, client)),
  }));
}

/** Where the user's own provider files lie; undefined without a home. */
function userProviderFolder(world: World): string | undefined {
  const path = world.platform === 'win32' ? win32 : posix;
  const given = world.env.find(({ name }) => name === 'XDG_CONFIG_HOME')?.value;
  const home = world.home ?? world.user.passwdHome;
  const config =
    given !== undefined && path.isAbsolute(given) ? given : home === undefined ? undefined : path.join(home, '.config');
  return config === undefined ? undefined : path.join(config, 'auth-doctor', 'providers');
}

async function readFiles(world: World, folder: string, names: readonly string[]): Promise<readonly ProviderData[]> {
  const { parseProviderFile, ProviderFileError } = await import('./provider-file.ts');
  const path = world.platform === 'win32' ? win32 : posix;
  const found: ProviderData[] = [];
  for (const name of names) {
    const file = path.join(folder, name);
    const content = await readToml(world, file);
    if (content.is === 'broken') throw new ProviderFileError(`${file}: ${content.why}`);
    const provider = parseProviderFile(content.table, { file, text: content.text }, builtIn);
    const clash = clashOf(provider, found);
    if (clash !== undefined) throw new ProviderFileError(`${file}: ${clash}`);
    found.push(provider);
  }
  return found;
}

/** smol-toml's messages quote the file: only the place of its error is told. */
async function readToml(
  world: World,
  file: string,
): Promise<
  | { readonly is: 'read'; readonly table: unknown; readonly text: string }
  | { readonly is: 'broken'; readonly why: string }
> {
  const read = await world.read(file);
  if (read.is !== 'file')
    return {
      is: 'broken',
      why: read.is === 'error' ? `it cannot be read (${read.code})` : `it cannot be read: ${read.reason}`,
    };
  const { parse } = await import('smol-toml');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(read.bytes);
    return { is: 'read', table: parse(text), text };
  } catch (error) {
    const { line, column } = error as { readonly line?: unknown; readonly column?: unknown };
    return {
      is: 'broken',
      why:
        typeof line === 'number' ? `it is not TOML (line ${line}, column ${Number(column)})` : 'it is not UTF-8 text',
    };
  }
}

/** A built-in platform as its file would say it. Its parameters are filled in already. */
function builtIn(id: string): unknown {
  const provider = catalog.find((each) => each.id === id);
  if (!provider) return undefined;
  const { declared, templates, ...data } = provider;
  return { ...data, ...templates, ...(declared ? { clients: declared } : {}) };
}

function clashOf({ id, declared }: ProviderData, before: readonly ProviderData[]): string | undefined {
  const platforms = [...catalog, ...before];
  if (platforms.some((each) => each.id === id)) return `id: there is a platform ${id} already`;
  const clients = new Set([
    ...Object.keys(clientLoaders),
    ...before.flatMap((each) => each.declared ?? []).map((client) => client.id),
  ]);
  const twice = declared?.find((client) => clients.has(client.id));
  return twice && `clients: there is a client ${twice.id} already`;
}
