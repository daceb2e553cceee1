// Generated from rules/ by `npm run generate`: a rule is added by adding its file.
import { brokenClient } from '../rules/broken-client.ts';
import { clientRaises } from '../rules/client-raises.ts';
import { clientWarns } from '../rules/client-warns.ts';
import { clientsDisagree } from '../rules/clients-disagree.ts';
import { clockSkew } from '../rules/clock-skew.ts';
import { conflictingValues } from '../rules/conflicting-values.ts';
import { discontinuedClient } from '../rules/discontinued-client.ts';
import { doubledPrefix } from '../rules/doubled-prefix.ts';
import { duplicateKey } from '../rules/duplicate-key.ts';
import { emptyValue } from '../rules/empty-value.ts';
import { envOverCache } from '../rules/env-over-cache.ts';
import { expiredToken } from '../rules/expired-token.ts';
import { filePermissions } from '../rules/file-permissions.ts';
import { insecureEndpoint } from '../rules/insecure-endpoint.ts';
import { interruptedSave } from '../rules/interrupted-save.ts';
import { legacyName } from '../rules/legacy-name.ts';
import { lostLogin } from '../rules/lost-login.ts';
import { malformedFile } from '../rules/malformed-file.ts';
import { malformedVariable } from '../rules/malformed-variable.ts';
import { misnamedFile } from '../rules/misnamed-file.ts';
import { misnamedKey } from '../rules/misnamed-key.ts';
import { misnamedVariable } from '../rules/misnamed-variable.ts';
import { missingCredential } from '../rules/missing-credential.ts';
import { missingPair } from '../rules/missing-pair.ts';
import { missingScope } from '../rules/missing-scope.ts';
import { mixedSources } from '../rules/mixed-sources.ts';
import { movedPlace } from '../rules/moved-place.ts';
import { netrcOverride } from '../rules/netrc-override.ts';
import { nonAsciiQuotes } from '../rules/non-ascii-quotes.ts';
import { otherProfile } from '../rules/other-profile.ts';
import { outdatedClient } from '../rules/outdated-client.ts';
import { overlongValue } from '../rules/overlong-value.ts';
import { placeholderValue } from '../rules/placeholder-value.ts';
import { projectFile } from '../rules/project-file.ts';
import { quotedValue } from '../rules/quoted-value.ts';
import { refusedExchange } from '../rules/refused-exchange.ts';
import { rejectedToken } from '../rules/rejected-token.ts';
import { revokedToken } from '../rules/revoked-token.ts';
import { shadowedFile } from '../rules/shadowed-file.ts';
import { shadowedLogin } from '../rules/shadowed-login.ts';
import { staleCache } from '../rules/stale-cache.ts';
import { strayWhitespace } from '../rules/stray-whitespace.ts';
import { swappedFields } from '../rules/swapped-fields.ts';
import { termsNotAccepted } from '../rules/terms-not-accepted.ts';
import { tokenInGit } from '../rules/token-in-git.ts';
import { truncatedValue } from '../rules/truncated-value.ts';
import { unknownForm } from '../rules/unknown-form.ts';
import { unknownProfile } from '../rules/unknown-profile.ts';
import { unloadedVariable } from '../rules/unloaded-variable.ts';
import { unreachable } from '../rules/unreachable.ts';
import { unreadableToken } from '../rules/unreadable-token.ts';
import { unusableHome } from '../rules/unusable-home.ts';
import { withheldCredential } from '../rules/withheld-credential.ts';
import { wrappedValue } from '../rules/wrapped-value.ts';
import { wrongAddress } from '../rules/wrong-address.ts';
import { wrongKind } from '../rules/wrong-kind.ts';
import { wrongServer } from '../rules/wrong-server.ts';
import type { Rule } from './types/rule.ts';

/** Every rule, in the order of their ids. */
export const rules: readonly Rule[] = [
  brokenClient,
  clientRaises,
  clientWarns,
  clientsDisagree,
  clockSkew,
  conflictingValues,
  discontinuedClient,
  doubledPrefix,
  duplicateKey,
  emptyValue,
  envOverCache,
  expiredToken,
  filePermissions,
  insecureEndpoint,
  interruptedSave,
  legacyName,
  lostLogin,
  malformedFile,
  malformedVariable,
  misnamedFile,
  misnamedKey,
  misnamedVariable,
  missingCredential,
  missingPair,
  missingScope,
  mixedSources,
  movedPlace,
  netrcOverride,
  nonAsciiQuotes,
  otherProfile,
  outdatedClient,
  overlongValue,
  placeholderValue,
  projectFile,
  quotedValue,
  refusedExchange,
  rejectedToken,
  revokedToken,
  shadowedFile,
  shadowedLogin,
  staleCache,
  strayWhitespace,
  swappedFields,
  termsNotAccepted,
  tokenInGit,
  truncatedValue,
  unknownForm,
  unknownProfile,
  unloadedVariable,
  unreachable,
  unreadableToken,
  unusableHome,
  withheldCredential,
  wrappedValue,
  wrongAddress,
  wrongKind,
  wrongServer,
];
