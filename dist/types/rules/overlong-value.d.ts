import type { Facts } from '../src/types/facts.ts';
export declare const overlongValue: {
    readonly id: 'overlong-value';
    readonly severity: 'error';
    readonly layer: 'damage';
    readonly failureClass: 'paste-damage';
    readonly summary: 'The value is longer than a credential can be: two joined, or one pasted twice.';
    readonly why: 'A paste that was repeated because nothing showed on the screen, or a file in which two lines became one, makes a value that no platform knows.';
    readonly needs: readonly ["setters"];
    readonly check: (facts: Facts) => Generator<import("../src/types/finding.ts").RuleProblem, void, any>;
    readonly examples: {
        readonly valid: readonly [{
            readonly title: 'a token of the usual length';
            readonly platform: 'cave';
            readonly files: {
                readonly '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}';
            };
        }];
        readonly invalid: readonly [{
            readonly title: 'pasted twice';
            readonly platform: 'cave';
            readonly files: {
                readonly '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}{{cave/token}}"}';
            };
            readonly severity: 'error';
            readonly says: 'the same text twice';
        }, {
            readonly title: 'two tokens joined';
            readonly platform: 'cave';
            readonly files: {
                readonly '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}{{cave/token 2}}"}';
            };
            readonly severity: 'warning';
            readonly says: 'longer than every known';
        }];
    };
};
