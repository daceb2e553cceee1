import { valueEvidence } from '../src/rule-kit/evidence.ts';
import { stopsOver } from '../src/rule-kit/explained.ts';
import { type HeldValue, heldValues, isAddressSlot } from '../src/rule-kit/held-values.ts';
import { correctValue } from '../src/rule-kit/remedy-steps.ts';
import type { Facts } from '../src/types/facts.ts';
import type { RuleProblem } from '../src/types/finding.ts';
import type { Rule } from '../src/types/rule.ts';

export const swappedFields = {
  id: 'swapped-fields',
  severity: 'error',
  layer: 'kind',
  failureClass: 'swapped-fields',
  summary: 'Two fields are swapped, such as the id and the secret, or the address and the key.',
  why: 'Both values are real, so each looks right; the platform only reports an unknown id.',
  *check(facts) {
    const held = heldValues(facts);
    for (const one of held) {
      const other = held.find(
        (each) =>
          each.platform === one.platform &&
          each.slot > one.slot &&
          isOthers(one, each, facts) &&
          isOthers(each, one, facts),
      );
      if (other) yield problem(one, other, facts);
    }
  },
  examples: {
    valid: [
      {
        title: 'each in its own place',
        platform: 'descarteslabs',
        env: {
          DESCARTESLABS_CLIENT_ID: '{{descarteslabs/client-id}}',
          DESCARTESLABS_CLIENT_SECRET: '{{descarteslabs/client-secret}}',
        },
      },
    ],
    invalid: [
      {
        title: 'id and secret changed places',
        platform: 'descarteslabs',
        env: {
          DESCARTESLABS_CLIENT_ID: '{{descarteslabs/client-secret}}',
          DESCARTESLABS_CLIENT_SECRET: '{{descarteslabs/client-id}}',
        },
        severity: 'error',
        says: 'are swapped',
      },
      {
        title: 'the key in the place of the address',
        platform: 'cds',
        files: { '.cdsapirc': 'url: {{cds/key}}\nkey: https://cds.climate.copernicus.eu/api\n' },
        severity: 'error',
        says: 'are swapped',
      },
    ],
  },
} as const satisfies Rule;

/** Whether a value has the public shape of the other's slot, and not of its own. */
function isOthers(one: HeldValue, other: HeldValue, facts: Facts): boolean {
  const tokens = facts.providers.find(({ id }) => id === one.platform)?.tokens ?? [];
  const { address, kinds } = one.value.traits;
  const fits = (slot: string): boolean =>
    isAddressSlot(slot)
      ? address !== undefined
      : tokens.some((token) => token.slots.includes(slot) && kinds.includes(`${one.platform}/${token.kind}`));
  return fits(other.slot) && !fits(one.slot);
}

function problem(one: HeldValue, other: HeldValue, facts: Facts): RuleProblem {
  return {
    platform: one.platform,
    clients: one.clients,
    place: one.place,
    slot: one.slot,
    message: `${one.slot} and ${other.slot} are swapped`,
    evidence: [
      valueEvidence(one.place, one.value, facts.now, true),
      valueEvidence(other.place, other.value, facts.now, true),
    ],
    explains: stopsOver(one, facts),
    cause: `By their format, the value of ${one.slot} belongs in ${other.slot}, and vice versa.`,
    remedy: {
      steps: [
        ...correctValue(one.place, `Put the current value of ${other.slot}`, facts),
        ...correctValue(other.place, `Put the old value of ${one.slot}`, facts),
      ],
    },
  };
}
