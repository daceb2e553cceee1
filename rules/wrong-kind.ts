import { type HeldValue, heldValues, isUsable } from '../src/rule-kit/held-values.ts';
import { unsetVariable } from '../src/rule-kit/remedy-steps.ts';
import { valueFault } from '../src/rule-kit/value-faults.ts';
import { hiddenGood, valueProblem } from '../src/rule-kit/value-problem.ts';
import type { Facts } from '../src/types/facts.ts';
import type { Rule } from '../src/types/rule.ts';

export const wrongKind = {
  id: 'wrong-kind',
  severity: 'error',
  layer: 'kind',
  failureClass: 'wrong-kind-of-credential',
  summary: 'The value is a credential of the wrong kind for this place.',
  why: 'An access token instead of a refresh token, a JWT instead of an opaque token, another platform’s key: each is valid somewhere, and no client says what it expected.',
  *check(facts) {
    for (const held of heldValues(facts)) {
      const fault = valueFault('wrong-kind', held, facts);
      if (!fault) continue;
      const problem = valueProblem(held, facts, fault);
      yield isNotNeeded(held, facts)
        ? { ...problem, remedy: { steps: unsetVariable(held.place.name, facts) } }
        : problem;
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
        title: 'a truncated token: reported by another rule',
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
        title: 'a JWT where 32 hexadecimal digits are expected',
        platform: 'cave',
        files: { '.cloudvolume/secrets/cave-secret.json': '{"token": "{{jwt earthscope/access-token exp=+3600}}"}' },
        severity: 'error',
        says: 'an access token (JWT)',
      },
    ],
  },
} as const satisfies Rule;

/**
 * A variable with a token that the client could get itself, because it has what renews it: without the variable
 * everything works.
 */
function isNotNeeded(
  held: HeldValue,
  facts: Facts,
): held is HeldValue & { readonly place: { readonly kind: 'env'; readonly name: string } } {
  const renews = heldValues(facts).some(
    ({ platform, slot, value }) => platform === held.platform && slot === 'refresh_token' && isUsable(value, facts.now),
  );
  return (
    held.place.kind === 'env' && ((held.slot !== 'refresh_token' && renews) || hiddenGood(held, facts) !== undefined)
  );
}
