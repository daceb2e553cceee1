import type { Facts } from '../src/types/facts.ts';
import type { Evidence } from '../src/types/finding.ts';
export declare const missingCredential: {
    readonly id: 'missing-credential';
    readonly severity: 'error';
    readonly layer: 'absence';
    readonly failureClass: 'missing-credential';
    readonly summary: 'No client of a platform that is used here finds any credential.';
    readonly why: 'Clients say so late and in different words: some only when the server answers 401. The list of places that were looked at shows where a credential would be found.';
    readonly needs: readonly [];
    readonly check: (facts: Facts) => Generator<{
        platform: string;
        clients: string[];
        place: import("../src/types/place.ts").Place;
        severity: "error" | "note" | "warning";
        message: string;
        evidence: (Evidence | {
            what: string;
        })[];
        cause: string;
        remedy: {
            steps: import("../src/types/finding.ts").RemedyStep[];
        };
    }, void, any>;
    readonly examples: {
        readonly valid: readonly [{
            readonly title: 'a token is there';
            readonly platform: 'cave';
            readonly files: {
                readonly '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}';
            };
        }];
        readonly invalid: readonly [{
            readonly title: 'asked for by name, and nothing is there';
            readonly platform: 'cave';
            readonly severity: 'error';
            readonly says: 'no credential';
        }, {
            readonly title: 'the folder alone';
            readonly platform: 'earthscope';
            readonly files: {
                readonly '.earthscope/default/readme.txt': 'empty';
            };
            readonly severity: 'error';
            readonly says: 'no credential';
        }];
    };
};
