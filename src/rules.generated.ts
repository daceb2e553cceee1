// Generated from rules/ by `npm run generate`: a rule is added by adding its file.
import { envOverCache } from '../rules/env-over-cache.ts';
import { filePermissions } from '../rules/file-permissions.ts';
import { missingCredential } from '../rules/missing-credential.ts';
import { missingPair } from '../rules/missing-pair.ts';
import { nonAsciiQuotes } from '../rules/non-ascii-quotes.ts';
import { revokedToken } from '../rules/revoked-token.ts';
import { tokenInGit } from '../rules/token-in-git.ts';
import { truncatedValue } from '../rules/truncated-value.ts';
import type { Rule } from './types/rule.ts';

/** Every rule, in the order of their ids. */
export const rules: readonly Rule[] = [
  envOverCache,
  filePermissions,
  missingCredential,
  missingPair,
  nonAsciiQuotes,
  revokedToken,
  tokenInGit,
  truncatedValue,
];
