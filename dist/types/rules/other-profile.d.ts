import type { Facts } from '../src/types/facts.ts';
import type { RuleProblem } from '../src/types/finding.ts';
export declare const otherProfile: {
    readonly id: 'other-profile';
    readonly severity: 'error';
    readonly layer: 'name';
    readonly failureClass: 'wrong-server-or-env';
    readonly summary: 'No credential is found for the profile or server in use, but there is one for another.';
    readonly why: 'A login is kept for one profile or one server. A program that names another, or none, finds nothing and says “log in”, which nobody understands who has just done so.';
    readonly needs: readonly [];
    readonly check: (facts: Facts) => Generator<RuleProblem, void, any>;
    readonly examples: {
        readonly valid: readonly [{
            readonly title: 'the profile in use has its own tokens';
            readonly platform: 'earthscope';
            readonly files: {
                readonly '.earthscope/default/tokens.json': '{"refresh_token": "{{earthscope/refresh-token}}"}';
                readonly '.earthscope/work/tokens.json': '{"refresh_token": "{{earthscope/refresh-token 2}}"}';
            };
        }];
        readonly invalid: readonly [{
            readonly title: 'logged in under another profile';
            readonly platform: 'earthscope';
            readonly files: {
                readonly '.earthscope/work/tokens.json': '{"refresh_token": "{{earthscope/refresh-token}}"}';
            };
            readonly severity: 'error';
            readonly says: 'there is one for another profile';
        }, {
            readonly title: 'a token for another server';
            readonly platform: 'cave';
            readonly files: {
                readonly '.cloudvolume/secrets/cave.my-lab.org-cave-secret.json': '{"token": "{{cave/token}}"}';
            };
            readonly severity: 'error';
            readonly says: 'there is one for another server';
        }];
    };
};
