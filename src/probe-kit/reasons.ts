/** Why there is no reply. None of these says anything about the credential. */
export const faultReasons = ['dns', 'refused', 'reset', 'tls', 'proxy', 'timeout', 'bad-reply', 'interrupted'] as const;

/** Why a request failed: a word for a fault, or one that is not about the network. */
export type FaultReason = (typeof faultReasons)[number];

/** The reasons that a verdict can have for its status: a fixed list that programs can compare with. */
export const reasons = {
  /** Accepted, but with something to report. */
  valid: ['no-permissions', 'missing-permission', 'anonymous'],
  rejected: ['revoked', 'expired', 'invalid-token', 'invalid-client', 'no-token-seen'],
  denied: ['access-denied', 'missing-scope', 'missing-permission', 'missing-role', 'missing-group', 'missing-terms'],
  unknown: [
    ...faultReasons,
    'captive-portal',
    'redirected',
    'rate-limited',
    'server-error',
    'not-the-platform',
    'wrong-address',
    'unexpected-reply',
    'reply-too-large',
    'clock-skew',
    'needs-exchange',
    'not-saved',
    'reply-lost',
    'cannot-save',
    'kept-elsewhere',
    'busy',
    'unfinished-save',
    'renewed-elsewhere',
    'cannot-ask',
    'value-unknown',
    'insecure-endpoint',
  ],
  'cannot-send': ['unsendable'],
  'not-asked': ['no-credential', 'no-probe'],
} as const;

/** A word from the list. For `cannot-send` the reason is the client's exception, or `unsendable` if it raises none. */
export type Reason = (typeof reasons)[keyof typeof reasons][number];
