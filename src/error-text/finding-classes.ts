import type { FailureClass } from '../types/failure-class.ts';
import type { Finding } from '../types/finding.ts';
import type { Place } from '../types/place.ts';
import type { ChainEntry, Resolution } from '../types/resolution.ts';
import type { OddCharacter } from '../types/value.ts';

/** What else a rule's finding can be the cause of, besides the rule's own class. */
const more: Readonly<Record<string, readonly FailureClass[]>> = {
  'misnamed-key': ['config-file-malformed', 'missing-credential'],
  'misnamed-variable': ['legacy-format-or-name', 'missing-credential'],
  'misnamed-file': ['legacy-format-or-name', 'missing-credential'],
  'moved-place': ['home-differs', 'missing-credential'],
  'unknown-profile': ['wrong-name'],
  'other-profile': ['wrong-name'],
  'malformed-variable': ['special-characters', 'ci-secret-not-passed', 'wrong-server-or-env'],
  'wrong-kind': ['legacy-format-or-name', 'swapped-fields'],
  'unreadable-token': ['paste-damage'],
  'unknown-form': ['paste-damage', 'wrong-credential'],
  'doubled-prefix': ['wrong-kind-of-credential'],
  'wrapped-value': ['wrong-kind-of-credential', 'multiline-secret'],
  'netrc-override': ['two-clients-one-credential'],
  'clients-disagree': ['wrong-server-or-env'],
  'unloaded-variable': ['missing-credential'],
  'legacy-name': ['wrong-name'],
};

/** Rules whose findings lie in the files or values, and which class a finding is of shows only there. */
const byProblem = new Set(['malformed-file', 'misnamed-key', 'unusable-home', 'malformed-variable']);
const byCharacter = new Set(['non-ascii-quotes', 'stray-whitespace']);

/** The classes that a finding can be the cause of, most fitting first. */
export function findingClasses(
  { rule, place, severity }: Finding,
  ruleClass: FailureClass,
  resolutions: readonly Resolution[],
): readonly FailureClass[] {
  // That others can read a file is a danger, and stops no client.
  if (rule === 'file-permissions' && severity !== 'error') return [];
  const entries = resolutions.flatMap(({ chain }) => chain.filter((each) => isSamePlace(each.place, place)));
  const seen = [
    ...(byProblem.has(rule) ? entries.flatMap(problemClass) : []),
    ...(byCharacter.has(rule) ? entries.flatMap(characterClasses) : []),
  ];
  const own = byCharacter.has(rule) && seen.length > 0 ? [] : [ruleClass];
  return [...new Set([...seen, ...own, ...(more[rule] ?? [])])];
}

function problemClass({ problem }: ChainEntry): readonly FailureClass[] {
  if (!problem) return [];
  if (problem.kind === 'bom' || problem.kind === 'encoding') return ['bom-or-utf16'];
  return problem.kind === 'permission' ? ['file-permissions'] : ['config-file-malformed'];
}

function characterClasses({ value }: ChainEntry): readonly FailureClass[] {
  if (value?.is !== 'known') return [];
  const { odd, edges, inside } = value.traits;
  return [
    ...odd.flatMap((each): readonly FailureClass[] => [classOfCharacter(each)]),
    ...(edges || inside ? (['whitespace-or-newline'] as const) : []),
  ];
}

function classOfCharacter({ kind, codePoint }: OddCharacter): FailureClass {
  if (codePoint === 0xfeff) return 'bom-or-utf16';
  if (kind === 'quote') return 'smart-quotes';
  if (kind === 'space' || kind === 'invisible') return 'whitespace-or-newline';
  return codePoint === 10 || codePoint === 13 ? 'whitespace-or-newline' : 'paste-damage';
}

function isSamePlace(one: Place, other: Place): boolean {
  if (one.kind !== other.kind) return false;
  if (one.kind === 'file' && other.kind === 'file') return one.path === other.path;
  return 'name' in one && 'name' in other && one.name === other.name;
}
