export declare const discontinuedClient: {
    readonly id: 'discontinued-client';
    readonly severity: 'error';
    readonly layer: 'installation';
    readonly failureClass: 'client-bug';
    readonly summary: 'The installed version of a client is an empty or abandoned package.';
    readonly why: '`pip install descarteslabs` takes 4.0.0, which holds nothing: the import fails, and people look for the fault in their credentials. The last version that works has to be named.';
    readonly needs: readonly ["packages"];
    readonly check: (facts: import("../src/types/facts.ts").Facts) => Generator<import("../src/types/finding.ts").RuleProblem, void, unknown>;
    readonly examples: {
        readonly valid: readonly [{
            readonly title: 'the last version that works';
            readonly platform: 'descarteslabs';
            readonly packages: {
                readonly descarteslabs: '3.2.2';
                readonly setuptools: '80.9.0';
            };
            readonly files: {
                readonly '.descarteslabs/token_info.json': '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}';
            };
        }];
        readonly invalid: readonly [{
            readonly title: 'what pip takes today';
            readonly platform: 'descarteslabs';
            readonly packages: {
                readonly descarteslabs: '4.0.0.post2';
            };
            readonly files: {
                readonly '.descarteslabs/token_info.json': '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}';
            };
            readonly severity: 'error';
            readonly says: 'is an empty package';
        }, {
            readonly title: 'without any login';
            readonly platform: 'descarteslabs';
            readonly packages: {
                readonly descarteslabs: '4.0.0';
            };
            readonly severity: 'error';
            readonly says: 'is an empty package';
        }];
    };
};
