import type { Words } from '../value/untrusted.ts';

/** A configuration file that cannot be used: which one, where, and what to change. It quotes keys, never values. */
export class ConfigError extends Error {
  override readonly name: string = 'ConfigError';

  // Only what may be printed can be said in it.
  constructor(message: Words) {
    super(message);
  }
}
