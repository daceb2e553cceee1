import { isSamePath, pathKey } from '../path-key.ts';
import type { DeclaredClient, DeclaredFormat } from '../types/declared-client.ts';
import type { Facts } from '../types/facts.ts';
import type { Place } from '../types/place.ts';
import type { Provider } from '../types/provider.ts';
import type { ChainEntry, Slot } from '../types/resolution.ts';

/** A credential file that a job can write: its path, its format, and the key of each part. */
export interface WrittenFile {
  readonly path: string;
  readonly format: DeclaredFormat;
  readonly parts: readonly { readonly slot: Slot; readonly key: string; readonly usual?: string }[];
}

/** What a platform's clients need where nobody can log in. */
export interface WantedParts {
  /** The variables of a complete credential, in the order of its parts; empty if a part has no variable. */
  readonly variables: readonly string[];
  /** Variables that are not secret, and their usual values. */
  readonly usual: ReadonlyMap<string, string>;
  /** The file to write instead, if a part has no variable. */
  readonly file?: WrittenFile;
}

type FilePlace = Extract<Place, { kind: 'file' }>;

/**
 * Works out, from the places that the clients read, what a job needs: the platform's first pair of parts, or its first
 * current token, as variables if the clients read any, otherwise as the documented file.
 */
export function wantedParts(platform: string, facts: Facts): WantedParts {
  const provider = facts.providers.find(({ id }) => id === platform);
  if (!provider) return { variables: [], usual: new Map() };
  const chain = facts.resolutions.filter((each) => each.provider === platform).flatMap((each) => each.chain);
  const choices = wholeCredentials(provider, chain);
  const usual = (slot: Slot): string | undefined => usualOf(provider, slot);
  for (const slots of choices) {
    const named = slots.map((slot) => ({ slot, name: variableOf(slot, chain) }));
    if (named.length === 0 || named.some(({ name }) => name === undefined)) continue;
    const all = named.flatMap(({ slot, name }) => (name === undefined ? [] : [{ name, value: usual(slot) }]));
    return {
      variables: all.map(({ name }) => name),
      usual: new Map(all.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]]))),
    };
  }
  for (const slots of choices) {
    const file = documentedFile(slots, provider, chain, facts);
    if (file) return { variables: [], usual: new Map(), file };
  }
  return { variables: [], usual: new Map() };
}

/** The sets of parts that are a complete credential each: pairs first, then tokens; without either, all parts. */
function wholeCredentials(provider: Provider, chain: readonly ChainEntry[]): readonly (readonly Slot[])[] {
  const pairs = provider.pairs.flatMap(({ id, secret }) => secret.map((each) => [id, each]));
  const tokens = provider.tokens
    .filter(({ meaning }) => meaning === 'current')
    .flatMap(({ slots }) => slots.map((slot) => [slot]));
  const kinds = (provider.declared ?? []).flatMap((client) => client.kinds);
  const every = [...new Set(chain.map(({ slot }) => slot))];
  return [...pairs, ...kinds, ...tokens, ...(pairs.length + kinds.length + tokens.length === 0 ? [every] : [])];
}

function variableOf(slot: Slot, chain: readonly ChainEntry[]): string | undefined {
  const place = chain.find((each) => each.slot === slot && each.role === 'current' && each.place.kind === 'env')?.place;
  return place?.kind === 'env' ? place.name : undefined;
}

/** The file to write: of those that contain every part, one that a lookalike's text recommends, otherwise the first. */
function documentedFile(
  slots: readonly Slot[],
  provider: Provider,
  chain: readonly ChainEntry[],
  facts: Facts,
): WrittenFile | undefined {
  const places = chain.flatMap(({ slot, role, place }) =>
    role === 'current' && place.kind === 'file' && slots.includes(slot) ? [{ slot, place }] : [],
  );
  const whole = places.filter(({ place }) =>
    slots.every((slot) => places.some((each) => each.slot === slot && isSamePath(each.place.path, place.path))),
  );
  const documented = new Set(
    provider.lookalikes.map(({ instead }) => pathKey(instead.replace(/^~(?=[\\/])/, facts.home ?? '~'))),
  );
  const chosen = whole.find(({ place }) => documented.has(pathKey(place.path))) ?? whole[0];
  if (!chosen) return undefined;
  const { path } = chosen.place;
  return {
    path,
    format: formatOf(path, slots, provider),
    parts: slots.flatMap((slot) => {
      const place = places.find((each) => each.slot === slot && isSamePath(each.place.path, path))?.place;
      const usual = usualOf(provider, slot);
      return place ? [{ slot, key: keyOf(slot, place, provider), ...(usual === undefined ? {} : { usual }) }] : [];
    }),
  };
}

/** The field of a declared client's file that contains a part. */
function fileField(
  slot: Slot,
  { declared = [] }: Provider,
): { readonly format: DeclaredFormat; readonly key: string } | undefined {
  for (const source of declared.flatMap((client: DeclaredClient) => client.sources)) {
    if (source.kind !== 'file') continue;
    const field = source.fields.find((each) => each.slot === slot);
    if (field) return { format: source.format, key: field.names[0] ?? slot };
  }
  return undefined;
}

/** A declared client states its file's format; for a coded one, the name tells. */
function formatOf(path: string, slots: readonly Slot[], provider: Provider): DeclaredFormat {
  const [slot = ''] = slots;
  const declared = fileField(slot, provider)?.format;
  return declared ?? (path.endsWith('.json') ? 'json' : path.endsWith('.toml') ? 'toml' : 'raw');
}

function keyOf(slot: Slot, place: FilePlace, provider: Provider): string {
  return fileField(slot, provider)?.key ?? place.key ?? slot;
}

function usualOf({ declared = [] }: Provider, slot: Slot): string | undefined {
  return declared.flatMap(({ slots }) => slots).find(({ name }) => name === slot)?.usual;
}
