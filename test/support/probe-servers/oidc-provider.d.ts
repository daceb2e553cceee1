/** The parts of oidc-provider 9 that a test uses; the package has no types. */
declare module 'oidc-provider' {
  import type { RequestListener } from 'node:http';

  export interface Configuration {
    readonly [name: string]: unknown;
    readonly findAccount: (context: unknown, sub: string) => unknown;
  }

  interface StoredToken {
    readonly consumed?: unknown;
    save(): Promise<string>;
    destroy(): Promise<void>;
  }

  interface StoredGrant {
    addOIDCScope(scope: string): void;
    addResourceScope(resource: string, scope: string): void;
    save(): Promise<string>;
  }

  class Provider {
    constructor(issuer: string, configuration: Configuration);
    callback(): RequestListener;
    readonly Client: { find(id: string): Promise<object | undefined> };
    readonly Grant: new (
      properties: object,
    ) => StoredGrant;
    readonly RefreshToken: (new (
      properties: object,
    ) => StoredToken) & { find(token: string, options?: object): Promise<StoredToken | undefined> };
  }

  export { Provider };
}
