import { loadProviders, providerIds } from '../../providers/load-providers.ts';
import { userProviders } from '../../providers/user-providers.ts';
import type { Provider } from '../../types/provider.ts';
import type { ChainEntry } from '../../types/resolution.ts';
import type { KnownSecret } from '../../types/token-match.ts';
import type { World } from '../../types/world.ts';

/** The tokens of this machine, and where they stand rightly. */
export interface OwnTokens {
  readonly knownSecrets: readonly KnownSecret[];
  /** Files that clients read them from. Absolute. */
  readonly belongs: readonly string[];
}

/** Every secret that any client of ours finds here, whether it wins or not. Public identifiers are none. */
export async function ownTokens(world: World): Promise<OwnTokens> {
  const providers = [...(await loadProviders(providerIds())), ...(await userProviders(world))];
  const found = await Promise.all(providers.map((provider) => tokensOf(provider, world)));
  return {
    knownSecrets: found.flatMap(({ knownSecrets }) => knownSecrets),
    belongs: [...new Set(found.flatMap(({ belongs }) => belongs))],
  };
}

async function tokensOf(provider: Provider, world: World): Promise<OwnTokens> {
  const isPublic = publicSlots(provider);
  const resolutions = await Promise.all(provider.clients.map((client) => client.resolve(world, {})));
  const entries = resolutions.flatMap(({ client, chain }) => chain.map((entry) => ({ client, entry })));
  const knownSecrets = entries.flatMap(({ client, entry }) => knownSecretOf(entry, provider.id, client, isPublic));
  const belongs = entries.flatMap(({ entry: { place, value } }) =>
    place.kind === 'file' && value ? [place.path] : [],
  );
  return { knownSecrets: unique(knownSecrets), belongs };
}

function publicSlots({ tokens }: Provider): ReadonlySet<string> {
  const secret = new Set(tokens.filter(({ meaning }) => meaning !== 'identifier').flatMap(({ slots }) => slots));
  return new Set(
    tokens
      .filter(({ meaning }) => meaning === 'identifier')
      .flatMap(({ slots }) => slots.filter((slot) => !secret.has(slot))),
  );
}

function knownSecretOf(
  { slot, value }: ChainEntry,
  provider: string,
  client: string,
  isPublic: ReadonlySet<string>,
): readonly KnownSecret[] {
  if (value?.is !== 'known' || isPublic.has(slot)) return [];
  const { blank, placeholder, length } = value.traits;
  return blank || placeholder || length < 8 ? [] : [{ secret: value.secret, provider, client, slot }];
}

function unique(knownSecrets: readonly KnownSecret[]): readonly KnownSecret[] {
  return knownSecrets.filter(
    (knownSecret, index) =>
      knownSecrets.findIndex((other) => other.secret.relation(knownSecret.secret) === 'same') === index,
  );
}
