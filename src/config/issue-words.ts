import * as v from 'valibot';
import { nearest } from '../nearest.ts';
import { mayShow, shown } from '../value/foreign-text.ts';
import { joinWords, ourOwn, say, type Words } from '../value/untrusted.ts';

/** What is wrong with a file, in words that quote keys and never values. `keys` are the allowed ones. */
export function issuesWords(issues: readonly v.BaseIssue<unknown>[], keys: readonly string[]): Words {
  return joinWords(
    issues.map((issue) => issueWords(issue, keys)),
    say`; `,
  );
}

function issueWords(issue: v.BaseIssue<unknown>, keys: readonly string[]): Words {
  // Of several alternatives, the one that got furthest shows what was meant.
  const inner = (issue.issues ?? []).find((each) => each.path !== undefined);
  if (inner)
    return issueWords({ ...inner, path: [...(issue.path ?? []), ...(inner.path ?? [])] } as v.BaseIssue<unknown>, keys);
  const at = v.getDotPath(issue);
  const path = at ? shownKey(at) : say`the file`;
  if (issue.type === 'iso_date') return say`${path}: expected a date, such as 2027-06-30`;
  // valibot puts each list of alternatives in its own brackets. The expected values come from our schema.
  if (issue.type !== 'strict_object')
    return say`${path}: expected ${ourOwn(issue.expected?.replaceAll(/[()]/g, '') ?? 'another value')}`;
  if (issue.expected !== 'never') return say`the key ${path} is missing`;
  return say`unknown key ${path}${meantWords(nearest(String(issue.path?.at(-1)?.key), keys))}`;
}

/** A key may be a secret in the wrong place: it is only repeated if it looks like a name. */
export function shownKey(name: string): Words {
  return mayShow(name, 'key') ? shown(name, 'key') : say`a name not shown here`;
}

/** The known word that was probably meant, in brackets. */
export function meantWords(meant: string | undefined): Words {
  return meant ? say` (did you mean ${ourOwn(meant)}?)` : say``;
}
