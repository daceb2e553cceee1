import { findAssignments } from '../../facts/find-assignments.ts';
import { pathKey } from '../../path-key.ts';
import { isInUse } from '../../rule-kit/held-values.ts';
import { placeKey } from '../../rule-kit/place-name.ts';
import type { AssignmentReader, Facts } from '../../types/facts.ts';
import type { Place } from '../../types/place.ts';
import type { Provider } from '../../types/provider.ts';
import type { ChainEntry, Slot } from '../../types/resolution.ts';
import type { Value } from '../../types/value.ts';
import type { World } from '../../types/world.ts';
import type { Copy, CopyKind } from './copies.ts';

type Known = Extract<Value, { is: 'known' }>;
type Found = Omit<Copy, 'relation' | 'issued' | 'changed'> & { readonly value: Known; readonly isUsed: boolean };

/**
 * Returns every place where clients, startup files and project files set a value of the platform's secret slots, each
 * once, compared with the value in use. Values in use come first.
 */
export async function findCopies(world: World, provider: Provider, facts: Facts): Promise<readonly Copy[]> {
  const isSecret = secretSlots(provider);
  const found: Found[] = [];
  const add = (each: Omit<Found, 'value'> & { readonly value: Value | undefined }): void => {
    if (each.value?.is !== 'known' || !isSecret(each.slot)) return;
    const { blank, placeholder } = each.value.traits;
    if (blank || placeholder) return;
    const key = (place: Place): string => `${placeKey(place)} ${place.kind === 'file' && !place.key ? place.line : ''}`;
    const index = found.findIndex((other) => key(other.place) === key(each.place) && other.slot === each.slot);
    const before = found[index];
    if (!before) found.push({ ...each, value: each.value });
    else
      found[index] = {
        ...before,
        isUsed: before.isUsed || each.isUsed,
        clients: [...new Set([...before.clients, ...each.clients])],
      };
  };
  const variables = new Map<string, Slot>();
  for (const resolution of facts.resolutions) {
    for (const entry of resolution.chain) {
      const { place, slot, value, role } = entry;
      if (place.kind === 'env' && role !== 'lookalike' && isSecret(slot)) variables.set(place.name, slot);
      if (place.kind === 'default' || slot === 'netrc') continue;
      const isUsed = isInUse(entry, resolution, facts);
      add({ place, slot, value, kind: kindOfEntry(entry), isUsed, clients: isUsed ? [resolution.client] : [] });
    }
  }
  for (const { platform, place, value } of facts.lookalikes)
    if (platform === provider.id)
      add({ place, value, slot: slotOf(value, provider), kind: 'lookalike', isUsed: false, clients: [] });
  for (const { path, keys } of facts.fileKeys)
    for (const { line, value } of keys)
      if (value && isKnownToken(value, provider) && !found.some((each) => isInFile(each, path, value)))
        add({
          place: { kind: 'file', path, line },
          value,
          slot: slotOf(value, provider),
          kind: 'lookalike',
          isUsed: false,
          clients: [],
        });
  const assignments = await findAssignments(world, [...variables.keys()], true, true);
  for (const [name, lines] of assignments)
    for (const { place, readBy, value } of lines)
      add({ place, value, slot: variables.get(name) ?? name, kind: kindOfReader(readBy), isUsed: false, clients: [] });
  for (const { name, place, value } of facts.hints)
    add({ place, value, slot: variables.get(name) ?? name, kind: 'project file', isUsed: false, clients: [] });
  const copies = await Promise.all(found.map((each) => compared(each, found, world)));
  const rank = ({ relation }: Copy): number => ['in use', 'same', 'part', 'different'].indexOf(relation);
  return copies.sort((a, b) => rank(a) - rank(b));
}

/** Public identifiers and addresses are not secrets: they need no rotation. */
function secretSlots({ tokens, declared = [] }: Provider): (slot: Slot) => boolean {
  const secret = new Set(tokens.filter(({ meaning }) => meaning !== 'identifier').flatMap(({ slots }) => slots));
  const open = new Set(declared.flatMap(({ slots }) => slots.flatMap((each) => (each.public ? [each.name] : []))));
  return (slot) => secret.has(slot) && !open.has(slot);
}

function kindOfEntry({ place, role }: ChainEntry): CopyKind {
  if (role === 'lookalike') return 'lookalike';
  if (place.kind === 'env') return 'environment variable';
  return role === 'cache' ? 'cache' : 'credential file';
}

function kindOfReader(readBy: AssignmentReader): CopyKind {
  if (readBy === 'registry') return 'Windows user variable';
  return readBy === 'dotenv' || readBy === 'compose' || readBy === 'direnv' ? 'project file' : 'startup file';
}

/** Whether a value under a key that no client reads has the format of one of the platform's secrets. */
function isKnownToken({ traits }: Known, { id, tokens }: Provider): boolean {
  return tokens.some(({ kind, meaning }) => meaning !== 'identifier' && traits.kinds.includes(`${id}/${kind}`));
}

function isInFile({ place, value }: Found, path: string, { secret }: Known): boolean {
  const isSame = place.kind === 'file' && pathKey(place.path) === pathKey(path);
  return isSame && value.secret.relation(secret) === 'same';
}

function slotOf(value: Value | undefined, { id, tokens }: Provider): Slot {
  const kinds = value?.is === 'known' ? value.traits.kinds : [];
  const token = tokens.find(({ kind, meaning }) => meaning !== 'identifier' && kinds.includes(`${id}/${kind}`));
  return token?.slots[0] ?? tokens.find(({ meaning }) => meaning === 'current')?.slots[0] ?? 'token';
}

async function compared({ isUsed, ...each }: Found, all: readonly Found[], world: World): Promise<Copy> {
  const used = all.filter((other) => other.isUsed && other.slot === each.slot);
  const { place, value } = each;
  const stat = place.kind === 'file' ? await world.stat(place.path) : undefined;
  return {
    ...each,
    relation: isUsed ? 'in use' : relationTo(value, used),
    ...(value.traits.jwt?.issuedAt === undefined ? {} : { issued: value.traits.jwt.issuedAt }),
    ...(stat?.is === 'found' ? { changed: stat.stat.changed } : {}),
  };
}

function relationTo({ secret }: Known, used: readonly Found[]): Copy['relation'] {
  if (used.some(({ value }) => secret.relation(value.secret) === 'same')) return 'same';
  const isPart = used.some(
    ({ value }) => secret.relation(value.secret) !== 'other' || value.secret.relation(secret) !== 'other',
  );
  return isPart ? 'part' : 'different';
}

/** Whether a file is a known place for copies, judging by its path alone. */
export function isKnownFile(path: string, copies: readonly Copy[]): boolean {
  return copies.some(({ place, kind }) => {
    const isWhole = kind === 'credential file' || kind === 'cache' || kind === 'lookalike';
    return isWhole && place.kind === 'file' && pathKey(place.path) === pathKey(path);
  });
}
