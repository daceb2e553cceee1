import { lifeWords, valueEvidence } from '../src/rule-kit/evidence.ts';
import { createPage, logIn, removeCache } from '../src/rule-kit/remedy-steps.ts';
import type { Facts } from '../src/types/facts.ts';
import type { RuleProblem } from '../src/types/finding.ts';
import type { ChainEntry, Resolution } from '../src/types/resolution.ts';
import type { Rule } from '../src/types/rule.ts';

export const staleCache = {
  id: 'stale-cache',
  severity: 'warning',
  layer: 'expiry',
  failureClass: 'revoked-or-rotated',
  summary: 'A cached token hides that the credential no longer works.',
  why: 'A client that caches a token keeps sending it: a revoked or incomplete credential works until that token expires, and then fails although nothing was changed.',
  *check(facts) {
    for (const resolution of facts.resolutions) {
      for (const entry of resolution.chain) {
        if (entry.role === 'cache' && entry.place.kind === 'file' && entry.value?.is === 'known')
          yield* problems(resolution, entry, entry.place.path, facts);
      }
    }
  },
  examples: {
    valid: [
      {
        title: 'no token is cached',
        platform: 'descarteslabs',
        env: {
          DESCARTESLABS_CLIENT_ID: '{{descarteslabs/client-id}}',
          DESCARTESLABS_CLIENT_SECRET: 'made-up-secret-of-at-least-forty-characters',
        },
      },
      {
        title: 'a cached token and a complete pair: the client renews it',
        platform: 'descarteslabs',
        env: {
          DESCARTESLABS_CLIENT_ID: 'made-up-client-id-of-32-letters-',
          DESCARTESLABS_CLIENT_SECRET: 'made-up-secret-of-at-least-forty-characters',
        },
        files: {
          '.descarteslabs/jwt_token_e29457d68bffc9f8a40ee3fffb296cda915b7fa5.json':
            '{"jwt_token": "{{jwt descarteslabs/jwt aud=made-up-client-id-of-32-letters- exp=+86400}}"}',
        },
      },
    ],
    invalid: [
      {
        title: 'a secret without its id works until the cached token expires',
        platform: 'descarteslabs',
        env: { DESCARTESLABS_CLIENT_SECRET: 'made-up-secret-of-at-least-forty-characters' },
        files: {
          '.descarteslabs/jwt_token_e29457d68bffc9f8a40ee3fffb296cda915b7fa5.json':
            '{"jwt_token": "{{jwt descarteslabs/jwt exp=+86400}}"}',
        },
        severity: 'warning',
        says: 'only works because of a cached token',
      },
      {
        title: 'the cached token was made for another id',
        platform: 'descarteslabs',
        env: {
          DESCARTESLABS_CLIENT_ID: '{{descarteslabs/client-id}}',
          DESCARTESLABS_CLIENT_SECRET: 'made-up-secret-of-at-least-forty-characters',
        },
        files: {
          '.descarteslabs/jwt_token_e29457d68bffc9f8a40ee3fffb296cda915b7fa5.json':
            '{"jwt_token": "{{jwt descarteslabs/jwt aud=another-client-id exp=+86400}}"}',
        },
        severity: 'warning',
        says: 'another client_id',
      },
    ],
  },
} as const satisfies Rule;

function* problems(resolution: Resolution, entry: ChainEntry, path: string, facts: Facts): Generator<RuleProblem> {
  const { provider, client, fields, next } = resolution;
  const rejected = facts.verdicts.find((verdict) => verdict.client === client && verdict.status === 'rejected');
  const lacks = (facts.providers.find(({ id }) => id === provider)?.pairs ?? []).find(
    ({ id, secret }) => (fields[id] === undefined) !== secret.every((slot) => fields[slot] === undefined),
  );
  const about = {
    platform: provider,
    clients: [client],
    place: entry.place,
    slot: entry.slot,
    evidence: entry.value ? [valueEvidence(entry.place, entry.value, facts.now, entry.wins)] : [],
  };
  if (entry.wins && next === 'sends' && (rejected || lacks)) {
    const expires = entry.value?.is === 'known' ? entry.value.traits.jwt?.expires : undefined;
    const left = expires === undefined ? '' : ` (${lifeWords(expires, facts.now)})`;
    const missing = lacks && (fields[lacks.id] ? lacks.secret[0] : lacks.id);
    yield {
      ...about,
      message: `the client only works because of a cached token${left}`,
      cause: rejected
        ? 'The platform rejects the credential, but the token made from it is still valid.'
        : `${missing ?? 'A half of the pair'} is missing: the token cannot be renewed.`,
      remedy: {
        steps: [
          createPage(provider, facts, rejected ? 'Create a new credential' : 'Find the missing half'),
          logIn(provider, facts, 'Or log in again'),
        ],
        wontHelp: ['Relying on the program: it works only until the token expires.'],
      },
    };
  } else if (entry.state === 'ignored' && entry.why?.includes('audience')) {
    yield {
      ...about,
      message: `the cached token of this secret was made for another client_id`,
      cause: 'Only one of id and secret was changed: the two may not belong together.',
      remedy: {
        steps: [
          createPage(provider, facts, 'Compare id and secret with the platform’s page'),
          removeCache(path, 'If they belong together: delete the cached token', facts),
        ],
      },
    };
  }
}
