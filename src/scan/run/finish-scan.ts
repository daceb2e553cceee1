import { join } from 'node:path';
import { gitAnswer } from '../../git/git-answer.ts';
import type { ScanCoverage, Sighting } from '../../types/sighting.ts';
import { attributeHits } from '../attribute/attribute-hits.ts';
import { checkedOut } from '../attribute/checked-out.ts';
import type { Whereabouts } from '../attribute/whereabouts.ts';
import { distinctNames } from '../distinct-names.ts';
import { distinctSightings } from '../distinct-sightings.ts';
import { type FindingsInput, type ScanFinding, scanFindings } from '../finding/scan-findings.ts';
import { applyIgnores } from '../ignore/apply-ignores.ts';
import { inlineIgnores } from '../ignore/inline-ignores.ts';
import type { Matcher } from '../match/matcher-types.ts';
import { newlyStaged } from '../newly-staged.ts';
import { scan } from '../scan.ts';
import { isRemoteLine } from '../source/git-folder.ts';
import type { Unseen } from '../unseen.ts';
import type { ScanContext, ScanMode } from './scan-mode.ts';
import type { ScannedRepository, ScanPlan } from './scan-plan.ts';
import type { ScanResult } from './scan-result.ts';
import { namedFolders, scanScope } from './scan-scope.ts';

/** Reads what was planned, finds the tokens in it, and says of each where it is. */
export async function finishScan(
  mode: ScanMode,
  plan: ScanPlan,
  context: ScanContext,
  unseen: Unseen,
): Promise<ScanResult> {
  const { providers, createMatcher } = await context.kit();
  const { ignores } = context;
  const config = (await ignores?.config(namedFolders(mode, context))) ?? [];
  const baseline =
    ignores?.baseline && (await (await import('../ignore/open-baseline.ts')).openBaseline(ignores.baseline));
  const needles = await context.needles();
  if (mode.is === 'home' && needles.length === 0)
    unseen.add('your own tokens', 'none is known on this machine, so there is nothing to look for');
  const matcher = createMatcher({
    providers: mode.is === 'home' ? [] : providers,
    needles,
    markOf: baseline?.markOf,
    onUnseen: unseen.add,
  });
  const comments = inlineIgnores(matcher);
  const { signal, watch } = context;
  const total = watch && mode.is === 'history' ? await objectCount(plan, signal) : undefined;
  const seen = await scan({
    sources: plan.sources,
    matcher: comments.matcher,
    unseen,
    signal,
    watch: (progress) => void watch?.(progress, total),
  });
  // What was found before Ctrl-C is still told in full; a second one ends the program.
  const later = new AbortController().signal;
  const staged = await withoutKnown(plan, seen.sightings, matcher, later);
  const whereabouts = await locate(plan, staged.fresh, later);
  const shown = staged.fresh.filter(
    (each) => mode.is !== 'history' || mode.unreachable || whereabouts(each)?.keptBy !== 'none',
  );
  const unborn = await unbornRepositories(plan, shown, later);
  const around = { home: context.home, now: ignores?.now ?? new Date(0), windows: ignores?.windows ?? false };
  const asFindings = (sightings: readonly Sighting[]) =>
    findingsOf(sightings, plan, unborn, matcher, whereabouts, {
      providers,
      home: context.home,
      inHome: mode.is === 'home',
    });
  const commented = shown.filter(comments.isIgnored);
  const found = asFindings(shown.filter((each) => !comments.isIgnored(each)));
  const scope = scanScope(mode, plan, context.cwd, seen);
  const kept = applyIgnores(found, { files: config, around, baseline, scope });
  if (baseline?.update && !seen.interrupted) await baseline.save(kept.accepted);
  return {
    findings: kept.findings,
    ignored: kept.ignored + (commented.length > 0 ? asFindings(commented).length : 0),
    ignoreGaps: [
      ...comments.gaps((each) => pathInHistory(each, plan, whereabouts)).map(matcher.mask),
      ...(baseline?.gaps ?? []),
      ...kept.gaps,
    ],
    ...(baseline?.update && !seen.interrupted ? { accepted: kept.accepted.length } : {}),
    config,
    notes: [...plan.repositories.values()].flatMap(({ note }) => (note === undefined ? [] : [matcher.mask(note)])),
    coverage: { ...seen.coverage, unseen: masked(unseen, matcher) },
    allFiles: plan.allFiles,
    known: staged.known,
    unreachable: staged.fresh.length - shown.length,
    interrupted: seen.interrupted,
    inputFailed: unseen.inputFailed,
  };
}

/** For the progress line: a few milliseconds, from the packs' headers. */
async function objectCount({ repositories, revisions }: ScanPlan, signal: AbortSignal): Promise<number | undefined> {
  if (revisions) return undefined;
  let total = 0;
  for (const { repository } of repositories.values()) {
    const { output } = await gitAnswer(repository.git, ['count-objects', '-v'], { signal });
    for (const [, number] of output.toString('latin1').matchAll(/^(?:count|in-pack): (\d+)$/gm))
      total += Number(number);
  }
  return total;
}

function masked(unseen: Unseen, matcher: Matcher): ScanCoverage['unseen'] {
  return unseen.list().map(({ what, why }) => ({ what: matcher.mask(what), why }));
}

async function withoutKnown(plan: ScanPlan, sightings: readonly Sighting[], matcher: Matcher, signal: AbortSignal) {
  let fresh = withoutCopies(sightings, plan);
  let known = 0;
  for (const { repository, staged } of plan.repositories.values()) {
    if (!staged) continue;
    const news = await newlyStaged(repository, staged.changes, fresh, matcher, signal);
    fresh = news.fresh;
    known += news.known;
  }
  return { fresh, known };
}

/** A staged token that stands at the same place on disk is told once, of the file. */
function withoutCopies(sightings: readonly Sighting[], plan: ScanPlan): readonly Sighting[] {
  const key = (path: string, { kind, label, line, column }: Sighting): string =>
    JSON.stringify([path, kind, label, line, column]);
  const onDisk = new Set(sightings.flatMap((each) => (each.origin.is === 'file' ? [key(each.origin.path, each)] : [])));
  return distinctNames(distinctSightings(sightings)).filter((each) => {
    const top = repositoryOf(each, plan)?.top;
    return each.origin.is !== 'index' || top === undefined || !onDisk.has(key(join(top, each.origin.path), each));
  });
}

function repositoryOf({ origin }: Sighting, plan: ScanPlan): ScannedRepository | undefined {
  const folder = 'repository' in origin ? origin.repository : undefined;
  return folder === undefined ? undefined : plan.repositories.get(folder);
}

/** The key under which attribution answers for a sighting of the history; undefined for any other. */
function hitKey({ origin }: Sighting): string | undefined {
  if (origin.is === 'object') return origin.object;
  return origin.is === 'metadata' && origin.what === 'file-name' && origin.repository !== undefined
    ? origin.path
    : undefined;
}

async function locate(
  plan: ScanPlan,
  sightings: readonly Sighting[],
  signal: AbortSignal,
): Promise<(sighting: Sighting) => Whereabouts | undefined> {
  const answers = new Map<string, ReadonlyMap<string, Whereabouts>>();
  for (const [folder, { repository, staged }] of plan.repositories) {
    if (staged) continue;
    const mine = sightings.filter(({ origin }) => 'repository' in origin && origin.repository === folder);
    const objects = new Set(mine.flatMap(({ origin }) => (origin.is === 'object' ? [origin.object] : [])));
    const names = new Set(mine.flatMap((each) => (each.origin.is === 'metadata' ? (hitKey(each) ?? []) : [])));
    if (objects.size + names.size > 0)
      answers.set(folder, await attributeHits(repository, { objects, names }, plan.revisions, signal));
  }
  return (sighting) => {
    const folder = 'repository' in sighting.origin ? sighting.origin.repository : undefined;
    return folder === undefined ? undefined : answers.get(folder)?.get(hitKey(sighting) ?? '');
  };
}

/** Those without any commit yet, of the repositories whose index holds a token. */
async function unbornRepositories(
  { repositories }: ScanPlan,
  sightings: readonly Sighting[],
  signal: AbortSignal,
): Promise<ReadonlySet<string>> {
  const unborn = new Set<string>();
  const folders = new Set(sightings.flatMap(({ origin }) => (origin.is === 'index' ? (origin.repository ?? []) : [])));
  for (const folder of folders) {
    const scanned = repositories.get(folder);
    if (scanned && (await checkedOut(scanned.repository, signal)).beforeFirstCommit) unborn.add(folder);
  }
  return unborn;
}

/** The path of an object of the history, also in a submodule. */
function pathInHistory(
  sighting: Sighting,
  plan: ScanPlan,
  whereabouts: (sighting: Sighting) => Whereabouts | undefined,
): string | undefined {
  const path = whereabouts(sighting)?.path;
  return path === undefined ? undefined : join(repositoryOf(sighting, plan)?.path ?? '', path);
}

function findingsOf(
  sightings: readonly Sighting[],
  plan: ScanPlan,
  unborn: ReadonlySet<string>,
  matcher: Matcher,
  whereabouts: (sighting: Sighting) => Whereabouts | undefined,
  around: Pick<FindingsInput, 'providers' | 'home' | 'inHome'>,
): readonly ScanFinding[] {
  return scanFindings({
    sightings,
    ...around,
    whereabouts,
    isRemoteLine,
    mask: (text) => matcher.mask(text),
    repositoryName: (sighting) => repositoryOf(sighting, plan)?.path || undefined,
    workTree: (sighting) => {
      const scanned = repositoryOf(sighting, plan);
      return scanned && { top: scanned.top, beforeFirstCommit: unborn.has(scanned.repository.gitFolder) };
    },
  });
}
