import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Reply } from '../src/types/provider.ts';
import type { Verdict } from '../src/types/verdict.ts';
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
import {
  type Answerer,
  type LoopbackServer,
  loopbackServer,
  sendJson,
} from './support/probe-servers/loopback-server.ts';
import { madeCertificate } from './support/probe-servers/made-certificate.ts';
import { runInMemory } from './support/run-in-memory.ts';

const uuid = '01234567-89ab-cdef-0123-456789abcdef';
const hf = `hf_${'a'.repeat(34)}`;

/** Every platform that can be asked, at one address. */
const platforms: Readonly<Record<string, (url: string) => AskInput>> = {
  descarteslabs: descarteslabsAt,
  earthone: (url) => ({
    of: 'earthone',
    env: { EARTHONE_CLIENT_ID: fakes.id, EARTHONE_CLIENT_SECRET: fakes.secret, EARTHONE_IAM_URL: url },
  }),
  earthscope: earthscopeAt,
  cave: caveAt,
  cds: (url) => ({ of: 'cds', env: { CDSAPI_URL: `${url}/api`, CDSAPI_KEY: uuid } }),
  huggingface: (url) => ({ of: 'huggingface', env: { HF_TOKEN: hf, HF_ENDPOINT: url } }),
};

async function asked(input: (url: string) => AskInput, answer: Answerer): Promise<Verdict> {
  const server = await loopbackServer(answer);
  try {
    return await askPlatform(input(server.url));
  } finally {
    await server.close();
  }
}

const jsonReply = (status: number, body: unknown): Reply => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

const answering =
  ({ status, headers, body }: Reply): Answerer =>
  (_, response) =>
    void response.writeHead(status, headers).end(body);

describe('a reply from another server is not the platform’s', () => {
  const plain = { 'content-type': 'text/plain' };
  const foreign: readonly (readonly [string, Reply, string])[] = [
    ['401 in plain text', { status: 401, headers: plain, body: 'Unauthorized' }, 'not-the-platform'],
    ['401 and nothing', { status: 401, headers: {}, body: '' }, 'not-the-platform'],
    [
      '401 of a gateway that wants a password',
      { status: 401, headers: { ...plain, 'www-authenticate': 'Basic realm="Corporate Gateway"' }, body: '' },
      'not-the-platform',
    ],
    ['401 of a server in FastAPI’s form', jsonReply(401, { detail: 'Not authenticated' }), 'not-the-platform'],
    ['403 in plain text', { status: 403, headers: plain, body: 'Forbidden' }, 'not-the-platform'],
    ['200 of a health page', jsonReply(200, { status: 'ok' }), 'not-the-platform'],
    ['200 and a list', jsonReply(200, []), 'not-the-platform'],
  ];
  for (const [name, reply, reason] of foreign) {
    test(name, async () => {
      for (const [id, input] of Object.entries(platforms)) {
        const verdict = await asked(input, answering(reply));
        assert.deepEqual([id, verdict.status, verdict.reason], [id, 'unknown', reason], verdict.detail);
      }
    });
  }

  test('whatever else it contains', async () => {
    // Names from gateways, health pages and other frameworks; none belongs to a platform.
    const name = fc.constantFrom(
      'status',
      'ok',
      'detail',
      'version',
      'result',
      'data',
      'success',
      'code',
      'realm',
      'user',
    );
    const body = fc.dictionary(name, fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.object()));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.values(platforms)),
        fc.constantFrom(200, 401),
        body,
        async (input, status, json) => {
          const verdict = await askPlatform({
            ...input('http://127.0.0.1:8765'),
            ask: async () => ({ is: 'reply', reply: jsonReply(status, json), truncated: false }),
          });
          assert.equal(verdict.status, 'unknown', verdict.reason);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('while the platform’s own rejection still counts', async () => {
    const own: Readonly<Record<string, unknown>> = {
      descarteslabs: { error: 'invalid_refresh_token', error_description: 'specified refresh_token does not exist' },
      earthone: { error: 'invalid_refresh_token' },
      earthscope: { message: 'Unauthorized' },
      cave: { error: 'invalid_token', message: 'Unauthorized - Token is Invalid or Expired' },
      cds: { type: 'permission denied', title: 'authentication failed', status: 401 },
      huggingface: { error: 'Invalid credentials in Authorization header' },
    };
    for (const [id, input] of Object.entries(platforms)) {
      const verdict = await asked(input, answering(jsonReply(401, own[id])));
      assert.deepEqual([id, verdict.status, verdict.reason], [id, 'rejected', 'invalid-token'], verdict.detail);
    }
  });
});

test('the Climate Data Store accepts with the fields of its own answer, and a key for all is nobody’s account', async () => {
  const ada = await asked(
    platforms['cds'] as (url: string) => AskInput,
    answering(jsonReply(200, { email: 'ada@example.org', id: 7, role: 'user', sub: 'f00' })),
  );
  assert.deepEqual([ada.status, ada.reason, ada.account], ['valid', undefined, 'ada@example.org']);
  const nobody = await asked(
    platforms['cds'] as (url: string) => AskInput,
    answering(jsonReply(200, { email: null, id: -1, role: 'anonymous', sub: 'anonymous' })),
  );
  assert.deepEqual([nobody.status, nobody.reason, nobody.account], ['valid', 'anonymous', undefined]);
});

describe('404', () => {
  test('names the expected address if another one is set', async () => {
    const expected: Readonly<Record<string, string>> = {
      descarteslabs: 'https://iam.production.aws.descarteslabs.com',
      earthone: 'https://iam.production.earthone.earthdaily.com',
      earthscope: 'https://api.earthscope.org',
      cave: 'https://global.daf-apis.com',
      cds: 'https://cds.climate.copernicus.eu/api',
      huggingface: 'https://huggingface.co',
    };
    for (const [id, input] of Object.entries(platforms)) {
      for (const reply of [
        jsonReply(404, { detail: 'endpoint not found' }),
        { status: 404, headers: { 'content-type': 'text/html' }, body: '<html>Not Found</html>' },
      ]) {
        const verdict = await asked(input, answering(reply));
        assert.deepEqual([id, verdict.status, verdict.reason], [id, 'unknown', 'wrong-address'], verdict.detail);
        assert.equal(verdict.expected?.[0], expected[id]);
      }
    }
  });

  test('is fixed by the address, not by trying again', async () => {
    const server = await loopbackServer((_, response) => sendJson(response, 404, {}));
    const env = { CDSAPI_URL: `${server.url}/api/v2`, CDSAPI_KEY: uuid };
    const run = await runInMemory(['check', 'cds', '--online'], { env, now: new Date() });
    await server.close();
    assert.equal(run.exitCode, 1);
    assert.match(run.stdout, /CDSAPI_URL is not the platform’s address/);
    assert.match(run.stdout.replaceAll(/\s+/g, ' '), /export CDSAPI_URL=https:\/\/cds\.climate\.copernicus\.eu\/api /);
    assert.doesNotMatch(run.stdout, /Try again later/);
  });
});

describe('CAVE, as the real server answers (middle_auth 2.30.3)', () => {
  const user = {
    id: 7,
    parent_id: null,
    service_account: false,
    name: 'Ada',
    email: 'ada@example.org',
    admin: false,
    groups: [],
    permissions: {},
    permissions_v2: {},
    permissions_v2_ignore_tos: {},
    missing_tos: [],
  };
  const files = { '.cloudvolume/secrets/cave-secret.json': JSON.stringify({ token: fakes.cave }) };
  const check = async (body: unknown, args: readonly string[], status = 200) => {
    const server = await loopbackServer((_, response) => sendJson(response, status, body));
    try {
      const run = await runInMemory(['check', 'cave', '-v', '--online', '--server', server.url, ...args], {
        files,
        now: new Date(),
      });
      return { ...run, url: server.url, text: run.stdout.replaceAll(/\s+/g, ' '), received: server.received };
    } finally {
      await server.close();
    }
  };

  test('an account in no group is not all good', async () => {
    const run = await check(user, []);
    assert.match(run.text, /is in no group and can see no dataset missing-scope/);
    assert.doesNotMatch(run.text, /All good/);
    assert.equal(run.exitCode, 0);
    const asked = (await check(user, ['--datastack', 'minnie65'])).text;
    assert.match(asked, /caveclient needs minnie65, which is not listed/);
    assert.equal(asked.split('missing-scope').length, 2, 'one finding for all clients');
  });

  test('with a datastack, the account’s permissions there are reported', async () => {
    const may = { ...user, groups: ['g'], permissions_v2: { minnie65: ['view'] } };
    const some = await check(may, ['--datastack', 'minnie65']);
    assert.match(some.text, /may view minnie65/);
    assert.doesNotMatch(some.text, /missing-scope/);
    assert.match((await check(may, ['--datastack', 'fafb'])).text, /has no permission for fafb missing-scope/);
    const terms = { ...may, missing_tos: [{ tos_id: 3, tos_name: 'FlyWire', dataset_name: 'fafb', dataset_id: 2 }] };
    assert.match((await check(terms, ['--datastack', 'minnie65'])).text, /some data requires terms/);
    const denied = await check(terms, ['--datastack', 'fafb']);
    assert.match(denied.text, /terms of service are not accepted \(FlyWire\)/);
    assert.equal(denied.exitCode, 1);
  });

  test('every page and command names the server that was asked, and checking again asks it again', async () => {
    const run = await check({ error: 'invalid_token' }, ['--datastack', 'minnie65', '--strict'], 401);
    assert.equal(run.exitCode, 1);
    assert.ok(run.text.includes(`caveclient setup-token ${run.url}`), run.stdout);
    assert.ok(run.text.includes(`${run.url}/sticky_auth/settings/tokens`), run.stdout);
    assert.ok(run.text.includes(`check cave --online --strict --server ${run.url} --datastack minnie65`), run.stdout);
    assert.doesNotMatch(run.text, /global\.daf-apis\.com/);
    assert.match(run.text, /shows it as requests\.exceptions\.HTTPError/);
  });

  test('terms of a service account are its owner’s to accept', async () => {
    const terms = [{ tos_id: 2, tos_name: 'MICrONS', dataset_name: 'minnie65', dataset_id: 1 }];
    const robot = { ...user, service_account: true, parent_id: 6, email: 'robot@serviceaccount', missing_tos: terms };
    const run = await check(robot, []);
    assert.equal(run.exitCode, 1);
    assert.match(run.text, /Ask the owner of this service account \(user 6\)/);
    assert.doesNotMatch(run.text, /logged in as the same account/);
    assert.doesNotMatch(run.text, /InvalidVersion/);
    assert.match(run.text, /shows it as requests\.exceptions\.HTTPError/);
  });

  test('a server without a scheme is not asked, and the right form is named', async () => {
    for (const args of [[], ['--online'], ['--online', '--strict']]) {
      const run = await runInMemory(['check', 'cave', ...args, '--server', 'global.daf-apis.com'], {
        files,
        now: new Date(),
      });
      assert.equal(run.exitCode, 1, run.stdout);
      assert.match(run.stdout.replaceAll(/\s+/g, ' '), /https:\/\/global\.daf-apis\.com/);
      assert.match(run.stdout, /MissingSchema/);
    }
    const sent: string[] = [];
    const verdict = await askPlatform({
      ...caveAt('127.0.0.1:1'),
      ask: async ({ url }) => {
        sent.push(url.href);
        return { is: 'fault', reason: 'refused', detail: '' };
      },
    });
    assert.deepEqual([verdict.status, sent], ['cannot-send', []]);
    assert.match(verdict.reason ?? '', /^requests\.exceptions\.InvalidSchema: No connection adapters/);
  });
});

describe('a credential that cannot be sent is an error, and no request is made', () => {
  const nobody: AskInput['ask'] = async () => assert.fail('nothing may be sent');

  test('a client that stops first gives its exception, in one line and without a secret', async () => {
    const curly = await askPlatform({ ...caveAt('https://cave.example.org', `“${fakes.cave}”`), ask: nobody });
    assert.equal(curly.status, 'cannot-send');
    assert.match(curly.reason ?? '', /^UnicodeEncodeError: 'latin-1' codec/);
    const broken = await askPlatform({
      of: 'cave',
      client: 'caveclient',
      files: { '.cloudvolume/secrets/cave-secret.json': fakes.cave },
      ask: nobody,
    });
    assert.match(broken.reason ?? '', /^json\.decoder\.JSONDecodeError/);
    assert.ok(!JSON.stringify([curly, broken]).includes(fakes.cave));
  });

  test('so is a character that only auth-doctor cannot send', async () => {
    const verdict = await askPlatform({
      of: 'huggingface',
      env: { HF_TOKEN: `${hf.slice(0, -1)}\u0016` },
      ask: nobody,
    });
    assert.deepEqual([verdict.status, verdict.reason], ['cannot-send', 'unsendable']);
    const env = { HF_TOKEN: `${hf.slice(0, -1)}\u0016`, HF_ENDPOINT: 'http://127.0.0.1:1' };
    for (const args of [['--online'], ['--online', '--strict']]) {
      const run = await runInMemory(['check', 'huggingface', ...args], { env, now: new Date() });
      assert.equal(run.exitCode, 1, run.stdout);
    }
  });

  test('no credential at all gives no verdict', async () => {
    const verdict = await askPlatform({ of: 'earthscope', client: 'earthscope-sdk', ask: nobody });
    assert.deepEqual([verdict.status, verdict.reason], ['not-asked', 'no-credential']);
  });
});

describe('a verdict is about the credential that was asked about', () => {
  const tokens = (url: string): AskInput => ({
    of: 'earthscope',
    client: 'earthscope-sdk',
    env: { ES_RESOURCES__API_URL: url, ES_OAUTH2__ALLOWED_HOSTS: '["127.0.0.1"]' },
    files: {
      '.earthscope/default/tokens.json': JSON.stringify({ access_token: fakeJwt(), refresh_token: fakes.refresh }),
    },
  });
  const good: Answerer = (_, response) => sendJson(response, 200, { user_id: 'u', primary_email: 'ada@example.org' });

  test('an accepted access token proves nothing about the refresh token', async () => {
    const server = await loopbackServer(good);
    const { env = {}, files = {} } = tokens(server.url);
    const run = await runInMemory(['check', 'earthscope', '--online'], { env, files, now: new Date() });
    await server.close();
    const text = run.stdout.replaceAll(/\s+/g, ' ');
    assert.match(
      text,
      /access token \(JWT\), \d+ minutes left, accepted by 127\.0\.0\.1 as ada@example\.org; not asked: /,
    );
    assert.match(text, /not asked: EarthScope refresh token/);
  });

  test('once it has expired, only an exchange can show it', async () => {
    const validUntil = Date.now() / 1000 + 72 * 3600;
    const verdict = await asked((url) => ({ ...tokens(url), validUntil }), good);
    assert.deepEqual([verdict.status, verdict.reason, verdict.slot], ['unknown', 'needs-exchange', 'refresh_token']);
    const soon = await asked((url) => ({ ...tokens(url), validUntil: Date.now() / 1000 + 60 }), good);
    assert.deepEqual([soon.status, soon.slot], ['valid', 'access_token']);
  });

  test('a successful exchange is reported, although the API may not be asked', async () => {
    const verdict = await asked(
      (url) => ({
        of: 'earthscope',
        client: 'earthscope-sdk',
        env: {
          ES_OAUTH2__DOMAIN: url,
          ES_RESOURCES__API_URL: 'https://api.example.org',
          ES_OAUTH2__ALLOWED_HOSTS: '["api.example.org"]',
        },
        files: { '.earthscope/default/tokens.json': JSON.stringify({ refresh_token: fakes.refresh }) },
        exchange: exchangeInMemory({ refresh_token: fakes.refresh }),
      }),
      (_, response) => sendJson(response, 200, { access_token: fakeJwt() }),
    );
    assert.deepEqual([verdict.status, verdict.slot, verdict.host], ['valid', 'refresh_token', '127.0.0.1']);
    assert.match(verdict.detail ?? '', /the API was not asked/);
  });
});

describe('a platform of the user’s own', () => {
  const lab = (server: string, probe: string): string => `
schema = 0
id = "lab"
name = "Our lab"
hosts = ["lab.example.org"]
[pages]
docs = "https://lab.example.org/docs"
create = "https://lab.example.org/tokens"
revoke = "https://lab.example.org/tokens"
[probe]
path = "/me"
server = "server"
slot = "token"
${probe}
[[clients]]
id = "lab"
package = "lab-client"
versions = ["1."]
slots = [{ name = "token", required = true }]
incomplete = { class = "LabError", message = "no token" }
settings = [{ name = "server", env = "LAB_SERVER", default = "${server}" }]
sources = [{ kind = "env", fields = [{ slot = "token", names = ["LAB_TOKEN"], present = "nonEmpty" }] }]
`;
  const run = async (
    answer: Answerer,
    probe: string,
    args: readonly string[] = [],
    tls?: ReturnType<typeof madeCertificate>,
  ) => {
    const server = await loopbackServer(answer, tls);
    try {
      const files = { '.config/auth-doctor/providers/lab.toml': lab(server.url, probe) };
      const env = { LAB_TOKEN: 'made-up-token-of-the-lab' };
      return await runInMemory(['check', 'lab', '--online', ...args], { env, files, now: new Date() });
    } finally {
      await server.close();
    }
  };
  const object: Answerer = (_, response) => sendJson(response, 200, { id: 7, name: 'ada' });

  test('is not believed for a bare object, but for the proof that its file names', async () => {
    const bare = await run(object, '', ['--strict']);
    assert.equal(bare.exitCode, 3, bare.stdout);
    assert.match(bare.stdout, /without the fields of the platform’s own reply/);
    assert.match((await run(object, 'proof = ["id"]')).stdout, /accepted by 127\.0\.0\.1/);
    assert.match((await run(object, 'proof = ["user.id"]')).stdout, /without the fields of the platform’s own reply/);
    assert.match((await run(object, 'account = "name"')).stdout, /accepted by 127\.0\.0\.1 as ada/);
  });

  test('without a known request is unknown, not a success', async () => {
    const files = {
      '.config/auth-doctor/providers/lab.toml': lab('https://lab.example.org', '').replace(/\[probe\][^[]*/, ''),
    };
    const input = { env: { LAB_TOKEN: 'made-up-token-of-the-lab' }, files, now: new Date() };
    const asked = await runInMemory(['check', 'lab', '--online', '--strict'], input);
    assert.equal(asked.exitCode, 3, asked.stdout);
    assert.doesNotMatch(asked.stdout, /All good/);
  });

  test('refuses in any usual form, or in the one that its file names', async () => {
    const refusal: Answerer = (_, response) => sendJson(response, 401, { detail: 'no such token' });
    assert.equal((await run(refusal, '')).exitCode, 1);
    assert.equal((await run(refusal, 'refusal = ["fault"]')).exitCode, 0);
  });

  test('has the certificate variable of its own library, and no login that nobody would try', async () => {
    const made = madeCertificate(['localhost']);
    const httpx = (await run(object, 'library = "httpx"\naccount = "name"', [], made)).stdout;
    assert.match(httpx.replaceAll(/\s+/g, ' '), /name that copy in SSL_CERT_FILE/);
    const requests = (await run(object, 'account = "name"', [], made)).stdout;
    assert.match(requests.replaceAll(/\s+/g, ' '), /name that copy in REQUESTS_CA_BUNDLE/);
    assert.doesNotMatch(httpx + requests, /Logging in again/);
  });
});

describe('certificates are trusted as the client’s library trusts them', () => {
  const made = madeCertificate(['localhost']);
  const store = { '/etc/ssl/certs/ca-certificates.crt': made.certificate };
  const answer: Answerer = (_, response) => sendJson(response, 200, { name: 'ada', access_token: fakeJwt() });
  const tried = async (use: (server: LoopbackServer) => Promise<void>): Promise<void> => {
    const server = await loopbackServer(answer, made);
    try {
      await use(server);
    } finally {
      await server.close();
    }
  };

  test('httpx2 by the operating system’s store, requests and httpx by certifi’s list', async () => {
    await tried(async ({ url }) => {
      const reasons = await Promise.all(
        ['huggingface', 'descarteslabs', 'earthscope'].map(
          async (id) => (await askPlatform({ ...platforms[id]?.(url), of: id, files: store })).reason ?? 'accepted',
        ),
      );
      assert.deepEqual(reasons, ['accepted', 'tls', 'tls']);
    });
  });

  test('a variable overrides the store, and the other library’s changes nothing', async () => {
    await tried(async ({ url }) => {
      const asked = async (env: Readonly<Record<string, string>>): Promise<string> => {
        const files = { ...store, 'other.pem': madeCertificate(['elsewhere.example']).certificate };
        const input = platforms['huggingface']?.(url);
        return (await askPlatform({ of: 'huggingface', files, env: { ...input?.env, ...env } })).reason ?? 'accepted';
      };
      assert.deepEqual(
        [
          await asked({ SSL_CERT_FILE: '/home/me/other.pem' }),
          await asked({ REQUESTS_CA_BUNDLE: '/home/me/other.pem' }),
        ],
        ['tls', 'accepted'],
      );
    });
  });

  test('a store that cannot be read is a doubt, of clients that use it', async () => {
    await tried(async ({ url }) => {
      const details = await Promise.all(
        ['huggingface', 'descarteslabs'].map(
          async (id) => (await askPlatform({ of: id, ...platforms[id]?.(url) })).detail ?? '',
        ),
      );
      assert.deepEqual(
        details.map((detail) => /store, which could not be read/.test(detail)),
        [true, false],
      );
    });
  });

  test('and the remedy is that of the library', async () => {
    await tried(async ({ url }) => {
      const env = { HF_TOKEN: hf, HF_ENDPOINT: url };
      const { stdout } = await runInMemory(['check', 'huggingface', '--online'], { env, now: new Date() });
      const text = stdout.replaceAll(/\s+/g, ' ');
      assert.match(text, /Add the company’s certificate to the operating system’s store/);
      assert.match(text, /name that copy in SSL_CERT_FILE/);
      assert.doesNotMatch(text, /copy in REQUESTS_CA_BUNDLE|-m certifi/);
    });
  });
});

describe('the text about a rejected credential is true for its platform', () => {
  test('the Climate Data Store has no cache and no login', async () => {
    const server = await loopbackServer((_, response) => sendJson(response, 401, { title: 'authentication failed' }));
    const env = { CDSAPI_URL: `${server.url}/api`, CDSAPI_KEY: uuid };
    const run = await runInMemory(['check', 'cds', '--online'], { env, now: new Date() });
    await server.close();
    assert.equal(run.exitCode, 1);
    assert.match(run.stdout, /does not accept this credential/);
    assert.doesNotMatch(run.stdout, /cached|Logging in again/);
  });

  test('a cached token hides a revoked secret, and that is reported', async () => {
    const server = await loopbackServer((_, response) => sendJson(response, 401, { error: 'invalid_refresh_token' }));
    const info = {
      client_id: fakes.id,
      client_secret: fakes.secret,
      refresh_token: fakes.secret,
      jwt_token: fakeJwt({ aud: fakes.id }),
    };
    const run = await runInMemory(['check', 'descarteslabs', '--online', '-v'], {
      env: { DESCARTESLABS_IAM_URL: server.url },
      files: { '.descarteslabs/token_info.json': JSON.stringify(info) },
      now: new Date(),
    });
    await server.close();
    assert.match(run.stdout.replaceAll(/\s+/g, ' '), /still has a cached token/);
  });

  test('an access token for another audience is refused for it', async () => {
    const server = await loopbackServer((_, response) => sendJson(response, 401, { message: 'Unauthorized' }));
    const env = {
      ES_RESOURCES__API_URL: server.url,
      ES_OAUTH2__DOMAIN: server.url,
      ES_OAUTH2__ALLOWED_HOSTS: '["127.0.0.1"]',
    };
    const access = fakeJwt({ aud: 'https://other.example.org' });
    const run = await runInMemory(['check', 'earthscope', '--online', '-v'], {
      env,
      files: { '.earthscope/default/tokens.json': JSON.stringify({ access_token: access }) },
      now: new Date(),
    });
    await server.close();
    assert.match(
      run.stdout.replaceAll(/\s+/g, ' '),
      /issued for https:\/\/other\.example\.org, but the client is configured for https:\/\/api\.earthscope\.org/,
    );
  });
});

describe('pages are those of the server in use', () => {
  const page = async (url: string): Promise<string> => {
    const env = { CDSAPI_URL: url, CDSAPI_KEY: '<PERSONAL-ACCESS-TOKEN>' };
    return (await runInMemory(['check', 'cds'], { env, now: new Date() })).stdout;
  };

  test('where it is one of the platform’s', async () => {
    assert.match(
      await page('https://ads.atmosphere.copernicus.eu/api'),
      /https:\/\/ads\.atmosphere\.copernicus\.eu\/profile/,
    );
    assert.match(
      await page('https://ads-beta.atmosphere.copernicus.eu/api'),
      /\/\/ads\.atmosphere\.copernicus\.eu\/profile/,
    );
  });

  test('but never those of an unknown server that a variable names', async () => {
    const text = await page('https://phish.example.org/api');
    assert.match(text, /https:\/\/cds\.climate\.copernicus\.eu\/profile/);
    assert.doesNotMatch(text, /phish\.example\.org\/profile/);
  });

  test('and a command line stays one command', async () => {
    const files = { '.cloudvolume/secrets/cave-secret.json': '{"token": ' };
    const run = await runInMemory(['check', 'cave', '--server', 'https://cave.example.org/a;touch$IFS/x'], {
      files,
      now: new Date(),
    });
    assert.match(run.stdout, /caveclient setup-token https:\/\/cave\.example\.org\n/);
    // It is in the line that checks again, as one quoted word.
    assert.doesNotMatch(run.stdout.replaceAll(/'https[^']*'/g, ''), /touch/);
  });
});

test('the es command speaks its own words', async () => {
  const run = await runInMemory(['check', 'earthscope', '-v'], { now: new Date() });
  assert.match(run.stdout, /earthscope-sdk .*/);
  assert.match(
    run.stdout.replaceAll(/\s+/g, ' '),
    /earthscope-cli: prints No tokens found for profile\. To resolve, re-authenticate\./,
  );
  const json = await runInMemory(['check', 'earthscope', '--format', 'json'], { now: new Date() });
  const [platform] = (
    JSON.parse(json.stdout) as {
      platforms: readonly { clients: readonly { id: string; raises: readonly object[] }[] }[];
    }
  ).platforms;
  assert.deepEqual(platform?.clients.find(({ id }) => id === 'earthscope-cli')?.raises, [
    {
      phase: 'token',
      class: 'earthscope_sdk.auth.error.NoRefreshTokenError',
      message: 'No tokens found for profile. To resolve, re-authenticate.',
      ownWords: true,
    },
  ]);
});
