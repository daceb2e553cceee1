import { posix, win32 } from 'node:path';
import type { ConfigFile } from '../types/config.ts';
import type { World } from '../types/world.ts';
import { shownNames } from '../value/foreign-text.ts';
import { say } from '../value/untrusted.ts';
import { ConfigError } from './config-error.ts';
import type { KnownNames } from './parse-config.ts';

/**
 * The configuration that applies here: the user's own, then that of the repository around the working directory
 * (`auth-doctor.toml` at its root, or `[tool.auth-doctor]` in its pyproject.toml). Nothing is parsed if there is none,
 * and `known` is called only if there is a file. Throws `ConfigError`.
 */
export async function loadConfig(world: World, known: () => Promise<KnownNames>): Promise<readonly ConfigFile[]> {
  const path = world.platform === 'win32' ? win32 : posix;
  const user = userFolder(world);
  const root = await repositoryRoot(world);
  const files = [
    user ? await readConfig(path.join(user, 'auth-doctor.toml'), 'user', world, known) : undefined,
    root
      ? ((await readConfig(path.join(root, 'auth-doctor.toml'), 'repository', world, known)) ??
        (await readConfig(path.join(root, 'pyproject.toml'), 'repository', world, known)))
      : undefined,
  ];
  return files.filter((file) => file !== undefined);
}

/** The user's own directory: `$XDG_CONFIG_HOME/auth-doctor`, else `~/.config/auth-doctor`. */
export function userFolder(world: World): string | undefined {
  const path = world.platform === 'win32' ? win32 : posix;
  const base = world.env.find(({ name }) => name === 'XDG_CONFIG_HOME')?.value;
  const home = world.home ?? world.user.passwdHome;
  if (base && path.isAbsolute(base)) return path.join(base, 'auth-doctor');
  return home ? path.join(home, '.config', 'auth-doctor') : undefined;
}

async function repositoryRoot(world: World): Promise<string | undefined> {
  const path = world.platform === 'win32' ? win32 : posix;
  for (let folder = world.cwd; ; folder = path.dirname(folder)) {
    if ((await world.stat(path.join(folder, '.git'))).is === 'found') return folder;
    if (path.dirname(folder) === folder) return undefined;
  }
}

async function readConfig(
  path: string,
  trust: ConfigFile['trust'],
  world: World,
  known: () => Promise<KnownNames>,
): Promise<ConfigFile | undefined> {
  const result = await world.read(path);
  if (result.is === 'error' && (result.code === 'ENOENT' || result.code === 'ENOTDIR')) return undefined;
  if (result.is !== 'file') {
    // Somebody else's pyproject.toml, or a repository that cannot be read, is not a reason to stop.
    if (trust === 'repository') return undefined;
    throw new ConfigError(say`${shownNames(path)}: cannot be read`);
  }
  const text = new TextDecoder().decode(result.bytes);
  const isProject = path.endsWith('pyproject.toml');
  if (isProject && !text.includes('auth-doctor')) return undefined;
  const content = await parseToml(text, path);
  const table = isProject ? tableOf(content) : content;
  if (table === undefined) return undefined;
  const { parseConfig } = await import('./parse-config.ts');
  return parseConfig(table, path, trust, await known());
}

/** smol-toml's own message quotes the file: only the position is reported. */
async function parseToml(text: string, path: string): Promise<unknown> {
  const { parse, TomlError } = await import('smol-toml');
  try {
    return parse(text);
  } catch (error) {
    const where = error instanceof TomlError ? say`:${error.line}:${error.column}` : say``;
    throw new ConfigError(say`${shownNames(path)}${where}: invalid TOML`);
  }
}

function tableOf(content: unknown): unknown {
  const tool = (content as { readonly tool?: Readonly<Record<string, unknown>> }).tool;
  return tool?.['auth-doctor'];
}
