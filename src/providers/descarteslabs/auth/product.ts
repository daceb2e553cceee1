import type { Installable } from '../../../value/installations.ts';

/** What a named environment of `config/settings.toml` sets. */
export interface NamedEnvironment {
  /** `{domain}` stands for the setting `domain`. */
  readonly defaultDomain: string;
  /** `{}` stands for the default domain. Absent: `https://platform.{}`. */
  readonly platformUrl?: string;
  /** Absent: `https://iam.{}`. */
  readonly iamUrl?: string;
}

/**
 * How the two products that share `auth/auth.py` differ: descarteslabs 3.2.2 and its successor earthdaily-earthone
 * 6.2.0. The line numbers cited in this directory are those of descarteslabs 3.2.2.
 */
export interface AuthProduct {
  /** The id of the client and of its provider. */
  readonly id: string;
  /** Its distribution and its program. */
  readonly installable: Installable;
  /** The Python module that holds `exceptions`. */
  readonly module: string;
  /** `DESCARTESLABS`: with `_` it is the prefix of the variables. */
  readonly prefix: string;
  /** The directory in the home: `.descarteslabs`. */
  readonly folder: string;
  /** The page in the client's messages (auth.py:141). */
  readonly helpUrl: string;
  /** The environment in use if none is named (config/__init__.py:214). */
  readonly defaultEnvironment: string;
  /** The setting `domain` of settings.toml's `[default]`. */
  readonly domain: string;
  readonly environments: Readonly<Record<string, NamedEnvironment>>;
  /** The token-info path without which the per-secret cache is not used (auth.py:429; earthone tests truthiness). */
  readonly cacheNeedsPath: 'set' | 'nonEmpty' | 'none';
  /** A prefix that is removed from the names of claims when the payload is read (earthone auth.py:606-612). */
  readonly claimPrefix?: string;
}
