import { type PyJson, pythonJsonText, pythonTypeName } from '../../python/json-value.ts';
import type { Place } from '../../types/place.ts';
import type { ChainEntry, Problem } from '../../types/resolution.ts';
import type { Value } from '../../types/value.ts';
import { knownValue } from '../../value/known-value.ts';
import { plainNames } from '../../value/plain-names.ts';
import type { SecretFile } from './secret-file.ts';

/** How a client treats the file that an entry is about. */
export interface EntryUse {
  readonly role: ChainEntry['role'];
  /** The client opens it. Otherwise it is skipped, because of `why`. */
  readonly consulted: boolean;
  readonly why?: string;
  /** What the client does with a file that it cannot parse. */
  readonly effect?: Problem['effect'];
  /** cloud-volume also accepts a file that consists of a JSON string. */
  readonly bareString?: boolean;
}

/** The value of a token in a file or an argument; a value that is not a string is held as its JSON text. */
export function tokenValue(json: PyJson): Value {
  const type = pythonTypeName(json);
  return json.t === 'str' ? knownValue(json.v) : knownValue(pythonJsonText(json), type === 'str' ? undefined : type);
}

/** The token of a parsed file: the value of `key`, or undefined if it is absent. */
function tokenIn(json: PyJson, key: string, bareString = false): PyJson | undefined {
  if (json.t === 'dict') return json.entries.get(key);
  return bareString && json.t !== 'null' ? json : undefined;
}

/** Where the token is in its file. */
function tokenPlace(path: string, key: string, file: SecretFile): Place {
  const line = file.is === 'json' && file.json.t === 'dict' ? file.json.places?.get(key)?.value.line : undefined;
  return { kind: 'file', path, key, ...(line === undefined ? {} : { line }) };
}

/** One entry for a secret file; `wins` is false, because only the client knows. */
export function tokenEntry(path: string, key: string, file: SecretFile, use: EntryUse): ChainEntry {
  const seen = observe(file, key, use);
  const state = use.consulted || file.is === 'absent' ? seen.state : 'ignored';
  const why = use.why ?? seen.why;
  const stat = 'stat' in file && file.stat ? { stat: file.stat } : {};
  const otherKeys =
    seen.problem?.kind === 'missing-key' && file.is === 'json' && file.json.t === 'dict'
      ? { otherKeys: plainNames(file.json.entries.keys()) }
      : {};
  const problem = seen.problem
    ? {
        problem: {
          ...seen.problem,
          effect: use.consulted ? (seen.effect ?? use.effect ?? 'fatal') : 'ignored',
        } as const,
      }
    : {};
  const value = seen.value ? { value: seen.value } : {};
  return {
    slot: 'token',
    place: tokenPlace(path, key, file),
    role: use.role,
    state,
    ...(why === undefined ? {} : { why }),
    wins: false,
    ...value,
    ...stat,
    ...problem,
    ...otherKeys,
  };
}

/** Keys that people write instead of `token`. */
const likelyKeys: readonly string[] = [
  'token',
  'Token',
  'TOKEN',
  'auth_token',
  'access_token',
  'api_key',
  'apikey',
  'key',
  'secret',
  'bearer',
  'value',
];

interface Seen {
  readonly state: ChainEntry['state'];
  readonly why?: string;
  readonly value?: Value;
  readonly problem?: Omit<Problem, 'effect'>;
  readonly effect?: Problem['effect'];
}

function observe(file: SecretFile, key: string, { bareString }: EntryUse): Seen {
  switch (file.is) {
    case 'absent':
      return file.denied
        ? {
            state: 'unreadable',
            why: 'its directory is not accessible, so the client treats it as missing',
            problem: { kind: 'permission', what: 'its directory is not accessible' },
            effect: 'ignored',
          }
        : { state: 'absent' };
    case 'unread':
      return {
        state: 'unreadable',
        why: file.reason,
        value: { is: 'unknown', reason: file.reason },
        problem: { kind: 'limit', what: file.reason },
        effect: 'ignored',
      };
    case 'broken':
      return { state: file.state, problem: file.problem };
    case 'json':
      return observeJson(file.json, key, bareString ?? false);
  }
}

function observeJson(json: PyJson, key: string, bareString: boolean): Seen {
  if (json.t !== 'dict' && !(bareString && (json.t === 'str' || json.t === 'null'))) {
    const held = json.t === 'str' ? { value: tokenValue(json) } : {};
    return { state: 'malformed', ...held, problem: { kind: 'type', what: `${named(json)} instead of an object` } };
  }
  const token = tokenIn(json, key, bareString);
  if (token === undefined) {
    if (json.t !== 'dict') return { state: 'empty', why: 'the file contains null' };
    const other = likelyKeys.find((name) => json.entries.has(name));
    const what = other === undefined ? `no key ${key}` : `no key ${key}, but ${other}`;
    return {
      state: 'absent',
      why: `the file has no key ${key}`,
      problem: { kind: 'missing-key', what },
      effect: 'ignored',
    };
  }
  if (token.t === 'null') return { state: 'empty', why: 'the token is null' };
  const wrongType =
    token.t === 'str'
      ? {}
      : { problem: { kind: 'type', what: `${named(token)} instead of a string` } as const, effect: 'ignored' as const };
  return { state: token.t === 'str' && token.v === '' ? 'empty' : 'found', value: tokenValue(token), ...wrongType };
}

function named(json: PyJson): string {
  const names = {
    null: 'null',
    bool: 'a boolean',
    int: 'a number',
    float: 'a number',
    str: 'text',
    list: 'a list',
    dict: 'an object',
  } as const;
  return names[json.t];
}
