import { ConfigError } from '../config/config-error.ts';

/** A provider file that cannot be used: which one, and what to change. It quotes keys, never values. */
export class ProviderFileError extends ConfigError {
  override readonly name: string = 'ProviderFileError';
}
