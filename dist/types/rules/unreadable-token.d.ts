import type { Facts } from '../src/types/facts.ts';
import type { RuleProblem } from '../src/types/finding.ts';
export declare const unreadableToken: {
    readonly id: 'unreadable-token';
    readonly severity: 'error';
    readonly layer: 'kind';
    readonly failureClass: 'wrong-kind-of-credential';
    readonly summary: 'The client cannot read what stands inside of the token.';
    readonly why: 'Some clients look into a token before they send it. One without an end, or with claims that the client does not expect, is dropped without a word or stops the client, although the platform might take it, and it can keep a good refresh token from being used.';
    readonly needs: readonly ["setters"];
    readonly check: (facts: Facts) => Generator<RuleProblem, void, any>;
    readonly examples: {
        readonly valid: readonly [{
            readonly title: 'an end that the client can read';
            readonly platform: 'descarteslabs';
            readonly env: {
                readonly DESCARTESLABS_TOKEN: '{{jwt descarteslabs/jwt exp=+86400}}';
            };
        }, {
            readonly title: 'expired is another fault';
            readonly platform: 'descarteslabs';
            readonly env: {
                readonly DESCARTESLABS_TOKEN: '{{jwt descarteslabs/jwt exp=-3600}}';
            };
        }];
        readonly invalid: readonly [{
            readonly title: 'an end that is no number';
            readonly platform: 'descarteslabs';
            readonly env: {
                readonly DESCARTESLABS_TOKEN: '{{jwt descarteslabs/jwt exp=never}}';
            };
            readonly severity: 'error';
            readonly says: 'cannot use the token';
        }, {
            readonly title: 'a claim that is missing stops the client, though the refresh token is good';
            readonly platform: 'earthscope';
            readonly env: {
                readonly ES_OAUTH2__ACCESS_TOKEN: '{{jwt earthscope/access-token exp=+86400 iat=never}}';
                readonly ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}';
            };
            readonly severity: 'error';
            readonly says: 'cannot use the access_token';
        }];
    };
};
