import type { Facts } from '../src/types/facts.ts';
import type { RuleProblem } from '../src/types/finding.ts';
export declare const emptyValue: {
    readonly id: 'empty-value';
    readonly severity: 'error';
    readonly layer: 'damage';
    readonly failureClass: 'empty-value';
    readonly summary: 'A credential is set, but empty.';
    readonly why: 'An empty value is not the same as none: some clients take it and hide a good file behind it, some stop looking for the older name, some pass over it. Compose files and CI systems set variables to nothing where a secret is missing.';
    readonly needs: readonly ["setters"];
    readonly check: (facts: Facts) => Generator<RuleProblem, void, any>;
    readonly examples: {
        readonly valid: readonly [{
            readonly title: 'not set at all';
            readonly platform: 'earthscope';
            readonly files: {
                readonly '.earthscope/default/tokens.json': '{"refresh_token": "{{earthscope/refresh-token}}"}';
            };
        }];
        readonly invalid: readonly [{
            readonly title: 'an empty variable hides a good file';
            readonly platform: 'earthscope';
            readonly env: {
                readonly ES_OAUTH2__REFRESH_TOKEN: '';
            };
            readonly files: {
                readonly '.earthscope/default/tokens.json': '{"refresh_token": "{{earthscope/refresh-token}}"}';
            };
            readonly severity: 'error';
            readonly says: 'is set but empty';
        }, {
            readonly title: 'an empty token in the file';
            readonly platform: 'cave';
            readonly files: {
                readonly '.cloudvolume/secrets/cave-secret.json': '{"token": ""}';
            };
            readonly severity: 'error';
            readonly says: 'is set but empty';
        }];
    };
};
