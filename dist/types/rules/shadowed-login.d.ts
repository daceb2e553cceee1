import type { Facts } from '../src/types/facts.ts';
import type { RuleProblem } from '../src/types/finding.ts';
export declare const shadowedLogin: {
    readonly id: 'shadowed-login';
    readonly severity: 'error';
    readonly layer: 'shadow';
    readonly failureClass: 'stale-credential-shadows';
    readonly summary: 'Logging in again cannot help: a variable or a configuration file wins over what a login writes.';
    readonly why: 'Clients answer a dead credential with the advice to log in again. While a shell’s start-up file, conda, direnv or a configuration file goes on setting the old one, the new login is written and never read.';
    readonly needs: readonly ["setters"];
    readonly check: (facts: Facts) => Generator<RuleProblem, void, any>;
    readonly examples: {
        readonly valid: readonly [{
            readonly title: 'refused, and a login is what is used';
            readonly platform: 'earthscope';
            readonly files: {
                readonly '.earthscope/default/tokens.json': '{"refresh_token": "{{earthscope/refresh-token}}"}';
            };
            readonly verdicts: readonly [{
                readonly platform: 'earthscope';
                readonly client: 'earthscope-sdk';
                readonly status: 'rejected';
                readonly reason: 'invalid-token';
            }];
        }];
        readonly invalid: readonly [{
            readonly title: 'the platform refuses what a start-up file sets';
            readonly platform: 'earthscope';
            readonly env: {
                readonly ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}';
            };
            readonly files: {
                readonly '.bashrc': '# my shell\nexport ES_OAUTH2__REFRESH_TOKEN={{earthscope/refresh-token}}\n';
            };
            readonly verdicts: readonly [{
                readonly platform: 'earthscope';
                readonly client: 'earthscope-sdk';
                readonly status: 'rejected';
                readonly reason: 'invalid-token';
            }];
            readonly severity: 'error';
            readonly says: 'ES_OAUTH2__REFRESH_TOKEN wins over every login';
        }, {
            readonly title: 'a variable keeps the client from reading the login’s file';
            readonly platform: 'descarteslabs';
            readonly env: {
                readonly DESCARTESLABS_NO_JWT_CACHE: 'true';
            };
            readonly files: {
                readonly '.descarteslabs/token_info.json': '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}';
            };
            readonly severity: 'error';
            readonly says: 'DESCARTESLABS_NO_JWT_CACHE';
        }];
    };
};
