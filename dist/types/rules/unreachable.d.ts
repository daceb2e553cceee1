import type { RemedyStep } from '../src/types/finding.ts';
export declare const unreachable: {
    readonly id: 'unreachable';
    readonly severity: 'note';
    readonly layer: 'server';
    readonly failureClass: 'network-proxy-tls';
    readonly summary: 'The platform could not be asked, which says nothing of the credential.';
    readonly why: 'Clients show a lost connection, a proxy or a firewall’s certificate as a failed login (EarthScope’s says that the refresh token is invalid), and people log in again for it. The credential may well be good.';
    readonly needs: readonly [];
    readonly check: (facts: import("../src/types/facts.ts").Facts) => Generator<{
        platform: string;
        clients: string[];
        place: {
            kind: "default";
        };
        message: string;
        evidence: {
            what: string;
        }[];
        cause: string;
        remedy: {
            steps: readonly RemedyStep[];
            wontHelp: string[];
        };
    }, void, any>;
    readonly examples: {
        readonly valid: readonly [{
            readonly title: 'it answered';
            readonly platform: 'cave';
            readonly files: {
                readonly '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}';
            };
            readonly verdicts: readonly [{
                readonly platform: 'cave';
                readonly client: 'caveclient';
                readonly status: 'valid';
                readonly host: 'global.daf-apis.com';
            }];
        }, {
            readonly title: 'only an exchange could tell';
            readonly platform: 'earthscope';
            readonly env: {
                readonly ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}';
            };
            readonly verdicts: readonly [{
                readonly platform: 'earthscope';
                readonly client: 'earthscope-sdk';
                readonly status: 'unknown';
                readonly reason: 'needs-exchange';
            }];
        }];
        readonly invalid: readonly [{
            readonly title: 'a company’s certificate in between';
            readonly platform: 'earthscope';
            readonly env: {
                readonly ES_OAUTH2__ACCESS_TOKEN: '{{jwt earthscope/access-token exp=+86400}}';
            };
            readonly verdicts: readonly [{
                readonly platform: 'earthscope';
                readonly client: 'earthscope-sdk';
                readonly status: 'unknown';
                readonly reason: 'tls';
                readonly host: 'api.earthscope.org';
            }];
            readonly severity: 'note';
            readonly says: 'no secure connection';
        }, {
            readonly title: 'a proxy that wants a login';
            readonly platform: 'cave';
            readonly files: {
                readonly '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}';
            };
            readonly verdicts: readonly [{
                readonly platform: 'cave';
                readonly client: 'caveclient';
                readonly status: 'unknown';
                readonly reason: 'proxy';
                readonly host: 'global.daf-apis.com';
            }];
            readonly severity: 'note';
            readonly says: 'behind a proxy';
        }, {
            readonly title: 'no answer';
            readonly platform: 'cave';
            readonly files: {
                readonly '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}';
            };
            readonly verdicts: readonly [{
                readonly platform: 'cave';
                readonly client: 'caveclient';
                readonly status: 'unknown';
                readonly reason: 'timeout';
                readonly host: 'global.daf-apis.com';
            }];
            readonly severity: 'note';
            readonly says: 'did not answer in time';
        }];
    };
};
