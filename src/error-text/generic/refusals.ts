import type { FailureClass } from '../../types/failure-class.ts';
import type { GenericError } from '../generic-error.ts';

/** Causes where the server looked at a credential and knows it not. */
const unknownToServer = [
  'wrong-credential',
  'revoked-or-rotated',
  'expired-token',
  'paste-damage',
  'wrong-server-or-env',
  'whitespace-or-newline',
  'stale-credential-shadows',
  'literal-quotes',
  'special-characters',
  'placeholder-left',
  'wrong-kind-of-credential',
  'legacy-format-or-name',
  'clock-skew',
  'empty-value',
] as const satisfies readonly FailureClass[];

/** What services answer to a credential that they do not accept, or accept and find wanting. */
export const refusalErrors: readonly GenericError[] = [
  {
    id: 'invalid-token',
    pattern:
      /\binvalid_token\b|Token is Invalid|\binvalid (?:user |access |api |auth(?:entication)? )?(?:token|key|credentials?)\b|bad credentials|authentication failed|Illegal secret|wrong (?:api )?(?:key|token|password)|incorrect (?:password|token|api key)|could not be authenticated|did not work for login|Access Key Id you provided does not exist|InvalidAccessKeyId|permission denied \(<Response \[401\]>\)|Invalid username\/password|Invalid credentials/i,
    weight: 'narrows',
    classes: unknownToServer,
    error: 'the server does not accept the credential',
  },
  {
    id: 'signature',
    pattern: /SignatureDoesNotMatch/,
    weight: 'decides',
    classes: ['paste-damage', 'wrong-credential', 'whitespace-or-newline', 'special-characters', 'clock-skew'],
    error: 'SignatureDoesNotMatch: the secret key is not the one of this id',
  },
  {
    id: 'expired-or-else',
    pattern: /(?:expired or (?:revoked|invalid|is invalid)|invalid or expired|revoked or (?:has )?expired)/i,
    weight: 'narrows',
    classes: ['expired-token', 'revoked-or-rotated', 'wrong-credential', 'paste-damage', 'whitespace-or-newline'],
    error: 'the credential has expired, or is not valid',
  },
  {
    id: 'expired',
    pattern:
      /(?:token|key|credential|session|login|password|client)\b.{0,80}\b(?:has expired|is expired|expired\.)|\bExpiredToken\b|expired token|it expires every request|once it expires/i,
    weight: 'decides',
    classes: ['expired-token', 'revoked-or-rotated', 'clock-skew'],
    error: 'the credential has expired',
  },
  {
    id: 'invalid-grant',
    pattern: /\binvalid_grant\b/,
    weight: 'narrows',
    classes: [
      'expired-token',
      'revoked-or-rotated',
      'stale-credential-shadows',
      'wrong-credential',
      'paste-damage',
      'clock-skew',
    ],
    error: 'invalid_grant: the refresh token or the login is not accepted any more',
  },
  {
    id: 'refresh-token-unknown',
    pattern:
      /\binvalid_refresh_token\b|Unknown or invalid refresh token|refresh_token does not exist|refresh token (?:is|was) (?:not valid|invalid|revoked)/,
    weight: 'narrows',
    classes: [
      'revoked-or-rotated',
      'wrong-credential',
      'paste-damage',
      'expired-token',
      'whitespace-or-newline',
      'literal-quotes',
      'wrong-server-or-env',
    ],
    error: 'the server does not know the refresh token',
  },
  {
    id: 'invalid-client',
    pattern: /\binvalid_client\b|InvalidClientError|Illegal client ID|Invalid client or Invalid client credentials/,
    weight: 'decides',
    classes: [
      'wrong-credential',
      'wrong-server-or-env',
      'wrong-kind-of-credential',
      'swapped-fields',
      'paste-damage',
      'revoked-or-rotated',
    ],
    error: 'invalid_client: the server does not know this client id and secret',
  },
  {
    id: 'token-endpoint-without-token',
    pattern: /MissingTokenError/,
    weight: 'decides',
    classes: ['wrong-server-or-env', 'client-bug', 'server-outage'],
    error: 'MissingTokenError: what answered is not the address that gives tokens',
  },
  {
    id: 'scope',
    pattern:
      /\binsufficient_scope\b|lacks scope|missing (?:required )?scopes?\b|Requires admin privilege|(?:Approved|required) role|role required|ConsentRequired|Missing required \S{1,40} consent|has not consented|don't have the rights|not authorized to perform this action|\bmissing_permission\b|does not have access to (?:this|the) (?:endpoint|resource|instance)|AUTH_UNAUTH|"?detail"?: ?"Access denied"/i,
    weight: 'decides',
    classes: ['scope-or-role-missing', 'terms-or-access-not-granted', 'wrong-account', 'project-or-quota-not-set-up'],
    error: 'the credential was accepted, and lacks a permission',
  },
  {
    id: 'terms',
    pattern:
      /\bmissing_tos\b|Terms of Service|terms of use ha(?:s|ve) not been accepted|licen[cs]es? (?:has|have) not been accepted|required licen[cs]es have been accepted|\bEULA\b|not in the authorized list|to ask for access|Cannot access gated repo|redirect_uri=https?%3A/i,
    weight: 'decides',
    classes: ['terms-or-access-not-granted', 'scope-or-role-missing'],
    error: 'the credential was accepted, and terms or an access are not granted',
  },
  {
    id: 'gated',
    pattern: /GatedRepoError|Access to (?:model|dataset|space) \S{1,200} is restricted/,
    weight: 'narrows',
    classes: ['terms-or-access-not-granted', 'missing-credential', 'scope-or-role-missing', 'revoked-or-rotated'],
    error: 'a repository that only those may read who were granted access',
  },
  {
    id: 'gated-anonymous',
    pattern: /is restricted\.? You must (?:have access to it and )?be authenticated/,
    weight: 'decides',
    classes: ['missing-credential', 'terms-or-access-not-granted', 'env-not-visible'],
    error: 'a gated repository, asked without a token',
  },
  {
    id: 'hidden-repository',
    pattern: /Repository Not Found|RepositoryNotFoundError|If you are trying to access a private or gated repo/,
    weight: 'decides',
    classes: ['misleading-404', 'missing-credential', 'terms-or-access-not-granted', 'wrong-name'],
    error: 'a repository that is not there, or that is hidden from whoever asked',
  },
  {
    id: 'account',
    pattern:
      /not authorized for this application|authorized provider required|account (?:is |has been |was )?(?:disabled|locked|suspended|deactivated|deleted)|BSS Account/i,
    weight: 'decides',
    classes: ['account-state', 'terms-or-access-not-granted', 'scope-or-role-missing'],
    error: 'the account itself is not in order',
  },
  {
    id: 'project',
    pattern:
      /no project found|API has not been used in project|Not signed up for|project is not registered|quota (?:project|exceeded)|has exceeded (?:your|the) quota/i,
    weight: 'decides',
    classes: ['project-or-quota-not-set-up', 'wrong-account', 'placeholder-left', 'scope-or-role-missing'],
    error: 'a project that is missing, or not set up',
  },
  {
    id: 'clock',
    pattern:
      /RequestTimeTooSkewed|request time and the current time|must not be accepted before|Timestamp in request is out of date|Token used too early|issued in the future|\(iat\)|used before issued/i,
    weight: 'decides',
    classes: ['clock-skew'],
    error: 'the clocks of this machine and of the server differ',
  },
  {
    id: 'auto-revoked',
    pattern: /(?:automatically revoked|detected in a public repository)/i,
    weight: 'decides',
    classes: ['leaked-and-auto-revoked', 'revoked-or-rotated'],
    error: 'a key that was revoked because it was found in public',
  },
  {
    id: 'variable-is-used',
    pattern: /The value of the ([A-Z][A-Z0-9_]{2,40}) environment variable is being used for authentication/,
    weight: 'decides',
    classes: ['stale-credential-shadows'],
    error: ([, name = '']) => `the environment variable ${name} is used for authentication, whatever is stored`,
  },
  {
    id: 'invalid-login',
    pattern:
      /(?:invalid|incorrect|wrong) user ?name(?: or|\/| and) password|user ?name (?:or|and) password (?:is|are) (?:incorrect|invalid|wrong)|login (?:failed|incorrect)|LoginError|\bAUTH_INVALID\b|could not authenticate|credentials verification failed/i,
    weight: 'narrows',
    classes: unknownToServer,
    error: 'the server does not accept the login',
  },
  {
    id: 'revoked',
    pattern:
      /(?:token|key|credential|secret)\b.{0,40}\b(?:has been|was|is) (?:revoked|deleted|deactivated|disabled|no longer valid)/i,
    weight: 'decides',
    classes: ['revoked-or-rotated', 'expired-token', 'leaked-and-auto-revoked'],
    error: 'the credential was revoked',
  },
  {
    id: 'caller-permission',
    pattern: /USER_PROJECT_DENIED|caller does not have (?:required )?permission|serviceusage\.services\.use/,
    weight: 'decides',
    classes: ['project-or-quota-not-set-up', 'scope-or-role-missing', 'wrong-account'],
    error: 'the account may not use this project',
  },
];
