/** descarteslabs 3.2.2 (auth/auth.py, config/settings.toml). */
export declare const descarteslabsFlavour: {
    readonly id: 'descarteslabs';
    readonly module: 'descarteslabs';
    readonly prefix: 'DESCARTESLABS';
    readonly folder: '.descarteslabs';
    readonly helpUrl: 'https://docs.descarteslabs.com/authentication.html';
    readonly defaultEnvironment: 'aws-production';
    readonly domain: 'descarteslabs.com';
    readonly environments: {
        readonly 'aws-production': {
            readonly defaultDomain: 'production.aws.{domain}';
        };
        readonly 'aws-staging': {
            readonly defaultDomain: 'staging.aws.{domain}';
        };
        readonly 'aws-dev': {
            readonly defaultDomain: 'dev.aws.{domain}';
        };
        readonly 'aws-freemium': {
            readonly defaultDomain: 'freemium.aws.{domain}';
        };
        readonly testing: {
            readonly defaultDomain: 'dev.aws.{domain}';
        };
        readonly local: {
            readonly defaultDomain: 'dev.localhost';
            readonly platformUrl: 'https://platform.dev.aws.descarteslabs.com';
            readonly iamUrl: 'https://{}:8000';
        };
    };
    readonly cachesWithEmptyPath: true;
};
