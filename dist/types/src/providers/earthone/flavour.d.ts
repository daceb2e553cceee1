/** earthdaily-earthone 6.2.0 (earthdaily/earthone/auth/auth.py, config/settings.toml). */
export declare const earthoneFlavour: {
    readonly id: 'earthone';
    readonly module: 'earthdaily.earthone';
    readonly prefix: 'EARTHONE';
    readonly folder: '.earthone';
    readonly helpUrl: 'https://earthone.earthdaily.com/docs/authentication.html';
    readonly defaultEnvironment: 'production';
    readonly domain: 'earthone.earthdaily.com';
    readonly environments: {
        readonly production: {
            readonly defaultDomain: 'production.{domain}';
        };
        readonly staging: {
            readonly defaultDomain: 'staging.{domain}';
        };
        readonly dev: {
            readonly defaultDomain: 'dev.{domain}';
        };
        readonly freemium: {
            readonly defaultDomain: 'freemium.{domain}';
        };
        readonly testing: {
            readonly defaultDomain: 'dev.{domain}';
        };
        readonly local: {
            readonly defaultDomain: 'dev.localhost';
            readonly platformUrl: 'https://platform.dev.earthone.earthdaily.com';
            readonly iamUrl: 'https://{}:8000';
        };
    };
    readonly cachesWithEmptyPath: false;
    readonly claimPrefix: 'earthdaily__dl__';
};
