// Generated from rules/ by `npm run generate`: a rule is added by adding its file.
import { doubledPrefix } from '../rules/doubled-prefix.ts';
import { emptyValue } from '../rules/empty-value.ts';
import { envOverCache } from '../rules/env-over-cache.ts';
import { expiredToken } from '../rules/expired-token.ts';
import { filePermissions } from '../rules/file-permissions.ts';
import { malformedFile } from '../rules/malformed-file.ts';
import { malformedVariable } from '../rules/malformed-variable.ts';
import { missingCredential } from '../rules/missing-credential.ts';
import { missingPair } from '../rules/missing-pair.ts';
import { nonAsciiQuotes } from '../rules/non-ascii-quotes.ts';
import { overlongValue } from '../rules/overlong-value.ts';
import { placeholderValue } from '../rules/placeholder-value.ts';
import { quotedValue } from '../rules/quoted-value.ts';
import { revokedToken } from '../rules/revoked-token.ts';
import { strayWhitespace } from '../rules/stray-whitespace.ts';
import { swappedFields } from '../rules/swapped-fields.ts';
import { tokenInGit } from '../rules/token-in-git.ts';
import { truncatedValue } from '../rules/truncated-value.ts';
import { wrongKind } from '../rules/wrong-kind.ts';
import type { Rule } from './types/rule.ts';

/** Every rule, in the order of their ids. */
export const rules: readonly Rule[] = [
  doubledPrefix,
  emptyValue,
  envOverCache,
  expiredToken,
  filePermissions,
  malformedFile,
  malformedVariable,
  missingCredential,
  missingPair,
  nonAsciiQuotes,
  overlongValue,
  placeholderValue,
  quotedValue,
  revokedToken,
  strayWhitespace,
  swappedFields,
  tokenInGit,
  truncatedValue,
  wrongKind,
];
