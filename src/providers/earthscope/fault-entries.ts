import type { PythonException } from '../../python/exception.ts';
import type { ChainEntry, Problem } from '../../types/resolution.ts';
import type { Sources } from './read-sources.ts';
import type { ValidationIssue } from './validate.ts';

/**
 * What stops the client, or is skipped, although it is not a credential: a variable that is not JSON, a setting of the
 * wrong type.
 */
export function faultEntries(
  { env, merge, bootstrap }: Sources,
  issues: readonly ValidationIssue[],
): readonly ChainEntry[] {
  const entries: ChainEntry[] = [...(merge.issues ?? []), ...issues].map(issueEntry);
  if (env.fault) entries.unshift(variableEntry(env.fault.name, env.fault.field, notJson(env.fault.error, 'fatal')));
  const broken = bootstrap.raise ?? bootstrap.error;
  if (broken)
    entries.push(variableEntry(bootstrapName, 'settings', notJson(broken, bootstrap.raise ? 'fatal' : 'warning')));
  const node = bootstrap.node;
  if (node && node.t !== 'dict')
    entries.push(
      variableEntry(bootstrapName, 'settings', {
        kind: 'type',
        what: `${node.t} instead of an object`,
        effect: 'fatal',
      }),
    );
  return entries;
}

const bootstrapName = 'ES_BOOTSTRAP_SETTINGS';

function variableEntry(name: string, slot: string, problem: Problem): ChainEntry {
  return { slot, place: { kind: 'env', name }, role: 'current', state: 'malformed', wins: false, problem };
}

function notJson({ line, column }: PythonException, effect: Problem['effect']): Problem {
  return {
    kind: 'syntax',
    what: 'not JSON',
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    effect,
  };
}

function issueEntry({ path, type, place }: ValidationIssue): ChainEntry {
  const line = place.kind === 'file' && place.line !== undefined ? { line: place.line } : {};
  const problem: Problem = { kind: 'type', what: `${path.join('.')} is ${wordsFor(type)}`, ...line, effect: 'fatal' };
  return { slot: path.join('.'), place, role: 'current', state: 'malformed', wins: false, problem };
}

const words: readonly (readonly [string, string])[] = [
  ['string', 'not a string'],
  ['model', 'not a table'],
  ['dict', 'not a table'],
  ['set', 'not a list'],
  ['int', 'not a whole number'],
  ['finite', 'not a finite number'],
  ['float', 'not a number'],
  ['time_delta', 'not a time span'],
  ['url_scheme', 'not an http or https address'],
  ['url_too_long', 'too long for an address'],
  ['url', 'not an address that begins with https://'],
  ['enum', 'not one of the allowed values'],
  ['greater', 'too small'],
  ['less', 'too large'],
];

function wordsFor(type: string): string {
  return words.find(([start]) => type.startsWith(start))?.[1] ?? 'of a type that the client cannot use';
}
