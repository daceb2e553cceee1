import type { PythonException } from '../python/exception.ts';
import type { DeclaredPolicy, DeclaredSource } from '../types/declared-client.ts';
import type { ChainEntry, Slot } from '../types/resolution.ts';
import { compareVersions } from '../value/versions.ts';
import { builtIns } from './built-ins.ts';
import type { FieldSeen, SourceSeen } from './observation.ts';
import { observeSource } from './observe-source.ts';
import { effectOf, hasFailed, type ReplayState } from './replay-state.ts';
import { fillTemplate, type Held, holds, type Scope } from './scope.ts';

type PlainSource = Exclude<DeclaredSource, { kind: 'built-in' }>;

const next: DeclaredPolicy = { do: 'next' };
/** Defaults are as in Python: a file that is missing or lacks a key is skipped, anything else is raised. */
const usual: Readonly<Record<string, DeclaredPolicy>> = { missing: next, 'missing-key': next };

/**
 * Goes through the sources in the client's order. Those that it would not read are shown as ignored. `version` is the
 * installed one; if there is none, the newest is replayed.
 */
export async function walkSources(scope: Scope, state: ReplayState, version: string | undefined): Promise<void> {
  for (const source of scope.client.sources) {
    const otherVersion = whyNotInVersion(scope, source, version);
    if (otherVersion !== undefined) {
      // What a newer version no longer reads is not shown.
      if (source.since !== undefined) state.chain.push(...(await entriesNotRead(scope, source, otherVersion)));
      continue;
    }
    if (source.kind === 'built-in') {
      if (!hasFailed(state) && state.stopped === undefined && holds(scope, source.when, state.held))
        await builtIns[source.name]?.(scope, state);
      continue;
    }
    await visit(scope, state, source);
  }
}

async function visit(scope: Scope, state: ReplayState, source: PlainSource): Promise<void> {
  const seen = await observeSource(scope, source);
  const reason = whyPassedOver(scope, state, source);
  if (reason !== undefined) {
    state.chain.push(...seen.fields.flatMap(({ entries }) => entries.map((entry) => ignored(entry, reason))));
    return;
  }
  if (seen.unread !== undefined) {
    state.gaps.push(seen.unread);
    state.stopped = 'a place that overrides it could not be read here';
    state.next = 'unknown';
  }
  const policy = policyOf(source, seen);
  const mine = scope.client.pairing === 'group' ? groupOf(scope, state, source, seen) : openFields(state, seen);
  for (const field of seen.fields) state.chain.push(...entriesOf(field, mine.has(field), policy, state));
  if (seen.problem) return applyPolicy(scope, state, policy, seen.problem.error);
  const raises = seen.fields.find((field) => field.raises)?.raises;
  for (const { field, setting } of seen.fields)
    if (field.setting !== undefined && setting) state.settings[field.setting] = setting;
  for (const { field, chosen } of mine) if (field.slot !== undefined && chosen) state.held.set(field.slot, chosen);
  if (raises) raise(state, raises);
  else if (policy.do !== 'next') applyPolicy(scope, state, policy, { class: 'KeyError', message: '' });
}

/** Why the installed version does not know this source, or undefined. */
function whyNotInVersion(
  { client }: Scope,
  { since, below }: DeclaredSource,
  version: string | undefined,
): string | undefined {
  if (since !== undefined && version !== undefined && compareVersions(version, since) < 0)
    return `${client.package} ${version} does not read it: supported since ${since}`;
  const isGone = below !== undefined && (version === undefined || compareVersions(version, below) >= 0);
  return isGone ? `${client.package} has not read it since ${below}` : undefined;
}

/** What exists for a later version, as ignored: this one reads none of it. */
async function entriesNotRead(scope: Scope, source: DeclaredSource, why: string): Promise<readonly ChainEntry[]> {
  const apart: ReplayState = { held: new Map(), chain: [], raises: [], warnings: [], settings: {}, gaps: [] };
  if (source.kind === 'built-in') await builtIns[source.name]?.(scope, apart);
  else apart.chain.push(...(await observeSource(scope, source)).fields.flatMap(({ entries }) => entries));
  return apart.chain.map(({ problem: _, ...entry }) => ignored(entry, why));
}

/** Why the client does not reach this source, or undefined. */
function whyPassedOver(scope: Scope, state: ReplayState, source: PlainSource): string | undefined {
  if (hasFailed(state)) return 'the client fails before it';
  if (state.stopped !== undefined) return state.stopped;
  if (!holds(scope, source.when, state.held)) return 'not read here';
  const slots = source.fields.flatMap(({ slot }) => (slot === undefined ? [] : [slot]));
  const open = slots.some((slot) => !state.held.has(slot));
  return open || source.opened === 'always' ? undefined : 'everything was found before it';
}

function policyOf(source: PlainSource, seen: SourceSeen): DeclaredPolicy {
  if (source.kind !== 'file') return next;
  if (seen.problem) return source.problems[seen.problem.kind] ?? usual[seen.problem.kind] ?? { do: 'fatal' };
  const lacks = seen.fields.some(({ field, chosen }) => field.slot !== undefined && !chosen);
  return lacks && seen.unread === undefined ? (source.problems['missing-key'] ?? next) : next;
}

function applyPolicy(scope: Scope, state: ReplayState, policy: DeclaredPolicy, error: PythonException): void {
  const words = { error: error.message };
  if (policy.do === 'stop') state.stopped = 'a file that overrides it exists, and only that file is used';
  if (policy.do === 'warn') state.warnings.push(fillTemplate(scope, policy.message ?? '{error}', words));
  if (policy.do !== 'fatal') return;
  raise(state, {
    class: policy.class ?? error.class,
    message: policy.message === undefined ? error.message : fillTemplate(scope, policy.message, words),
  });
}

function raise(state: ReplayState, { class: name, message }: PythonException): void {
  state.raises.push({ phase: 'construct', class: name, message });
}

/** `per-field`: each slot that is still empty takes what it finds. */
function openFields(state: ReplayState, seen: SourceSeen): ReadonlySet<FieldSeen> {
  const slots = new Set<Slot>(state.held.keys());
  const mine = seen.fields.filter(({ field, chosen }) => {
    if (field.slot === undefined || !chosen || slots.has(field.slot)) return false;
    slots.add(field.slot);
    return true;
  });
  return new Set(mine);
}

/** `group`: the first complete kind is taken, and nothing from later sources. */
function groupOf(scope: Scope, state: ReplayState, source: PlainSource, seen: SourceSeen): ReadonlySet<FieldSeen> {
  const has = new Map(
    seen.fields.flatMap((each): readonly [Slot, Held][] =>
      each.field.slot !== undefined && each.chosen ? [[each.field.slot, each.chosen]] : [],
    ),
  );
  const kinds = wholeSets(scope);
  const whole = kinds.find((kind) => kind.every((slot) => has.has(slot)));
  const required = new Set(kinds.flat());
  const isPartial = !whole && [...has.keys()].some((slot) => required.has(slot));
  if (isPartial) applyPolicy(scope, state, source.partial, { class: 'ValueError', message: '' });
  if (!whole && !(isPartial && source.partial.do === 'stop')) return new Set();
  state.stopped = whole
    ? 'an earlier source has everything needed'
    : 'an earlier source has a part, and sources are not mixed';
  const takes = (slot: Slot | undefined) =>
    slot !== undefined && (whole ? whole.includes(slot) || !required.has(slot) : true);
  return new Set(seen.fields.filter(({ field, chosen }) => takes(field.slot) && chosen));
}

/** The sets of slots of which one must be complete. */
export function wholeSets({ client }: Scope): readonly (readonly Slot[])[] {
  return client.kinds.length > 0
    ? client.kinds
    : [client.slots.filter(({ required }) => required).map(({ name }) => name)];
}

function entriesOf(seen: FieldSeen, takes: boolean, policy: DeclaredPolicy, state: ReplayState): readonly ChainEntry[] {
  const effect = effectOf(policy);
  return seen.entries.map((entry, index) => {
    const judged =
      entry.problem &&
      entry.problem.kind !== 'limit' &&
      entry.problem.effect !== 'fatal' &&
      entry.problem.kind !== 'type'
        ? { ...entry, problem: { ...entry.problem, effect } }
        : entry;
    if (index !== seen.winner || !seen.chosen) return judged;
    if (takes) return { ...judged, wins: true };
    const why =
      seen.field.slot !== undefined && state.held.has(seen.field.slot)
        ? 'another place overrides it'
        : 'only part of what is needed is here';
    return { ...judged, state: 'ignored', why };
  });
}

function ignored(entry: ChainEntry, why: string): ChainEntry {
  const { problem, ...rest } = entry;
  const told = problem ? { problem: { ...problem, effect: 'ignored' as const } } : {};
  return { ...rest, ...told, wins: false, ...(entry.state === 'absent' ? {} : { state: 'ignored' as const, why }) };
}
