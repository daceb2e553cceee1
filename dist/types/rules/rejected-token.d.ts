import type { Facts } from '../src/types/facts.ts';
import type { RuleProblem } from '../src/types/finding.ts';
export declare const rejectedToken: {
    readonly id: 'rejected-token';
    readonly severity: 'error';
    readonly layer: 'server';
    readonly failureClass: 'wrong-credential';
    readonly summary: 'The platform does not accept the credential.';
    readonly why: 'It may be revoked, expired, mistyped, or another server’s: most platforms do not say which, and what looks whole here can be dead there. A cached token can hide it for hours.';
    readonly needs: readonly ["setters"];
    readonly check: (facts: Facts) => Generator<RuleProblem, void, any>;
    readonly examples: {
        readonly valid: readonly [{
            readonly title: 'accepted';
            readonly platform: 'cave';
            readonly files: {
                readonly '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}';
            };
            readonly verdicts: readonly [{
                readonly platform: 'cave';
                readonly client: 'caveclient';
                readonly status: 'valid';
                readonly host: 'global.daf-apis.com';
            }];
        }, {
            readonly title: 'nobody answered, which says nothing of the token';
            readonly platform: 'cave';
            readonly files: {
                readonly '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}';
            };
            readonly verdicts: readonly [{
                readonly platform: 'cave';
                readonly client: 'caveclient';
                readonly status: 'unknown';
                readonly reason: 'timeout';
                readonly host: 'global.daf-apis.com';
            }];
        }];
        readonly invalid: readonly [{
            readonly title: 'a token that CAVE does not know';
            readonly platform: 'cave';
            readonly files: {
                readonly '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}';
            };
            readonly verdicts: readonly [{
                readonly platform: 'cave';
                readonly client: 'caveclient';
                readonly status: 'rejected';
                readonly reason: 'invalid-token';
                readonly host: 'global.daf-apis.com';
                readonly slot: 'token';
            }, {
                readonly platform: 'cave';
                readonly client: 'cloud-volume';
                readonly status: 'rejected';
                readonly reason: 'invalid-token';
                readonly host: 'global.daf-apis.com';
                readonly slot: 'token';
            }];
            readonly severity: 'error';
            readonly says: 'does not accept';
        }, {
            readonly title: 'a refresh token that the login host refuses';
            readonly platform: 'earthscope';
            readonly files: {
                readonly '.earthscope/default/tokens.json': '{"refresh_token": "{{earthscope/refresh-token}}"}';
            };
            readonly verdicts: readonly [{
                readonly platform: 'earthscope';
                readonly client: 'earthscope-sdk';
                readonly status: 'rejected';
                readonly reason: 'invalid-token';
                readonly host: 'login.earthscope.org';
                readonly slot: 'refresh_token';
            }];
            readonly severity: 'error';
            readonly says: 'does not accept';
        }];
    };
};
