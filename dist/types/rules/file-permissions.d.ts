import type { Facts } from '../src/types/facts.ts';
import type { RuleProblem } from '../src/types/finding.ts';
export declare const filePermissions: {
    readonly id: 'file-permissions';
    readonly severity: 'warning';
    readonly layer: 'exposure';
    readonly failureClass: 'file-permissions';
    readonly summary: 'A credential file can be read by others, or cannot be read by you.';
    readonly why: 'Most clients never check a file’s mode, so a loose one is not why a login fails, but everyone on a shared machine can read it. A file that belongs to somebody else, often left by a command run with sudo, cannot be read or renewed.';
    readonly needs: readonly [];
    readonly check: (facts: Facts) => Generator<RuleProblem, void, any>;
    readonly examples: {
        readonly valid: readonly [{
            readonly title: 'mode 600';
            readonly platform: 'cave';
            readonly files: {
                readonly '.cloudvolume/secrets/cave-secret.json': {
                    readonly content: '{"token": "{{cave/token}}"}';
                    readonly mode: '600';
                };
            };
        }];
        readonly invalid: readonly [{
            readonly title: 'everyone may read it';
            readonly platform: 'cave';
            readonly files: {
                readonly '.cloudvolume/secrets/cave-secret.json': {
                    readonly content: '{"token": "{{cave/token}}"}';
                    readonly mode: '644';
                };
            };
            readonly severity: 'warning';
            readonly says: 'everyone on this machine';
        }, {
            readonly title: 'nobody may read it';
            readonly platform: 'cave';
            readonly files: {
                readonly '.cloudvolume/secrets/cave-secret.json': {
                    readonly content: '{"token": "{{cave/token}}"}';
                    readonly mode: '000';
                };
            };
            readonly severity: 'error';
            readonly says: 'cannot be read';
        }, {
            readonly title: 'it belongs to root';
            readonly platform: 'cave';
            readonly files: {
                readonly '.cloudvolume/secrets/cave-secret.json': {
                    readonly content: '{"token": "{{cave/token}}"}';
                    readonly mode: '600';
                    readonly owner: 0;
                };
            };
            readonly severity: 'error';
            readonly says: 'cannot be read';
        }];
    };
};
