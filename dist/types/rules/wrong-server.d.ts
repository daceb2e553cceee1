import type { Facts } from '../src/types/facts.ts';
import type { RuleProblem } from '../src/types/finding.ts';
export declare const wrongServer: {
    readonly id: 'wrong-server';
    readonly severity: 'error';
    readonly layer: 'kind';
    readonly failureClass: 'wrong-server-or-env';
    readonly summary: 'The token was made for another server than the one in use, or the address in use is none.';
    readonly why: 'A token says who made it and for whom. One of the test system is whole, alive, and refused by the real one; an address without https:// stops the client before anything is sent.';
    readonly needs: readonly ["setters"];
    readonly check: (facts: Facts) => Generator<RuleProblem, void, any>;
    readonly examples: {
        readonly valid: readonly [{
            readonly title: 'made by the server in use';
            readonly platform: 'earthscope';
            readonly env: {
                readonly ES_OAUTH2__ACCESS_TOKEN: '{{jwt earthscope/access-token exp=+86400}}';
            };
        }, {
            readonly title: 'a test server on this machine';
            readonly platform: 'earthscope';
            readonly env: {
                readonly ES_OAUTH2__ACCESS_TOKEN: '{{jwt earthscope/access-token exp=+86400}}';
                readonly ES_OAUTH2__DOMAIN: 'http://127.0.0.1:8080';
            };
        }];
        readonly invalid: readonly [{
            readonly title: 'made by the test system';
            readonly platform: 'earthscope';
            readonly env: {
                readonly ES_OAUTH2__ACCESS_TOKEN: '{{jwt earthscope/access-token exp=+86400 iss=https://login-dev.earthscope.org/}}';
            };
            readonly severity: 'error';
            readonly says: 'made by login-dev.earthscope.org';
        }, {
            readonly title: 'made for another audience';
            readonly platform: 'earthscope';
            readonly env: {
                readonly ES_OAUTH2__ACCESS_TOKEN: '{{jwt earthscope/access-token exp=+86400}}';
                readonly ES_OAUTH2__AUDIENCE: 'https://api-dev.earthscope.org';
            };
            readonly severity: 'error';
            readonly says: 'for another audience';
        }, {
            readonly title: 'an address without https://';
            readonly platform: 'descarteslabs';
            readonly env: {
                readonly DESCARTESLABS_CLIENT_ID: '{{descarteslabs/client-id}}';
                readonly DESCARTESLABS_CLIENT_SECRET: '{{descarteslabs/client-secret}}';
                readonly DESCARTESLABS_IAM_URL: 'iam.production.aws.descarteslabs.com';
            };
            readonly severity: 'error';
            readonly says: 'without https://';
        }];
    };
};
