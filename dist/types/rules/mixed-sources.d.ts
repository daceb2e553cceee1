import type { Facts } from '../src/types/facts.ts';
import type { RuleProblem } from '../src/types/finding.ts';
export declare const mixedSources: {
    readonly id: 'mixed-sources';
    readonly severity: 'warning';
    readonly layer: 'name';
    readonly failureClass: 'wrong-account';
    readonly summary: 'The access token comes from one login and the refresh token from another.';
    readonly why: 'A client that takes each value from the first place that has it can hold two people’s tokens at once: it acts as the one until the access token expires, and as the other afterwards.';
    readonly needs: readonly ["setters"];
    readonly check: (facts: Facts) => Generator<RuleProblem, void, any>;
    readonly examples: {
        readonly valid: readonly [{
            readonly title: 'the file that the client wrote with the variable’s own refresh token';
            readonly platform: 'earthscope';
            readonly env: {
                readonly ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}';
            };
            readonly files: {
                readonly '.earthscope/default/tokens.json': '{"access_token": "{{jwt earthscope/access-token exp=+86400}}", "refresh_token": "{{earthscope/refresh-token}}"}';
            };
        }];
        readonly invalid: readonly [{
            readonly title: 'another login’s refresh token in the variable';
            readonly platform: 'earthscope';
            readonly env: {
                readonly ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token 2}}';
            };
            readonly files: {
                readonly '.earthscope/default/tokens.json': '{"access_token": "{{jwt earthscope/access-token exp=+86400}}", "refresh_token": "{{earthscope/refresh-token}}"}';
            };
            readonly severity: 'warning';
            readonly says: 'of two logins';
        }, {
            readonly title: 'config.toml over a newer login';
            readonly platform: 'earthscope';
            readonly files: {
                readonly '.earthscope/config.toml': '[default]\noauth2.refresh_token = "{{earthscope/refresh-token 2}}"\n';
                readonly '.earthscope/default/tokens.json': '{"access_token": "{{jwt earthscope/access-token exp=+86400}}", "refresh_token": "{{earthscope/refresh-token}}"}';
            };
            readonly severity: 'warning';
            readonly says: 'of two logins';
        }];
    };
};
