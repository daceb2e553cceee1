import { loadProviders, providerIds } from '../../providers/load-providers.ts';
import { userProviders } from '../../providers/user-providers.ts';
import type { Provider } from '../../types/provider.ts';
import type { Rung } from '../../types/resolution.ts';
import type { Needle } from '../../types/sighting.ts';
import type { World } from '../../types/world.ts';

/** The tokens of this machine, and where they stand rightly. */
export interface OwnTokens {
  readonly needles: readonly Needle[];
  /** Files that clients read them from. Absolute. */
  readonly belongs: readonly string[];
}

/** Every secret that any client of ours finds here, whether it wins or not. Public identifiers are none. */
export async function ownTokens(world: World): Promise<OwnTokens> {
  const providers = [...(await loadProviders(providerIds())), ...(await userProviders(world))];
  const found = await Promise.all(providers.map((provider) => tokensOf(provider, world)));
  return {
    needles: found.flatMap(({ needles }) => needles),
    belongs: [...new Set(found.flatMap(({ belongs }) => belongs))],
  };
}

async function tokensOf(provider: Provider, world: World): Promise<OwnTokens> {
  const isPublic = publicSlots(provider);
  const resolutions = await Promise.all(provider.clients.map((client) => client.resolve(world, {})));
  const rungs = resolutions.flatMap(({ client, ladder }) => ladder.map((rung) => ({ client, rung })));
  const needles = rungs.flatMap(({ client, rung }) => needleOf(rung, provider.id, client, isPublic));
  const belongs = rungs.flatMap(({ rung: { place, value } }) => (place.kind === 'file' && value ? [place.path] : []));
  return { needles: unique(needles), belongs };
}

function publicSlots({ tokens }: Provider): ReadonlySet<string> {
  const secret = new Set(tokens.filter(({ meaning }) => meaning !== 'identifier').flatMap(({ slots }) => slots));
  return new Set(
    tokens
      .filter(({ meaning }) => meaning === 'identifier')
      .flatMap(({ slots }) => slots.filter((slot) => !secret.has(slot))),
  );
}

function needleOf(
  { slot, value }: Rung,
  provider: string,
  client: string,
  isPublic: ReadonlySet<string>,
): readonly Needle[] {
  if (value?.is !== 'known' || isPublic.has(slot)) return [];
  const { blank, placeholder, length } = value.traits;
  return blank || placeholder || length < 8 ? [] : [{ secret: value.secret, provider, client, slot }];
}

function unique(needles: readonly Needle[]): readonly Needle[] {
  return needles.filter(
    (needle, index) => needles.findIndex((other) => other.secret.relation(needle.secret) === 'same') === index,
  );
}
