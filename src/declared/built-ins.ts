import type { builtInNames } from './built-in-names.ts';
import { hfOidc } from './hf-oidc.ts';
import { hfStoredTokens } from './hf-stored-tokens.ts';
import type { BuiltIn } from './replay-state.ts';

/**
 * The functions that a declaration may name: a file never brings code. Planned: the project of a client id (Earth
 * Engine), a store's keys by issuer (openEO), a cache named by a hash (none of the declared clients yet).
 */
export const builtIns: Readonly<Record<string, BuiltIn>> = {
  'hf-oidc': hfOidc,
  'hf-stored-tokens': hfStoredTokens,
} satisfies Record<(typeof builtInNames)[number], BuiltIn>;
