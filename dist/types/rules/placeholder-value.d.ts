export declare const placeholderValue: {
    readonly id: 'placeholder-value';
    readonly severity: 'error';
    readonly layer: 'damage';
    readonly failureClass: 'placeholder-left';
    readonly summary: 'The value is a placeholder or an example from the documents.';
    readonly why: 'It was copied together with the instructions and never replaced. Clients send it like any other value, and the platform answers 401.';
    readonly needs: readonly ["setters"];
    readonly check: (facts: import("../src/types/facts.ts").Facts) => Generator<{
        platform?: string;
        clients: readonly string[];
        place: import("../src/types/place.ts").Place;
        message: string;
        evidence: readonly import("../src/types/finding.ts").Evidence[];
        cause: string;
        severity?: import("../src/types/finding.ts").Severity;
        slot?: string;
        remedy: {
            steps: import("../src/types/finding.ts").RemedyStep[];
        };
    }, void, any>;
    readonly examples: {
        readonly valid: readonly [{
            readonly title: 'a value of its own';
            readonly platform: 'earthscope';
            readonly env: {
                readonly ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}';
            };
        }];
        readonly invalid: readonly [{
            readonly title: 'angle brackets';
            readonly platform: 'earthscope';
            readonly env: {
                readonly ES_OAUTH2__REFRESH_TOKEN: '<your-refresh-token>';
            };
            readonly severity: 'error';
            readonly says: 'placeholder';
        }, {
            readonly title: 'an instruction in capitals';
            readonly platform: 'descarteslabs';
            readonly env: {
                readonly DESCARTESLABS_CLIENT_ID: '{{descarteslabs/client-id}}';
                readonly DESCARTESLABS_CLIENT_SECRET: 'YOUR_CLIENT_SECRET';
            };
            readonly severity: 'error';
            readonly says: 'placeholder';
        }, {
            readonly title: 'the documents’ own example';
            readonly platform: 'cave';
            readonly files: {
                readonly '.cloudvolume/secrets/cave-secret.json': '{"token": "abcdef1234567890"}';
            };
            readonly severity: 'error';
            readonly says: 'placeholder';
        }];
    };
};
