import type { Facts } from '../src/types/facts.ts';
import type { RuleProblem } from '../src/types/finding.ts';
export declare const malformedVariable: {
    readonly id: 'malformed-variable';
    readonly severity: 'error';
    readonly layer: 'damage';
    readonly failureClass: 'config-file-malformed';
    readonly summary: 'A variable that the client has to parse cannot be parsed.';
    readonly why: 'Some clients read every variable that begins with their prefix and stop at the first that they cannot make sense of, even if it has nothing to do with the login.';
    readonly needs: readonly ["setters"];
    readonly check: (facts: Facts) => Generator<RuleProblem, void, any>;
    readonly examples: {
        readonly valid: readonly [{
            readonly title: 'a number where a number is due';
            readonly platform: 'earthscope';
            readonly env: {
                readonly ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}';
                readonly ES_HTTP__TIMEOUT_READ: '5';
            };
        }];
        readonly invalid: readonly [{
            readonly title: 'half a JSON text';
            readonly platform: 'earthscope';
            readonly env: {
                readonly ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}';
                readonly ES_HTTP: '{';
            };
            readonly severity: 'error';
            readonly says: 'ES_HTTP';
        }, {
            readonly title: 'a secret that begins with @json';
            readonly platform: 'descarteslabs';
            readonly env: {
                readonly DESCARTESLABS_CLIENT_ID: '{{descarteslabs/client-id}}';
                readonly DESCARTESLABS_CLIENT_SECRET: '@json {{descarteslabs/client-secret}}';
            };
            readonly severity: 'error';
            readonly says: 'DESCARTESLABS_CLIENT_SECRET';
        }];
    };
};
