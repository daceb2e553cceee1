import type { Facts } from '../src/types/facts.ts';
import type { RuleProblem } from '../src/types/finding.ts';
export declare const missingPair: {
    readonly id: 'missing-pair';
    readonly severity: 'error';
    readonly layer: 'absence';
    readonly failureClass: 'missing-credential';
    readonly summary: 'One half of a pair of credentials is there and the other is not.';
    readonly why: 'An id without its secret, or a secret without its id, is no credential. Clients that take the pair from one place only do not fetch the missing half from another, and some name the wrong half in their message.';
    readonly needs: readonly ["setters"];
    readonly check: (facts: Facts) => Generator<RuleProblem, void, any>;
    readonly examples: {
        readonly valid: readonly [{
            readonly title: 'both halves in the environment';
            readonly platform: 'descarteslabs';
            readonly env: {
                readonly DESCARTESLABS_CLIENT_ID: '{{descarteslabs/client-id}}';
                readonly DESCARTESLABS_CLIENT_SECRET: '{{descarteslabs/client-secret}}';
            };
        }, {
            readonly title: 'nothing at all is another fault';
            readonly platform: 'descarteslabs';
        }];
        readonly invalid: readonly [{
            readonly title: 'the id without its secret';
            readonly platform: 'descarteslabs';
            readonly env: {
                readonly DESCARTESLABS_CLIENT_ID: '{{descarteslabs/client-id}}';
            };
            readonly severity: 'error';
            readonly says: 'client_secret is missing';
        }, {
            readonly title: 'the secret without its id';
            readonly platform: 'earthone';
            readonly env: {
                readonly EARTHONE_CLIENT_SECRET: '{{earthone/client-secret}}';
            };
            readonly severity: 'error';
            readonly says: 'client_id is missing';
        }];
    };
};
