import { isSamePath } from '../path-key.ts';
import { canAuthenticate, hasNoCredential } from '../rule-kit/held-values.ts';
import type { MovedPlaceFact } from '../types/facts.ts';
import type { Client, Provider } from '../types/provider.ts';
import type { Resolution, ResolveInput } from '../types/resolution.ts';
import type { World } from '../types/world.ts';
import { withoutVariable } from '../world/without-variable.ts';

/**
 * The variables that make a client without a credential read another place than usual: replayed without the variable,
 * it reads another file. `usual` tells where that has a credential.
 */
export async function findMovedPlaces(
  world: World,
  providers: readonly Provider[],
  replays: readonly Resolution[],
  input: ResolveInput | undefined,
): Promise<readonly MovedPlaceFact[]> {
  const found: MovedPlaceFact[] = [];
  for (const provider of providers) {
    for (const client of provider.clients) {
      const here = replays.find(
        (each) => each.provider === provider.id && each.client === client.id && hasNoCredential(each),
      );
      if (!here) continue;
      for (const name of placeVariables(provider, here, world)) {
        const moved = await withoutIt(name, client, here, world, input);
        if (moved) found.push(moved);
      }
    }
  }
  return found;
}

/**
 * The variables, set here, that can change where this platform's files are. The home itself is handled by another rule.
 */
export function placeVariables(provider: Provider, { settings }: Resolution, world: World): readonly string[] {
  const declared = (provider.declared ?? []).flatMap(({ paths }) => paths.flatMap(({ env }) => env ?? []));
  const ofSettings = Object.values(settings).flatMap(({ place }) => (place.kind === 'env' ? [place.name] : []));
  const names = new Set([...declared, ...ofSettings]);
  return [...new Set(world.env.map(({ name }) => name))].filter(
    (name) => names.has(name) && name !== 'HOME' && name !== 'USERPROFILE',
  );
}

async function withoutIt(
  name: string,
  client: Client,
  here: Resolution,
  world: World,
  input: ResolveInput | undefined,
): Promise<MovedPlaceFact | undefined> {
  const usual = await client.resolve(withoutVariable(world, [name]), input);
  const path = fileOf(here);
  const usualPath = fileOf(usual);
  if (path === undefined || usualPath === undefined || path === usualPath) return undefined;
  const value = world.env.findLast((each) => each.name === name)?.value ?? '';
  const entry = here.chain.find(({ place }) => place.kind === 'file' && isSamePath(place.path, path));
  return {
    platform: here.provider,
    client: client.id,
    variable: name,
    path,
    isThere: entry?.stat !== undefined || entry?.state !== 'absent',
    beginsWithTilde: value.startsWith('~'),
    usualPath,
    usualHasCredential: !hasNoCredential(usual) && canAuthenticate(usual),
  };
}

/** The first file that a client reads a credential from. */
function fileOf({ chain }: Resolution): string | undefined {
  const place = chain.find(({ place: each, role }) => each.kind === 'file' && role === 'current')?.place;
  return place?.kind === 'file' ? place.path : undefined;
}
