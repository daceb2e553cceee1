import type * as v from 'valibot';
import { nearest } from '../nearest.ts';
import { shownNames } from '../value/foreign-text.ts';
import { joinWords, say, type Words } from '../value/untrusted.ts';
import { nameOfPath } from './entry-name.ts';
import { linesOfFile } from './lines-of-file.ts';
import { allowedWords, keysOf, schemasAt } from './schema-at.ts';

/** Returns what is wrong with one part of a file: its name, and what is allowed. No value is quoted. */
export function faultOfIssue(issue: v.BaseIssue<unknown>, schema: v.GenericSchema, content: unknown): string {
  const { kind, type, expected, received, path } = innermost(issue);
  const steps = (path ?? []).map(({ key }) => key);
  const name = steps.length === 0 ? 'the file' : nameOfPath(steps, content);
  if (type === 'strict_object' && expected === 'never') {
    const keys = keysOf(schemasAt(schema, steps.slice(0, -1)));
    const meant = nearest(String(steps.at(-1)), keys);
    return `${name}: unknown key; ${meant ? `did you mean ${meant}?` : `expected one of ${keys.join(', ')}`}`;
  }
  const allowed = allowedWords(schemasAt(schema, steps));
  if (type === 'strict_object' && received === 'undefined') return `${name}: missing; expected ${allowed}`;
  return `${name}: expected ${kind === 'validation' ? formWords(type, expected) : allowed}`;
}

/** What is wrong with a value of the right type: only the check that failed knows. */
function formWords(type: string, expected: string | null): string {
  if (type === 'regex') return `a string that matches ${expected}`;
  if (type === 'url') return 'a URL';
  if (type === 'non_empty' || type === 'min_length')
    return `${expected === '!0' ? 'a non-empty value' : `a length of ${expected} or more`}`;
  return type === 'integer' ? 'a whole number' : `a value ${expected ?? 'of another type'}`;
}

/** Of several alternatives, the one that got furthest shows what was meant. */
function innermost(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown> {
  const inner = (issue.issues ?? []).find((each) => each.path !== undefined);
  if (!inner) return issue;
  const found = innermost(inner);
  return { ...found, path: [...(issue.path ?? []), ...(found.path ?? [])] } as v.BaseIssue<unknown>;
}

/**
 * Returns the message for a file's faults, each on its own line, which begins with the file and, if its text is given,
 * the line: `lab.toml:12: tokens[api-key].meaning: expected …`.
 */
export function fileFaults(from: string, faults: readonly string[], text: string | undefined): Words {
  const lineOf = text === undefined ? () => undefined : linesOfFile(text);
  const lines = faults.map((fault) => {
    const line = lineOf(/^[^:\s]+/.exec(fault)?.[0] ?? '');
    const place = line === undefined ? shownNames(from) : say`${shownNames(from)}:${line}`;
    return say`${place}: ${shownNames(fault)}`;
  });
  return joinWords(lines, say`\n`);
}
