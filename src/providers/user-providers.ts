import { posix, win32 } from 'node:path';
import { catalog } from '../catalog.generated.ts';
import type { Provider, ProviderData } from '../types/provider.ts';
import type { World } from '../types/world.ts';
import { shownNames } from '../value/foreign-text.ts';
import { ourOwn, say, type Words } from '../value/untrusted.ts';
import { clientIds } from './load-providers.ts';
import { ProviderFileError } from './provider-file-error.ts';

/** The platforms of the user's own files. */
export interface UserProviders {
  readonly providers: readonly Provider[];
  /** Built-in platforms that a file of the user's replaces, by their id. */
  readonly replaced: ReadonlyMap<string, { readonly by: string; readonly file: string }>;
  /** Files that cannot be used: `id` is the id in such a file, or its file name. */
  readonly faults: readonly ProviderFault[];
}

export interface ProviderFault {
  readonly file: string;
  readonly id: string;
  /** Names the file, the key and what was probably meant. It quotes no value. */
  readonly message: Words;
}

const none: UserProviders = { providers: [], replaced: new Map(), faults: [] };
/** Whether the token kinds of a user's own files were added in this process. */
let hasAdded = false;

/**
 * The platforms that the user has added: `~/.config/auth-doctor/providers/*.toml` (below XDG_CONFIG_HOME if that is an
 * absolute path). No other directory is read, least of all a repository's: such a file decides where tokens are and
 * where they are sent. A file with the id of a built-in platform, or of one of its clients, replaces that platform.
 */
export async function userProviders(world: World): Promise<UserProviders> {
  const folder = userProviderFolder(world);
  const listed = folder === undefined ? undefined : await world.list(folder);
  const names = listed?.is === 'found' ? listed.names.filter((name) => name.endsWith('.toml')).sort() : [];
  if (folder === undefined || (names.length === 0 && !hasAdded)) return none;
  const { addKinds } = await import('../value/token-kinds.ts');
  const { declaredClient } = await import('../declared/declared-client.ts');
  const { found, faults } = await readFiles(world, folder, names);
  const replaced = new Map(
    found.flatMap(({ data, file }) => replacedBy(data).map((id) => [id, { by: data.id, file }] as const)),
  );
  addKinds(
    found.map(({ data }) => data),
    replaced.keys(),
  );
  hasAdded = found.length > 0;
  const providers = found.map(({ data }) => ({
    ...data,
    clients: (data.declared ?? []).map((client) => declaredClient(data.id, client)),
  }));
  return { providers, replaced, faults };
}

/** The built-in platforms that have the id of this one, or one of its clients. */
function replacedBy({ id, declared }: ProviderData): readonly string[] {
  const clients = new Set(declared?.map((client) => client.id));
  return catalog
    .filter((each) => each.id === id || clientIds(each).some((client) => clients.has(client)))
    .map((each) => each.id);
}

/** The directory of the user's own provider files; undefined without a home. */
function userProviderFolder(world: World): string | undefined {
  const path = world.platform === 'win32' ? win32 : posix;
  const given = world.env.find(({ name }) => name === 'XDG_CONFIG_HOME')?.value;
  const home = world.home ?? world.user.passwdHome;
  const config =
    given !== undefined && path.isAbsolute(given) ? given : home === undefined ? undefined : path.join(home, '.config');
  return config === undefined ? undefined : path.join(config, 'auth-doctor', 'providers');
}

interface FoundProvider {
  readonly data: ProviderData;
  readonly file: string;
}

async function readFiles(
  world: World,
  folder: string,
  names: readonly string[],
): Promise<{ readonly found: readonly FoundProvider[]; readonly faults: readonly ProviderFault[] }> {
  const { parseProviderFile } = await import('./provider-file.ts');
  const path = world.platform === 'win32' ? win32 : posix;
  const found: FoundProvider[] = [];
  const faults: ProviderFault[] = [];
  for (const name of names) {
    const file = path.join(folder, name);
    const content = await readToml(world, file);
    const id = (content.is === 'read' && idIn(content.table)) || name.replace(/\.toml$/, '');
    const addFault = (message: Words): void => void faults.push({ file, id, message });
    if (content.is === 'broken') {
      addFault(say`${shownNames(file)}: ${content.why}`);
      continue;
    }
    try {
      const data = parseProviderFile(content.table, { file, text: content.text }, builtIn);
      const clash = clashOf(data, found);
      if (clash === undefined) found.push({ data, file });
      else addFault(say`${shownNames(file)}: ${clash}`);
    } catch (error) {
      if (!(error instanceof ProviderFileError)) throw error;
      addFault(error.words);
    }
  }
  return { found, faults };
}

/** The id in a file, whatever else is wrong with the file. */
function idIn(table: unknown): string | undefined {
  const id = typeof table === 'object' && table !== null && 'id' in table ? table.id : undefined;
  return typeof id === 'string' && /^[a-z][a-z0-9-]{0,39}$/.test(id) ? id : undefined;
}

/** smol-toml's messages quote the file: only the position of its error is used. */
async function readToml(
  world: World,
  file: string,
): Promise<
  | { readonly is: 'read'; readonly table: unknown; readonly text: string }
  | { readonly is: 'broken'; readonly why: Words }
> {
  const read = await world.read(file);
  if (read.is !== 'file')
    return {
      is: 'broken',
      why:
        read.is === 'error'
          ? say`it cannot be read (${ourOwn(read.code)})`
          : say`it cannot be read: ${ourOwn(read.reason)}`,
    };
  const { parse } = await import('smol-toml');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(read.bytes);
    return { is: 'read', table: parse(text), text };
  } catch (error) {
    const { line, column } = error as { readonly line?: unknown; readonly column?: unknown };
    return {
      is: 'broken',
      why: typeof line === 'number' ? say`invalid TOML (line ${line}, column ${Number(column)})` : say`not UTF-8 text`,
    };
  }
}

/** A built-in platform as its file would describe it. Its parameters are already filled in. */
function builtIn(id: string): unknown {
  const provider = catalog.find((each) => each.id === id);
  if (!provider) return undefined;
  const { declared, templates, ...data } = provider;
  return { ...data, ...templates, ...(declared ? { clients: declared } : {}) };
}

/** What a file has in common with one of the user's that was read before it. */
function clashOf({ id, declared }: ProviderData, before: readonly FoundProvider[]): Words | undefined {
  const same = before.find(({ data }) => data.id === id);
  if (same) return say`id: ${shownNames(same.file)} already describes the platform ${shownNames(id)}`;
  for (const { data, file } of before) {
    const twice = declared?.find((client) => data.declared?.some((other) => other.id === client.id));
    if (twice) return say`clients: ${shownNames(file)} already describes the client ${shownNames(twice.id)}`;
  }
  return undefined;
}
