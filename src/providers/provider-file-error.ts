import { ConfigError } from '../config/config-error.ts';

/** An invalid provider file: which one, and what to change. It quotes keys, never values. */
export class ProviderFileError extends ConfigError {
  override readonly name: string = 'ProviderFileError';
}
