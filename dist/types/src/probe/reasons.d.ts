/** What stood in the way of an answer. None of these says anything of the credential. */
export declare const faultReasons: readonly ['dns', 'refused', 'reset', 'tls', 'proxy', 'timeout', 'bad-reply', 'interrupted'];
/** What stood in the way of a request: one of a fault's words, or none of the network's. */
export type FaultReason = (typeof faultReasons)[number];
/** The words that a verdict gives for its status: a fixed list, which programs may compare with. */
export declare const reasons: {
    readonly rejected: readonly ['revoked', 'expired', 'invalid-token', 'invalid-client', 'no-token-seen'];
    readonly denied: readonly ['access-denied', 'missing-scope', 'missing-permission', 'missing-role', 'missing-group', 'missing-terms'];
    readonly unknown: readonly ["dns", "refused", "reset", "tls", "proxy", "timeout", "bad-reply", "interrupted", "captive-portal", "redirected", "rate-limited", "server-error", "unexpected-reply", "reply-too-large", "clock-skew", "needs-exchange", "not-saved", "cannot-ask", "value-unknown", "insecure-endpoint"];
    readonly 'not-asked': readonly ['no-credential', 'unsendable', 'no-probe'];
};
/** A word of the list. */
export type Reason = (typeof reasons)[keyof typeof reasons][number];
/** Whether a word says that the network, or what lies between, did not let the question through. */
export declare function isUnreachable(reason: string | undefined): boolean;
