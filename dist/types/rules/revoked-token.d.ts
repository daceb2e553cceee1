export declare const revokedToken: {
    readonly id: 'revoked-token';
    readonly severity: 'error';
    readonly layer: 'server';
    readonly failureClass: 'revoked-or-rotated';
    readonly summary: 'The platform says that the credential was revoked.';
    readonly why: 'A revoked credential looks whole and is not expired: only the platform can tell. It is said here only where the platform itself says so.';
    readonly needs: readonly ["setters"];
    readonly check: (facts: import("../src/types/facts.ts").Facts) => Generator<{
        platform: string;
        clients: string[];
        place: import("../src/types/place.ts").Place;
        slot?: string;
        message: string;
        evidence: readonly import("../src/types/finding.ts").Evidence[];
        cause: string;
        remedy: {
            readonly steps: readonly import("../src/types/finding.ts").RemedyStep[];
            readonly wontHelp: readonly string[];
        };
    }, void, any>;
    readonly examples: {
        readonly valid: readonly [{
            readonly title: 'nobody asked the platform';
            readonly platform: 'cave';
            readonly files: {
                readonly '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}';
            };
        }, {
            readonly title: 'rejected for an unknown reason is another finding';
            readonly platform: 'cave';
            readonly files: {
                readonly '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}';
            };
            readonly verdicts: readonly [{
                readonly platform: 'cave';
                readonly client: 'caveclient';
                readonly status: 'rejected';
                readonly reason: 'invalid-token';
            }];
        }];
        readonly invalid: readonly [{
            readonly title: 'the platform says revoked';
            readonly platform: 'cave';
            readonly files: {
                readonly '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}';
            };
            readonly verdicts: readonly [{
                readonly platform: 'cave';
                readonly client: 'caveclient';
                readonly status: 'rejected';
                readonly reason: 'revoked';
                readonly host: 'global.daf-apis.com';
            }];
            readonly severity: 'error';
            readonly says: 'revoked';
        }];
    };
};
