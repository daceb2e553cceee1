import type { Facts } from '../src/types/facts.ts';
import type { RuleProblem } from '../src/types/finding.ts';
export declare const misnamedVariable: {
    readonly id: 'misnamed-variable';
    readonly severity: 'error';
    readonly layer: 'name';
    readonly failureClass: 'wrong-name';
    readonly summary: 'A variable has almost the name that a client reads.';
    readonly why: 'No client says that it passed over a variable. One underscore where two are due, small letters where case counts, a prefix too few: the client behaves as if nothing were set, and people set the same name again.';
    readonly needs: readonly ["setters"];
    readonly check: (facts: Facts) => Generator<RuleProblem, void, any>;
    readonly examples: {
        readonly valid: readonly [{
            readonly title: 'EarthScope’s names are read in any case';
            readonly platform: 'earthscope';
            readonly env: {
                readonly es_oauth2__refresh_token: '{{earthscope/refresh-token}}';
            };
        }, {
            readonly title: 'a common name that another tool has set';
            readonly platform: 'descarteslabs';
            readonly env: {
                readonly REFRESH_TOKEN: '{{descarteslabs/client-secret}}';
            };
            readonly files: {
                readonly '.descarteslabs/token_info.json': '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}';
            };
        }];
        readonly invalid: readonly [{
            readonly title: 'one underscore where two are due';
            readonly platform: 'earthscope';
            readonly env: {
                readonly ES_OAUTH2_REFRESH_TOKEN: '{{earthscope/refresh-token}}';
            };
            readonly severity: 'error';
            readonly says: 'ES_OAUTH2_REFRESH_TOKEN is not read';
        }, {
            readonly title: 'small letters where case counts';
            readonly platform: 'descarteslabs';
            readonly env: {
                readonly DESCARTESLABS_CLIENT_ID: '{{descarteslabs/client-id}}';
                readonly descarteslabs_client_secret: '{{descarteslabs/client-secret}}';
            };
            readonly severity: 'error';
            readonly says: 'descarteslabs_client_secret is not read';
        }, {
            readonly title: 'CAVE reads no variable';
            readonly platform: 'cave';
            readonly env: {
                readonly CAVE_TOKEN: '{{cave/token}}';
            };
            readonly severity: 'error';
            readonly says: 'CAVE_TOKEN is not read';
        }];
    };
};
