import { envGroup } from '../src/rule-kit/env-shadow.ts';
import { valueEvidence } from '../src/rule-kit/evidence.ts';
import { stopsOver } from '../src/rule-kit/explained.ts';
import { type HeldValue, heldValues, losingValues, shortfall, subjectOf } from '../src/rule-kit/held-values.ts';
import { correctValue, unsetVariables } from '../src/rule-kit/remedy-steps.ts';
import { parseShape } from '../src/shapes/shape.ts';
import type { Facts } from '../src/types/facts.ts';
import type { RuleProblem } from '../src/types/finding.ts';
import type { Rule } from '../src/types/rule.ts';

export const truncatedValue = {
  id: 'truncated-value',
  severity: 'error',
  layer: 'damage',
  failureClass: 'paste-damage',
  summary: 'A credential was truncated when it was copied.',
  why: 'A value that is the beginning or end of a longer one found elsewhere was certainly truncated. A value that is shorter than the platform’s known credentials is only suspicious, because formats change.',
  *check(facts) {
    const others = losingValues(facts);
    for (const held of heldValues(facts)) {
      if (held.value.traits.placeholder || held.value.traits.blank) continue;
      const whole = others.find((other) => isCutFrom(held, other));
      const lacks = whole ? undefined : shortfall(held, facts);
      if (whole) yield certain(held, whole, facts);
      else if (lacks) yield suspected(held, lacks, facts);
    }
  },
  examples: {
    valid: [
      {
        title: 'a whole token',
        platform: 'cave',
        files: { '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}' },
      },
      {
        title: 'two different whole values',
        platform: 'earthscope',
        env: { ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}' },
        files: { '.earthscope/default/tokens.json': '{"refresh_token": "{{earthscope/refresh-token 2}}"}' },
      },
    ],
    invalid: [
      {
        title: 'the variable holds the beginning of the file’s value',
        platform: 'earthscope',
        env: { ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token first 18}}' },
        files: { '.earthscope/default/tokens.json': '{"refresh_token": "{{earthscope/refresh-token}}"}' },
        severity: 'error',
        says: 'first 18 characters',
      },
      {
        title: 'one character',
        platform: 'huggingface',
        env: { HF_TOKEN: 'x' },
        severity: 'warning',
        says: '1 character, not',
      },
      {
        title: 'shorter than every CAVE token',
        platform: 'cave',
        files: { '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token first 20}}"}' },
        severity: 'error',
        says: 'shorter than',
      },
    ],
  },
} as const satisfies Rule;

function isCutFrom(held: HeldValue, other: HeldValue): boolean {
  const relation = held.value.secret.relation(other.value.secret);
  return (
    held.platform === other.platform &&
    held.value.secret.length >= 4 &&
    (relation === 'prefix' || relation === 'suffix')
  );
}

function certain(held: HeldValue, whole: HeldValue, facts: Facts): RuleProblem {
  const { place, value } = held;
  const end = value.secret.relation(whole.value.secret) === 'prefix' ? 'first' : 'last';
  return {
    ...subjectOf(held),
    message: `${held.slot} is the ${end} ${value.traits.length} characters of a longer value`,
    evidence: [valueEvidence(place, value, facts.now, true), valueEvidence(whole.place, whole.value, facts.now, false)],
    explains: stopsOver(held, facts),
    cause: 'It was truncated when it was copied.',
    remedy: {
      steps:
        place.kind === 'env'
          ? unsetVariables(variablesOf(held, place.name, facts), facts)
          : correctValue(place, 'Put the full value', facts),
    },
  };
}

/** Everything that must be removed before the complete value is read. */
function variablesOf({ clients }: HeldValue, name: string, facts: Facts): readonly string[] {
  const resolution = facts.resolutions.find(({ client }) => clients.includes(client));
  return resolution ? envGroup(name, resolution) : [name];
}

function suspected(held: HeldValue, lacks: string, facts: Facts): RuleProblem {
  return {
    ...subjectOf(held),
    severity: isFixedLength(held, facts) ? 'error' : 'warning',
    message: `${held.slot} is ${lacks}`,
    evidence: [valueEvidence(held.place, held.value, facts.now, true)],
    explains: stopsOver(held, facts),
    cause: 'The value was probably truncated when it was copied.',
    remedy: {
      steps: correctValue(held.place, 'Compare the value with the platform’s page, and set the full one', facts),
    },
  };
}

/** A value that is shorter than the one length that its slot's tokens have cannot be complete. */
function isFixedLength({ platform, slot }: HeldValue, facts: Facts): boolean {
  const tokens = facts.providers.find(({ id }) => id === platform)?.tokens ?? [];
  const lengths = tokens.filter(({ slots }) => slots.includes(slot)).map(({ shape }) => parseShape(shape));
  return lengths.every(({ least, most }) => least === most);
}
