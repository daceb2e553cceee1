import { valueEvidence } from '../src/rule-kit/evidence.ts';
import { stopsOf } from '../src/rule-kit/explained.ts';
import { type HeldValue, isUsable } from '../src/rule-kit/held-values.ts';
import { logIn, unsetVariable } from '../src/rule-kit/remedy-steps.ts';
import type { Facts } from '../src/types/facts.ts';
import type { RuleProblem } from '../src/types/finding.ts';
import type { ChainEntry, Resolution } from '../src/types/resolution.ts';
import type { Rule } from '../src/types/rule.ts';

export const unreadableToken = {
  id: 'unreadable-token',
  severity: 'error',
  layer: 'kind',
  failureClass: 'wrong-kind-of-credential',
  summary: 'The client can’t decode the token.',
  why: 'Some clients decode a token before they send it. One without an expiry date, or with unexpected claims, is silently ignored or makes the client fail, even if the platform would accept it, and can keep a good refresh token from being used.',
  *check(facts) {
    for (const resolution of facts.resolutions) {
      const entry =
        resolution.next === 'raises' ? resolution.chain.find((each) => isTaken(each, resolution, facts)) : undefined;
      if (entry?.value?.is === 'known') yield problem(resolution, entry, entry.value, facts);
    }
  },
  examples: {
    valid: [
      {
        title: 'an expiry date that the client can read',
        platform: 'descarteslabs',
        env: { DESCARTESLABS_TOKEN: '{{jwt descarteslabs/jwt exp=+86400}}' },
      },
      {
        title: 'expired: reported by another rule',
        platform: 'descarteslabs',
        env: { DESCARTESLABS_TOKEN: '{{jwt descarteslabs/jwt exp=-3600}}' },
      },
    ],
    invalid: [
      {
        title: 'an expiry date that is not a number',
        platform: 'descarteslabs',
        env: { DESCARTESLABS_TOKEN: '{{jwt descarteslabs/jwt exp=never}}' },
        severity: 'error',
        says: 'cannot use the token',
      },
      {
        title: 'a missing claim stops the client, although the refresh token is valid',
        platform: 'earthscope',
        env: {
          ES_OAUTH2__ACCESS_TOKEN: '{{jwt earthscope/access-token exp=+86400 iat=never}}',
          ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}',
        },
        severity: 'error',
        says: 'cannot use the access_token',
      },
    ],
  },
} as const satisfies Rule;

const tokenSlots: ReadonlySet<string> = new Set(['token', 'access_token']);

/** A token that was read and then dropped, or that makes the client fail, with nothing else wrong. */
function isTaken({ slot, state, wins, role, value, place }: ChainEntry, resolution: Resolution, facts: Facts): boolean {
  if (
    !tokenSlots.has(slot) ||
    role === 'lookalike' ||
    role === 'cache' ||
    place.kind === 'default' ||
    value?.is !== 'known' ||
    value.traits.blank
  )
    return false;
  if (resolution.raises[0]?.phase === 'send' || !isUsable(value, facts.now)) return false;
  const shapes =
    facts.providers.find(({ id }) => id === resolution.provider)?.tokens.filter(({ slots }) => slots.includes(slot)) ??
    [];
  // Clients don't decode an opaque token, so an ignored file is not a problem of the token.
  if (!shapes.every(({ shape }) => shape.startsWith('eyJ'))) return false;
  const isDropped = state === 'ignored' && isFirst(resolution, slot, place);
  // A value in use that is not a JWT at all is reported by wrong-kind.
  return isDropped || (wins && value.traits.jwt !== undefined && resolution.raises[0]?.phase === 'construct');
}

function isFirst({ chain }: Resolution, slot: string, place: ChainEntry['place']): boolean {
  return chain.find((entry) => entry.slot === slot && entry.state !== 'absent')?.place === place;
}

function problem(resolution: Resolution, entry: ChainEntry, value: HeldValue['value'], facts: Facts): RuleProblem {
  const { provider, client } = resolution;
  const renews = resolution.fields['refresh_token'] !== undefined;
  const { jwt } = value.traits;
  const { state, why } = entry;
  const words = jwt
    ? jwt.expires === undefined
      ? 'it is a JWT without a valid expiry date (`exp`)'
      : 'it is a JWT that the client cannot decode, or whose claims it does not expect'
    : 'it is not a JWT';
  return {
    platform: provider,
    clients: [client],
    place: entry.place,
    slot: entry.slot,
    message: `the client cannot use the ${entry.slot}: ${state === 'ignored' && why ? why : words}`,
    evidence: [
      valueEvidence(entry.place, value, facts.now, true),
      { what: entry.why ?? `${client} stops with ${resolution.raises[0]?.class ?? 'an error'}` },
    ],
    explains: stopsOf(provider, [client], facts),
    cause: renews
      ? 'The client decodes the token first and fails, so it never uses the refresh token.'
      : 'Not every token that a platform issues works with this client.',
    remedy: {
      steps: [
        ...(entry.place.kind === 'env' ? unsetVariable(entry.place.name, facts) : []),
        logIn(
          provider,
          facts,
          renews && entry.place.kind === 'env'
            ? 'If it then asks you to log in: log in'
            : 'Log in: this stores a token that the client can read',
        ),
      ],
    },
  };
}
