import type { Facts } from '../src/types/facts.ts';
import type { RuleProblem } from '../src/types/finding.ts';
export declare const swappedFields: {
    readonly id: 'swapped-fields';
    readonly severity: 'error';
    readonly layer: 'kind';
    readonly failureClass: 'swapped-fields';
    readonly summary: 'Two fields hold each other’s values: the id in the secret’s place, or the address in the key’s.';
    readonly why: 'Both values are genuine, so each looks right by itself; the platform only says that it does not know the id.';
    readonly needs: readonly ["setters"];
    readonly check: (facts: Facts) => Generator<RuleProblem, void, any>;
    readonly examples: {
        readonly valid: readonly [{
            readonly title: 'each in its own place';
            readonly platform: 'descarteslabs';
            readonly env: {
                readonly DESCARTESLABS_CLIENT_ID: '{{descarteslabs/client-id}}';
                readonly DESCARTESLABS_CLIENT_SECRET: '{{descarteslabs/client-secret}}';
            };
        }];
        readonly invalid: readonly [{
            readonly title: 'id and secret changed places';
            readonly platform: 'descarteslabs';
            readonly env: {
                readonly DESCARTESLABS_CLIENT_ID: '{{descarteslabs/client-secret}}';
                readonly DESCARTESLABS_CLIENT_SECRET: '{{descarteslabs/client-id}}';
            };
            readonly severity: 'error';
            readonly says: 'hold each other’s values';
        }];
    };
};
