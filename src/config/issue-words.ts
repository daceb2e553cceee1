import * as v from 'valibot';
import { nearest } from '../nearest.ts';

/** One thing that is wrong with a file, in words that quote keys and never values. `keys` are those that it may hold. */
export function issueWords(issue: v.BaseIssue<unknown>, keys: readonly string[]): string {
  // Of alternatives, the one that got furthest says what is meant.
  const inner = (issue.issues ?? []).find((each) => each.path !== undefined);
  if (inner)
    return issueWords({ ...inner, path: [...(issue.path ?? []), ...(inner.path ?? [])] } as v.BaseIssue<unknown>, keys);
  const path = harmless(v.getDotPath(issue) ?? 'the file');
  if (issue.type === 'iso_date') return `${path}: expected a date, such as 2027-06-30`;
  // valibot puts each list of alternatives into brackets of its own.
  if (issue.type !== 'strict_object')
    return `${path}: expected ${issue.expected?.replaceAll(/[()]/g, '') ?? 'another value'}`;
  if (issue.expected !== 'never') return `the key ${path} is missing`;
  const meant = nearest(String(issue.path?.at(-1)?.key), keys);
  return `unknown key ${path}${meant ? ` (did you mean ${meant}?)` : ''}`;
}

/** A key may be a secret that was put in the wrong place: only what looks like a name is repeated. */
export function harmless(name: string): string {
  return /^[\w.-]{1,60}$/.test(name) && !/\w{20}/.test(name) ? name : 'a name that is not repeated here';
}
