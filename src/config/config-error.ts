import type { Words } from '../value/untrusted.ts';

/** An invalid configuration file: which one, where, and what to change. It quotes keys, never values. */
export class ConfigError extends Error {
  override readonly name: string = 'ConfigError';

  /** The message. It can only contain what may be printed. */
  readonly words: Words;

  constructor(message: Words) {
    super(message);
    this.words = message;
  }
}
