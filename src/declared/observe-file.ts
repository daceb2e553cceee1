import { pathRepr } from '../python/configparser.ts';
import { environmentValue } from '../python/os-environ.ts';
import { osError } from '../python/os-error.ts';
import { pythonInt } from '../python/python-int.ts';
import type { DeclaredField, DeclaredSource } from '../types/declared-client.ts';
import type { Place } from '../types/place.ts';
import type { ChainEntry, Problem, Setting } from '../types/resolution.ts';
import type { FileStat, ReadResult } from '../types/world.ts';
import { type Candidate, chooseCandidate } from './choose-candidate.ts';
import { nearKey } from './near-key.ts';
import type { FieldSeen, SourceSeen } from './observation.ts';
import type { ParsedFile } from './parsed-file.ts';
import { absolutePath } from './python-path.ts';
import { readFormat } from './read-format.ts';
import { fillTemplate, heldText, namesOf, type Scope } from './scope.ts';

type FileSource = Extract<DeclaredSource, { kind: 'file' }>;

/** Reads a file source: what it contains under the field's keys, or what is wrong with it. */
export async function observeFile(scope: Scope, source: FileSource): Promise<SourceSeen> {
  const spelled = scope.paths.get(source.path)?.spelled ?? '';
  const path = absolutePath(scope.world, spelled);
  if (source.check === 'exists') {
    const stat = spelled === '' ? ({ is: 'error', code: 'ENOENT' } as const) : await scope.world.stat(spelled);
    if (stat.is === 'unread') return unread(scope, source, path, stat.reason);
    if (stat.is === 'error')
      return broken(
        scope,
        source,
        path,
        missing(stat.code, spelled, stat.code !== 'ENOENT' && stat.code !== 'ENOTDIR'),
      );
  }
  const read = await scope.world.read(spelled);
  if (read.is === 'unread') return unread(scope, source, path, read.reason, read.stat);
  if (read.is === 'error') return broken(scope, source, path, refused(read, spelled), read.stat);
  const context = {
    source: pathRepr(spelled, scope.world.platform),
    env: (name: string) => environmentValue(scope.world, name),
  };
  const parsed = await readFormat(source.format, read.bytes, context);
  if (parsed.is === 'broken')
    return broken(scope, source, path, { kind: parsed.kind, error: parsed.error, what: parsed.problem }, read.stat);
  return {
    fields: source.fields.map((field) => seenIn(scope, source, field, path, parsed, read.stat)),
    stat: read.stat,
  };
}

function seenIn(
  scope: Scope,
  source: FileSource,
  field: DeclaredField,
  path: string,
  parsed: Extract<ParsedFile, { is: 'parsed' }>,
  stat: FileStat,
): FieldSeen {
  const names = field.names.length === 0 ? [{ name: '', role: 'current' as const }] : namesOf(scope, field);
  const candidates = names.map(({ name, role }): Candidate => {
    const held = parsed.get(name);
    const near = held ? undefined : nearKey(name, parsed.keys);
    const line = held?.line ?? near?.line;
    const place: Place = {
      kind: 'file',
      path,
      ...(name === '' ? {} : { key: name }),
      ...(line === undefined || name === '' ? {} : { line }),
    };
    if (held) return { name, role, place, value: held.value };
    return { name, role, place, why: near?.why ?? `the file has no ${name}` };
  });
  const seen = chooseCandidate(field, candidates, () => labelOf(scope, source), stat);
  const entries = seen.entries.map((entry) =>
    entry.state === 'absent' ? { ...entry, problem: missingKey(entry) } : entry,
  );
  return field.setting === undefined ? { ...seen, entries } : settingIn(field, seen, entries);
}

/** A setting of the file: not an entry, since it is not a credential. */
function settingIn(field: DeclaredField, seen: FieldSeen, entries: readonly ChainEntry[]): FieldSeen {
  const place: Place = seen.chosen?.place ?? { kind: 'default' };
  const text = seen.chosen ? heldText(seen.chosen.value) : field.default;
  if (text === undefined) return { field, entries: [] };
  const setting: Setting = { value: text.length < 40 ? text : '(long)', place };
  if (field.as !== 'int') return { field, entries: [], setting };
  const number = pythonInt(text);
  if (number.ok) return { field, entries: [], setting: { value: number.value, place } };
  const problem: Problem = { kind: 'type', what: 'not a whole number', effect: 'fatal' };
  const bad = entries.map(
    (entry): ChainEntry =>
      entry.state === 'found' || entry.state === 'empty'
        ? { ...withoutValue(entry), state: 'malformed', problem }
        : entry,
  );
  return { field, entries: bad, raises: number.error };
}

function withoutValue({ value: _value, ...entry }: ChainEntry): ChainEntry {
  return entry;
}

function labelOf(scope: Scope, source: FileSource): string {
  return fillTemplate(scope, source['recording-label'] ?? 'file:{path}', {
    path: scope.paths.get(source.path)?.spelled ?? '',
  });
}

function missingKey({ place }: ChainEntry): Problem {
  const key = place.kind === 'file' ? (place.key ?? '') : '';
  return { kind: 'missing-key', what: `no ${key}`, effect: 'ignored' };
}

type Broken = NonNullable<SourceSeen['problem']>;

function missing(code: string, spelled: string, denied: boolean): Broken {
  const what = denied
    ? ({ kind: 'permission', what: 'no permission to search its directory' } as const)
    : ({ kind: 'not-a-file', what: 'no such file' } as const);
  return { kind: 'missing', error: osError(code, spelled), what };
}

function refused(read: Extract<ReadResult, { is: 'error' }>, spelled: string): Broken {
  if (read.code === 'ENOENT') return missing(read.code, spelled, false);
  const folder = read.code === 'EISDIR' || read.code === 'ENOTDIR';
  const what = folder
    ? ({ kind: 'not-a-file', what: 'a directory, not a file' } as const)
    : ({ kind: 'permission', what: 'no permission to read it' } as const);
  return { kind: 'unreadable', error: osError(read.code, spelled), what };
}

function broken(scope: Scope, source: FileSource, path: string, problem: Broken, stat?: FileStat): SourceSeen {
  const state =
    problem.kind === 'missing' && problem.what.kind !== 'permission'
      ? 'absent'
      : problem.kind === 'encoding' || problem.kind === 'malformed'
        ? 'malformed'
        : 'unreadable';
  const told = state === 'absent' ? {} : { problem: { ...problem.what, effect: 'ignored' as const } };
  return {
    fields: entriesOnly(scope, source, path, { state, ...told, ...(stat ? { stat } : {}) }),
    problem,
    ...(stat ? { stat } : {}),
  };
}

function unread(scope: Scope, source: FileSource, path: string, reason: string, stat?: FileStat): SourceSeen {
  const problem: Problem = { kind: 'limit', what: reason, effect: 'ignored' };
  const fields = entriesOnly(scope, source, path, {
    state: 'unreadable',
    why: reason,
    value: { is: 'unknown', reason },
    problem,
    ...(stat ? { stat } : {}),
  });
  return { fields, unread: `${path} could not be read here: ${reason}`, ...(stat ? { stat } : {}) };
}

/** An entry for every slot of a file that provides nothing. */
function entriesOnly(
  scope: Scope,
  source: FileSource,
  path: string,
  rest: Omit<ChainEntry, 'slot' | 'place' | 'role' | 'wins'>,
): readonly FieldSeen[] {
  return source.fields.flatMap((field): readonly FieldSeen[] => {
    if (field.slot === undefined) return [];
    const key = namesOf(scope, field)[0]?.name;
    const line = rest.problem?.line;
    const place: Place = {
      kind: 'file',
      path,
      ...(key === undefined ? {} : { key }),
      ...(line === undefined ? {} : { line }),
    };
    return [{ field, entries: [{ slot: field.slot, place, role: 'current', wins: false, ...rest }] }];
  });
}
