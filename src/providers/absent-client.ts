import { Secret } from '../secret.ts';
import type { Client, ClientLoader } from '../types/provider.ts';
import type { Resolution, ResolveInput } from '../types/resolution.ts';
import type { Traits, Value } from '../types/value.ts';
import type { EnvironmentVariable, World } from '../types/world.ts';
import { knownValue } from '../value/known-value.ts';

/**
 * What a client asks and does where nothing of it is there: made by replaying it in an empty world
 * (`scripts/generate-absent.ts`). In texts, `{home}` and `{cwd}` stand for the two folders, and `{repr:home}` and
 * `{repr:cwd}` for what Python's `repr` makes of them.
 */
export interface AbsentClient extends Pick<Client, 'id' | 'package' | 'programs' | 'isProgram'> {
  /** The variables that it looks for, and what the names of its own begin with. */
  readonly variables: readonly string[];
  readonly prefixes: readonly string[];
  /** What it reads, looks up or lists. */
  readonly paths: readonly string[];
  /** Folders of which it lists the names, and that are there anyhow. */
  readonly lists: readonly string[];
  /** The distributions that it asks for, and the programs in whose Python it looks for them. */
  readonly distributions: readonly string[];
  readonly runs: readonly string[];
}

/**
 * The clients on one system, and their `Resolution`s there as JSON, in which a value of a client's own stands as its
 * text.
 */
export interface AbsentClients {
  readonly clients: ReadonlyMap<string, AbsentClient>;
  readonly resolutions: Readonly<Record<string, string>>;
}

/** Returns the clients on a system as they are where nothing of them is there. */
export async function absentClientsOn(platform: World['platform']): Promise<AbsentClients> {
  const { absentClients, absentResolutions } = await generated(platform);
  const clients: readonly AbsentClient[] = JSON.parse(absentClients);
  return { clients: new Map(clients.map((client) => [client.id, client])), resolutions: absentResolutions };
}

/** Each of them is only read on its own system. */
async function generated(platform: World['platform']): Promise<typeof import('./absent-linux.generated.ts')> {
  switch (platform) {
    case 'linux':
      return await import('./absent-linux.generated.ts');
    case 'darwin':
      return await import('./absent-darwin.generated.ts');
    case 'win32':
      return await import('./absent-win32.generated.ts');
  }
}

/** What is in the name of a file that a client may look for in a directory of other files. */
export const credentialFile = /secret|token|credential/i;

/**
 * Returns a client that is loaded and replayed only where something of it is there: where each of its questions has the
 * answer of the empty world, so has the last one. A place that cannot be read counts as something.
 */
export function absentClient(
  { id, package: distribution, programs, isProgram, ...absent }: AbsentClient,
  resolution: string,
  load: ClientLoader,
): Client {
  let loaded: Client | undefined;
  return {
    id,
    package: distribution,
    ...(programs ? { programs } : {}),
    ...(isProgram === undefined ? {} : { isProgram }),
    resolve: async (world, input) => {
      if (isEmpty(input) && (await isNothingOf(absent, world))) return absentResolution(resolution, world);
      loaded ??= await load();
      return await loaded.resolve(world, input);
    },
    // An answer is to a request, and whoever made one was replayed.
    predict: (resolution, reply) => loaded?.predict?.(resolution, reply),
  };
}

type Questions = Pick<AbsentClient, 'variables' | 'prefixes' | 'paths' | 'lists' | 'distributions' | 'runs'>;

function isEmpty({ args = {}, options = {} }: ResolveInput = {}): boolean {
  return [...Object.values(args), ...Object.values(options)].every((each) => each === undefined);
}

async function isNothingOf(absent: Questions, world: World): Promise<boolean> {
  const { variables, prefixes, paths, lists, distributions, runs } = absent;
  const names = namesIn(world.env);
  if (!isPlain(world.home, world) || !isPlain(world.cwd, world)) return false;
  if (variables.some((name) => names.has(name))) return false;
  if ([...names].some((name) => prefixes.some((prefix) => name.startsWith(prefix)))) return false;
  for (const path of paths) {
    const found = await world.stat(filled(path, world));
    if (found.is !== 'error' || found.code !== 'ENOENT') return false;
  }
  for (const folder of lists) {
    const listed = await world.list(filled(folder, world));
    if (listed.is === 'unread' || (listed.is === 'error' && listed.code !== 'ENOENT')) return false;
    if (listed.is === 'found' && listed.names.some((name) => credentialFile.test(name))) return false;
  }
  for (const run of [undefined, ...runs]) {
    const python = await world.packages(run);
    if (distributions.some((name) => python?.packages.has(name))) return false;
  }
  return true;
}

const known = new WeakMap<readonly EnvironmentVariable[], ReadonlySet<string>>();

/** The names of an environment in capitals: some clients ignore case, and on Windows all do. */
function namesIn(env: readonly EnvironmentVariable[]): ReadonlySet<string> {
  const names = known.get(env) ?? new Set(env.map(({ name }) => name.toUpperCase()));
  known.set(env, names);
  return names;
}

/**
 * Whether a directory is spelt as the one of the empty world was: no client spells it otherwise, in a message or a
 * path.
 */
function isPlain(folder: string | undefined, { platform }: World): folder is string {
  const plain = platform === 'win32' ? /^[A-Za-z]:(?:\\(?!\.)[\w.-]*[\w-])+$/ : /^(?:\/(?!\.\.?(?:\/|$))[\w.@+-]+)+$/;
  return folder !== undefined && plain.test(folder);
}

/** Returns what a client does in a world in which nothing of it is there. */
export function absentResolution(json: string, world: Pick<World, 'home' | 'cwd'>): Resolution {
  const resolution: Resolution = JSON.parse(inFolders(json, world));
  for (const holder of [...Object.values(resolution.fields), ...resolution.chain]) makeValue(holder);
  return resolution;
}

/**
 * A value's traits are made when they are looked at: that takes the shapes of all platforms, and nobody looks where
 * none is used.
 */
function makeValue(holder: { readonly value?: Value }): void {
  if (holder.value === undefined || !('text' in holder.value)) return;
  const text = String(holder.value.text);
  let traits: Traits | undefined;
  const value: Value = {
    is: 'known',
    secret: new Secret(text),
    get traits() {
      traits ??= knownValue(text).traits;
      return traits;
    },
  };
  Object.assign(holder, { value });
}

/** Returns a JSON text with the names of the two folders in it. */
export function inFolders(json: string, { home = '', cwd }: Pick<World, 'home' | 'cwd'>): string {
  return json.replaceAll(/\{(repr:)?(home|cwd)\}/g, (_, repr: string | undefined, name: string) => {
    const folder = name === 'home' ? home : cwd;
    return JSON.stringify(repr ? folder.replaceAll('\\', '\\\\') : folder).slice(1, -1);
  });
}

function filled(path: string, { home = '', cwd }: World): string {
  return path.replaceAll(/\{(home|cwd)\}/g, (_, name: string) => (name === 'home' ? home : cwd));
}
