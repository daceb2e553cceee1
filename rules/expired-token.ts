import { durationWords, valueEvidence } from '../src/rule-kit/evidence.ts';
import { stopsOf } from '../src/rule-kit/explained.ts';
import { createPage, logIn, unsetVariable } from '../src/rule-kit/remedy-steps.ts';
import type { Facts } from '../src/types/facts.ts';
import type { RemedyStep, RuleProblem } from '../src/types/finding.ts';
import type { ChainEntry, Resolution } from '../src/types/resolution.ts';
import type { Rule } from '../src/types/rule.ts';

export const expiredToken = {
  id: 'expired-token',
  severity: 'error',
  layer: 'expiry',
  failureClass: 'expired-token',
  summary: 'A token has expired, or will expire before the job ends, and nothing renews it.',
  why: 'A token contains its expiry date. A client with a refresh token or a secret renews it silently; one with only the token fails. Each client treats a token as expired some time before its expiry date.',
  *check(facts) {
    for (const resolution of facts.resolutions) {
      for (const entry of resolution.chain) {
        const expires = entry.value?.is === 'known' ? entry.value.traits.jwt?.expires : undefined;
        if (expires === undefined || entry.role === 'lookalike' || entry.role === 'cache' || canRenew(resolution))
          continue;
        if (entry.wins || entry.state === 'ignored') yield* problems(resolution, entry, expires, facts);
      }
    }
  },
  examples: {
    valid: [
      {
        title: 'valid for a day',
        platform: 'earthscope',
        env: { ES_OAUTH2__ACCESS_TOKEN: '{{jwt earthscope/access-token exp=+86400}}' },
      },
      {
        title: 'expired, and a refresh token renews it',
        platform: 'earthscope',
        files: {
          '.earthscope/default/tokens.json':
            '{"access_token": "{{jwt earthscope/access-token exp=-3600}}", "refresh_token": "{{earthscope/refresh-token}}"}',
        },
      },
    ],
    invalid: [
      {
        title: 'expired an hour ago, and nothing renews it',
        platform: 'earthscope',
        env: { ES_OAUTH2__ACCESS_TOKEN: '{{jwt earthscope/access-token exp=-7200}}' },
        severity: 'error',
        says: 'expired 2 hours ago',
      },
      {
        title: 'too short for a long job',
        platform: 'earthscope',
        env: { ES_OAUTH2__ACCESS_TOKEN: '{{jwt earthscope/access-token exp=+7200}}' },
        validFor: 259_200,
        severity: 'error',
        says: 'before the job ends',
      },
    ],
  },
} as const satisfies Rule;

/** Whether the client has a credential that renews the token automatically. */
function canRenew({ fields, chain, next }: Resolution): boolean {
  const renewing = ['refresh_token', 'client_secret'];
  // The problem is the empty refresh token that hides another one, not the token's expiry.
  if (chain.some(({ slot, state, wins }) => renewing.includes(slot) && state === 'empty' && wins)) return true;
  return renewing.some((slot) => fields[slot] !== undefined) && next !== 'raises';
}

function* problems(resolution: Resolution, entry: ChainEntry, expires: number, facts: Facts): Generator<RuleProblem> {
  const now = facts.now.getTime() / 1000;
  // Whole seconds, as in the evidence.
  const left = Math.round(expires - now);
  const { leewaySeconds } = resolution;
  if (left < leewaySeconds) {
    const early =
      left >= 0
        ? ` has ${durationWords(left)} left, less than the client requires`
        : ` expired ${durationWords(-left)} ago`;
    yield problem(resolution, entry, `${entry.slot}${early}`, facts);
  } else if (facts.validUntil !== undefined && expires - leewaySeconds < facts.validUntil) {
    yield problem(resolution, entry, `${entry.slot} expires in ${durationWords(left)}, before the job ends`, facts);
  }
}

function problem(resolution: Resolution, entry: ChainEntry, message: string, facts: Facts): RuleProblem {
  return {
    platform: resolution.provider,
    clients: [resolution.client],
    place: entry.place,
    slot: entry.slot,
    // Descartes Labs keeps sending a token that it could not renew until the token expires.
    severity: resolution.next === 'sends' && facts.validUntil === undefined ? 'warning' : 'error',
    message,
    evidence: [
      ...(entry.value ? [valueEvidence(entry.place, entry.value, facts.now, entry.wins)] : []),
      {
        what: `${resolution.client} treats a token as expired ${durationWords(resolution.leewaySeconds)} early, and has nothing to renew it with`,
      },
    ],
    explains: stopsOf(resolution.provider, [resolution.client], facts),
    cause: 'The token has expired and there is no refresh token to renew it.',
    remedy: { steps: stepsFor(resolution, entry, facts), wontHelp: ['Waiting, or starting the program again.'] },
  };
}

function stepsFor({ provider }: Resolution, { place }: ChainEntry, facts: Facts): readonly RemedyStep[] {
  if (place.kind !== 'env') return [logIn(provider, facts)];
  return [
    logIn(provider, facts, 'Log in: this stores a token that is renewed automatically'),
    ...unsetVariable(place.name, facts),
    createPage(provider, facts, 'Or create a new token on the platform’s page'),
  ];
}
