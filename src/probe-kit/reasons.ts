/** Why there is no answer. None of these says anything about the credential. */
export const faultReasons = ['dns', 'refused', 'reset', 'tls', 'proxy', 'timeout', 'bad-reply', 'interrupted'] as const;

/** Why a request failed: one of a fault's words, or none of the network's. */
export type FaultReason = (typeof faultReasons)[number];

/** The words that a verdict gives for its status: a fixed list, which programs may compare with. */
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

/** A word of the list. For `cannot-send` the reason is the client's exception, or `unsendable` where it has none. */
export type Reason = (typeof reasons)[keyof typeof reasons][number];
