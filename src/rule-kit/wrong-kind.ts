import type { Facts } from '../types/facts.ts';
import type { TokenShape } from '../types/provider.ts';
import { kindOf } from '../value/token-kinds.ts';
import { article } from './article.ts';
import { foreignKind, type HeldValue, isAddressSlot, shortfall } from './held-values.ts';

/** What a value is instead of what its slot needs, with an article: `an access token (JWT)`. */
export interface WrongKind {
  readonly is: string;
  readonly expected: string;
}

/**
 * Returns what a value is instead, if that is certain: a JWT, a kind that the platform names as wrong here or as
 * obsolete, or anything else if the client itself enforces the shape.
 */
export function wrongKindOf(held: HeldValue, facts: Pick<Facts, 'providers'>): WrongKind | undefined {
  const { blank, placeholder, pythonType, wrapping } = held.value.traits;
  const due = tokensOf(held, facts).filter(
    ({ slots, meaning }) => slots.includes(held.slot) && meaning !== 'wrong-kind' && meaning !== 'obsolete',
  );
  if (blank || placeholder || pythonType || wrapping || due.length === 0 || isDue(held, due)) return undefined;
  const kind = kindInstead(held, due, facts);
  if (!kind || shortfall(held, facts)) return undefined;
  return { is: kind, expected: article(due[0]?.name ?? held.slot) };
}

function tokensOf({ platform }: HeldValue, facts: Pick<Facts, 'providers'>): readonly TokenShape[] {
  return facts.providers.find(({ id }) => id === platform)?.tokens ?? [];
}

function isOf(held: HeldValue, token: TokenShape): boolean {
  return held.value.traits.kinds.includes(`${held.platform}/${token.kind}`);
}

/** A format as wide as `{20,200}` also matches other services' tokens: those are named. */
function isDue(held: HeldValue, due: readonly TokenShape[]): boolean {
  return due.some((token) => isOf(held, token)) && foreignKind(held.platform, held.value) === undefined;
}

/** The name of another platform's or service's token, if the format leaves no doubt. */
function otherPlatforms({ platform, value }: HeldValue): string | undefined {
  return value.traits.kinds
    .filter((id) => !id.startsWith(`${platform}/`))
    .flatMap((id) => kindOf(id) ?? [])
    .find(({ unmistakable, shape }) => unmistakable || shape.parts.length > 1)?.name;
}

function kindInstead(held: HeldValue, due: readonly TokenShape[], facts: Pick<Facts, 'providers'>): string | undefined {
  if (held.value.traits.jwt && !due.some(({ shape }) => shape.startsWith('eyJ'))) return 'an access token (JWT)';
  if (held.value.traits.address && !isAddressSlot(held.slot)) return 'an address';
  const named = tokensOf(held, facts).find(
    (token) =>
      isOf(held, token) &&
      (token.detect === 'anywhere' || token.meaning === 'wrong-kind' || token.meaning === 'obsolete'),
  );
  if (named) return article(named.name);
  const elsewhere = foreignKind(held.platform, held.value)?.name ?? otherPlatforms(held);
  if (elsewhere !== undefined) return article(elsewhere);
  const enforced = due.every(({ certainty }) => certainty === 'enforced');
  const { odd, quotes, edges, inside, prefix } = held.value.traits;
  return enforced && odd.length === 0 && !quotes && !edges && !inside && !prefix
    ? 'not in the platform’s format'
    : undefined;
}
