import { valueEvidence } from '../src/rule-kit/evidence.ts';
import { stopsOf } from '../src/rule-kit/explained.ts';
import { canAuthenticate, isUsable } from '../src/rule-kit/held-values.ts';
import { likelyAssignments } from '../src/rule-kit/likely-assignments.ts';
import { placeName } from '../src/rule-kit/place-name.ts';
import { byHand, unsetVariable } from '../src/rule-kit/remedy-steps.ts';
import type { Facts } from '../src/types/facts.ts';
import type { Evidence, RuleProblem } from '../src/types/finding.ts';
import type { Place } from '../src/types/place.ts';
import type { ChainEntry, Resolution } from '../src/types/resolution.ts';
import type { Rule } from '../src/types/rule.ts';

export const shadowedLogin = {
  id: 'shadowed-login',
  severity: 'error',
  layer: 'shadow',
  failureClass: 'stale-credential-shadows',
  summary: 'Logging in again can’t help: a variable or a configuration file overrides the login.',
  why: 'Clients advise you to log in again when a credential is rejected. While a shell’s startup file, conda, direnv or a configuration file still sets the old one, the new login is never read.',
  *check(facts) {
    for (const resolution of facts.resolutions) {
      if (!facts.providers.find(({ id }) => id === resolution.provider)?.login) continue;
      const shadow = switchedOff(resolution) ?? dead(resolution, facts) ?? told(resolution, facts);
      if (shadow) yield problem(resolution, shadow, facts);
    }
  },
  examples: {
    valid: [
      {
        title: 'rejected, and the login itself is used',
        platform: 'earthscope',
        files: { '.earthscope/default/tokens.json': '{"refresh_token": "{{earthscope/refresh-token}}"}' },
        verdicts: [{ platform: 'earthscope', client: 'earthscope-sdk', status: 'rejected', reason: 'invalid-token' }],
      },
    ],
    invalid: [
      {
        title: 'the platform rejects what a startup file sets',
        platform: 'earthscope',
        env: { ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}' },
        files: { '.bashrc': '# my shell\nexport ES_OAUTH2__REFRESH_TOKEN={{earthscope/refresh-token}}\n' },
        verdicts: [{ platform: 'earthscope', client: 'earthscope-sdk', status: 'rejected', reason: 'invalid-token' }],
        severity: 'error',
        says: 'ES_OAUTH2__REFRESH_TOKEN overrides every login',
      },
      {
        title: 'a variable keeps the client from reading the login’s file',
        platform: 'descarteslabs',
        env: { DESCARTESLABS_NO_JWT_CACHE: 'true' },
        files: {
          '.descarteslabs/token_info.json':
            '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}',
        },
        severity: 'error',
        says: 'DESCARTESLABS_NO_JWT_CACHE',
      },
    ],
  },
} as const satisfies Rule;

interface Shadow {
  readonly place: Place;
  readonly slot?: string;
  readonly message: string;
  readonly severity: 'error' | 'warning';
  readonly evidence: readonly Evidence[];
}

/** A variable that makes the client ignore the login's file. */
function switchedOff(resolution: Resolution): Shadow | undefined {
  const setting = resolution.settings['no_jwt_cache'];
  const unread = resolution.chain.find(
    ({ state, place, role }) => state === 'ignored' && place.kind === 'file' && role === 'current',
  );
  if (setting?.place.kind !== 'env' || !unread || canAuthenticate(resolution)) return undefined;
  const message = `${setting.place.name} keeps the client from reading what a login writes`;
  return {
    place: setting.place,
    message,
    severity: 'error',
    evidence: [{ place: unread.place, what: `not read: ${unread.why ?? 'switched off'}`, wins: false }],
  };
}

/** What overrides the login has expired or is rejected by the platform. */
function dead(resolution: Resolution, facts: Facts): Shadow | undefined {
  const rejected = facts.verdicts.find(({ client, status }) => client === resolution.client && status === 'rejected');
  const login = resolution.chain.some(
    (entry) => isLogin(entry) && entry.value?.is === 'known' && isUsable(entry.value, facts.now),
  );
  const winner = resolution.chain.find(
    (entry) =>
      overLogin(entry) &&
      (rejected !== undefined || (login && !canAuthenticate(resolution) && isExpired(entry, facts))),
  );
  if (!winner) return undefined;
  const why = rejected ? `${rejected.host ?? 'the platform'} rejects it` : 'it has expired';
  return { ...shown(winner, facts, 'error'), evidence: [...valueRow(winner, facts), { what: why }] };
}

/** It differs from the login's value (as env-over-cache reports), and what sets it is known. */
function told(resolution: Resolution, facts: Facts): Shadow | undefined {
  const winner = resolution.chain.find(
    (entry) =>
      entry.place.kind === 'env' && overLogin(entry) && likelyAssignments(entry.place.name, facts).list.length > 0,
  );
  const login = resolution.chain.find((entry) => isLogin(entry) && entry.slot === winner?.slot && !entry.wins);
  if (
    winner?.value?.is !== 'known' ||
    login?.value?.is !== 'known' ||
    winner.value.secret.relation(login.value.secret) === 'same'
  )
    return undefined;
  return { ...shown(winner, facts, 'warning'), evidence: valueRow(winner, facts) };
}

function shown(winner: ChainEntry, facts: Facts, severity: Shadow['severity']): Omit<Shadow, 'evidence'> {
  return {
    place: winner.place,
    slot: winner.slot,
    severity,
    message: `${placeName(winner.place, facts.home)} overrides every login, so logging in again can’t help`,
  };
}

function valueRow({ place, value }: ChainEntry, facts: Facts): readonly Evidence[] {
  return value ? [valueEvidence(place, value, facts.now, true)] : [];
}

function overLogin({ place, role, wins, slot }: ChainEntry): boolean {
  const isSet = place.kind === 'env' || (place.kind === 'file' && /\.toml$/.test(place.path));
  return wins && role !== 'lookalike' && role !== 'cache' && slot !== 'client_id' && isSet;
}

/** The file that a login writes. */
function isLogin({ place, role, state }: ChainEntry): boolean {
  return (
    place.kind === 'file' &&
    place.path.endsWith('.json') &&
    role === 'current' &&
    (state === 'found' || state === 'ignored')
  );
}

function isExpired({ value }: ChainEntry, facts: Facts): boolean {
  return value?.is === 'known' && (value.traits.jwt?.expires ?? Number.POSITIVE_INFINITY) <= facts.now.getTime() / 1000;
}

function problem(
  { provider, client }: Resolution,
  { place, slot, message, severity, evidence }: Shadow,
  facts: Facts,
): RuleProblem {
  const { isSure, list } = place.kind === 'env' ? likelyAssignments(place.name, facts) : { isSure: false, list: [] };
  return {
    platform: provider,
    clients: [client],
    place,
    ...(slot ? { slot } : {}),
    severity,
    message,
    evidence: [
      ...evidence,
      ...list.map((each) => ({
        place: each.place,
        what: `${isSure ? 'sets' : 'may set'} ${place.kind === 'env' ? place.name : 'it'}`,
      })),
    ],
    ...(severity === 'error' ? { explains: stopsOf(provider, [client], facts) } : {}),
    cause: isSure
      ? `${list.map((each) => placeName(each.place, facts.home)).join(' and ')} sets it again in every terminal.`
      : 'It was set once, and overrides the file that a login writes.',
    remedy: {
      steps:
        place.kind === 'env'
          ? [
              ...(severity === 'warning' && !facts.ci
                ? [{ say: `Decide which is right. For ${place.name}, change nothing; otherwise:` }]
                : []),
              ...unsetVariable(place.name, facts),
            ]
          : [{ say: `Remove it from ${placeName(place, facts.home)}${byHand(facts)}` }],
      wontHelp: ['Logging in again before that: the new login would not be used.'],
    },
  };
}
