/** A configuration file that cannot be used: which one, where, and what to change. It quotes keys, never values. */
export class ConfigError extends Error {
  override readonly name: string = 'ConfigError';
}
