import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Configuration, Provider } from 'oidc-provider';

/** A login host of real software (oidc-provider), on loopback, with EarthScope's paths. */
export interface LoginHost {
  /** `http://127.0.0.1:40123/` */
  readonly url: string;
  /** The requested paths, in order. */
  readonly asked: readonly string[];
  /** A refresh token of a user who has logged in. */
  login(): Promise<string>;
  /** Revokes a refresh token, like the user's page. */
  revoke(token: string): Promise<void>;
  /** Whether a refresh token is used up, gone, or still valid. */
  stateOf(token: string): Promise<'good' | 'used' | 'gone'>;
  close(): Promise<void>;
}

const clientId = 'b9DtAFBd6QvMg761vI3YhYquNZbJX5G0';
const api = 'https://api.earthscope.org';

/** Starts a login host whose refresh tokens rotate, or do not. */
export async function loginHost(rotates: boolean): Promise<LoginHost> {
  const asked: string[] = [];
  let handler: ReturnType<Provider['callback']> | undefined;
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    void handler?.(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const provider = new Provider(origin, configuration(rotates));
  handler = provider.callback();
  const client = await provider.Client.find(clientId);
  if (!client) throw new Error('the client is not known');
  return {
    url: `${origin}/`,
    asked,
    login: async () => {
      const grant = new provider.Grant({ accountId: 'ada', clientId });
      grant.addOIDCScope('openid offline_access');
      grant.addResourceScope(api, 'profile');
      const grantId = await grant.save();
      const token = new provider.RefreshToken({
        accountId: 'ada',
        client,
        grantId,
        scope: 'openid offline_access profile',
        resource: api,
        gty: 'authorization_code',
      });
      return await token.save();
    },
    revoke: async (token) => void (await (await provider.RefreshToken.find(token))?.destroy()),
    stateOf: async (token) => {
      const found = await provider.RefreshToken.find(token, { ignoreExpiration: true });
      if (!found) return 'gone';
      return found.consumed ? 'used' : 'good';
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function configuration(rotates: boolean): Configuration {
  return {
    clients: [
      {
        client_id: clientId,
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token'],
        redirect_uris: ['https://www.earthscope.org/callback'],
      },
    ],
    routes: { token: '/oauth/token', revocation: '/oauth/revoke' },
    rotateRefreshToken: rotates,
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
    ttl: { AccessToken: 3600, RefreshToken: 86_400, Grant: 86_400 },
    features: {
      devInteractions: { enabled: false },
      revocation: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => api,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: 'profile',
          audience: api,
          accessTokenFormat: 'jwt',
          accessTokenTTL: 3600,
        }),
      },
    },
  };
}
