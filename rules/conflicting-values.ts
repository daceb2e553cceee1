import { valueEvidence } from '../src/rule-kit/evidence.ts';
import { stopsOf } from '../src/rule-kit/explained.ts';
import { placeName } from '../src/rule-kit/place-name.ts';
import { unsetVariables } from '../src/rule-kit/remedy-steps.ts';
import type { Facts } from '../src/types/facts.ts';
import type { RemedyStep, RuleProblem } from '../src/types/finding.ts';
import type { ChainEntry, Resolution } from '../src/types/resolution.ts';
import type { Rule } from '../src/types/rule.ts';

export const conflictingValues = {
  id: 'conflicting-values',
  severity: 'warning',
  layer: 'shadow',
  failureClass: 'stale-credential-shadows',
  summary: 'Two values that should be the same secret differ, and the client uses only one of them.',
  why: 'Descartes Labs stores one secret under two names, client secret and refresh token. If they differ, one is old: the client warns once and uses the refresh token, so correcting the other has no effect.',
  *check(facts) {
    for (const resolution of facts.resolutions) {
      const pairs = facts.providers.find(({ id }) => id === resolution.provider)?.pairs ?? [];
      for (const { secret } of pairs) {
        const values = secret.flatMap((slot) => resolution.chain.find((entry) => isUsed(entry, slot)) ?? []);
        const [first, second] = values;
        if (first && second && differ(first, second)) yield problem(resolution, values, facts);
      }
    }
  },
  examples: {
    valid: [
      {
        title: 'one secret under both names',
        platform: 'descarteslabs',
        files: {
          '.descarteslabs/token_info.json':
            '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}", "refresh_token": "{{descarteslabs/client-secret}}"}',
        },
      },
    ],
    invalid: [
      {
        title: 'an old secret beside a new refresh token',
        platform: 'descarteslabs',
        files: {
          '.descarteslabs/token_info.json':
            '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}", "refresh_token": "{{descarteslabs/client-secret 2}}"}',
        },
        severity: 'warning',
        says: 'client_secret and refresh_token differ',
      },
    ],
  },
} as const satisfies Rule;

/** The value that the client finds for a slot, whether it uses it or another one instead. */
function isUsed({ slot, state, role, value, place }: ChainEntry, wanted: string): boolean {
  const isTaken = slot === wanted && state === 'found' && role !== 'lookalike' && place.kind !== 'default';
  return isTaken && value?.is === 'known' && !value.traits.blank;
}

function differ({ value: one }: ChainEntry, { value: other }: ChainEntry): boolean {
  return one?.is === 'known' && other?.is === 'known' && one.secret.relation(other.secret) !== 'same';
}

function problem(resolution: Resolution, values: readonly ChainEntry[], facts: Facts): RuleProblem {
  const { provider, client } = resolution;
  const used = values.find(({ wins }) => wins) ?? values[0];
  return {
    platform: provider,
    clients: [client],
    place: used?.place ?? { kind: 'default' },
    message: `${values.map(({ slot }) => slot).join(' and ')} differ, but should be the same secret`,
    evidence: values.flatMap(({ place, value, wins }) => (value ? [valueEvidence(place, value, facts.now, wins)] : [])),
    explains: stopsOf(provider, [client], facts).filter(({ phase }) => phase === 'warning'),
    cause: `${client} uses the ${used?.slot} and ignores the other value. One of the two is old.`,
    remedy: { steps: values.map((entry) => removal(entry, facts)) },
  };
}

function removal({ slot, place }: ChainEntry, facts: Facts): RemedyStep {
  const say = `If the ${slot} in ${placeName(place, facts.home)} is the old one, remove it`;
  const [unset] = place.kind === 'env' ? unsetVariables([place.name], facts) : [];
  return unset?.run ? { say, run: unset.run } : { say };
}
