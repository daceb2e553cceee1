import type { Facts } from '../src/types/facts.ts';
import type { RuleProblem } from '../src/types/finding.ts';
export declare const insecureEndpoint: {
    readonly id: 'insecure-endpoint';
    readonly severity: 'error';
    readonly layer: 'exposure';
    readonly failureClass: 'wrong-server-or-env';
    readonly summary: 'A setting sends the credential over an open line, or to a host that is not the platform’s.';
    readonly why: 'One variable is enough to send every token to another server, and a configuration file can come with a cloned repository. Over http:// everyone on the way can read the token.';
    readonly needs: readonly ["setters"];
    readonly check: (facts: Facts) => Generator<RuleProblem, void, any>;
    readonly examples: {
        readonly valid: readonly [{
            readonly title: 'a test server on this machine';
            readonly platform: 'earthscope';
            readonly env: {
                readonly ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}';
                readonly ES_OAUTH2__DOMAIN: 'http://localhost:8080';
            };
        }, {
            readonly title: 'another server of the platform';
            readonly platform: 'earthscope';
            readonly env: {
                readonly ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}';
                readonly ES_OAUTH2__DOMAIN: 'https://login-dev.earthscope.org';
            };
        }];
        readonly invalid: readonly [{
            readonly title: 'an open line';
            readonly platform: 'earthscope';
            readonly env: {
                readonly ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}';
                readonly ES_OAUTH2__DOMAIN: 'http://login.earthscope.org';
            };
            readonly severity: 'error';
            readonly says: 'over http://';
        }, {
            readonly title: 'a stranger’s host';
            readonly platform: 'descarteslabs';
            readonly env: {
                readonly DESCARTESLABS_CLIENT_ID: '{{descarteslabs/client-id}}';
                readonly DESCARTESLABS_CLIENT_SECRET: '{{descarteslabs/client-secret}}';
                readonly DESCARTESLABS_IAM_URL: 'https://iam.example.org';
            };
            readonly severity: 'warning';
            readonly says: 'to iam.example.org';
        }];
    };
};
