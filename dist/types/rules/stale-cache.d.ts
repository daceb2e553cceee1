import type { Facts } from '../src/types/facts.ts';
import type { RuleProblem } from '../src/types/finding.ts';
export declare const staleCache: {
    readonly id: 'stale-cache';
    readonly severity: 'warning';
    readonly layer: 'expiry';
    readonly failureClass: 'revoked-or-rotated';
    readonly summary: 'A token in a cache hides that the credential behind it no longer works.';
    readonly why: 'A client that keeps the last token goes on sending it without a question: a revoked or incomplete credential works until that token expires, and fails on a day on which nobody changed anything.';
    readonly needs: readonly [];
    readonly check: (facts: Facts) => Generator<RuleProblem, void, any>;
    readonly examples: {
        readonly valid: readonly [{
            readonly title: 'no token is cached';
            readonly platform: 'descarteslabs';
            readonly env: {
                readonly DESCARTESLABS_CLIENT_ID: '{{descarteslabs/client-id}}';
                readonly DESCARTESLABS_CLIENT_SECRET: 'made-up-secret-of-at-least-forty-characters';
            };
        }, {
            readonly title: 'a cached token beside a whole pair: the client renews it';
            readonly platform: 'descarteslabs';
            readonly env: {
                readonly DESCARTESLABS_CLIENT_ID: 'made-up-client-id-of-32-letters-';
                readonly DESCARTESLABS_CLIENT_SECRET: 'made-up-secret-of-at-least-forty-characters';
            };
            readonly files: {
                readonly '.descarteslabs/jwt_token_e29457d68bffc9f8a40ee3fffb296cda915b7fa5.json': '{"jwt_token": "{{jwt descarteslabs/jwt aud=made-up-client-id-of-32-letters- exp=+86400}}"}';
            };
        }];
        readonly invalid: readonly [{
            readonly title: 'a secret without its id works as long as the cached token lives';
            readonly platform: 'descarteslabs';
            readonly env: {
                readonly DESCARTESLABS_CLIENT_SECRET: 'made-up-secret-of-at-least-forty-characters';
            };
            readonly files: {
                readonly '.descarteslabs/jwt_token_e29457d68bffc9f8a40ee3fffb296cda915b7fa5.json': '{"jwt_token": "{{jwt descarteslabs/jwt exp=+86400}}"}';
            };
            readonly severity: 'warning';
            readonly says: 'works from a cached token only';
        }, {
            readonly title: 'the cached token was made for another id';
            readonly platform: 'descarteslabs';
            readonly env: {
                readonly DESCARTESLABS_CLIENT_ID: '{{descarteslabs/client-id}}';
                readonly DESCARTESLABS_CLIENT_SECRET: 'made-up-secret-of-at-least-forty-characters';
            };
            readonly files: {
                readonly '.descarteslabs/jwt_token_e29457d68bffc9f8a40ee3fffb296cda915b7fa5.json': '{"jwt_token": "{{jwt descarteslabs/jwt aud=another-client-id exp=+86400}}"}';
            };
            readonly severity: 'warning';
            readonly says: 'another client_id';
        }];
    };
};
