import { join } from 'node:path';
import { isSamePath } from '../../path-key.ts';
import { placeName, withTilde } from '../../rule-kit/place-name.ts';
import type { Evidence, Finding } from '../../types/finding.ts';
import type { Place } from '../../types/place.ts';
import type { ProviderData } from '../../types/provider.ts';
import type { TokenMatch } from '../../types/token-match.ts';
import type { Reachability } from '../attribute/reachability.ts';
import type { TrackedFile } from '../own-files.ts';
import { scanCause } from './scan-cause.ts';
import { scanRemedy } from './scan-remedy.ts';
import { scanRuleOf } from './scan-rule.ts';
import { thingWords } from './thing-words.ts';
import { tokenHolder } from './token-holder.ts';
import { whereWords } from './where-words.ts';

export interface FindingsInput {
  readonly matches: readonly TokenMatch[];
  readonly providers: readonly ProviderData[];
  /** Masks tokens in a path or a name. */
  readonly mask: (text: string) => string;
  /** For matches in a history; undefined for everything else. */
  readonly reachability: (match: TokenMatch) => Reachability | undefined;
  /** The name of a repository that is not the outermost: `submodule lib/x`. */
  readonly repositoryName: (match: TokenMatch) => string | undefined;
  readonly isRemoteLine: (file: string, line: number) => boolean;
  /** The top of the work tree whose index was read, and whether it has a commit yet. */
  readonly workTree: (
    match: TokenMatch,
  ) => { readonly top: string | undefined; readonly beforeFirstCommit: boolean } | undefined;
  /** For a match in a client's own credential file that git tracks. */
  readonly trackedFile: (match: TokenMatch) => TrackedFile | undefined;
  readonly home: string | undefined;
  /** `scan --home`. */
  readonly inHome?: boolean;
  /** A job of a CI service: nobody can log in, and no file of the checkout is the only copy of a login. */
  readonly inJob?: boolean;
}

/** A finding, and what ignores are matched against. */
export interface ScanFinding {
  readonly finding: Finding;
  /** The token is in use on this machine: it is never ignored. */
  readonly own: boolean;
  /** The token's HMAC, if a baseline is used. */
  readonly fingerprint: string | undefined;
  /** Where it is on disk, or would be: absolute if known. Masked. */
  readonly path: string;
}

/** One finding for each token at each path: many versions of a file in a history are one, at the oldest commit. */
export function scanFindings(input: FindingsInput): readonly ScanFinding[] {
  const groups = new Map<string, TokenMatch[]>();
  for (const match of input.matches) {
    const key = groupKey(match, input);
    const group = groups.get(key);
    if (group) group.push(match);
    else groups.set(key, [match]);
  }
  const inPlaces = new Map<string, number>();
  for (const label of [...groups.values()].map(([first]) => first?.label ?? ''))
    inPlaces.set(label, (inPlaces.get(label) ?? 0) + 1);
  const found = [...groups.values()].map((group) => findingOf(group, inPlaces.get(group[0]?.label ?? '') ?? 1, input));
  // Creating a collator takes milliseconds, and most scans find nothing.
  if (found.length < 2) return found;
  const inOrder = new Intl.Collator('en').compare;
  return found
    .map((each) => ({ each, key: order(each.finding) }))
    .sort((a, b) => inOrder(a.key, b.key))
    .map(({ each }) => each);
}

function groupKey(match: TokenMatch, { reachability, isRemoteLine }: FindingsInput): string {
  const { origin, kind, label, line, column } = match;
  const where = reachability(match);
  const rule = scanRuleOf(match, where, isRemoteLine);
  if (origin.is !== 'object') return JSON.stringify([rule, kind, label, origin, line, column]);
  const at = origin.kind === 'blob' ? (where?.path ?? origin.object) : origin.object;
  return JSON.stringify([
    rule,
    kind,
    label,
    origin.repository,
    origin.kind,
    at,
    ...(origin.kind === 'blob' ? [] : [line, column]),
  ]);
}

function findingOf(group: readonly TokenMatch[], inPlaces: number, input: FindingsInput): ScanFinding {
  const match = oldest(group, input);
  const where = input.reachability(match);
  const rule = scanRuleOf(match, where, input.isRemoteLine);
  const holder = tokenHolder(match, where);
  const staged = stagedPath(match, input);
  const provider = input.providers.find(({ id }) => id === match.provider);
  const name = tokenName(match, provider);
  const subject = thingWords(match, rule);
  const place = placeOf(match, input);
  const path = pathOnDisk(place, match, input);
  const tracked = input.trackedFile(match);
  const finding: Finding = {
    rule,
    severity: 'error',
    platform: match.provider,
    clients: match.own ? [match.own.client] : [],
    place,
    message: match.own
      ? `${subject} contains your own ${name}`
      : `${subject} contains what looks like ${/^[AEIOU]/i.test(name) ? 'an' : 'a'} ${name}`,
    evidence: evidenceOf(group, match, place, inPlaces, input),
    cause: scanCause(rule, holder, tracked !== undefined),
    remedy: scanRemedy({
      rule,
      holder,
      provider,
      own: match.own,
      keptIn: (match.keptIn ?? []).flatMap((each) =>
        each.kind === 'file' && !isSamePath(each.path, path) ? [input.mask(withTilde(each.path, input.home))] : [],
      ),
      tracked,
      inHome: input.inHome ?? false,
      inJob: input.inJob ?? false,
      home: input.home,
      top: input.workTree(match)?.top,
      beforeFirstCommit: where?.beforeFirstCommit ?? input.workTree(match)?.beforeFirstCommit ?? false,
      stagedPath: staged !== undefined && input.mask(staged) === staged ? staged : undefined,
    }),
  };
  return {
    finding,
    own: match.own !== undefined,
    fingerprint: match.fingerprint,
    path,
  };
}

/** A path in a history is relative to the top of its repository. */
function pathOnDisk(place: Place, match: TokenMatch, { reachability, workTree, mask }: FindingsInput): string {
  if (place.kind !== 'git') return 'path' in place ? place.path : '';
  const top = workTree(match)?.top;
  const path = reachability(match)?.path;
  return top === undefined || path === undefined ? place.path : join(top, mask(path));
}

function stagedPath(match: TokenMatch, { reachability }: FindingsInput): string | undefined {
  return match.origin.is === 'index' ? match.origin.path : reachability(match)?.path;
}

function oldest(group: readonly TokenMatch[], { reachability }: FindingsInput): TokenMatch {
  const order = (match: TokenMatch): number => reachability(match)?.order ?? Number.POSITIVE_INFINITY;
  return group.reduce((best, each) => (order(each) < order(best) ? each : best));
}

function tokenName({ kind, provider: id }: TokenMatch, provider: ProviderData | undefined): string {
  const shape = provider?.tokens.find((token) => `${id}/${token.kind}` === kind);
  return shape?.name ?? `${provider?.name ?? id} credential`;
}

function placeOf(match: TokenMatch, { mask, reachability, repositoryName, workTree }: FindingsInput): Place {
  const { origin, line, column } = match;
  const inTop = (path: string): string => join(workTree(match)?.top ?? '', path);
  switch (origin.is) {
    case 'file':
      return { kind: 'file', path: mask(origin.path), line, column };
    case 'stream':
      return { kind: 'file', path: match.name, line, column };
    case 'index':
      return { kind: 'file', path: mask(inTop(origin.path)), line, column };
    case 'metadata': {
      const where = reachability(match);
      if (where?.keptBy === 'index' && where.path !== undefined) return { kind: 'file', path: mask(inTop(where.path)) };
      if (where?.introduced)
        return { kind: 'git', commit: where.introduced.id, path: mask(where.path ?? match.name), line };
      return {
        kind: 'file',
        path: mask(origin.path ?? match.name),
        ...(isContent(origin.what) ? { line, column } : {}),
      };
    }
    case 'object': {
      const where = reachability(match);
      const inside = repositoryName(match);
      if (where?.keptBy === 'index' && where.path !== undefined)
        return { kind: 'file', path: mask(inTop(where.path)), line, column };
      const path = where?.path ?? (origin.kind === 'blob' ? 'an object with no path' : match.name);
      return {
        kind: 'git',
        commit: where?.introduced?.id ?? origin.object,
        path: mask(inside === undefined ? path : join(inside, path)),
        line,
      };
    }
  }
}

function isContent(what: string): boolean {
  return !what.endsWith('-name') && what !== 'symlink-target';
}

function evidenceOf(
  group: readonly TokenMatch[],
  match: TokenMatch,
  place: Place,
  inPlaces: number,
  input: FindingsInput,
): readonly Evidence[] {
  const { cell, own, label } = match;
  const where = input.reachability(match);
  const versions = new Set(group.map(({ origin }) => (origin.is === 'object' ? origin.object : ''))).size;
  const words = [
    own ? `the value that ${own.client} uses here as ${own.slot}` : keptWords(match, input),
    cell ? `in the ${cell.part} of notebook cell ${cell.number}` : '',
    withinWords(match, input.mask),
    ...(where ? whereWords(where, input.mask) : []),
    versions > 1 ? `in ${versions} versions of the file` : '',
    inPlaces > 1 ? `token ${label}, found in ${inPlaces} places` : '',
  ];
  const [first = `column ${match.column}`, ...more] = words.filter((what) => what !== '');
  return [{ place, what: first }, ...more.map((what) => ({ what }))];
}

/** For a value that a client stores but does not use now. */
function keptWords({ keptIn = [] }: TokenMatch, { mask, home }: FindingsInput): string {
  const [first] = keptIn;
  return first ? `the value of ${mask(placeName(first, home))}, which no client uses at the moment` : '';
}

/** Lines of an archive's member are counted in the member. */
function withinWords({ within, line }: TokenMatch, mask: (text: string) => string): string {
  if (within.length === 0) return '';
  const isMember = within.some((each) => /^(?:zip|gzip)\b/.test(each));
  return `inside: ${within.map(mask).join(', ')}${isMember ? ` (line ${line} of it)` : ''}`;
}

function order({ rule, place }: Finding): string {
  const line = 'line' in place && place.line !== undefined ? String(place.line).padStart(9, '0') : '';
  return `${rule}\0${'path' in place ? place.path : ''}\0${line}\0${'commit' in place ? place.commit : ''}`;
}
