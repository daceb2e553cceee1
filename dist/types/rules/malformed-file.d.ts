import type { Facts } from '../src/types/facts.ts';
import type { RuleProblem } from '../src/types/finding.ts';
export declare const malformedFile: {
    readonly id: 'malformed-file';
    readonly severity: 'error';
    readonly layer: 'damage';
    readonly failureClass: 'config-file-malformed';
    readonly summary: 'A credential or configuration file cannot be read as what it should be.';
    readonly why: 'A comma too many, a byte order mark from a Windows editor, a bare token where JSON is due: some clients stop with a parser’s message, others pass over the file without a word, and a file that nobody needs can still stop them.';
    readonly needs: readonly [];
    readonly check: (facts: Facts) => Generator<RuleProblem, void, any>;
    readonly examples: {
        readonly valid: readonly [{
            readonly title: 'well-formed';
            readonly platform: 'cave';
            readonly files: {
                readonly '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}';
            };
        }];
        readonly invalid: readonly [{
            readonly title: 'a bare token where JSON is due';
            readonly platform: 'cave';
            readonly files: {
                readonly '.cloudvolume/secrets/cave-secret.json': '{{cave/token}}';
            };
            readonly severity: 'error';
            readonly says: 'cave-secret.json';
        }, {
            readonly title: 'a byte order mark that the client passes over with the whole file';
            readonly platform: 'descarteslabs';
            readonly files: {
                readonly '.descarteslabs/token_info.json': '﻿{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}';
            };
            readonly severity: 'error';
            readonly says: 'token_info.json';
        }, {
            readonly title: 'config.toml stops the client although the variable holds all it needs';
            readonly platform: 'earthscope';
            readonly env: {
                readonly ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}';
            };
            readonly files: {
                readonly '.earthscope/config.toml': '[default]\noauth2.audience = unquoted\n';
            };
            readonly severity: 'error';
            readonly says: 'config.toml';
        }];
    };
};
