import type { Words } from '../value/untrusted.ts';

/**
 * The command line is invalid. The message and the hint are our own words: of what was typed they only contain words
 * that are known not to be secret.
 */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  /** The message. */
  readonly words: Words;
  /** The second line: what was probably meant, or where to read on. */
  readonly hint: Words | undefined;

  constructor(message: Words, hint?: Words) {
    super(message);
    this.words = message;
    this.hint = hint;
  }
}
