import type { Facts } from '../src/types/facts.ts';
import type { RuleProblem } from '../src/types/finding.ts';
export declare const envOverCache: {
    readonly id: 'env-over-cache';
    readonly severity: 'warning';
    readonly layer: 'shadow';
    readonly failureClass: 'stale-credential-shadows';
    readonly summary: 'A variable hides another credential that a file holds.';
    readonly why: 'A variable that was set once, in a start-up file or by another tool, wins over what a login writes into a file. Logging in again cannot help while it is set.';
    readonly needs: readonly ["setters"];
    readonly check: (facts: Facts) => Generator<RuleProblem, void, any>;
    readonly examples: {
        readonly valid: readonly [{
            readonly title: 'the same value in both';
            readonly platform: 'earthscope';
            readonly env: {
                readonly ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}';
            };
            readonly files: {
                readonly '.earthscope/default/tokens.json': '{"refresh_token": "{{earthscope/refresh-token}}"}';
            };
        }, {
            readonly title: 'only the variable';
            readonly platform: 'earthscope';
            readonly env: {
                readonly ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}';
            };
        }];
        readonly invalid: readonly [{
            readonly title: 'another value in the file';
            readonly platform: 'earthscope';
            readonly env: {
                readonly ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}';
            };
            readonly files: {
                readonly '.earthscope/default/tokens.json': '{"refresh_token": "{{earthscope/refresh-token 2}}"}';
            };
            readonly severity: 'warning';
            readonly says: 'hides another';
        }, {
            readonly title: 'an expired JWT in the variable, good credentials in the file';
            readonly platform: 'descarteslabs';
            readonly env: {
                readonly DESCARTESLABS_TOKEN: '{{jwt descarteslabs/jwt exp=-3600}}';
            };
            readonly files: {
                readonly '.descarteslabs/token_info.json': '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}", "refresh_token": "{{descarteslabs/client-secret}}"}';
            };
            readonly severity: 'error';
            readonly says: 'hides a good';
        }];
    };
};
