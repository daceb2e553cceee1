import { article } from '../src/rule-kit/article.ts';
import { foreignKind, type HeldValue, heldValues, isUsable, shortfall } from '../src/rule-kit/held-values.ts';
import { valueProblem } from '../src/rule-kit/value-problem.ts';
import type { Facts } from '../src/types/facts.ts';
import type { TokenShape } from '../src/types/provider.ts';
import type { Rule } from '../src/types/rule.ts';

export const unknownForm = {
  id: 'unknown-form',
  severity: 'warning',
  layer: 'kind',
  failureClass: 'wrong-kind-of-credential',
  summary: 'The value has none of the formats that the platform documents.',
  why: 'If a platform documents the format of its tokens, a value in another format is most likely something else. Formats change, so this is a warning.',
  *check(facts) {
    for (const held of heldValues(facts)) {
      const expected = documented(held, facts);
      const [first] = expected;
      if (!first || !isWhole(held, facts)) continue;
      const { kinds, length } = held.value.traits;
      if (expected.some(({ kind }) => kinds.includes(`${held.platform}/${kind}`))) continue;
      yield valueProblem(held, facts, {
        message: `${held.slot} does not look like ${article(first.name)}`,
        cause: `${first.name}s have a documented format, and these ${length} characters don’t match it.`,
        remedy: `Compare the value with the platform’s page, and set ${article(first.name)}`,
      });
    }
  },
  examples: {
    valid: [
      { title: 'a token of the documented form', platform: 'huggingface', env: { HF_TOKEN: '{{huggingface/token}}' } },
      {
        title: 'a platform that documents no form',
        platform: 'earthscope',
        env: { ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}' },
      },
    ],
    invalid: [
      {
        title: 'a text of about the right length',
        platform: 'huggingface',
        env: { HF_TOKEN: 'made-up-text-of-more-than-thirty-seven-letters' },
        severity: 'warning',
        says: 'does not look like a Hugging Face access token',
      },
    ],
  },
} as const satisfies Rule;

/** The formats of a slot's tokens, if the platform or its client documents them. */
function documented({ platform, slot }: HeldValue, facts: Facts): readonly TokenShape[] {
  const tokens = facts.providers.find(({ id }) => id === platform)?.tokens ?? [];
  const mine = tokens.filter(({ slots }) => slots.includes(slot));
  return mine.some(({ certainty }) => certainty !== 'observed') ? mine : [];
}

/** Damage, a known other kind and a wrong length are reported by other rules. */
function isWhole(held: HeldValue, facts: Facts): boolean {
  const { jwt, address } = held.value.traits;
  const isOther = jwt !== undefined || address !== undefined || foreignKind(held.platform, held.value) !== undefined;
  return (
    isUsable(held.value, facts.now) && !held.value.traits.inside && !isOther && shortfall(held, facts) === undefined
  );
}
