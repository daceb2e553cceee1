import { join } from 'node:path';
import { gitAnswer } from '../../git/git-answer.ts';
import { problemWords } from '../../git/git-problem.ts';
import type { ScanCoverage, TokenMatch } from '../../types/token-match.ts';
import { attributeHits } from '../attribute/attribute-hits.ts';
import { checkedOut } from '../attribute/checked-out.ts';
import type { Reachability } from '../attribute/reachability.ts';
import { distinctMatches } from '../distinct-matches.ts';
import { distinctNames } from '../distinct-names.ts';
import { type FindingsInput, type ScanFinding, scanFindings } from '../finding/scan-findings.ts';
import { applyIgnores } from '../ignore/apply-ignores.ts';
import { inlineIgnores } from '../ignore/inline-ignores.ts';
import type { Matcher } from '../match/matcher-types.ts';
import { newlyStaged } from '../newly-staged.ts';
import type { NotRead } from '../not-read.ts';
import { settleOwnFiles } from '../own-files.ts';
import { scanSources } from '../scan-sources.ts';
import { isRemoteLine } from '../source/git-folder.ts';
import type { ScanContext, ScanMode } from './scan-mode.ts';
import type { ScannedRepository, ScanPlan } from './scan-plan.ts';
import type { ScanResult } from './scan-result.ts';
import { namedFolders, scanScope } from './scan-scope.ts';

/** Reads what was planned, finds the tokens in it, and locates each of them. */
export async function finishScan(
  mode: ScanMode,
  plan: ScanPlan,
  context: ScanContext,
  notRead: NotRead,
): Promise<ScanResult> {
  const { providers, createMatcher, faults = [] } = await context.kit();
  for (const { what, why } of faults) notRead.add(what, why);
  const { ignores } = context;
  const config = (await ignores?.config(namedFolders(mode, context))) ?? [];
  const baseline =
    ignores?.baseline && (await (await import('../ignore/open-baseline.ts')).openBaseline(ignores.baseline));
  const own = await context.own();
  const { knownSecrets } = own;
  if (mode.is === 'home' && knownSecrets.length === 0)
    notRead.add('your own tokens', 'no client has one on this machine, so there is nothing to look for');
  const matcher = createMatcher({
    providers: mode.is === 'home' ? [] : providers,
    knownSecrets,
    fingerprintOf: baseline?.fingerprintOf,
    onNotRead: notRead.add,
  });
  const comments = inlineIgnores(matcher);
  const { signal, watch, mostBytes, patience } = context;
  const total = watch && mode.is === 'history' ? await objectCount(plan, signal) : undefined;
  const seen = await scanSources({
    sources: plan.sources,
    matcher: comments.matcher,
    notRead,
    signal,
    mostBytes,
    watch: (progress) => void watch?.(progress, total),
  });
  // What was found before Ctrl-C is still reported in full; a second one ends the program.
  const later = new AbortController().signal;
  const staged = await withoutKnown(plan, seen.matches, matcher, later);
  const reachability = await locate(plan, staged.fresh, later);
  const reached = staged.fresh.filter(
    (each) => mode.is !== 'history' || mode.unreachable || reachability(each)?.keptBy !== 'none',
  );
  const ownMatches = await settleOwnFiles(reached, {
    own,
    gitState: async (path) =>
      patience.isOver() ? { is: 'unknown', reason: problemWords({ kind: 'not-asked' }) } : await context.gitState(path),
    pathOf: (match) => pathOnDisk(match, plan, reachability),
    onNotRead: notRead.add,
  });
  const { exposed: shown } = ownMatches;
  const unborn = await unbornRepositories(plan, shown, later);
  const around = { home: context.home, now: ignores?.now ?? new Date(0), windows: ignores?.windows ?? false };
  const inJob = shown.length > 0 && ((await context.isJob?.()) ?? false);
  const asFindings = (matches: readonly TokenMatch[]) =>
    findingsOf(matches, plan, unborn, matcher, reachability, {
      providers,
      home: context.home,
      inHome: mode.is === 'home',
      inJob,
      trackedFile: ownMatches.trackedFile,
    });
  const commented = shown.filter(comments.isIgnored);
  const found = asFindings(shown.filter((each) => !comments.isIgnored(each)));
  // Without git, paths of the history are unknown: no ignore is stale for that.
  const interrupted = seen.interrupted || patience.isOver();
  const scope = scanScope(mode, plan, context.cwd, { ...seen, interrupted });
  const kept = applyIgnores(found, { files: config, around, baseline, scope });
  if (patience.isOver()) notRead.add('what only git can tell', problemWords({ kind: 'silent' }), 'input');
  if (baseline?.update && !seen.interrupted) await baseline.save(kept.accepted);
  return {
    findings: kept.findings,
    ignored: kept.ignored + (commented.length > 0 ? asFindings(commented).length : 0),
    ignoreGaps: [
      ...comments.gaps((each) => pathInHistory(each, plan, reachability)).map(matcher.mask),
      ...(baseline?.gaps ?? []),
      ...kept.gaps,
    ],
    ...(baseline?.update && !seen.interrupted ? { accepted: kept.accepted.length } : {}),
    config,
    notes: [...plan.repositories.values()].flatMap(({ note }) => (note === undefined ? [] : [matcher.mask(note)])),
    coverage: {
      ...seen.coverage,
      notRead: masked(notRead, matcher),
      ...(ownMatches.files > 0 ? { ownFiles: ownMatches.files } : {}),
    },
    allFiles: plan.allFiles,
    known: staged.known,
    unreachable: staged.fresh.length - reached.length,
    interrupted: seen.interrupted,
    inputFailed: notRead.inputFailed,
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

function masked(notRead: NotRead, matcher: Matcher): ScanCoverage['notRead'] {
  return notRead.list().map(({ what, why }) => ({ what: matcher.mask(what), why }));
}

async function withoutKnown(plan: ScanPlan, matches: readonly TokenMatch[], matcher: Matcher, signal: AbortSignal) {
  let fresh = withoutCopies(matches, plan);
  let known = 0;
  for (const { repository, staged } of plan.repositories.values()) {
    if (!staged) continue;
    const news = await newlyStaged(repository, staged.changes, fresh, matcher, signal);
    fresh = news.fresh;
    known += news.known;
  }
  return { fresh, known };
}

/** A staged token that is at the same place on disk is reported once, for the file. */
function withoutCopies(matches: readonly TokenMatch[], plan: ScanPlan): readonly TokenMatch[] {
  const key = (path: string, { kind, label, line, column }: TokenMatch): string =>
    JSON.stringify([path, kind, label, line, column]);
  const onDisk = new Set(matches.flatMap((each) => (each.origin.is === 'file' ? [key(each.origin.path, each)] : [])));
  return distinctNames(distinctMatches(matches)).filter((each) => {
    const top = repositoryOf(each, plan)?.top;
    return each.origin.is !== 'index' || top === undefined || !onDisk.has(key(join(top, each.origin.path), each));
  });
}

function repositoryOf({ origin }: TokenMatch, plan: ScanPlan): ScannedRepository | undefined {
  const folder = 'repository' in origin ? origin.repository : undefined;
  return folder === undefined ? undefined : plan.repositories.get(folder);
}

/** The key under which attribution returns a match of the history; undefined for any other. */
function hitKey({ origin }: TokenMatch): string | undefined {
  if (origin.is === 'object') return origin.object;
  return origin.is === 'metadata' && origin.what === 'file-name' && origin.repository !== undefined
    ? origin.path
    : undefined;
}

async function locate(
  plan: ScanPlan,
  matches: readonly TokenMatch[],
  signal: AbortSignal,
): Promise<(match: TokenMatch) => Reachability | undefined> {
  const answers = new Map<string, ReadonlyMap<string, Reachability>>();
  for (const [folder, { repository, staged }] of plan.repositories) {
    if (staged) continue;
    const mine = matches.filter(({ origin }) => 'repository' in origin && origin.repository === folder);
    const objects = new Set(mine.flatMap(({ origin }) => (origin.is === 'object' ? [origin.object] : [])));
    const names = new Set(mine.flatMap((each) => (each.origin.is === 'metadata' ? (hitKey(each) ?? []) : [])));
    if (objects.size + names.size > 0)
      answers.set(folder, await attributeHits(repository, { objects, names }, plan.revisions, signal));
  }
  return (match) => {
    const folder = 'repository' in match.origin ? match.origin.repository : undefined;
    return folder === undefined ? undefined : answers.get(folder)?.get(hitKey(match) ?? '');
  };
}

/** Where a match is on disk, or would be: a file, or a path of the index or of the history. */
function pathOnDisk(
  match: TokenMatch,
  plan: ScanPlan,
  reachability: (match: TokenMatch) => Reachability | undefined,
): string | undefined {
  const { origin } = match;
  if (origin.is === 'file') return origin.path;
  const top = repositoryOf(match, plan)?.top;
  const where = origin.is === 'object' ? reachability(match) : undefined;
  const path = origin.is === 'index' ? origin.path : where?.is === 'file' ? where.path : undefined;
  return top === undefined || path === undefined ? undefined : join(top, path);
}

/** Of the repositories whose index contains a token, those without any commit yet. */
async function unbornRepositories(
  { repositories }: ScanPlan,
  matches: readonly TokenMatch[],
  signal: AbortSignal,
): Promise<ReadonlySet<string>> {
  const unborn = new Set<string>();
  const folders = new Set(matches.flatMap(({ origin }) => (origin.is === 'index' ? (origin.repository ?? []) : [])));
  for (const folder of folders) {
    const scanned = repositories.get(folder);
    if (scanned && (await checkedOut(scanned.repository, signal)).beforeFirstCommit) unborn.add(folder);
  }
  return unborn;
}

/** The path of an object of the history, also in a submodule. */
function pathInHistory(
  match: TokenMatch,
  plan: ScanPlan,
  reachability: (match: TokenMatch) => Reachability | undefined,
): string | undefined {
  const path = reachability(match)?.path;
  return path === undefined ? undefined : join(repositoryOf(match, plan)?.path ?? '', path);
}

function findingsOf(
  matches: readonly TokenMatch[],
  plan: ScanPlan,
  unborn: ReadonlySet<string>,
  matcher: Matcher,
  reachability: (match: TokenMatch) => Reachability | undefined,
  around: Pick<FindingsInput, 'providers' | 'home' | 'inHome' | 'inJob' | 'trackedFile'>,
): readonly ScanFinding[] {
  return scanFindings({
    matches,
    ...around,
    reachability,
    isRemoteLine,
    mask: (text) => matcher.mask(text),
    repositoryName: (match) => repositoryOf(match, plan)?.path || undefined,
    workTree: (match) => {
      const scanned = repositoryOf(match, plan);
      return scanned && { top: scanned.top, beforeFirstCommit: unborn.has(scanned.repository.gitFolder) };
    },
  });
}
