import type { NameFacts, NameRelation } from './name-book.ts';
import {
  anyOf,
  longestWord,
  meanOtherThing,
  meanPlaceholder,
  meanSecret,
  meanSecretOfPlatform,
  squashed,
  withoutVerbs,
  wordsOfName,
} from './name-words.ts';
import type { TokenPattern } from './token-patterns.ts';

export function nameRelationOf(pattern: TokenPattern, name: string, facts = pattern.book(name)): NameRelation {
  let relation = facts.relations[pattern.number];
  if (relation === undefined) {
    relation = judged(pattern, name, facts);
    facts.relations[pattern.number] = relation;
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

function judged(pattern: TokenPattern, name: string, { words, joined: all, parts }: NameFacts): NameRelation {
  const holds = (own: string): boolean => all.includes(own) || parts.includes(own);
  const isAtEnd = (own: string): boolean =>
    all.endsWith(own) ||
    parts.endsWith(own) ||
    (own.length > 12 && all.endsWith('s_') && all.endsWith(`${own.slice(0, -1)}s_`));
  if (
    pattern.ownNames.some(isAtEnd) ||
    pattern.squashedNames.some((own) => parts.endsWith(own)) ||
    pattern.ownPaths.some((own) => all.endsWith(own))
  )
    return 'own';
  if (meanOtherThing(words)) return 'other-thing';
  if (pattern.ownNames.some(holds) && (pattern.isPrecise || !meanPlaceholder(words))) return 'own';
  if (pattern.platformWords.some(holds) && (pattern.isPrecise || meanSecretOfPlatform(words))) return 'own';
  if (meanPlaceholder(words)) return 'none';
  const last = name.split(/::|\./).at(-1) ?? '';
  if (
    pattern.commonNames.has(squashed(last)) ||
    pattern.commonNames.has(squashed(withoutVerbs(last === name ? words : wordsOfName(last))))
  )
    return 'common';
  return meanSecret(words) ? 'secret' : 'none';
}
