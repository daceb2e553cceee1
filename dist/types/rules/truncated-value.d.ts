import type { Facts } from '../src/types/facts.ts';
import type { RuleProblem } from '../src/types/finding.ts';
export declare const truncatedValue: {
    readonly id: 'truncated-value';
    readonly severity: 'error';
    readonly layer: 'damage';
    readonly failureClass: 'paste-damage';
    readonly summary: 'A credential was cut short when it was copied.';
    readonly why: 'A value that is the beginning or the end of a longer one held elsewhere was cut: that is certain. A value that is merely shorter than the platform’s credentials are known to be is a suspicion, since shapes change with time.';
    readonly needs: readonly ["setters"];
    readonly check: (facts: Facts) => Generator<RuleProblem, void, any>;
    readonly examples: {
        readonly valid: readonly [{
            readonly title: 'a whole token';
            readonly platform: 'cave';
            readonly files: {
                readonly '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}';
            };
        }, {
            readonly title: 'two different whole values';
            readonly platform: 'earthscope';
            readonly env: {
                readonly ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}';
            };
            readonly files: {
                readonly '.earthscope/default/tokens.json': '{"refresh_token": "{{earthscope/refresh-token 2}}"}';
            };
        }];
        readonly invalid: readonly [{
            readonly title: 'the variable holds the beginning of the file’s value';
            readonly platform: 'earthscope';
            readonly env: {
                readonly ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token first 18}}';
            };
            readonly files: {
                readonly '.earthscope/default/tokens.json': '{"refresh_token": "{{earthscope/refresh-token}}"}';
            };
            readonly severity: 'error';
            readonly says: 'first 18 characters';
        }, {
            readonly title: 'shorter than every CAVE token';
            readonly platform: 'cave';
            readonly files: {
                readonly '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token first 20}}"}';
            };
            readonly severity: 'warning';
            readonly says: 'shorter than';
        }];
    };
};
