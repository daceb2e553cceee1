import { parseShape } from '../shapes/shape.ts';
import type { Facts } from '../types/facts.ts';
import type { HeldValue } from './held-values.ts';

/**
 * How a value falls short of every public shape of its slot, in words that continue `token is …`; undefined where
 * it does not, or where nothing public says how long it should be.
 */
export function shortfall({ platform, slot, value }: HeldValue, facts: Pick<Facts, 'providers'>): string | undefined {
  const shapes = facts.providers.find(({ id }) => id === platform)?.tokens.filter(({ slots }) => slots.includes(slot)) ?? [];
  if (shapes.length === 0 || value.traits.pythonType) return undefined;
  if (value.traits.kinds.some((kind) => kind.startsWith(`${platform}/`))) return undefined;
  const isJwt = shapes.every(({ shape }) => shape.startsWith('eyJ'));
  if (isJwt) return value.traits.beginsAsJwt ? 'the beginning of a JWT, without its other parts' : undefined;
  const least = Math.min(...shapes.map(({ shape }) => parseShape(shape).least));
  const { length } = value.traits;
  return length < least ? `shorter than every ${shapes[0]?.name ?? 'credential'} that is known: ${length} characters, not ${least}` : undefined;
}
