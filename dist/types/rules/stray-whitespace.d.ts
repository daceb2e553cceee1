export declare const strayWhitespace: {
    readonly id: 'stray-whitespace';
    readonly severity: 'error';
    readonly layer: 'damage';
    readonly failureClass: 'whitespace-or-newline';
    readonly summary: 'A space or line break stands around or inside a credential.';
    readonly why: '`echo TOKEN > file`, Kubernetes secrets and CI settings add a line break that cannot be seen. Few clients trim: the header library refuses the value, often with a message that prints the secret, or the platform does.';
    readonly needs: readonly ["setters"];
    readonly check: (facts: import("../src/types/facts.ts").Facts) => Generator<import("../src/types/finding.ts").RuleProblem, void, any>;
    readonly examples: {
        readonly valid: readonly [{
            readonly title: 'a clean value';
            readonly platform: 'earthscope';
            readonly env: {
                readonly ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}';
            };
        }];
        readonly invalid: readonly [{
            readonly title: 'a line break at the end';
            readonly platform: 'descarteslabs';
            readonly env: {
                readonly DESCARTESLABS_CLIENT_ID: '{{descarteslabs/client-id}}';
                readonly DESCARTESLABS_CLIENT_SECRET: '{{descarteslabs/client-secret}}\n';
            };
            readonly severity: 'error';
            readonly says: 'a line break stands at an end';
        }, {
            readonly title: 'a space in front';
            readonly platform: 'cave';
            readonly files: {
                readonly '.cloudvolume/secrets/cave-secret.json': '{"token": " {{cave/token}}"}';
            };
            readonly severity: 'error';
            readonly says: 'a space stands at an end';
        }];
    };
};
