import type { Facts } from '../src/types/facts.ts';
import type { RuleProblem } from '../src/types/finding.ts';
export declare const clientsDisagree: {
    readonly id: 'clients-disagree';
    readonly severity: 'error';
    readonly layer: 'shadow';
    readonly failureClass: 'two-clients-one-credential';
    readonly summary: 'One client of a platform finds a credential, and another finds none, or another one.';
    readonly why: 'The clients of one platform look into different places: a folder that a variable names, an old name, a server’s own file. So one program works beside another that is refused with the same token in the same home.';
    readonly needs: readonly [];
    readonly check: (facts: Facts) => Generator<RuleProblem, void, any>;
    readonly examples: {
        readonly valid: readonly [{
            readonly title: 'the place that all of them read';
            readonly platform: 'cave';
            readonly files: {
                readonly '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}';
            };
        }];
        readonly invalid: readonly [{
            readonly title: 'a folder that only cloud-files reads';
            readonly platform: 'cave';
            readonly files: {
                readonly '.cloudvolume/secrets/chunkedgraph-secret.json': '{"token": "{{cave/token}}"}';
            };
            readonly packages: {
                readonly caveclient: '8.2.1';
                readonly 'cloud-files': '6.4.3';
            };
            readonly severity: 'error';
            readonly says: 'cloud-files finds no token';
        }, {
            readonly title: 'CLOUD_VOLUME_DIR leads two of them elsewhere';
            readonly platform: 'cave';
            readonly env: {
                readonly CLOUD_VOLUME_DIR: '/home/me/cv';
            };
            readonly files: {
                readonly '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}';
                readonly 'cv/secrets/cave-secret.json': '{"token": "{{cave/token 2}}"}';
            };
            readonly severity: 'warning';
            readonly says: 'another token';
        }];
    };
};
