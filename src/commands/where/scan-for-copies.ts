import { posix, win32 } from 'node:path';
import type { Host } from '../../command-line/host.ts';
import { gitPatience } from '../../git/git-patience.ts';
import { pathKey } from '../../path-key.ts';
import { createMatcher } from '../../scan/match/matcher.ts';
import type { Matcher } from '../../scan/match/matcher-types.ts';
import { type NotRead, notReadList } from '../../scan/not-read.ts';
import { planPaths } from '../../scan/run/plan-paths.ts';
import type { ScanContext } from '../../scan/run/scan-mode.ts';
import { scanSources } from '../../scan/scan-sources.ts';
import { homeSource } from '../../scan/source/home.ts';
import { homePlaces } from '../../scan/source/home-places.ts';
import type { Source } from '../../scan/source/sink.ts';
import type { Place } from '../../types/place.ts';
import type { Provider } from '../../types/provider.ts';
import type { KnownSecret, ScanCoverage, TokenMatch } from '../../types/token-match.ts';
import type { World } from '../../types/world.ts';
import type { Copy, CopyKind } from './copies.ts';
import { isKnownFile } from './find-copies.ts';

/** What to search, and for what. */
export interface ScanForCopiesInput {
  readonly world: World;
  readonly host: Host;
  readonly provider: Provider;
  readonly known: readonly Copy[];
  /** Files and directories that were named. */
  readonly paths: readonly string[];
  readonly signal: AbortSignal;
}

/** What else the scanner found, and what it could not read. */
export interface ScannedCopies {
  readonly copies: readonly Copy[];
  readonly notRead: ScanCoverage['notRead'];
  /** Something that was named could not be read. */
  readonly inputFailed: boolean;
}

/**
 * Searches shell histories, editors' state and backups in the home for the known values, and the named files for any
 * token of the platform.
 */
export async function scanForCopies(input: ScanForCopiesInput): Promise<ScannedCopies> {
  const { world, provider, known, paths } = input;
  const notRead = notReadList();
  const knownSecrets = knownSecretsOf(known, provider);
  const copies: Copy[] = [];
  if (world.home && knownSecrets.length > 0) {
    const matcher = createMatcher({ providers: [], knownSecrets, onNotRead: notRead.add });
    copies.push(...(await search([homeSource(world.home)], matcher, input, notRead)));
  }
  if (paths.length > 0) {
    const planned = await planPaths(paths, contextOf(input), notRead);
    const matcher = createMatcher({ providers: [provider], knownSecrets, onNotRead: notRead.add });
    if (planned.is === 'plan') copies.push(...(await search(planned.plan.sources, matcher, input, notRead)));
  }
  return { copies: distinct(copies), notRead: notRead.list(), inputFailed: notRead.inputFailed };
}

function knownSecretsOf(known: readonly Copy[], { id }: Provider): readonly KnownSecret[] {
  const secrets: KnownSecret[] = [];
  for (const { value, slot, clients, relation, place } of known) {
    if (!value || value.traits.length < 8) continue;
    const index = secrets.findIndex((each) => each.secret.relation(value.secret) === 'same');
    const before = secrets[index];
    // Values in use come first, so the same value elsewhere is one that is in use.
    if (before) secrets[index] = { ...before, places: [...(before.places ?? []), place] };
    else
      secrets.push({
        secret: value.secret,
        provider: id,
        client: clients[0] ?? id,
        slot,
        places: [place],
        ...(relation === 'in use' ? {} : { isUnused: true }),
      });
  }
  return secrets;
}

async function search(
  sources: readonly Source[],
  matcher: Matcher,
  { world, provider, known, signal }: ScanForCopiesInput,
  notRead: NotRead,
): Promise<readonly Copy[]> {
  const { matches } = await scanSources({ sources, matcher, notRead, signal });
  const copies: Copy[] = [];
  for (const match of matches) {
    const path = pathOf(match);
    if (path === undefined || match.provider !== provider.id || isKnownFile(path, known)) continue;
    const shape = provider.tokens.find(({ kind }) => `${provider.id}/${kind}` === match.kind);
    if (shape?.meaning === 'identifier') continue;
    const place: Place = { kind: 'file', path: matcher.mask(path), line: match.line, column: match.column };
    if (known.some((each) => isSameLine(each.place, place))) continue;
    const stat = await world.stat(path);
    copies.push({
      place,
      slot: match.own?.slot ?? slotOfKept(match, known) ?? shape?.slots[0] ?? 'token',
      kind: kindOfPath(path, world),
      relation: match.own ? 'same' : 'different',
      clients: [],
      ...(stat.is === 'found' ? { changed: stat.stat.changed } : {}),
    });
  }
  return copies;
}

function pathOf({ origin, name }: TokenMatch): string | undefined {
  if (origin.is === 'file' || origin.is === 'index') return origin.path;
  return origin.is === 'metadata' ? (origin.path ?? name) : undefined;
}

function slotOfKept({ keptIn = [] }: TokenMatch, known: readonly Copy[]): string | undefined {
  return known.find(({ place }) => keptIn.includes(place))?.slot;
}

function isSameLine(one: Place, other: Place): boolean {
  return (
    one.kind === 'file' && other.kind === 'file' && one.line === other.line && pathKey(one.path) === pathKey(other.path)
  );
}

function distinct(copies: readonly Copy[]): readonly Copy[] {
  return copies.filter((each, index) => copies.findIndex(({ place }) => isSameLine(place, each.place)) === index);
}

function kindOfPath(path: string, { home, platform }: World): CopyKind {
  const { join, sep } = platform === 'win32' ? win32 : posix;
  if (home === undefined) return 'file';
  const inPlace = homePlaces.find((each) => {
    const full = join(home, each.path);
    return path === full || path.startsWith(full + sep);
  });
  if (inPlace) return inPlace.what;
  return /\.sw[a-p]$|~$|[\\/]\.#|\.bak$|\.un~$|[\\/]\.ipynb_checkpoints[\\/]/.test(path)
    ? 'backup or swap file'
    : 'file';
}

function contextOf({ world, host, provider, signal }: ScanForCopiesInput): ScanContext {
  return {
    environment: host.env,
    cwd: world.cwd,
    home: world.home,
    kit: () => Promise.resolve({ providers: [provider], createMatcher, platformOfName: () => undefined }),
    own: () => Promise.resolve({ knownSecrets: [], files: [], directories: [] }),
    gitState: world.git,
    stdin: async function* () {},
    signal,
    patience: gitPatience(),
  };
}
