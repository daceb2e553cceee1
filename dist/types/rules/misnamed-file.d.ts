import type { Facts } from '../src/types/facts.ts';
import type { RuleProblem } from '../src/types/finding.ts';
export declare const misnamedFile: {
    readonly id: 'misnamed-file';
    readonly severity: 'error';
    readonly layer: 'name';
    readonly failureClass: 'wrong-name';
    readonly summary: 'A credential file has almost the name, or lies almost where, a client looks.';
    readonly why: 'An editor adds .txt without showing it, a file is put beside its folder, a variable names a file that is not there. The client takes it for absent and says nothing.';
    readonly needs: readonly ["setters"];
    readonly check: (facts: Facts) => Generator<RuleProblem, void, any>;
    readonly examples: {
        readonly valid: readonly [{
            readonly title: 'in its place';
            readonly platform: 'cave';
            readonly files: {
                readonly '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}';
            };
        }];
        readonly invalid: readonly [{
            readonly title: 'beside the folder that it belongs into';
            readonly platform: 'cave';
            readonly files: {
                readonly '.cloudvolume/cave-secret.json': '{"token": "{{cave/token}}"}';
            };
            readonly severity: 'error';
            readonly says: 'is not read';
        }, {
            readonly title: 'an editor has added .txt';
            readonly platform: 'descarteslabs';
            readonly files: {
                readonly '.descarteslabs/token_info.json.txt': '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}';
            };
            readonly severity: 'error';
            readonly says: '.txt';
        }, {
            readonly title: 'the client does not expand the ~ in its variable';
            readonly platform: 'descarteslabs';
            readonly env: {
                readonly DESCARTESLABS_TOKEN_INFO_PATH: '~/.descarteslabs/token_info.json';
            };
            readonly files: {
                readonly '.descarteslabs/token_info.json': '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}';
            };
            readonly severity: 'error';
            readonly says: 'names a file that is not there';
        }];
    };
};
