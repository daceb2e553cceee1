import { posix, win32 } from 'node:path';
import { canAuthenticate, hasNoCredential } from '../rule-kit/held-values.ts';
import { type NearMiss, nearMisses } from '../rule-kit/near-miss.ts';
import { placeKey } from '../rule-kit/place-name.ts';
import type { Facts, Gap, HomeFact, InstalledClient, LookalikeFact, RunOptions } from '../types/facts.ts';
import type { Client, Provider } from '../types/provider.ts';
import type { Resolution, ResolveInput } from '../types/resolution.ts';
import type { Verdict } from '../types/verdict.ts';
import type { PythonEnvironment, World } from '../types/world.ts';
import { installationsOf } from '../value/installations.ts';
import { atServer } from '../value/server-templates.ts';
import { findAssignments } from './find-assignments.ts';
import { findCi } from './find-ci.ts';
import { findCredentialFiles } from './find-credential-files.ts';
import { findHints, withHints } from './find-hints.ts';
import { findLeftovers } from './find-leftovers.ts';
import { findLookalikes } from './find-lookalikes.ts';
import { findMovedPlaces } from './find-moved-places.ts';
import { findNamedVariables } from './find-named-variables.ts';
import { findUses } from './find-uses.ts';
import { lookAtHome } from './look-at-home.ts';
import { nearFiles } from './near-files.ts';
import { readFileKeys } from './read-file-keys.ts';
import { serverInUse } from './server-in-use.ts';
import { accessGaps } from './unread-access.ts';
import { versionGaps } from './version-gaps.ts';

/** What to examine, and how. */
export interface GatherInput {
  readonly world: World;
  readonly providers: readonly Provider[];
  /** Platforms that were named. */
  readonly asked: readonly string[];
  readonly resolve?: ResolveInput;
  /** In place of `client.resolve`: who must know what each replay reads. */
  readonly replay?: (client: Client, world: World) => Promise<Resolution>;
  readonly validUntil?: number;
  readonly options?: RunOptions;
  /** False: do not read the shells' startup files (`--no-rc`). */
  readonly lookAtRcFiles?: boolean;
}

/** Facts, and what remained unknown while gathering them. */
export interface Gathered {
  readonly facts: Facts;
  readonly gaps: readonly Gap[];
}

/** Gathers everything that the rules need, once. Reads only; nothing is sent. */
export async function gatherFacts({
  world,
  providers,
  asked,
  resolve,
  replay = async (client, here) => await client.resolve(here, resolve),
  validUntil,
  options,
  lookAtRcFiles = true,
}: GatherInput): Promise<Gathered> {
  const python = await world.packages();
  const replays = await Promise.all(
    providers.flatMap((provider) => provider.clients.map((client) => replay(client, world))),
  );
  const known = await findLookalikes(world, providers);
  const lookalikes: LookalikeFact[] = [
    ...known,
    ...(await nearFiles(world, replays)).filter(
      ({ place }) => !known.some((each) => placeKey(each.place) === placeKey(place)),
    ),
  ];
  const variables = world.env.map(({ name }) => name);
  // A similar name is better evidence than the words in it.
  const misses = nearMisses(replays, variables);
  const told = [...lookalikes.flatMap(nameOf), ...misses.map(({ name }) => name)];
  lookalikes.push(...findNamedVariables(world, providers, replays, new Set(told)));
  const hints = await findHints(world, replays);
  const mattering = variablesThatMatter(replays, lookalikes, variables, misses);
  const assignments = withHints(await findAssignments(world, mattering, lookAtRcFiles), hints);
  const homeFolder = await lookAtHome(world, providers);
  const installed = await installedClients(world, providers);
  const movedPlaces = await findMovedPlaces(world, providers, replays, resolve);
  const ci = await findCi(world);
  const uses = await findUses(world, {
    providers,
    asked,
    replays,
    installed,
    lookalikes,
    misses,
    assignments,
    hints,
    homeFolder,
    movedPlaces,
  });
  const used = new Set(uses.filter((use) => use.asked || use.signs.length > 0).map(({ platform }) => platform));
  const { resolutions, gaps: versions } = versionGaps({ replays, providers, used, python, installed });
  const mine = resolutions.filter(({ provider }) => used.has(provider));
  const files = await findCredentialFiles(mine, world);
  const facts: Facts = {
    now: world.now,
    platform: world.platform,
    user: world.user,
    home: world.home ?? world.user.passwdHome,
    homeFolder,
    cwd: world.cwd,
    providers: providers.map((provider) => {
      const server = serverInUse(provider, mine);
      return server === undefined ? provider : atServer(provider, server);
    }),
    uses,
    resolutions: mine,
    files,
    lookalikes,
    leftovers: await findLeftovers(world, mine),
    movedPlaces,
    fileKeys: await readFileKeys(world, mine),
    verdicts: [],
    ...(python ? { python } : {}),
    installed,
    assignments,
    hints,
    variables,
    ...(ci ? { ci } : {}),
    ...(validUntil === undefined ? {} : { validUntil }),
    ...(options ? { options } : {}),
  };
  const unread = facts.resolutions.flatMap(({ provider, client, gaps }) =>
    gaps.map((what) => ({ platform: provider, client, what, uncertain: true })),
  );
  const elsewhere = used.size === 0 ? homeGaps(homeFolder) : await unusedVenvGaps(world, python);
  return { facts, gaps: [...unread, ...versions, ...elsewhere, ...accessGaps(facts, used)] };
}

/** Where each client's package is installed, in the order of platforms and clients. */
async function installedClients(world: World, providers: readonly Provider[]): Promise<readonly InstalledClient[]> {
  const found = providers.flatMap((provider) =>
    provider.clients.map(async (client) =>
      (await installationsOf(world, client)).map((each) => ({ ...each, platform: provider.id, client: client.id })),
    ),
  );
  return (await Promise.all(found)).flat();
}

/** A `.venv` in the working directory that is not in use: `uv run` and editors would use it. */
async function unusedVenvGaps(world: World, python: PythonEnvironment | undefined): Promise<readonly Gap[]> {
  const path = (world.platform === 'win32' ? win32 : posix).join(world.cwd, '.venv');
  const settings = await world.stat((world.platform === 'win32' ? win32 : posix).join(path, 'pyvenv.cfg'));
  if (settings.is !== 'found') return [];
  const real = async (each: string): Promise<string> => (await world.realPath?.(each)) ?? each;
  if (python && (await real(python.path)) === (await real(path))) return [];
  const instead = python ? `${python.path} (${python.foundBy})` : 'no Python environment';
  const what = `${path} is not the active Python environment, and its packages were not read: this report is about ${instead}. \`uv run\` and editors may use it`;
  return [{ what, uncertain: false }];
}

function nameOf({ place }: LookalikeFact): readonly string[] {
  return place.kind === 'env' ? [place.name] : [];
}

/** Without a home directory nothing is found, which is not the same as nothing being used. */
function homeGaps({ isSet, path, stat }: HomeFact): readonly Gap[] {
  if (stat?.kind === 'directory') return [];
  const what =
    isSet && path ? 'HOME is not an existing directory' : 'HOME is not set, and the account has no home directory';
  return [{ what: `${what}: could not look for credential files`, uncertain: true }];
}

/** The same facts with the platforms' answers. */
export function withVerdicts(facts: Facts, verdicts: readonly Verdict[]): Facts {
  return { ...facts, verdicts };
}

/** The variables that affect a credential, a setting or a finding. */
function variablesThatMatter(
  resolutions: readonly Resolution[],
  lookalikes: readonly LookalikeFact[],
  variables: readonly string[],
  misses: readonly NearMiss[],
): readonly string[] {
  const places = [
    ...resolutions.flatMap(({ chain, settings }) => [...chain, ...Object.values(settings)].map(({ place }) => place)),
    ...lookalikes.map(({ place }) => place),
  ];
  const names = new Set(places.flatMap((place) => (place.kind === 'env' ? [place.name] : [])));
  for (const { name } of misses) names.add(name);
  // A client that finds nothing, or half, may have its variables in a file that was not loaded here.
  const missed = resolutions
    .filter((each) => hasNoCredential(each) || !canAuthenticate(each))
    .flatMap(({ chain }) => chain.filter(({ role, state }) => role === 'current' && state === 'absent'));
  const unset = missed.flatMap(({ place }) => (place.kind === 'env' ? [place.name] : []));
  return [...new Set([...variables.filter((name) => names.has(name)), ...unset])];
}
