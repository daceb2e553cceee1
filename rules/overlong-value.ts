import { foreignKind, type HeldValue, heldValues } from '../src/rule-kit/held-values.ts';
import { valueProblem } from '../src/rule-kit/value-problem.ts';
import { parseShape } from '../src/shapes/shape.ts';
import type { Facts } from '../src/types/facts.ts';
import type { Rule } from '../src/types/rule.ts';

export const overlongValue = {
  id: 'overlong-value',
  severity: 'error',
  layer: 'damage',
  failureClass: 'paste-damage',
  summary: 'The value is longer than a credential can be: two joined, or one pasted twice.',
  why: 'The value was pasted twice because the prompt showed nothing, or two lines of a file were joined, and no platform accepts the result.',
  *check(facts) {
    for (const held of heldValues(facts)) {
      const { traits } = held.value;
      if (traits.doubled && !isShortEnough(held, facts)) {
        yield valueProblem(held, facts, {
          message: `${held.slot} is the same text twice`,
          cause: 'It was pasted twice, perhaps into a prompt that shows nothing.',
          remedy: 'Set the value once',
        });
      } else if (isTooLong(held, facts)) {
        yield valueProblem(held, facts, {
          severity: 'warning',
          message: `${held.slot} is longer than every known credential of its kind: ${traits.length} characters`,
          cause: 'Two values were probably joined, or extra text was pasted.',
          remedy: 'Compare the value with the platform’s page, and set only the value',
        });
      }
    }
  },
  examples: {
    valid: [
      {
        title: 'a token of the usual length',
        platform: 'cave',
        files: { '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}' },
      },
    ],
    invalid: [
      {
        title: 'pasted twice',
        platform: 'cave',
        files: { '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}{{cave/token}}"}' },
        severity: 'error',
        says: 'the same text twice',
      },
      {
        title: 'two tokens joined',
        platform: 'cave',
        files: { '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}{{cave/token 2}}"}' },
        severity: 'warning',
        says: 'longer than every known',
      },
    ],
  },
} as const satisfies Rule;

/** Whether the value is no longer than one credential: then it was not pasted twice, even if its halves are equal. */
function isShortEnough({ platform, slot, value }: HeldValue, facts: Facts): boolean {
  const shapes =
    facts.providers.find(({ id }) => id === platform)?.tokens.filter(({ slots }) => slots.includes(slot)) ?? [];
  const { length, edges, quotes, odd } = value.traits;
  const stray = Math.max(odd.length, edges || quotes ? 2 : 0);
  return shapes.some(({ shape }) => length - stray <= parseShape(shape).least);
}

function isTooLong({ platform, slot, value }: HeldValue, facts: Facts): boolean {
  const shapes =
    facts.providers.find(({ id }) => id === platform)?.tokens.filter(({ slots }) => slots.includes(slot)) ?? [];
  const { length, kinds, blank, jwt, placeholder, odd, quotes, edges, inside, prefix, wrapping } = value.traits;
  const damagedOtherwise = odd.length > 0 || quotes || edges || inside || prefix || placeholder || blank || wrapping;
  if (foreignKind(platform, value) !== undefined) return false;
  if (shapes.length === 0 || damagedOtherwise || jwt || kinds.some((kind) => kind.startsWith(`${platform}/`)))
    return false;
  return shapes.every(({ shape }) => length > parseShape(shape).most);
}
