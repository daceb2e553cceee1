import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { unreachable } from '../rules/unreachable.ts';
import type { Recording } from '../scripts/conformance/recording.ts';
import { fillIn, recordedSituation } from '../scripts/conformance/replay.ts';
import { clientOf } from '../scripts/conformance/run.ts';
import { networkFault } from '../src/probe/network-fault.ts';
import { probe } from '../src/probe/probe.ts';
import { faultReasons, reasons } from '../src/probe-kit/reasons.ts';
import { loadProviders } from '../src/providers/load-providers.ts';
import { Secret } from '../src/secret.ts';
import type { Provider, Reply } from '../src/types/provider.ts';
import { exchangeInMemory } from './support/exchange-in-memory.ts';
import {
  type AskInput,
  askPlatform,
  caveAt,
  descarteslabsAt,
  earthscopeAt,
  fakeJwt,
  fakes,
} from './support/probe-servers/ask-platform.ts';

const server = 'http://127.0.0.1:8765';
const inputs: readonly AskInput[] = [
  descarteslabsAt(server),
  {
    ...descarteslabsAt(server),
    of: 'earthone',
    env: { EARTHONE_CLIENT_ID: fakes.id, EARTHONE_CLIENT_SECRET: fakes.secret, EARTHONE_IAM_URL: server },
  },
  caveAt(server),
  earthscopeAt(server),
  exchanging(server),
];

/** A refresh token that is exchanged, with a file that accepts what is saved. */
function exchanging(url: string): AskInput {
  return {
    of: 'earthscope',
    client: 'earthscope-sdk',
    env: { ES_OAUTH2__DOMAIN: url },
    files: { '.earthscope/default/tokens.json': JSON.stringify({ refresh_token: fakes.refresh }) },
    exchange: exchangeInMemory({ refresh_token: fakes.refresh }),
  };
}

function answering(input: AskInput, reply: Reply): AskInput {
  return { ...input, ask: async () => ({ is: 'reply', reply, truncated: false }) };
}

const secrets = [fakes.secret, fakes.cave, fakes.refresh];
// Each is a secret of this run, whichever platform is asked: kept here, it stays known.
const held = secrets.map((text) => new Secret(text));

test('a secret of another platform in a reply is masked too', async () => {
  const verdict = await askPlatform(
    answering(earthscopeAt(server), {
      status: 200,
      headers: {},
      body: JSON.stringify({ primary_email: fakes.secret }),
    }),
  );
  assert.deepEqual([verdict.status, verdict.account, held.length], ['valid', '[secret]', secrets.length]);
});

test('every reply becomes one of the four states, with a listed reason, and shows no secret', async () => {
  const word = fc.constantFrom(
    'error',
    'message',
    'access_token',
    'email',
    'groups',
    'missing_tos',
    'data',
    'tos_form_url',
    'primary_email',
    'permissions_v2',
    'tos_id',
    'tos_name',
    'id',
  );
  const leaf = fc.oneof(
    fc.string(),
    fc.constantFrom(...secrets, 'invalid_grant', 'missing_tos', 'revoked', fakeJwt({ email: fakes.secret })),
    fc.integer(),
    fc.constant(null),
    fc.array(fc.string()),
  );
  const json = fc
    .dictionary(word, fc.oneof(leaf, fc.dictionary(word, leaf), fc.array(fc.dictionary(word, leaf))))
    .map((each) => JSON.stringify(each));
  const body = fc.oneof(
    json,
    fc.string(),
    fc.string().map((text) => `<html>${text}`),
    fc.json(),
  );
  const headers = fc.dictionary(
    fc.constantFrom('content-type', 'date', 'retry-after', 'location', 'age', 'www-authenticate'),
    fc.oneof(fc.string(), fc.constantFrom('text/html', 'application/json', new Date().toUTCString())),
  );
  const status = fc.oneof(fc.integer({ min: 100, max: 599 }), fc.constantFrom(200, 400, 401, 403));
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...inputs), status, headers, body, async (input, code, names, text) => {
      const verdict = await askPlatform(answering(input, { status: code, headers: names, body: text }));
      assert.ok(['valid', 'rejected', 'denied', 'unknown'].includes(verdict.status), verdict.status);
      if (verdict.status !== 'valid')
        assert.ok(
          (reasons[verdict.status] as readonly string[]).includes(verdict.reason ?? ''),
          `${verdict.status} ${verdict.reason}`,
        );
      const shown = JSON.stringify(verdict);
      for (const secret of secrets) assert.ok(!shown.includes(secret), shown);
    }),
    { numRuns: 400 },
  );
});

describe('the platform’s table decides what a reply means', () => {
  const jsonReply = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Reply => ({
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const cases: readonly (readonly [string, AskInput, Reply, string])[] = [
    [
      'a revoked secret, said outright',
      descarteslabsAt(server),
      jsonReply(401, { error: 'invalid_refresh_token', error_description: 'specified refresh_token was revoked' }),
      'rejected revoked',
    ],
    [
      'revoked among other things is not said outright',
      descarteslabsAt(server),
      jsonReply(401, { error: 'invalid_grant', error_description: 'invalid, expired or revoked' }),
      'rejected invalid-token',
    ],
    [
      'a secret that does not exist',
      descarteslabsAt(server),
      jsonReply(401, { error: 'invalid_refresh_token', error_description: 'specified refresh_token does not exist' }),
      'rejected invalid-token',
    ],
    [
      'a wrong grant_type',
      descarteslabsAt(server),
      jsonReply(400, { error: 400, message: 'invalid grant_type' }),
      'rejected invalid-token',
    ],
    [
      'a request that is wrong otherwise',
      descarteslabsAt(server),
      jsonReply(400, { error: 400, message: 'no such thing' }),
      'unknown unexpected-reply',
    ],
    ['403 of IAM', descarteslabsAt(server), jsonReply(403, { error: 'access_denied' }), 'denied access-denied'],
    [
      '403 of the login host',
      exchanging(server),
      jsonReply(403, { error: 'invalid_grant', error_description: 'Unknown or invalid refresh token.' }),
      'rejected invalid-token',
    ],
    [
      '401 of CAVE cannot say revoked',
      caveAt(server),
      jsonReply(401, { error: 'invalid_token', message: 'Unauthorized - Token is Invalid or Expired' }),
      'rejected invalid-token',
    ],
    ['a token that CAVE does not see', caveAt(server), jsonReply(401, { error: 'no_token' }), 'rejected no-token-seen'],
    [
      'terms',
      caveAt(server),
      jsonReply(403, {
        error: 'missing_tos',
        data: { tos_name: 'T', tos_form_url: 'https://global.daf-apis.com/sticky_auth/api/v1/tos/2/accept' },
      }),
      'denied missing-terms https://global.daf-apis.com/sticky_auth/api/v1/tos/2/accept',
    ],
    [
      'a form elsewhere is not shown',
      caveAt(server),
      jsonReply(403, { error: 'missing_tos', data: { tos_form_url: 'https://phish.example.org/' } }),
      'denied missing-terms',
    ],
    [
      'all data behind terms',
      caveAt(server),
      jsonReply(200, {
        id: 7,
        email: 'ada@example.org',
        groups: ['g'],
        permissions_v2: {},
        missing_tos: [{ tos_id: 2, tos_name: 'T' }],
      }),
      `denied missing-terms ${server}/sticky_auth/api/v1/tos/2/accept`,
    ],
    [
      'some data behind terms',
      caveAt(server),
      jsonReply(200, {
        id: 7,
        groups: [],
        permissions_v2: { a: ['view'] },
        missing_tos: [{ tos_id: 2, tos_name: 'T' }],
      }),
      `valid ${server}/sticky_auth/api/v1/tos/2/accept`,
    ],
    [
      'a group',
      caveAt(server),
      { status: 403, headers: { 'content-type': 'text/html; charset=utf-8' }, body: 'Requires membership of group: x' },
      'denied missing-group',
    ],
    ['a scope', earthscopeAt(server), jsonReply(403, { error: 'insufficient_scope' }), 'denied missing-scope'],
    ['an API that says no', earthscopeAt(server), jsonReply(403, { message: 'Forbidden' }), 'denied access-denied'],
    [
      'a wrong clock, before a verdict on a JWT',
      earthscopeAt(server),
      jsonReply(401, { message: 'Unauthorized' }, { date: new Date(Date.now() + 7_200_000).toUTCString() }),
      'unknown clock-skew',
    ],
    [
      'a wrong clock says nothing of a token without a date',
      caveAt(server),
      jsonReply(401, { error: 'invalid_token' }, { date: new Date(Date.now() + 7_200_000).toUTCString() }),
      'rejected invalid-token',
    ],
    [
      'an old answer of a cache is no clock',
      earthscopeAt(server),
      jsonReply(401, { message: 'Unauthorized' }, { date: new Date(0).toUTCString(), age: '100' }),
      'rejected invalid-token',
    ],
  ];
  for (const [name, input, reply, expected] of cases) {
    test(name, async () => {
      const { status, reason, link } = await askPlatform(answering(input, reply));
      assert.equal([status, reason, link].filter(Boolean).join(' '), expected);
    });
  }
});

test('a refresh token is only exchanged on request', async () => {
  const { exchange: _, ...input } = exchanging(server);
  const verdict = await askPlatform({ ...input, ask: async () => assert.fail('nothing may be sent') });
  assert.deepEqual([verdict.status, verdict.reason], ['unknown', 'needs-exchange']);
});

test('every recorded reply is interpreted correctly, and in the client’s words', async () => {
  const expected = (reply: Reply): string => {
    const { status, body } = reply;
    if (status === 407) return 'unknown proxy';
    if (status === 429) return 'unknown rate-limited';
    if (status >= 500) return 'unknown server-error';
    if (status >= 300 && status < 400) return 'unknown redirected';
    if (status === 404) return 'unknown wrong-address';
    if (/<html/.test(body)) return 'unknown captive-portal';
    if (/missing_tos/.test(body)) return 'denied missing-terms';
    if (/no_token/.test(body)) return 'rejected no-token-seen';
    if (status === 401 && !/"error"/.test(body)) return 'unknown not-the-platform';
    if (status === 401 || /invalid_grant|invalid grant_type/.test(body)) return 'rejected invalid-token';
    if (status === 403) return 'denied access-denied';
    if (status === 200 && /"(?:access|id)_token": ?"|primary_email/.test(body)) return 'valid';
    const isTheirs = status !== 200 || /"(?:access|id)_token"/.test(body);
    return isTheirs ? 'unknown unexpected-reply' : 'unknown not-the-platform';
  };
  let compared = 0;
  for (const set of ['descarteslabs', 'earthone', 'earthscope', 'cave']) {
    const recordings = JSON.parse(
      readFileSync(new URL(`../fixtures/vectors/${set}.json`, import.meta.url), 'utf8'),
    ) as readonly Recording[];
    for (const recording of recordings) {
      const mock = fillIn(recording.scenario['mock']) as
        | { status?: number; body?: unknown; headers?: Record<string, string>; delay?: number; tls?: boolean }
        | undefined;
      if (!mock || typeof mock.status !== 'number' || mock.delay || mock.tls || recording.scenario['cli']) continue;
      const [provider] = (await loadProviders([set])) as [Provider];
      const client = provider.clients.find(({ id }) => id === clientOf(set, recording));
      if (!client) continue;
      const { world, args, options } = recordedSituation(recording, set);
      const resolution = await client.resolve(world, { args, options });
      const body = typeof mock.body === 'string' ? mock.body : JSON.stringify(mock.body);
      const headers = Object.fromEntries(
        Object.entries(mock.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
      );
      const reply: Reply = {
        status: mock.status,
        headers: { 'content-type': typeof mock.body === 'string' ? 'text/plain' : 'application/json', ...headers },
        body,
      };
      let asked = false;
      const verdict = await probe(
        provider,
        resolution,
        async () => {
          asked = true;
          return { is: 'reply', reply, truncated: false };
        },
        {
          home: world.home,
          now: () => world.now,
          exchange: exchangeInMemory({ refresh_token: fakes.refresh }),
        },
      );
      if (!asked) continue;
      compared += 1;
      const said = [verdict.status, verdict.reason]
        .filter(Boolean)
        .join(' ')
        .replace('rejected invalid-client', 'rejected invalid-token');
      // After an exchange the same reply is not a profile, and a token that the client cannot decode is not used to
      // ask.
      const afterwards = /opaque/.test(body) ? 'unknown unexpected-reply' : 'unknown not-the-platform';
      const wanted = set === 'earthscope' && expected(reply) === 'valid' ? afterwards : expected(reply);
      assert.equal(said, wanted, `${recording.id} ${body}`);
      const error = recording.observed.error;
      if (verdict.clientShows !== undefined && typeof error === 'object' && error)
        assert.equal(verdict.clientShows, error.class, recording.id);
    }
  }
  assert.ok(compared >= 50, `${String(compared)} compared`);
});

test('a network error is recognized by its code, never by its text', () => {
  const error = (code: string, cause?: unknown): Error =>
    Object.assign(new Error(`getaddrinfo ${fakes.secret}`, { cause }), { code });
  const told = (each: unknown): string => networkFault(each, undefined).reason;
  assert.deepEqual(
    [
      error('ENOTFOUND'),
      error('EAI_AGAIN'),
      error('ECONNREFUSED'),
      error('ENETUNREACH'),
      error('UND_ERR_CONNECT_TIMEOUT'),
      error('SELF_SIGNED_CERT_IN_CHAIN'),
      error('EPROTO'),
      error('HPE_INVALID_CONSTANT'),
      new Error('?'),
      'text',
    ].map(told),
    ['dns', 'dns', 'refused', 'refused', 'timeout', 'tls', 'tls', 'bad-reply', 'bad-reply', 'bad-reply'],
  );
  assert.equal(told(new AggregateError([error('ECONNREFUSED'), error('ECONNREFUSED')])), 'refused');
  assert.equal(told(error('UND_ERR', error('CERT_HAS_EXPIRED'))), 'tls');
  assert.equal(networkFault(error('ECONNREFUSED'), 'the proxy p:1 (HTTPS_PROXY)').reason, 'proxy');
  assert.ok(!JSON.stringify(networkFault(error('ENOTFOUND'), undefined)).includes(fakes.secret));
});

test('there is advice for every network fault', async () => {
  for (const reason of reasons.unknown.filter(isUnreachable)) {
    const verdict = {
      platform: 'cave',
      client: 'caveclient',
      status: 'unknown',
      reason,
      host: 'global.daf-apis.com',
    } as const;
    const providers = await loadProviders(['cave', 'cds']);
    const [finding] = [...unreachable.check({ verdicts: [verdict], providers } as never)];
    assert.ok(finding, reason);
    assert.match(finding.remedy.wontHelp?.join(' ') ?? '', /^Logging in again/);
    const [other] = [...unreachable.check({ verdicts: [{ ...verdict, platform: 'cds' }], providers } as never)];
    assert.ok(other, reason);
    assert.equal(other.remedy.wontHelp, undefined, 'nobody tries a login that there is not');
  }
});

/** Whether a word means that the network, or something in between, did not let the request through. */
function isUnreachable(reason: string | undefined): boolean {
  const others = [
    'captive-portal',
    'redirected',
    'rate-limited',
    'server-error',
    'not-the-platform',
    'wrong-address',
    'unexpected-reply',
    'reply-too-large',
  ];
  return (
    reason !== undefined && reason !== 'interrupted' && [...faultReasons, ...others].some((each) => each === reason)
  );
}
