import {
  anyOf,
  joinedParts,
  joinedWords,
  longestWord,
  namesMadeUp,
  namesOtherThing,
  namesSecret,
  namesSecretOfPlatform,
  squashed,
  withoutVerbs,
} from './name-words.ts';
import type { MatchRule } from './token-patterns.ts';

/**
 * How a name stands to a rule: the token's or platform's `own`; one that is `common` to many platforms; one that otherwise
 * says `secret`; that of an `other-thing` that looks like a token; `none` of these.
 */
export type Kinship = 'own' | 'common' | 'secret' | 'other-thing' | 'none';

/** Names come again and again: a name is judged once. Bounded, since a hostile text has a million different ones. */
const known = new WeakMap<MatchRule, Map<string, Kinship>>();
const mostKnown = 4096;

export function kinshipOf(rule: MatchRule, name: string): Kinship {
  let names = known.get(rule);
  if (!names || names.size > mostKnown) {
    names = new Map();
    known.set(rule, names);
  }
  let kinship = names.get(name);
  if (kinship === undefined) {
    kinship = judged(rule, name);
    names.set(name, kinship);
  }
  return kinship;
}

const stems = new WeakMap<MatchRule, RegExp>();

/** Whether a piece of one of the rule's own names stands in a text: where none does, no name there is its own. */
export function mayHoldOwnName(rule: MatchRule, text: string): boolean {
  let stem = stems.get(rule);
  if (!stem) {
    const longest = [...rule.ownNames, ...rule.platformWords, ...rule.ownPaths].map(longestWord);
    // `auth_token` may head a column
    stem = anyOf(rule.isPrecise ? [...longest, 'auth'] : longest);
    stems.set(rule, stem);
  }
  return stem.test(text);
}

function judged(rule: MatchRule, name: string): Kinship {
  const words = joinedWords(name);
  const parts = joinedParts(name);
  const holds = (own: string): boolean => words.includes(own) || parts.includes(own);
  const isAtEnd = (own: string): boolean =>
    words.endsWith(own) ||
    parts.endsWith(own) ||
    (own.length > 12 && /s_$/.test(words) && words.endsWith(`${own.slice(0, -1)}s_`));
  if (
    rule.ownNames.some(isAtEnd) ||
    rule.ownNames.some((own) => own.length > 10 && parts.endsWith(`_${squashed(own)}_`)) ||
    rule.ownPaths.some((own) => words.endsWith(own))
  )
    return 'own';
  if (namesOtherThing(name)) return 'other-thing';
  if (rule.ownNames.some(holds) && (rule.isPrecise || !namesMadeUp(name))) return 'own';
  if (rule.platformWords.some(holds) && (rule.isPrecise || namesSecretOfPlatform(name))) return 'own';
  if (namesMadeUp(name)) return 'none';
  const last = name.split(/::|\./).at(-1) ?? '';
  if (rule.commonNames.has(squashed(last)) || rule.commonNames.has(squashed(withoutVerbs(last)))) return 'common';
  return namesSecret(name) ? 'secret' : 'none';
}
