import { joinedParts, underscored, wordsOfName } from './name-words.ts';

/**
 * How a name stands to a pattern: the token's or platform's `own`; one that is `common` to many platforms; one that
 * otherwise says `secret`; that of an `other-thing` that looks like a token; `none` of these.
 */
export type NameRelation = 'own' | 'common' | 'secret' | 'other-thing' | 'none';

/** What a name says. Names are repeated often: each is read once for all patterns of a matcher. */
export interface NameFacts {
  readonly words: readonly string[];
  /** As returned by `joinedWords` and `joinedParts`. */
  readonly joined: string;
  readonly parts: string;
  /** How it stands to each pattern, by the pattern's number, as far as that was asked. */
  readonly relations: (NameRelation | undefined)[];
}

/** What was found out about names. */
export type NameBook = (name: string) => NameFacts;

/**
 * A hostile text has a million different names: beyond this number, those that were not asked for again are dropped.
 */
const mostKnown = 2048;

/** A book that knows nothing yet. */
export function nameBook(): NameBook {
  let known = new Map<string, NameFacts>();
  let before = known;
  return (name) => {
    const facts = known.get(name);
    if (facts) return facts;
    if (known.size >= mostKnown) {
      before = known;
      known = new Map();
    }
    const made = before.get(name) ?? factsOf(name);
    known.set(name, made);
    return made;
  };
}

function factsOf(name: string): NameFacts {
  const words = wordsOfName(name);
  return { words, joined: underscored(words), parts: joinedParts(name), relations: [] };
}
