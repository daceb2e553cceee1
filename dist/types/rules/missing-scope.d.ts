import type { Facts } from '../src/types/facts.ts';
import type { Remedy } from '../src/types/finding.ts';
export declare const missingScope: {
    readonly id: 'missing-scope';
    readonly severity: 'error';
    readonly layer: 'server';
    readonly failureClass: 'scope-or-role-missing';
    readonly summary: 'The credential is good, and the account lacks a right.';
    readonly why: 'A bare 403 looks like a bad password, and people make new tokens in vain: the platform knows who asks, and does not let that account in. Somebody else must grant the right.';
    readonly needs: readonly [];
    readonly check: (facts: Facts) => Generator<{
        platform: string;
        clients: string[];
        place: import("../src/types/place.ts").Place;
        slot?: string;
        message: string;
        evidence: import("../src/types/finding.ts").Evidence[];
        cause: string;
        remedy: Remedy;
    }, void, any>;
    readonly examples: {
        readonly valid: readonly [{
            readonly title: 'terms are another finding';
            readonly platform: 'cave';
            readonly files: {
                readonly '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}';
            };
            readonly verdicts: readonly [{
                readonly platform: 'cave';
                readonly client: 'caveclient';
                readonly status: 'denied';
                readonly reason: 'missing-terms';
                readonly host: 'global.daf-apis.com';
            }];
        }];
        readonly invalid: readonly [{
            readonly title: 'no right to a dataset';
            readonly platform: 'cave';
            readonly files: {
                readonly '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}';
            };
            readonly verdicts: readonly [{
                readonly platform: 'cave';
                readonly client: 'caveclient';
                readonly status: 'denied';
                readonly reason: 'missing-permission';
                readonly host: 'global.daf-apis.com';
                readonly slot: 'token';
                readonly missing: readonly ["view", "minnie65"];
            }];
            readonly severity: 'error';
            readonly says: 'lacks a permission (view, minnie65)';
        }, {
            readonly title: 'a token without the scope';
            readonly platform: 'earthscope';
            readonly env: {
                readonly ES_OAUTH2__ACCESS_TOKEN: '{{jwt earthscope/access-token exp=+86400}}';
            };
            readonly verdicts: readonly [{
                readonly platform: 'earthscope';
                readonly client: 'earthscope-sdk';
                readonly status: 'denied';
                readonly reason: 'missing-scope';
                readonly host: 'api.earthscope.org';
                readonly slot: 'access_token';
            }];
            readonly severity: 'error';
            readonly says: 'lacks a scope';
        }];
    };
};
