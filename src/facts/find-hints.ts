import { posix, win32 } from 'node:path';
import { parseDotenv } from '../declared/format-dotenv.ts';
import { pathBelow, pathKey } from '../path-key.ts';
import type { Assignment, Hint } from '../types/facts.ts';
import type { Resolution } from '../types/resolution.ts';
import type { World } from '../types/world.ts';
import { knownValue } from '../value/known-value.ts';
import { untrusted } from '../value/untrusted.ts';
import type { ComposeVariable } from './compose-file.ts';
import { interpolated } from './compose-interpolation.ts';
import { textIn } from './text-in.ts';

/** The file names that Docker Compose looks for. */
const composeNames = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'];
/** People's own files are far smaller. */
const largest = 262_144;
/** The most `env_file`s that are read. */
const mostEnvFiles = 8;

interface Look {
  readonly world: World;
  readonly wanted: ReadonlySet<string>;
  readonly join: (...parts: readonly string[]) => string;
  /** The value of a reference to a variable: the environment's, or that of `.env`. */
  readonly lookUp: (name: string) => string | undefined;
}

/**
 * Returns what the project files in the working directory say about the variables that clients read credentials from.
 * Reads `.env`, the compose files, and their env files below the working directory; anything large or unusual is
 * skipped.
 */
export async function findHints(world: World, replays: readonly Resolution[]): Promise<readonly Hint[]> {
  const { join } = world.platform === 'win32' ? win32 : posix;
  const wanted = new Set(
    replays.flatMap(({ chain }) =>
      chain.flatMap(({ place, role }) => (place.kind === 'env' && role === 'current' ? [place.name] : [])),
    ),
  );
  const environment = (name: string): string | undefined => world.env.find((each) => each.name === name)?.value;
  const path = join(world.cwd, '.env');
  const dotenv = await textOf(world, path);
  const beside = dotenv === undefined ? undefined : parseDotenv(dotenv, environment);
  const lookUp = (name: string): string | undefined => {
    const own = beside?.is === 'parsed' ? beside.get(name)?.value : undefined;
    return environment(name) ?? (own?.t === 'str' ? own.v : undefined);
  };
  const look: Look = { world, wanted, join, lookUp };
  const hints = dotenv === undefined ? [] : [...fromEnvFile(dotenv, path, 'dotenv', look)];
  const read = new Set([pathKey(path)]);
  for (const name of composeNames) {
    const file = join(world.cwd, name);
    const text = await textOf(world, file);
    if (text !== undefined) hints.push(...(await fromCompose(text, file, read, look)));
  }
  return hints;
}

/** Adds the lines of compose files to those that set a variable; `.env` is already included. */
export function withHints(
  assignments: ReadonlyMap<string, readonly Assignment[]>,
  hints: readonly Hint[],
): ReadonlyMap<string, readonly Assignment[]> {
  const all = new Map(assignments);
  for (const { name, place, matches, readBy, value } of hints) {
    if (readBy !== 'compose' || !value) continue;
    all.set(name, [...(all.get(name) ?? []), { place, matches, exported: true, readBy }]);
  }
  return all;
}

async function textOf(world: World, path: string): Promise<string | undefined> {
  const found = await world.stat(path);
  if (found.is !== 'found' || found.stat.kind !== 'file' || found.stat.size > largest) return undefined;
  const read = await world.read(path);
  return read.is === 'file' ? textIn(read.bytes) : undefined;
}

function fromEnvFile(text: string, path: string, readBy: Hint['readBy'], look: Look): readonly Hint[] {
  const lines = text.split('\n');
  const parsed = parseDotenv(text, look.lookUp);
  if (parsed.is !== 'parsed') return [];
  // A file with many such lines was not written by hand: each name counts once, with the line that is effective.
  return [...look.wanted].flatMap((name): readonly Hint[] => {
    const found = parsed.get(name);
    if (found?.value.t !== 'str') return [];
    const place = { kind: 'file', path, ...(found.line === undefined ? {} : { line: found.line }) } as const;
    const [, reference] = /=\s*"?\$\{(\w+)\}"?\s*$/.exec(lines[(found.line ?? 0) - 1] ?? '') ?? [];
    if (reference !== undefined && look.lookUp(reference) === undefined)
      return [{ name, place, readBy, form: 'line', unsetReference: untrusted(reference), matches: 'unknown' }];
    return [
      {
        name,
        place,
        readBy,
        form: 'line',
        value: knownValue(found.value.v),
        matches: matches(name, found.value.v, look),
      },
    ];
  });
}

async function fromCompose(text: string, path: string, read: Set<string>, look: Look): Promise<readonly Hint[]> {
  // The library is loaded only where there is such a file.
  const { parseCompose } = await import('./compose-file.ts');
  let file: ReturnType<typeof parseCompose>;
  try {
    file = parseCompose(text);
  } catch {
    // Nested too deeply, or not YAML at all. The library's message may quote the file.
    return [];
  }
  const hints = file.variables.flatMap((each) => (look.wanted.has(each.name) ? [fromVariable(each, path, look)] : []));
  for (const name of [...new Set(file.envFiles)].slice(0, mostEnvFiles)) {
    const envFile = look.join(look.world.cwd, name);
    if (read.has(pathKey(envFile)) || pathBelow(envFile, look.world.cwd) === undefined) continue;
    read.add(pathKey(envFile));
    const content = await textOf(look.world, envFile);
    if (content !== undefined) hints.push(...fromEnvFile(content, envFile, 'compose', look));
  }
  return hints;
}

function fromVariable({ name, line, form, text, rewritten }: ComposeVariable, path: string, look: Look): Hint {
  const about = { name, place: { kind: 'file', path, line }, readBy: 'compose', form } as const;
  if (text === undefined) return { ...about, passed: true, matches: 'unknown' };
  const filled = interpolated(text, look.lookUp);
  const [unset] = filled.unset;
  if (filled.reference !== undefined && unset !== undefined)
    return { ...about, unsetReference: untrusted(unset), matches: 'unknown' };
  if (filled.reference === name) return { ...about, passed: true, matches: 'unknown' };
  if (unset !== undefined || filled.text === undefined) return { ...about, dollar: true, matches: 'unknown' };
  return {
    ...about,
    value: knownValue(filled.text),
    ...(rewritten ? { rewritten: true } : {}),
    matches: rewritten ? 'unknown' : matches(name, filled.text, look),
  };
}

function matches(name: string, text: string, { world }: Look): Hint['matches'] {
  const here = world.env.find((each) => each.name === name)?.value;
  return here === undefined ? 'unknown' : here === text ? 'same' : 'different';
}
