import type { FailureClass } from '../../types/failure-class.ts';
import type { GenericError } from '../generic-error.ts';

/** Causes where nothing was found in the places that were looked at. */
const nothingFound = [
  'missing-credential',
  'env-not-visible',
  'home-differs',
  'wrong-name',
  'empty-value',
  'config-file-malformed',
  'legacy-format-or-name',
  'file-permissions',
  'ci-secret-not-passed',
] as const satisfies readonly FailureClass[];

/** Names that environments have credentials under. */
const credentialName =
  '[A-Z0-9_]{0,40}(?:TOKEN|KEY|SECRET|PASS(?:WORD)?|PASSWD|PAT|CREDENTIALS?|AUTH|USER(?:NAME)?|LOGIN)[A-Z0-9_]{0,40}';

/** Errors of programs that have no credential, or that want to ask for one. */
export const loginErrors: readonly GenericError[] = [
  {
    id: 'no-token',
    pattern:
      /\bno_token\b|No Token Provided|have not set ?up a token|(?:no|without) (?:\w+ ){0,4}(?:token|api key|credentials?|client_id|account) (?:was |were |is |has been )?(?:provided|found|saved|given|configured|available)|(?:token|api key|credentials?) (?:is |are |was )?(?:required|missing|not found|cannot be empty|not configured)|(?:Could not|Couldn't|Unable to) (?:find|locate) (?:\S{1,40} )?(?:credentials?|token|CLIENT_ID|[\w.-]{1,40}\.json|api key)|credentials were not found|NoCredentialsError|Partial credentials found|PartialCredentialsError|have to be set in order to authenticate|No default \S{1,30} account saved|Missing\/incomplete configuration file|must download an API key/i,
    weight: 'decides',
    classes: nothingFound,
    error: 'no credential was found',
  },
  {
    id: 'not-logged-in',
    pattern:
      /\bnot logged in\b|must be (?:authenticated|logged in)|please (?:log|sign) in|make sure you are authenticated|login required|authentication required|re-?authenticate|No access tokens found|No tokens found|Unauthorized - No Token/i,
    weight: 'narrows',
    classes: [...nothingFound, 'expired-token'],
    error: 'the client is not logged in',
  },
  {
    id: 'keyring',
    pattern:
      /NoKeyringError|No recommended backend was available|SecretServiceNotAvailable|org\.freedesktop\.secrets|keyring password|KeyringLocked|autolaunch a dbus-daemon|for keyring\b|No module named 'keyrings|keyring\.errors\./i,
    weight: 'decides',
    classes: ['keyring', 'interactive-login-impossible'],
    error: 'no keyring that can be used',
  },
  {
    id: 'key-error',
    pattern: new RegExp(`KeyError: '(${credentialName})'`),
    weight: 'decides',
    classes: ['missing-credential', 'env-not-visible', 'wrong-name', 'ci-secret-not-passed'],
    error: ([, name = '']) => `KeyError: '${name.length <= 40 ? name : '…'}'`,
  },
  {
    id: 'key-error-environment',
    pattern: /KeyError: '([A-Z][A-Z0-9]*_[A-Z0-9_]{1,40})'/,
    weight: 'decides',
    classes: ['env-not-visible', 'missing-credential', 'wrong-name'],
    error: 'KeyError: an environment variable that is not set',
    needs: ['environment'],
  },
  {
    id: 'not-in-environment',
    pattern:
      /(?:not|n't) (?:have )?.{0,60}(?:defined|set|found|present) in (?:your|the) environment|environment variable \S{1,60} (?:is )?(?:not set|missing|undefined|required)/i,
    weight: 'decides',
    classes: ['env-not-visible', 'missing-credential', 'wrong-name'],
    error: 'an environment variable that is not set',
    needs: ['credential-words', 'client'],
  },
  {
    id: 'ci-input',
    pattern: /Input required and not supplied: (?:[\w-]*(?:token|key|secret|password|credential)[\w-]*)/i,
    weight: 'decides',
    classes: ['ci-secret-not-passed', 'missing-credential', 'empty-value'],
    error: 'Input required and not supplied: the secret is empty in this run',
  },
  {
    id: 'login-changed',
    pattern:
      /(?:login|auth\w{0,16}|OAuth) (?:process|flow|method|API) (?:has changed|has been removed|is no longer|was removed|is deprecated)/i,
    weight: 'decides',
    classes: ['legacy-format-or-name', 'client-bug', 'interactive-login-impossible'],
    error: 'a way to log in that the server no longer offers',
  },
  {
    id: 'git-prompt',
    pattern: /terminal prompts disabled|could not read (?:Username|Password) for/,
    weight: 'decides',
    classes: [
      'missing-credential',
      'interactive-login-impossible',
      'ci-secret-not-passed',
      'two-clients-one-credential',
    ],
    error: 'git has no credential, and may not ask for one',
  },
  {
    id: 'browser',
    pattern:
      /copy your one-time code|Press Enter to open|could not (?:open|find) a (?:web )?browser|no (?:web )?browser (?:is )?(?:available|found)/i,
    weight: 'decides',
    classes: ['interactive-login-impossible'],
    error: 'a login that needs a browser on this machine',
  },
  {
    id: 'prompt',
    pattern: /\bEOFError\b|EOF when reading a line|^Aborted!|GetPassWarning|termios\.error|not a TTY/,
    weight: 'any',
    classes: ['interactive-login-impossible'],
    error: 'the client asked for input, and there was nobody to answer',
    needs: ['client', 'credential-words'],
  },
  {
    id: 'please-authorize',
    pattern:
      /Please authorize access to your|(?:api[_ -]?key|token|credentials?)\b.{0,30}must be (?:set|provided|passed|supplied|specified)|must (?:provide|supply|specify|set) (?:an? |your )?(?:api[_ -]?key|token|credentials?)|(?:api[_ -]?key|token|credentials?) (?:was |were )?not (?:provided|supplied|set|specified)|(?:no|missing) api[_ -]?key/i,
    weight: 'decides',
    classes: nothingFound,
    error: 'no credential was given',
  },
  {
    id: 'second-factor',
    pattern: /\b(?:MFA|2FA)\b|two-factor|multi-factor/i,
    weight: 'narrows',
    classes: ['interactive-login-impossible', 'account-state', 'wrong-kind-of-credential'],
    error: 'a second factor is asked for',
    needs: ['client', 'credential-words'],
  },
];
