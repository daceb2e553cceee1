import {
  anyOf,
  joinedParts,
  joinedWords,
  longestWord,
  namesOtherThing,
  namesPlaceholder,
  namesSecret,
  namesSecretOfPlatform,
  squashed,
  withoutVerbs,
} from './name-words.ts';
import type { TokenPattern } from './token-patterns.ts';

/**
 * How a name stands to a rule: the token's or platform's `own`; one that is `common` to many platforms; one that otherwise
 * says `secret`; that of an `other-thing` that looks like a token; `none` of these.
 */
export type NameRelation = 'own' | 'common' | 'secret' | 'other-thing' | 'none';

/** Names come again and again: a name is judged once. Bounded, since a hostile text has a million different ones. */
const known = new WeakMap<TokenPattern, Map<string, NameRelation>>();
const mostKnown = 4096;

export function nameRelationOf(rule: TokenPattern, name: string): NameRelation {
  let names = known.get(rule);
  if (!names || names.size > mostKnown) {
    names = new Map();
    known.set(rule, names);
  }
  let relation = names.get(name);
  if (relation === undefined) {
    relation = judged(rule, name);
    names.set(name, relation);
  }
  return relation;
}

const stems = new WeakMap<TokenPattern, RegExp>();

/** Whether a piece of one of the rule's own names is in a text: where none does, no name there is its own. */
export function mayHoldOwnName(rule: TokenPattern, text: string): boolean {
  let stem = stems.get(rule);
  if (!stem) {
    const longest = [...rule.ownNames, ...rule.platformWords, ...rule.ownPaths].map(longestWord);
    // `auth_token` may head a column
    stem = anyOf(rule.isPrecise ? [...longest, 'auth'] : longest);
    stems.set(rule, stem);
  }
  return stem.test(text);
}

function judged(rule: TokenPattern, name: string): NameRelation {
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
  if (rule.ownNames.some(holds) && (rule.isPrecise || !namesPlaceholder(name))) return 'own';
  if (rule.platformWords.some(holds) && (rule.isPrecise || namesSecretOfPlatform(name))) return 'own';
  if (namesPlaceholder(name)) return 'none';
  const last = name.split(/::|\./).at(-1) ?? '';
  if (rule.commonNames.has(squashed(last)) || rule.commonNames.has(squashed(withoutVerbs(last)))) return 'common';
  return namesSecret(name) ? 'secret' : 'none';
}
