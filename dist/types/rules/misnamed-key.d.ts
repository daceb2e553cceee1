import type { Facts } from '../src/types/facts.ts';
import type { RuleProblem } from '../src/types/finding.ts';
export declare const misnamedKey: {
    readonly id: 'misnamed-key';
    readonly severity: 'error';
    readonly layer: 'name';
    readonly failureClass: 'wrong-name';
    readonly summary: 'A credential file is well-formed, but lacks the key that the client reads.';
    readonly why: 'Keys are read letter by letter: accessToken is not access_token, and a key that stands above its table in a TOML file belongs to none. The client finds nothing, and most say nothing.';
    readonly needs: readonly [];
    readonly check: (facts: Facts) => Generator<RuleProblem, void, any>;
    readonly examples: {
        readonly valid: readonly [{
            readonly title: 'other keys beside the right one';
            readonly platform: 'cave';
            readonly files: {
                readonly '.cloudvolume/secrets/cave-secret.json': '{"note": "mine", "token": "{{cave/token}}"}';
            };
        }];
        readonly invalid: readonly [{
            readonly title: 'a capital letter';
            readonly platform: 'cave';
            readonly files: {
                readonly '.cloudvolume/secrets/cave-secret.json': '{"Token": "{{cave/token}}"}';
            };
            readonly severity: 'error';
            readonly says: 'has Token where token is read';
        }, {
            readonly title: 'camel case';
            readonly platform: 'earthscope';
            readonly files: {
                readonly '.earthscope/default/tokens.json': '{"refreshToken": "{{earthscope/refresh-token}}"}';
            };
            readonly severity: 'error';
            readonly says: 'has refreshToken where refresh_token is read';
        }, {
            readonly title: 'a key above its table';
            readonly platform: 'earthscope';
            readonly files: {
                readonly '.earthscope/config.toml': 'refresh_token = "{{earthscope/refresh-token}}"\n';
            };
            readonly severity: 'error';
            readonly says: 'where default.oauth2.refresh_token is read';
        }];
    };
};
