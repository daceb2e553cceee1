import type { Facts } from '../src/types/facts.ts';
export declare const wrongKind: {
    readonly id: 'wrong-kind';
    readonly severity: 'error';
    readonly layer: 'kind';
    readonly failureClass: 'wrong-kind-of-credential';
    readonly summary: 'The value is a credential, but of another kind than this place needs.';
    readonly why: 'An access token where a refresh token is due, a JWT where a platform gives opaque tokens, another platform’s key: each is genuine somewhere, and no client says what it expected.';
    readonly needs: readonly ["setters"];
    readonly check: (facts: Facts) => Generator<{
        platform?: string;
        clients: readonly string[];
        place: import("../src/types/place.ts").Place;
        message: string;
        evidence: readonly import("../src/types/finding.ts").Evidence[];
        cause: string;
        severity?: import("../src/types/finding.ts").Severity;
        slot?: string;
        remedy: {
            steps: import("../src/types/finding.ts").RemedyStep[];
        };
    }, void, any>;
    readonly examples: {
        readonly valid: readonly [{
            readonly title: 'a refresh token as the refresh token';
            readonly platform: 'earthscope';
            readonly env: {
                readonly ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}';
            };
        }, {
            readonly title: 'a token that is cut is another fault';
            readonly platform: 'cave';
            readonly files: {
                readonly '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token first 20}}"}';
            };
        }];
        readonly invalid: readonly [{
            readonly title: 'the access token as the refresh token';
            readonly platform: 'earthscope';
            readonly env: {
                readonly ES_OAUTH2__REFRESH_TOKEN: '{{jwt earthscope/access-token exp=+3600}}';
            };
            readonly severity: 'error';
            readonly says: 'an access token (JWT)';
        }, {
            readonly title: 'a JWT where 32 hexadecimal digits are due';
            readonly platform: 'cave';
            readonly files: {
                readonly '.cloudvolume/secrets/cave-secret.json': '{"token": "{{jwt earthscope/access-token exp=+3600}}"}';
            };
            readonly severity: 'error';
            readonly says: 'an access token (JWT)';
        }];
    };
};
