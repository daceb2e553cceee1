import type { Facts } from '../src/types/facts.ts';
import type { RuleProblem } from '../src/types/finding.ts';
export declare const tokenInGit: {
    readonly id: 'token-in-git';
    readonly severity: 'error';
    readonly layer: 'exposure';
    readonly failureClass: 'leaked-and-auto-revoked';
    readonly summary: 'A credential file is tracked by git, or lies in a work tree where the next `git add` takes it.';
    readonly why: 'What was committed stays in the history and in every clone, whatever is deleted later: only revoking it helps. A file that is merely not ignored is one careless command away from that.';
    readonly needs: readonly ["git"];
    readonly check: (facts: Facts) => Generator<RuleProblem, void, any>;
    readonly examples: {
        readonly valid: readonly [{
            readonly title: 'the work tree ignores it';
            readonly platform: 'cave';
            readonly files: {
                readonly '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}';
            };
            readonly git: {
                readonly '.cloudvolume/secrets/cave-secret.json': 'ignored';
            };
        }, {
            readonly title: 'outside any work tree';
            readonly platform: 'cave';
            readonly files: {
                readonly '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}';
            };
        }];
        readonly invalid: readonly [{
            readonly title: 'git tracks the file';
            readonly platform: 'cave';
            readonly files: {
                readonly '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}';
            };
            readonly git: {
                readonly '.cloudvolume/secrets/cave-secret.json': 'tracked';
            };
            readonly severity: 'error';
            readonly says: 'git tracks';
        }, {
            readonly title: 'in a work tree and not ignored';
            readonly platform: 'cave';
            readonly files: {
                readonly '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}';
            };
            readonly git: {
                readonly '.cloudvolume/secrets/cave-secret.json': 'untracked';
            };
            readonly severity: 'warning';
            readonly says: 'not ignored';
        }];
    };
};
