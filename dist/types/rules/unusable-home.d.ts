import type { Facts } from '../src/types/facts.ts';
import type { RuleProblem } from '../src/types/finding.ts';
export declare const unusableHome: {
    readonly id: 'unusable-home';
    readonly severity: 'error';
    readonly layer: 'home';
    readonly failureClass: 'home-differs';
    readonly summary: 'The home folder is not set, is another user’s, cannot be written, or is not where the login was made.';
    readonly why: 'Clients look for their files below HOME. In a container, under sudo, in a job or a service it is often unset or another’s: the login lies where nobody looks, or is renewed and cannot be saved.';
    readonly needs: readonly [];
    readonly check: (facts: Facts) => Generator<RuleProblem, void, any>;
    readonly examples: {
        readonly valid: readonly [{
            readonly title: 'one’s own home';
            readonly platform: 'earthscope';
            readonly files: {
                readonly '.earthscope/default/tokens.json': '{"refresh_token": "{{earthscope/refresh-token}}"}';
            };
        }];
        readonly invalid: readonly [{
            readonly title: 'HOME leads elsewhere, and the login is in the account’s own';
            readonly platform: 'earthscope';
            readonly env: {
                readonly HOME: '/home/me/scratch';
            };
            readonly files: {
                readonly '/home/me/.earthscope/default/tokens.json': '{"refresh_token": "{{earthscope/refresh-token}}"}';
                readonly 'readme.txt': 'x';
            };
            readonly severity: 'error';
            readonly says: 'the login is in another home';
        }, {
            readonly title: 'HOME is not set';
            readonly platform: 'earthscope';
            readonly homeless: true;
            readonly files: {
                readonly '.earthscope/default/tokens.json': '{"refresh_token": "{{earthscope/refresh-token}}"}';
            };
            readonly severity: 'warning';
            readonly says: 'HOME is not set';
        }, {
            readonly title: 'the renewed token cannot be saved';
            readonly platform: 'earthscope';
            readonly env: {
                readonly ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}';
            };
            readonly files: {
                readonly '.earthscope': {
                    readonly dir: true;
                    readonly mode: '555';
                };
            };
            readonly severity: 'error';
            readonly says: 'cannot be saved';
        }, {
            readonly title: 'sudo that keeps the home of who called it';
            readonly platform: 'earthscope';
            readonly uid: 0;
            readonly sudoFrom: 'me';
            readonly files: {
                readonly '.earthscope/default/tokens.json': {
                    readonly content: '{"refresh_token": "{{earthscope/refresh-token}}"}';
                    readonly owner: 1000;
                };
                readonly '.': {
                    readonly dir: true;
                    readonly owner: 1000;
                };
            };
            readonly severity: 'warning';
            readonly says: 'another user’s';
        }];
    };
};
