import { valueEvidence } from '../src/rule-kit/evidence.ts';
import { stopsOf } from '../src/rule-kit/explained.ts';
import { createPage, logIn, setVariable, unsetVariable } from '../src/rule-kit/remedy-steps.ts';
import type { Facts } from '../src/types/facts.ts';
import type { RemedyStep, RuleProblem } from '../src/types/finding.ts';
import type { Field, Resolution } from '../src/types/resolution.ts';
import type { Rule } from '../src/types/rule.ts';

export const missingPair = {
  id: 'missing-pair',
  severity: 'error',
  layer: 'absence',
  failureClass: 'missing-credential',
  summary: 'One half of a pair of credentials is there and the other is not.',
  why: 'An id without its secret, or a secret without its id, is no credential. Clients that take the pair from one place only do not fetch the missing half from another, and some name the wrong half in their message.',
  needs: ['assignments'],
  *check(facts) {
    for (const resolution of facts.resolutions) {
      if (resolution.next === 'sends') continue;
      const pairs = facts.providers.find(({ id }) => id === resolution.provider)?.pairs ?? [];
      for (const pair of pairs) {
        const id = found(resolution, pair.id);
        const secret = pair.secret.map((slot) => found(resolution, slot)).find((field) => field !== undefined);
        if (id && !secret) yield problem(facts, resolution, id, pair.id, pair.secret[0] ?? 'secret');
        if (secret && !id) yield problem(facts, resolution, secret, pair.secret[0] ?? 'secret', pair.id);
      }
    }
  },
  examples: {
    valid: [
      {
        title: 'both halves in the environment',
        platform: 'descarteslabs',
        env: {
          DESCARTESLABS_CLIENT_ID: '{{descarteslabs/client-id}}',
          DESCARTESLABS_CLIENT_SECRET: '{{descarteslabs/client-secret}}',
        },
      },
      { title: 'nothing at all is another fault', platform: 'descarteslabs' },
    ],
    invalid: [
      {
        title: 'the id without its secret',
        platform: 'descarteslabs',
        env: { DESCARTESLABS_CLIENT_ID: '{{descarteslabs/client-id}}' },
        severity: 'error',
        says: 'client_secret is missing',
      },
      {
        title: 'the secret without its id',
        platform: 'earthone',
        env: { EARTHONE_CLIENT_SECRET: '{{earthone/client-secret}}' },
        severity: 'error',
        says: 'client_id is missing',
      },
    ],
  },
} as const satisfies Rule;

/** What the client holds, or had found when it stopped. */
function found({ fields, chain }: Resolution, slot: string): Field | undefined {
  const winner = chain.find((entry) => entry.slot === slot && entry.wins);
  return fields[slot] ?? (winner?.value && { value: winner.value, place: winner.place });
}

function problem(facts: Facts, resolution: Resolution, there: Field, present: string, missing: string): RuleProblem {
  return {
    platform: resolution.provider,
    clients: [resolution.client],
    place: there.place,
    slot: missing,
    message: `${present} is there, but ${missing} is missing`,
    evidence: [
      valueEvidence(there.place, there.value, facts.now, true),
      { what: `no place that ${resolution.client} reads together with it holds ${missing}` },
    ],
    explains: stopsOf(resolution.provider, [resolution.client], facts),
    cause: 'Only one half of the pair is set, and this client does not take the other half from elsewhere.',
    remedy: { steps: stepsFor(facts, resolution, there, present, missing) },
  };
}

function stepsFor(
  facts: Facts,
  resolution: Resolution,
  there: Field,
  present: string,
  missing: string,
): readonly RemedyStep[] {
  const { provider } = resolution;
  if (there.place.kind !== 'env') return [logIn(provider, facts, 'Log in: this writes both halves')];
  const variable = resolution.chain.find(
    ({ slot, place, role }) => slot === missing && place.kind === 'env' && role === 'current',
  )?.place;
  const elsewhere = resolution.chain.some((entry) => entry.slot === missing && entry.state === 'ignored');
  if (elsewhere) return unsetVariable(there.place.name, facts);
  return [
    createPage(provider, facts, `Find the ${missing} that belongs to this ${present} on the platform's page`),
    ...(variable?.kind === 'env'
      ? [
          setVariable(
            variable.name,
            `Set ${variable.name}: paste it when asked (it is not shown, and stays out of the history)`,
            facts,
          ),
        ]
      : []),
  ];
}
