import type { Facts } from '../src/types/facts.ts';
import type { RuleProblem } from '../src/types/finding.ts';
export declare const expiredToken: {
    readonly id: 'expired-token';
    readonly severity: 'error';
    readonly layer: 'expiry';
    readonly failureClass: 'expired-token';
    readonly summary: 'A token has expired, or will before it is needed, and nothing renews it.';
    readonly why: 'The token itself says until when it is valid. A client that holds a refresh token or a secret renews it unseen; one that holds the token alone fails, and each client treats a token as expired some time before it is.';
    readonly needs: readonly ["setters"];
    readonly check: (facts: Facts) => Generator<RuleProblem, void, any>;
    readonly examples: {
        readonly valid: readonly [{
            readonly title: 'valid for a day';
            readonly platform: 'earthscope';
            readonly env: {
                readonly ES_OAUTH2__ACCESS_TOKEN: '{{jwt earthscope/access-token exp=+86400}}';
            };
        }, {
            readonly title: 'expired, and a refresh token renews it';
            readonly platform: 'earthscope';
            readonly files: {
                readonly '.earthscope/default/tokens.json': '{"access_token": "{{jwt earthscope/access-token exp=-3600}}", "refresh_token": "{{earthscope/refresh-token}}"}';
            };
        }];
        readonly invalid: readonly [{
            readonly title: 'expired an hour ago, and nothing renews it';
            readonly platform: 'earthscope';
            readonly env: {
                readonly ES_OAUTH2__ACCESS_TOKEN: '{{jwt earthscope/access-token exp=-7200}}';
            };
            readonly severity: 'error';
            readonly says: 'expired 2 hours ago';
        }, {
            readonly title: 'too short for a long job';
            readonly platform: 'earthscope';
            readonly env: {
                readonly ES_OAUTH2__ACCESS_TOKEN: '{{jwt earthscope/access-token exp=+7200}}';
            };
            readonly validFor: 259200;
            readonly severity: 'error';
            readonly says: 'before the job ends';
        }];
    };
};
