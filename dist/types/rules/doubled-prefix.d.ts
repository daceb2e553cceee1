export declare const doubledPrefix: {
    readonly id: 'doubled-prefix';
    readonly severity: 'error';
    readonly layer: 'damage';
    readonly failureClass: 'paste-damage';
    readonly summary: 'The value begins with the word that the client adds by itself, such as `Bearer`.';
    readonly why: 'The client puts `Bearer ` before the token. A token that was copied from a header or a curl line brings its own, and the platform sees `Bearer Bearer …`.';
    readonly needs: readonly ["setters"];
    readonly check: (facts: import("../src/types/facts.ts").Facts) => Generator<import("../src/types/finding.ts").RuleProblem, void, any>;
    readonly examples: {
        readonly valid: readonly [{
            readonly title: 'the token alone';
            readonly platform: 'cave';
            readonly files: {
                readonly '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}';
            };
        }];
        readonly invalid: readonly [{
            readonly title: 'Bearer in a file';
            readonly platform: 'cave';
            readonly files: {
                readonly '.cloudvolume/secrets/cave-secret.json': '{"token": "Bearer {{cave/token}}"}';
            };
            readonly severity: 'error';
            readonly says: 'begins with “Bearer”';
        }];
    };
};
