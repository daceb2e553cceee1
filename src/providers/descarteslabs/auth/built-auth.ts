import type { PyJson } from '../../../python/json-value.ts';
import type { Raised } from '../../../types/resolution.ts';
import type { TokenCheck } from './check-token.ts';
import type { Given } from './constructor-args.ts';
import type { AuthSlot, FoundValue } from './found.ts';
import type { TokenInfo } from './token-info.ts';

/** A file of the client, and what it gets from it. */
export interface AuthFile {
  readonly info: TokenInfo;
  readonly use: 'all' | 'token' | 'cache';
  /** Why the client does not open it, if it does not. */
  readonly passedOver?: string;
}

/** `Auth.__init__` up to its settings (auth.py:344-495), and the places that it read. */
export interface BuiltAuth {
  readonly source: 'arg' | 'env' | 'file' | 'none';
  readonly given: Readonly<Record<AuthSlot, Given>>;
  readonly files: readonly AuthFile[];
  /** The final attributes: the refresh token has been copied to the secret, an invalid token dropped. */
  readonly held: Readonly<Partial<Record<AuthSlot, FoundValue>>>;
  /** The values as they were found, before that. */
  readonly found: Readonly<Partial<Record<AuthSlot, FoundValue>>>;
  readonly check?: TokenCheck;
  readonly scope: PyJson;
  readonly tokenInfoPath: string | undefined;
  readonly cacheDisabled: boolean;
  readonly warnings: readonly string[];
  readonly raised?: Raised;
  /** A file that could not be read here because of our own limits. */
  readonly unread?: string;
}
