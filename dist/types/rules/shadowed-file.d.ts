import type { Facts } from '../src/types/facts.ts';
import type { RuleProblem } from '../src/types/finding.ts';
export declare const shadowedFile: {
    readonly id: 'shadowed-file';
    readonly severity: 'warning';
    readonly layer: 'shadow';
    readonly failureClass: 'stale-credential-shadows';
    readonly summary: 'One file hides what another holds.';
    readonly why: 'CAVE prefers a server’s own file to the documented one, and EarthScope its config.toml to what a login writes. Whoever corrects the hidden file sees no effect.';
    readonly needs: readonly [];
    readonly check: (facts: Facts) => Generator<RuleProblem, void, any>;
    readonly examples: {
        readonly valid: readonly [{
            readonly title: 'the same token in both';
            readonly platform: 'cave';
            readonly files: {
                readonly '.cloudvolume/secrets/global.daf-apis.com-cave-secret.json': '{"token": "{{cave/token}}"}';
                readonly '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}';
            };
        }];
        readonly invalid: readonly [{
            readonly title: 'the server’s own file over the documented one';
            readonly platform: 'cave';
            readonly files: {
                readonly '.cloudvolume/secrets/global.daf-apis.com-cave-secret.json': '{"token": "{{cave/token}}"}';
                readonly '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token 2}}"}';
            };
            readonly severity: 'warning';
            readonly says: 'hides another token';
        }, {
            readonly title: 'config.toml over what a login wrote';
            readonly platform: 'earthscope';
            readonly files: {
                readonly '.earthscope/config.toml': '[default]\noauth2.refresh_token = "{{earthscope/refresh-token}}"\n';
                readonly '.earthscope/default/tokens.json': '{"refresh_token": "{{earthscope/refresh-token 2}}"}';
            };
            readonly severity: 'warning';
            readonly says: 'hides another refresh_token';
        }, {
            readonly title: 'the server’s own file holds no token, and the good one is not opened';
            readonly platform: 'cave';
            readonly files: {
                readonly '.cloudvolume/secrets/global.daf-apis.com-cave-secret.json': '{"note": "mine"}';
                readonly '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}';
            };
            readonly severity: 'error';
            readonly says: 'hides a good token';
        }];
    };
};
