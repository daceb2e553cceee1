import { quotedWord } from './quoted-word.ts';
import { UsageError } from './usage-error.ts';

/** A word that was typed and names nothing that is known. */
export interface TypedWord {
  /** What it should have named: `platform`. */
  readonly what: string;
  readonly word: string;
  /** Counted from 1: it is told where the word itself may not be repeated. */
  readonly position?: number;
  /** The known word that was probably meant. */
  readonly meant?: string | undefined;
  /** The second line where nothing near is known. */
  readonly otherwise?: string;
  /** The variables of this run: what one of them holds is not repeated. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Returns the error for a word that names nothing: `unknown platform "cvae"; did you mean "cave"?` */
export function unknownWord({ what, word, position, meant, otherwise, env }: TypedWord): UsageError {
  const named = quotedWord(word, env) ?? (position === undefined ? undefined : `(word ${position})`);
  const message = [`unknown ${what}`, named].filter(Boolean).join(' ');
  return meant === undefined
    ? new UsageError(message, otherwise)
    : new UsageError(`${message}; did you mean "${meant}"?`);
}
