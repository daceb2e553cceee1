import type { Facts } from '../src/types/facts.ts';
import type { RuleProblem } from '../src/types/finding.ts';
export declare const legacyName: {
    readonly id: 'legacy-name';
    readonly severity: 'warning';
    readonly layer: 'shadow';
    readonly failureClass: 'legacy-format-or-name';
    readonly summary: 'A credential is taken from an old name, which other tools use as well or newer clients no longer read.';
    readonly why: 'CLIENT_ID and CLIENT_SECRET without a prefix are set for many tools: whichever set them last decides what this client sends. Old files go on being read after a new login, and not by every client of a platform.';
    readonly needs: readonly ["setters"];
    readonly check: (facts: Facts) => Generator<RuleProblem, void, any>;
    readonly examples: {
        readonly valid: readonly [{
            readonly title: 'the old variables are there, and the new ones win';
            readonly platform: 'descarteslabs';
            readonly env: {
                readonly DESCARTESLABS_CLIENT_ID: '{{descarteslabs/client-id}}';
                readonly DESCARTESLABS_CLIENT_SECRET: '{{descarteslabs/client-secret}}';
                readonly CLIENT_ID: '{{descarteslabs/client-id 2}}';
            };
        }];
        readonly invalid: readonly [{
            readonly title: 'a secret without a prefix';
            readonly platform: 'descarteslabs';
            readonly env: {
                readonly DESCARTESLABS_CLIENT_ID: '{{descarteslabs/client-id}}';
                readonly CLIENT_SECRET: '{{descarteslabs/client-secret}}';
            };
            readonly severity: 'warning';
            readonly says: 'CLIENT_SECRET is an old name';
        }, {
            readonly title: 'CAVE’s old file';
            readonly platform: 'cave';
            readonly files: {
                readonly '.cloudvolume/secrets/chunkedgraph-secret.json': '{"token": "{{cave/token}}"}';
            };
            readonly severity: 'warning';
            readonly says: 'chunkedgraph-secret.json is an old name';
        }];
    };
};
