import { posix, win32 } from 'node:path';
import { diagnoseWorld } from '../../diagnose.ts';
import { type PathExplanation, type PathReader, pathText } from '../../explain/path-text.ts';
import { nearFiles } from '../../facts/near-files.ts';
import { pathKey } from '../../path-key.ts';
import { allPlatforms } from '../../providers/all-platforms.ts';
import type { Client, Provider } from '../../types/provider.ts';
import type { Report } from '../../types/report.ts';
import type { Resolution } from '../../types/resolution.ts';
import type { World } from '../../types/world.ts';
import { joinWords, type Words } from '../../value/untrusted.ts';
import { withoutFile } from '../../world/without-file.ts';
import type { ExplainVariableInput } from './explain-variable.ts';
import { platformOf } from './platform-of.ts';

interface Replay {
  readonly provider: Provider;
  readonly client: Client;
  readonly now: Resolution;
}

/**
 * Explains a path; undefined if no client reads it and nothing is there. A bare name (`cave-secret.json`) stands for
 * every place of that name that a client reads, and a directory for the files in it. Reads only. Throws like
 * `diagnoseWorld`.
 */
export async function explainPath(
  word: string,
  world: World,
  { screen, lookAtRcFiles }: ExplainVariableInput,
): Promise<Words | undefined> {
  const providers = await (await allPlatforms(world)).load();
  const replays = await Promise.all(
    providers.flatMap((provider) =>
      provider.clients.map(async (client): Promise<Replay> => ({ provider, client, now: await client.resolve(world) })),
    ),
  );
  const paths = await pathsOf(word, world, replays, providers);
  if (paths.length === 0) return undefined;
  const report = await diagnoseWorld(world, { lookAtRcFiles });
  const whole: Report = { ...report, platforms: providers.map((provider) => platformOf(provider, report)) };
  const texts: Words[] = [];
  for (const path of paths)
    texts.push(pathText(await lookAtPath(path, world, { replays, providers, report }), whole, screen));
  return joinWords(texts, '\n');
}

/** The paths that a word stands for: the resolved path, or for a bare name every place that a client reads. */
async function pathsOf(
  word: string,
  world: World,
  replays: readonly Replay[],
  providers: readonly Provider[],
): Promise<readonly string[]> {
  const { basename, dirname } = pathOf(world);
  const known = [
    ...replays.flatMap(({ now }) => now.chain.flatMap(({ place }) => (place.kind === 'file' ? [place.path] : []))),
    ...providers.flatMap(({ lookalikes }) =>
      lookalikes.filter(({ kind }) => kind === 'file').map(({ name }) => expanded(name, world)),
    ),
  ];
  const whole = expanded(word, world);
  const same = known.find((each) => isSamePath(each, whole, world));
  if (same !== undefined) return [same];
  const found = await world.stat(whole);
  const below = distinct(known.filter((each) => isSamePath(dirname(each), whole, world)));
  // For a directory, the files in it that clients read.
  if (found.is === 'found' && found.stat.kind === 'directory' && below.length > 0) return below;
  if (found.is !== 'error') return [whole];
  const isBare = !/[\\/]/.test(word);
  return isBare ? distinct(known.filter((each) => isSamePath(basename(each), word, world))) : [];
}

/** Each file once, even if clients spell it differently. */
function distinct(paths: readonly string[]): readonly string[] {
  return [...new Map(paths.toReversed().map((path) => [pathKey(path), path])).values()].toReversed();
}

async function lookAtPath(
  path: string,
  world: World,
  { replays, providers, report }: { replays: readonly Replay[]; providers: readonly Provider[]; report: Report },
): Promise<PathExplanation> {
  const readers: PathReader[] = [];
  for (const { provider, client, now } of replays) {
    const spellings = now.chain.flatMap(({ place, role }) =>
      role !== 'lookalike' && place.kind === 'file' && isSamePath(place.path, path, world) ? [place.path] : [],
    );
    if (spellings.length === 0) continue;
    const without = await client.resolve(withoutFile(world, spellings));
    readers.push({ platform: provider.id, client: client.id, spellings, now, without });
  }
  const near = await nearFiles(
    world,
    replays.map(({ now }) => now),
  );
  const lookalikes = [
    ...providers.flatMap(({ id, lookalikes: all }) =>
      all
        .filter(({ kind, name }) => kind === 'file' && isSamePath(expanded(name, world), path, world))
        .map(({ instead, why }) => ({ platform: id, instead, why })),
    ),
    ...near.filter(({ place }) => place.kind === 'file' && isSamePath(place.path, path, world)),
  ];
  return {
    path,
    stat: await world.stat(path),
    readers,
    // One remark per platform, and none for one that reads the file: Windows is case-insensitive.
    lookalikes: lookalikes.filter(
      ({ platform }, index) =>
        !readers.some((reader) => reader.platform === platform) &&
        lookalikes.findIndex((each) => each.platform === platform) === index,
    ),
    findings: report.findings.filter(({ place }) => place.kind === 'file' && isSamePath(place.path, path, world)),
  };
}

/** `~` is the home directory, and a relative path is below the working directory. */
function expanded(name: string, world: World): string {
  const path = pathOf(world);
  const home = world.home ?? world.user.passwdHome;
  if (home !== undefined && /^~(?:[\\/]|$)/.test(name)) return path.resolve(home, `.${name.slice(1)}`);
  return path.resolve(world.cwd, name);
}

function isSamePath(a: string, b: string, world: World): boolean {
  const keyOf = (name: string): string => pathKey(pathOf(world).resolve(world.cwd, name));
  return keyOf(a) === keyOf(b);
}

function pathOf({ platform }: World): typeof posix {
  return platform === 'win32' ? win32 : posix;
}
