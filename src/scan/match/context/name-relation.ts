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
 * How a name stands to a pattern: the token's or platform's `own`; one that is `common` to many platforms; one that
 * otherwise says `secret`; that of an `other-thing` that looks like a token; `none` of these.
 */
export type NameRelation = 'own' | 'common' | 'secret' | 'other-thing' | 'none';

/** Names are repeated often: each is classified once. Bounded, because a hostile text has a million different ones. */
const known = new WeakMap<TokenPattern, Map<string, NameRelation>>();
const mostKnown = 4096;

export function nameRelationOf(pattern: TokenPattern, name: string): NameRelation {
  let names = known.get(pattern);
  if (!names || names.size > mostKnown) {
    names = new Map();
    known.set(pattern, names);
  }
  let relation = names.get(name);
  if (relation === undefined) {
    relation = judged(pattern, name);
    names.set(name, relation);
  }
  return relation;
}

const stems = new WeakMap<TokenPattern, RegExp>();

/** Whether a piece of one of the pattern's own names is in a text: where none does, no name there is its own. */
export function mayHoldOwnName(pattern: TokenPattern, text: string): boolean {
  let stem = stems.get(pattern);
  if (!stem) {
    const longest = [...pattern.ownNames, ...pattern.platformWords, ...pattern.ownPaths].map(longestWord);
    // `auth_token` may head a column
    stem = anyOf(pattern.isPrecise ? [...longest, 'auth'] : longest);
    stems.set(pattern, stem);
  }
  return stem.test(text);
}

function judged(pattern: TokenPattern, name: string): NameRelation {
  const words = joinedWords(name);
  const parts = joinedParts(name);
  const holds = (own: string): boolean => words.includes(own) || parts.includes(own);
  const isAtEnd = (own: string): boolean =>
    words.endsWith(own) ||
    parts.endsWith(own) ||
    (own.length > 12 && /s_$/.test(words) && words.endsWith(`${own.slice(0, -1)}s_`));
  if (
    pattern.ownNames.some(isAtEnd) ||
    pattern.ownNames.some((own) => own.length > 10 && parts.endsWith(`_${squashed(own)}_`)) ||
    pattern.ownPaths.some((own) => words.endsWith(own))
  )
    return 'own';
  if (namesOtherThing(name)) return 'other-thing';
  if (pattern.ownNames.some(holds) && (pattern.isPrecise || !namesPlaceholder(name))) return 'own';
  if (pattern.platformWords.some(holds) && (pattern.isPrecise || namesSecretOfPlatform(name))) return 'own';
  if (namesPlaceholder(name)) return 'none';
  const last = name.split(/::|\./).at(-1) ?? '';
  if (pattern.commonNames.has(squashed(last)) || pattern.commonNames.has(squashed(withoutVerbs(last)))) return 'common';
  return namesSecret(name) ? 'secret' : 'none';
}
