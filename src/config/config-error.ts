import type { Words } from '../value/untrusted.ts';

/** A configuration file that cannot be used: which one, where, and what to change. It quotes keys, never values. */
export class ConfigError extends Error {
  override readonly name: string = 'ConfigError';

  /** The message. Only what may be printed can be said in it. */
  readonly words: Words;

  constructor(message: Words) {
    super(message);
    this.words = message;
  }
}
