export declare const quotedValue: {
    readonly id: 'quoted-value';
    readonly severity: 'error';
    readonly layer: 'damage';
    readonly failureClass: 'literal-quotes';
    readonly summary: 'The quotation marks around a credential are part of it.';
    readonly why: 'A shell takes quotation marks away; `docker --env-file`, lists in compose files, systemd units and many .env readers do not. The client sends them along, and the platform refuses.';
    readonly needs: readonly ["setters"];
    readonly check: (facts: import("../src/types/facts.ts").Facts) => Generator<import("../src/types/finding.ts").RuleProblem, void, any>;
    readonly examples: {
        readonly valid: readonly [{
            readonly title: 'no quotation marks';
            readonly platform: 'earthscope';
            readonly env: {
                readonly ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}';
            };
        }];
        readonly invalid: readonly [{
            readonly title: 'double quotes, as docker --env-file leaves them';
            readonly platform: 'earthscope';
            readonly env: {
                readonly ES_OAUTH2__REFRESH_TOKEN: '"{{earthscope/refresh-token}}"';
            };
            readonly severity: 'error';
            readonly says: 'part of its value';
        }, {
            readonly title: 'quotes inside the JSON text';
            readonly platform: 'cave';
            readonly files: {
                readonly '.cloudvolume/secrets/cave-secret.json': '{"token": "\'{{cave/token}}\'"}';
            };
            readonly severity: 'error';
            readonly says: 'part of its value';
        }];
    };
};
