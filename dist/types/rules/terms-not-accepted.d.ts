export declare const termsNotAccepted: {
    readonly id: 'terms-not-accepted';
    readonly severity: 'error';
    readonly layer: 'server';
    readonly failureClass: 'terms-or-access-not-granted';
    readonly summary: 'The credential is good, and terms of service have not been accepted.';
    readonly why: 'Data stands behind terms that each account must accept once, in a browser. A program without a browser meets a bare 403, and a new token does not help.';
    readonly needs: readonly [];
    readonly check: (facts: import("../src/types/facts.ts").Facts) => Generator<{
        platform: string;
        clients: string[];
        place: import("../src/types/place.ts").Place;
        slot?: string;
        severity: "error" | "warning";
        message: string;
        evidence: import("../src/types/finding.ts").Evidence[];
        cause: string;
        remedy: {
            steps: (import("../src/types/finding.ts").RemedyStep | {
                say: string;
                url?: string;
            })[];
            wontHelp: string[];
        };
    }, void, any>;
    readonly examples: {
        readonly valid: readonly [{
            readonly title: 'all terms accepted';
            readonly platform: 'cave';
            readonly files: {
                readonly '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}';
            };
            readonly verdicts: readonly [{
                readonly platform: 'cave';
                readonly client: 'caveclient';
                readonly status: 'valid';
                readonly host: 'global.daf-apis.com';
                readonly groups: readonly ["everyone"];
            }];
        }];
        readonly invalid: readonly [{
            readonly title: 'the whole platform';
            readonly platform: 'cave';
            readonly files: {
                readonly '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}';
            };
            readonly verdicts: readonly [{
                readonly platform: 'cave';
                readonly client: 'caveclient';
                readonly status: 'denied';
                readonly reason: 'missing-terms';
                readonly host: 'global.daf-apis.com';
                readonly slot: 'token';
                readonly missing: readonly ["MICrONS"];
                readonly link: 'https://global.daf-apis.com/sticky_auth/api/v1/tos/2/accept';
            }];
            readonly severity: 'error';
            readonly says: 'not accepted (MICrONS)';
        }, {
            readonly title: 'some of the data';
            readonly platform: 'cave';
            readonly files: {
                readonly '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}';
            };
            readonly verdicts: readonly [{
                readonly platform: 'cave';
                readonly client: 'caveclient';
                readonly status: 'valid';
                readonly host: 'global.daf-apis.com';
                readonly slot: 'token';
                readonly missing: readonly ["FlyWire"];
            }];
            readonly severity: 'warning';
            readonly says: 'some data';
        }];
    };
};
