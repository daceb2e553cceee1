import { isSamePath } from '../../../path-key.ts';
import { isTruthy, type PyJson } from '../../../python/json-value.ts';
import type { Place } from '../../../types/place.ts';
import type { ChainEntry, Problem } from '../../../types/resolution.ts';
import { plainNames } from '../../../value/plain-names.ts';
import type { AuthFile, BuiltAuth } from './built-auth.ts';
import type { GivenPlace } from './constructor-args.ts';
import { type AuthSlot, foundValue, slots } from './found.ts';
import { unparsableWords } from './settings-entries.ts';

const keys: Readonly<Record<AuthSlot, readonly string[]>> = {
  client_id: ['client_id'],
  client_secret: ['client_secret'],
  refresh_token: ['refresh_token'],
  token: ['JWT_TOKEN', 'jwt_token'],
};

/**
 * Every place that was read for each slot, in order, and the files that the client skips. `unparsable` is the variable
 * that makes dynaconf fail.
 */
export function buildChain(built: BuiltAuth, unparsable: string | undefined): readonly ChainEntry[] {
  return slots.flatMap((slot) => [
    ...built.given[slot].places.map((place) => markUnparsable(givenEntry(built, slot, place), unparsable)),
    ...built.files.flatMap((file) => keysOf(file, slot).map((key) => fileEntry(built, slot, file, key))),
  ]);
}

function keysOf(file: AuthFile, slot: AuthSlot): readonly string[] {
  if (file.use === 'all') return keys[slot];
  return slot === 'token' ? ['jwt_token'] : [];
}

function givenEntry(built: BuiltAuth, slot: AuthSlot, { place, role, json }: GivenPlace): ChainEntry {
  if (json === undefined) return { slot, place, role, state: 'absent', wins: false };
  return { slot, place, role, value: foundValue(json), ...verdict(built, slot, place, json) };
}

function markUnparsable(entry: ChainEntry, unparsable: string | undefined): ChainEntry {
  if (entry.place.kind !== 'env' || entry.place.name !== unparsable) return entry;
  return { ...entry, problem: { kind: 'syntax', what: unparsableWords, effect: 'fatal' } };
}

function fileEntry(built: BuiltAuth, slot: AuthSlot, file: AuthFile, key: string): ChainEntry {
  const { info, passedOver } = file;
  const json = info.is === 'read' && info.json.t === 'dict' ? info.json.entries.get(key) : undefined;
  const line =
    info.is === 'read' && info.json.t === 'dict'
      ? info.json.places?.get(key)?.value.line
      : info.is === 'unread'
        ? undefined
        : info.problem?.line;
  const place: Place = { kind: 'file', path: info.path, key, ...(line === undefined ? {} : { line }) };
  const entry = {
    slot,
    place,
    role: file.use === 'cache' ? 'cache' : 'current',
    wins: false,
    ...(info.stat ? { stat: info.stat } : {}),
    ...(info.is !== 'unread' && info.problem
      ? { problem: { ...info.problem, ...effectHere(file, info.problem) } }
      : {}),
  } as const satisfies Partial<ChainEntry>;
  if (info.is === 'unread')
    return {
      ...entry,
      state: 'unreadable',
      why: passedOver ?? info.reason,
      value: { is: 'unknown', reason: info.reason },
    };
  if (json === undefined || json.t === 'null') {
    const otherKeys = info.is === 'read' && info.json.t === 'dict' ? plainNames(info.json.entries.keys()) : [];
    return { ...entry, ...withoutValue(file), ...(otherKeys.length > 0 ? { otherKeys } : {}) };
  }
  if (passedOver) return { ...entry, value: foundValue(json), state: 'ignored', why: passedOver };
  return { ...entry, value: foundValue(json), ...verdict(built, slot, place, json) };
}

function withoutValue({ info, passedOver }: AuthFile): Pick<ChainEntry, 'state' | 'why'> {
  const why = passedOver ?? (info.is === 'read' && info.json.t === 'dict' ? 'the file has no such key' : undefined);
  const state = stateWithout(info);
  return {
    state: passedOver && state !== 'absent' ? 'ignored' : state,
    ...(why === undefined || (passedOver && !info.stat) ? {} : { why }),
  };
}

function stateWithout(info: AuthFile['info']): ChainEntry['state'] {
  if (info.is === 'read') return info.json.t === 'dict' ? 'absent' : 'malformed';
  if (info.is === 'unread') return 'unreadable';
  const kind = info.problem?.kind;
  if (kind === undefined) return 'absent';
  return kind === 'permission' || kind === 'not-a-file' ? 'unreadable' : 'malformed';
}

// A cache that cannot be read causes no warning; one that is not an object still makes the client fail.
function effectHere({ use, passedOver }: AuthFile, { effect }: Problem): Pick<Problem, 'effect'> {
  return { effect: passedOver || (use === 'cache' && effect === 'warning') ? 'ignored' : effect };
}

/** Whether the value at a place is the one that is finally held, and why not. */
function verdict(
  built: BuiltAuth,
  slot: AuthSlot,
  place: Place,
  json: PyJson,
): Pick<ChainEntry, 'state' | 'wins' | 'why'> {
  const empty = json.t === 'str' && json.v === '';
  const state = empty ? 'empty' : 'found';
  const first = built.found[slot]?.place;
  if (first === undefined || !samePlace(first, place))
    return { state, wins: false, ...whyNot(built, slot, place, json) };
  if (slot === 'token' && built.check && built.check.is !== 'kept') {
    return {
      state: 'ignored',
      wins: false,
      why: built.check.is === 'dropped' ? built.check.why : 'its claims make the client crash',
    };
  }
  const last = built.held[slot]?.place;
  const overruled = slot === 'client_secret' && last !== undefined && !samePlace(last, place) && isTruthy(json);
  return overruled ? { state, wins: false, why: 'the refresh token is used instead' } : { state, wins: true };
}

function whyNot(built: BuiltAuth, slot: AuthSlot, place: Place, json: PyJson): { readonly why?: string } {
  const winner = built.found[slot]?.place;
  if (!isTruthy(json) && place.kind !== 'file') return { why: 'it is empty' };
  if (winner?.kind === 'env') return { why: `${winner.name} comes first` };
  if (winner?.kind === 'argument') return { why: `the argument ${winner.name} comes first` };
  if (winner?.kind === 'file' && place.kind === 'file') return { why: `${winner.key ?? 'another key'} comes first` };
  return place.kind === 'file' ? { why: 'its id or refresh token is another' } : {};
}

function samePlace(a: Place, b: Place): boolean {
  if (a.kind === 'file' && b.kind === 'file') return isSamePath(a.path, b.path) && a.key === b.key;
  return (
    (a.kind === 'env' && b.kind === 'env' && a.name === b.name) ||
    (a.kind === 'argument' && b.kind === 'argument' && a.name === b.name)
  );
}
