export declare const brokenClient: {
    readonly id: 'broken-client';
    readonly severity: 'error';
    readonly layer: 'installation';
    readonly failureClass: 'client-bug';
    readonly summary: 'The installed version of a client is known to fail, whatever the credentials are.';
    readonly why: 'A library that it needs has dropped a part, or the version has a fault that a later one has not. What it shows looks like a credential problem, or comes before any credential is read.';
    readonly needs: readonly ["packages"];
    readonly check: (facts: import("../src/types/facts.ts").Facts) => Generator<import("../src/types/finding.ts").RuleProblem, void, unknown>;
    readonly examples: {
        readonly valid: readonly [{
            readonly title: 'a version without the fault';
            readonly platform: 'cave';
            readonly packages: {
                readonly caveclient: '8.2.1';
                readonly 'cloud-files': '6.4.3';
            };
            readonly files: {
                readonly '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}';
            };
        }, {
            readonly title: 'setuptools that still has pkg_resources';
            readonly platform: 'descarteslabs';
            readonly packages: {
                readonly descarteslabs: '3.2.2';
                readonly setuptools: '81.0.0';
            };
            readonly files: {
                readonly '.descarteslabs/token_info.json': '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}';
            };
        }];
        readonly invalid: readonly [{
            readonly title: 'setuptools has dropped pkg_resources';
            readonly platform: 'descarteslabs';
            readonly packages: {
                readonly descarteslabs: '3.2.2';
                readonly setuptools: '84.2.1';
            };
            readonly files: {
                readonly '.descarteslabs/token_info.json': '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}';
            };
            readonly severity: 'error';
            readonly says: 'imports pkg_resources';
        }, {
            readonly title: 'a cloud-files that forgets the token';
            readonly platform: 'cave';
            readonly packages: {
                readonly caveclient: '8.2.1';
                readonly 'cloud-files': '6.1.1';
            };
            readonly files: {
                readonly '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}';
            };
            readonly severity: 'warning';
            readonly says: 'sends no token for middleauth+https';
        }];
    };
};
