import type { MatchRule } from './rules.ts';
import { joinedParts, joinedWords, namesMadeUp, namesOtherThing, namesSecret, namesSecretOfPlatform, squashed } from './words.ts';

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

function judged(rule: MatchRule, name: string): Kinship {
  const words = joinedWords(name);
  const parts = joinedParts(name);
  const holds = (own: string): boolean => words.includes(own) || parts.includes(own);
  if (rule.ownNames.some((own) => words.endsWith(own) || parts.endsWith(own)) || rule.ownPaths.some((own) => words.endsWith(own))) return 'own';
  if (namesOtherThing(name)) return 'other-thing';
  if ((rule.platformWords.some(holds) || rule.ownNames.some(holds)) && (rule.isPrecise || namesSecretOfPlatform(name))) return 'own';
  if (namesMadeUp(name)) return 'none';
  const last = name.split(/::|\./).at(-1) ?? '';
  if (rule.commonNames.has(squashed(last))) return 'common';
  return namesSecret(name) ? 'secret' : 'none';
}
