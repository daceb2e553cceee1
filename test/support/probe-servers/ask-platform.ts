import { type ProbeOptions, probe } from '../../../src/probe/probe.ts';
import { transport } from '../../../src/probe/transport.ts';
import type { Ask } from '../../../src/probe-kit/probe-request.ts';
import { loadProviders } from '../../../src/providers/load-providers.ts';
import type { Provider } from '../../../src/types/provider.ts';
import type { ResolveInput } from '../../../src/types/resolution.ts';
import type { Verdict } from '../../../src/types/verdict.ts';
import { type MemoryWorldInput, memoryWorld } from '../../../src/world/memory.ts';

/** Made-up credentials, of the platforms' own shapes. */
export const fakes = {
  id: 'made-up-client-id-of-32-letters-',
  secret: 'made-up-secret-of-at-least-forty-characters',
  cave: '0123456789abcdef'.repeat(2),
  refresh: 'v1.M-made-up-refresh-token-of-more-than-forty',
} as const;

/** A JWT with these claims and a made-up signature; it expires in an hour. */
export function fakeJwt(claims: Readonly<Record<string, unknown>> = {}): string {
  const now = Math.floor(Date.now() / 1000);
  const body = {
    iss: 'https://login.earthscope.org/',
    aud: 'https://api.earthscope.org',
    iat: now - 60,
    exp: now + 3600,
    sub: 'user',
    azp: 'client',
    scope: 'x',
    ...claims,
  };
  // Padded with a claim until no character is left that the client's standard base64 drops.
  for (let pad = 0; ; pad += 1) {
    const part = Buffer.from(JSON.stringify({ ...body, pad })).toString('base64url');
    if (!/[-_]/.test(part)) return `${Buffer.from('{"alg":"RS256"}').toString('base64url')}.${part}.c2lnbmF0dXJl`;
  }
}

/** What to ask, and in which environment. */
export interface AskInput extends MemoryWorldInput, ResolveInput {
  /** The platform's id. */
  readonly of: string;
  readonly client?: string;
  readonly connect?: number;
  readonly total?: number;
  readonly signal?: AbortSignal;
  readonly ask?: Ask;
  readonly exchange?: ProbeOptions['exchange'];
  readonly validUntil?: number;
}

/** Asks like `--online`, for one client in a made-up world. */
export async function askPlatform(input: AskInput): Promise<Verdict> {
  const [provider] = (await loadProviders([input.of])) as [Provider];
  const world = memoryWorld({ now: new Date(), ...input });
  const client = provider.clients.find(({ id }) => input.client === undefined || id === input.client);
  const resolution = await client?.resolve(world, { args: input.args ?? {}, options: input.options ?? {} });
  if (!resolution) throw new Error('there is no such client');
  const { connect = 2000, total = 4000, signal } = input;
  const ask = input.ask ?? transport({ world, connect, total, ...(signal ? { signal } : {}) });
  return await probe(provider, resolution, ask, {
    home: world.home,
    now: () => new Date(),
    ...(input.validUntil === undefined ? {} : { validUntil: input.validUntil }),
    ...(input.exchange ? { exchange: input.exchange } : {}),
  });
}

/** Descartes Labs' credentials in variables, with the token service at this address. */
export function descarteslabsAt(url: string | undefined, more: Readonly<Record<string, string>> = {}): AskInput {
  return {
    of: 'descarteslabs',
    env: {
      DESCARTESLABS_CLIENT_ID: fakes.id,
      DESCARTESLABS_CLIENT_SECRET: fakes.secret,
      ...(url === undefined ? {} : { DESCARTESLABS_IAM_URL: url }),
      ...more,
    },
  };
}

/** A CAVE token in its file, with the server at this address. */
export function caveAt(url: string, token: string = fakes.cave): AskInput {
  return {
    of: 'cave',
    client: 'caveclient',
    files: { '.cloudvolume/secrets/cave-secret.json': JSON.stringify({ token }) },
    options: { server: url },
  };
}

/** A fresh access token of EarthScope, with the API at this address. */
export function earthscopeAt(
  url: string,
  token: string = fakeJwt(),
  more: Readonly<Record<string, string>> = {},
): AskInput {
  const host = new URL(url).hostname;
  return {
    of: 'earthscope',
    client: 'earthscope-sdk',
    env: {
      ES_OAUTH2__ACCESS_TOKEN: token,
      ES_RESOURCES__API_URL: url,
      ES_OAUTH2__ALLOWED_HOSTS: JSON.stringify([host]),
      ...more,
    },
  };
}
