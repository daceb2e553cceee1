import type { Facts } from '../src/types/facts.ts';
import type { RuleProblem } from '../src/types/finding.ts';
export declare const unloadedVariable: {
    readonly id: 'unloaded-variable';
    readonly severity: 'error';
    readonly layer: 'name';
    readonly failureClass: 'env-not-visible';
    readonly summary: 'A file sets the variable, but it is not set here.';
    readonly why: 'No client reads a .env file by itself, direnv waits for its leave, and a start-up file counts for terminals that are opened after it was changed, and not for a notebook or a job. The variable is right there in the file, and the client says that nothing is set.';
    readonly needs: readonly ["setters"];
    readonly check: (facts: Facts) => Generator<RuleProblem, void, any>;
    readonly examples: {
        readonly valid: readonly [{
            readonly title: 'set here as well';
            readonly platform: 'earthscope';
            readonly env: {
                readonly ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}';
            };
            readonly files: {
                readonly 'work/.env': 'ES_OAUTH2__REFRESH_TOKEN={{earthscope/refresh-token}}\n';
            };
        }];
        readonly invalid: readonly [{
            readonly title: 'a .env file that nobody loads';
            readonly platform: 'descarteslabs';
            readonly files: {
                readonly 'work/.env': 'DESCARTESLABS_CLIENT_ID={{descarteslabs/client-id}}\nDESCARTESLABS_CLIENT_SECRET={{descarteslabs/client-secret}}\n';
            };
            readonly severity: 'error';
            readonly says: '.env sets DESCARTESLABS_CLIENT_ID and DESCARTESLABS_CLIENT_SECRET';
        }, {
            readonly title: 'a start-up file that this terminal has not read';
            readonly platform: 'earthscope';
            readonly files: {
                readonly '.bashrc': '# my shell\nexport ES_OAUTH2__REFRESH_TOKEN={{earthscope/refresh-token}}\n';
            };
            readonly severity: 'error';
            readonly says: '~/.bashrc sets ES_OAUTH2__REFRESH_TOKEN';
        }];
    };
};
