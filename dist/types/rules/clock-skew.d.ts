import { everyShell } from '../src/rule-kit/steps.ts';
import type { Facts } from '../src/types/facts.ts';
export declare const clockSkew: {
    readonly id: 'clock-skew';
    readonly severity: 'warning';
    readonly layer: 'server';
    readonly failureClass: 'clock-skew';
    readonly summary: 'This machine’s clock is wrong.';
    readonly why: 'Tokens with a date are judged by the clock, here and at the platform: with a wrong one, good tokens are refused, and dead ones are sent. A virtual machine that slept and a container without a time service are the usual places.';
    readonly needs: readonly [];
    readonly check: (facts: Facts) => Generator<{
        platform: string;
        clients: string[];
        place: {
            kind: "default";
        };
        severity: "error" | "warning";
        message: string;
        evidence: {
            what: string;
        }[];
        cause: string;
        remedy: {
            steps: readonly {
                readonly say: string;
                readonly run?: ReturnType<typeof everyShell>;
            }[];
            wontHelp: string[];
        };
    }, void, any>;
    readonly examples: {
        readonly valid: readonly [{
            readonly title: 'the clocks agree';
            readonly platform: 'earthscope';
            readonly env: {
                readonly ES_OAUTH2__ACCESS_TOKEN: '{{jwt earthscope/access-token exp=+86400}}';
            };
            readonly verdicts: readonly [{
                readonly platform: 'earthscope';
                readonly client: 'earthscope-sdk';
                readonly status: 'valid';
                readonly host: 'api.earthscope.org';
            }];
        }];
        readonly invalid: readonly [{
            readonly title: 'a good token is refused for the clock';
            readonly platform: 'earthscope';
            readonly env: {
                readonly ES_OAUTH2__ACCESS_TOKEN: '{{jwt earthscope/access-token exp=+86400}}';
            };
            readonly verdicts: readonly [{
                readonly platform: 'earthscope';
                readonly client: 'earthscope-sdk';
                readonly status: 'unknown';
                readonly reason: 'clock-skew';
                readonly host: 'api.earthscope.org';
                readonly clockOffset: -7200;
            }];
            readonly severity: 'error';
            readonly says: '2 hours behind';
        }, {
            readonly title: 'nothing has come of it yet';
            readonly platform: 'cave';
            readonly files: {
                readonly '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}';
            };
            readonly verdicts: readonly [{
                readonly platform: 'cave';
                readonly client: 'caveclient';
                readonly status: 'valid';
                readonly host: 'global.daf-apis.com';
                readonly clockOffset: 600;
            }];
            readonly severity: 'warning';
            readonly says: '10 minutes ahead';
        }];
    };
};
