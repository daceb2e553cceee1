import { joinWords, ourOwn, say, type Untrusted, type Words } from '../value/untrusted.ts';
import { quotedWord } from './quoted-word.ts';
import { UsageError } from './usage-error.ts';

/** A typed word that names nothing known. */
export interface TypedWord {
  /** What it should have been: `platform`. */
  readonly what: Words;
  readonly word: Untrusted;
  /** Counted from 1: shown if the word itself must not be. */
  readonly position?: number;
  /** The known word that was probably meant. */
  readonly meant?: string | undefined;
  /** The second line if no known word is near. */
  readonly otherwise?: Words;
  /** The variables of this run: their values are not repeated. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Returns the error for a word that names nothing: `unknown platform "cvae"; did you mean "cave"?` */
export function unknownWord({ what, word, position, meant, otherwise, env }: TypedWord): UsageError {
  const named = quotedWord(word, env) ?? (position === undefined ? undefined : say`(word ${position})`);
  const message = joinWords([say`unknown ${what}`, ...(named === undefined ? [] : [named])], say` `);
  return meant === undefined
    ? new UsageError(message, otherwise)
    : new UsageError(say`${message}; did you mean "${ourOwn(meant)}"?`);
}
