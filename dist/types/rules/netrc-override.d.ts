import type { Facts } from '../src/types/facts.ts';
import type { RuleProblem } from '../src/types/finding.ts';
export declare const netrcOverride: {
    readonly id: 'netrc-override';
    readonly severity: 'error';
    readonly layer: 'shadow';
    readonly failureClass: 'stale-credential-shadows';
    readonly summary: 'A login in ~/.netrc is sent in the place of the token.';
    readonly why: 'The HTTP library that most Python clients use prefers a netrc entry for the host, or a `default` entry for every host, to the header that the client has made. The token is whole and never arrives.';
    readonly needs: readonly [];
    readonly check: (facts: Facts) => Generator<RuleProblem, void, any>;
    readonly examples: {
        readonly valid: readonly [{
            readonly title: 'an entry for another host';
            readonly platform: 'cave';
            readonly files: {
                readonly '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}';
                readonly '.netrc': 'machine example.org login me password made-up\n';
            };
        }];
        readonly invalid: readonly [{
            readonly title: 'a default entry; the platform answers 400';
            readonly platform: 'cave';
            readonly files: {
                readonly '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}';
                readonly '.netrc': 'default login me password made-up\n';
            };
            readonly severity: 'error';
            readonly says: 'is sent in the place of the token';
        }, {
            readonly title: 'a default entry';
            readonly platform: 'descarteslabs';
            readonly env: {
                readonly DESCARTESLABS_TOKEN: '{{jwt descarteslabs/jwt exp=+86400}}';
            };
            readonly files: {
                readonly '.netrc': 'default login me password made-up\n';
            };
            readonly severity: 'warning';
            readonly says: 'is sent in the place of the token';
        }];
    };
};
