import type { Facts } from '../src/types/facts.ts';
import type { RuleProblem } from '../src/types/finding.ts';
export declare const unknownProfile: {
    readonly id: 'unknown-profile';
    readonly severity: 'error';
    readonly layer: 'home';
    readonly failureClass: 'wrong-server-or-env';
    readonly summary: 'A profile or an environment is named that the client does not know.';
    readonly why: 'The client stops before it looks at any credential, so a perfect one does not help. EarthScope wants a section in config.toml even where a profile’s tokens are there; Descartes Labs has dropped the names of its first cloud.';
    readonly needs: readonly ["setters"];
    readonly check: (facts: Facts) => Generator<RuleProblem, void, any>;
    readonly examples: {
        readonly valid: readonly [{
            readonly title: 'a profile with a section of its own';
            readonly platform: 'earthscope';
            readonly env: {
                readonly ES_PROFILE: 'work';
                readonly ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}';
            };
            readonly files: {
                readonly '.earthscope/config.toml': '[profile.work]\n';
            };
        }];
        readonly invalid: readonly [{
            readonly title: 'a profile without a section, though the variable holds a token';
            readonly platform: 'earthscope';
            readonly env: {
                readonly ES_PROFILE: 'work';
                readonly ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}';
            };
            readonly severity: 'error';
            readonly says: 'ES_PROFILE names a profile';
        }, {
            readonly title: 'a constant of an older version';
            readonly platform: 'descarteslabs';
            readonly env: {
                readonly DESCARTESLABS_ENV: 'gcp-production';
            };
            readonly files: {
                readonly '.descarteslabs/token_info.json': '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}';
            };
            readonly severity: 'error';
            readonly says: 'DESCARTESLABS_ENV names an environment';
        }];
    };
};
