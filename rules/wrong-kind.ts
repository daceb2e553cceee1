import { article } from '../src/rule-kit/article.ts';
import { type HeldValue, heldValues, isAddressSlot, isUsable, shortfall } from '../src/rule-kit/held-values.ts';
import { correctValue, createPage, unsetVariable } from '../src/rule-kit/remedy-steps.ts';
import { valueProblem } from '../src/rule-kit/value-problem.ts';
import type { Facts } from '../src/types/facts.ts';
import type { TokenShape } from '../src/types/provider.ts';
import type { Rule } from '../src/types/rule.ts';
import { kindOf } from '../src/value/token-kinds.ts';

export const wrongKind = {
  id: 'wrong-kind',
  severity: 'error',
  layer: 'kind',
  failureClass: 'wrong-kind-of-credential',
  summary: 'The value is a credential, but of another kind than this place needs.',
  why: 'An access token where a refresh token is due, a JWT where a platform gives opaque tokens, another platform’s key: each is genuine somewhere, and no client says what it expected.',
  *check(facts) {
    for (const held of heldValues(facts)) {
      const { blank, placeholder, pythonType, wrapping } = held.value.traits;
      const due = tokensOf(held, facts).filter(
        ({ slots, meaning }) => slots.includes(held.slot) && meaning !== 'wrong-kind' && meaning !== 'obsolete',
      );
      if (blank || placeholder || pythonType || wrapping || due.length === 0 || due.some((token) => isOf(held, token)))
        continue;
      const kind = kindInstead(held, due, facts);
      if (!kind || shortfall(held, facts)) continue;
      const problem = valueProblem(held, facts, {
        message: `${held.slot} is ${kind}, where ${article(due[0]?.name ?? held.slot)} is due`,
        cause: 'The wrong one of several credentials was copied.',
        remedy: 'Put the right kind of credential',
      });
      const steps = isNotNeeded(held, facts)
        ? unsetVariable(held.place.name, facts)
        : [
            createPage(held.platform, facts, 'Find the right kind on the platform’s page'),
            ...correctValue(held.place, 'Put it', facts),
          ];
      yield { ...problem, remedy: { steps } };
    }
  },
  examples: {
    valid: [
      {
        title: 'a refresh token as the refresh token',
        platform: 'earthscope',
        env: { ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}' },
      },
      {
        title: 'a token that is cut is another fault',
        platform: 'cave',
        files: { '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token first 20}}"}' },
      },
    ],
    invalid: [
      {
        title: 'the access token as the refresh token',
        platform: 'earthscope',
        env: { ES_OAUTH2__REFRESH_TOKEN: '{{jwt earthscope/access-token exp=+3600}}' },
        severity: 'error',
        says: 'an access token (JWT)',
      },
      {
        title: 'a JWT where 32 hexadecimal digits are due',
        platform: 'cave',
        files: { '.cloudvolume/secrets/cave-secret.json': '{"token": "{{jwt earthscope/access-token exp=+3600}}"}' },
        severity: 'error',
        says: 'an access token (JWT)',
      },
    ],
  },
} as const satisfies Rule;

/** A variable whose token the client would get by itself, since what renews it is there: without the variable all is well. */
function isNotNeeded(
  held: HeldValue,
  facts: Facts,
): held is HeldValue & { readonly place: { readonly kind: 'env'; readonly name: string } } {
  const renews = heldValues(facts).some(
    ({ platform, slot, value }) => platform === held.platform && slot === 'refresh_token' && isUsable(value, facts.now),
  );
  return held.place.kind === 'env' && held.slot !== 'refresh_token' && renews;
}

function tokensOf({ platform }: HeldValue, facts: Facts): readonly TokenShape[] {
  return facts.providers.find(({ id }) => id === platform)?.tokens ?? [];
}

function isOf(held: HeldValue, token: TokenShape): boolean {
  return held.value.traits.kinds.includes(`${held.platform}/${token.kind}`);
}

/** The name of another platform's or service's token, where the form leaves no doubt. */
function otherPlatforms({ platform, value }: HeldValue): string | undefined {
  return value.traits.kinds
    .filter((id) => !id.startsWith(`${platform}/`))
    .flatMap((id) => kindOf(id) ?? [])
    .find(({ unmistakable, shape }) => unmistakable || shape.parts.length > 1)?.name;
}

/**
 * What the value is instead, where that is sure: a JWT, a kind that the platform names as wrong here or as obsolete,
 * or anything else where the client itself enforces the shape.
 */
function kindInstead(held: HeldValue, due: readonly TokenShape[], facts: Facts): string | undefined {
  if (held.value.traits.jwt && !due.some(({ shape }) => shape.startsWith('eyJ'))) return 'an access token (JWT)';
  if (held.value.traits.address && !isAddressSlot(held.slot)) return 'an address';
  const named = tokensOf(held, facts).find(
    (token) =>
      isOf(held, token) &&
      (token.detect === 'anywhere' || token.meaning === 'wrong-kind' || token.meaning === 'obsolete'),
  );
  if (named) return article(named.name);
  const elsewhere = otherPlatforms(held);
  if (elsewhere !== undefined) return article(elsewhere);
  const enforced = due.every(({ certainty }) => certainty === 'enforced');
  const { odd, quotes, edges, inside, prefix } = held.value.traits;
  return enforced && odd.length === 0 && !quotes && !edges && !inside && !prefix
    ? 'not of the form that the platform gives'
    : undefined;
}
