import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { earthscopeCliMessage } from '../scripts/conformance/earthscope-message.ts';
import { earthscopeCli, earthscopeSdk } from '../src/providers/earthscope/client.ts';
import type { MemoryFile } from '../src/types/memory-files.ts';
import type { Resolution, ResolveInput } from '../src/types/resolution.ts';
import { memoryWorld } from '../src/world/memory.ts';

const now = new Date('2026-11-22T00:00:00Z');
const home = '/home/me';
const tokensJson = '.earthscope/default/tokens.json';
const configToml = '.earthscope/config.toml';
const oldLogin = `made-up-${'a'.repeat(24)}`;
const newLogin = `made-up-${'b'.repeat(24)}`;

interface Given {
  readonly env?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, MemoryFile>>;
}

async function resolve({ env = {}, files = {} }: Given, input?: ResolveInput): Promise<Resolution> {
  return await earthscopeSdk.resolve(memoryWorld({ env: { HOME: home, ...env }, home, files, now }), input);
}

/** A JWT with an access token's claims, in base64url like real tokens; it expires `seconds` from now. */
function accessToken(seconds: number, more: Readonly<Record<string, unknown>> = {}): string {
  const claims = {
    iss: 'https://issuer.example/',
    aud: 'api',
    iat: 1,
    exp: now.getTime() / 1000 + seconds,
    sub: 'someone',
    azp: 'client',
    ...more,
  };
  return `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c2ln`;
}

function held(resolution: Resolution, slot: string): string | undefined {
  const value = resolution.fields[slot]?.value;
  return value?.is === 'known' ? value.secret.reveal() : undefined;
}

function firstRaise(resolution: Resolution): string | undefined {
  const first = resolution.raises[0];
  return first && `${first.phase} ${first.class}: ${first.message}`;
}

it('mixes sources field by field: a saved access token of one login stays in use next to a newer refresh token', async () => {
  const access = accessToken(3600);
  const files = { [tokensJson]: JSON.stringify({ access_token: access, refresh_token: oldLogin }, null, 2) };
  const resolution = await resolve({ env: { ES_OAUTH2__REFRESH_TOKEN: newLogin }, files });
  assert.equal(held(resolution, 'access_token'), access);
  assert.equal(held(resolution, 'refresh_token'), newLogin);
  assert.equal(resolution.source, 'config.toml+tokens.json+env');
  assert.equal(resolution.next, 'sends');
  const place = { kind: 'file', path: `${home}/${tokensJson}`, key: 'access_token', line: 2, column: 19 };
  assert.deepEqual(resolution.fields['access_token']?.place, place);
});

it('a refresh token in config.toml still hides the one that a new login saves', async () => {
  const files = {
    [configToml]: `[profile.default]\noauth2.refresh_token = "${oldLogin}"\n`,
    [tokensJson]: JSON.stringify({ refresh_token: newLogin }),
  };
  const resolution = await resolve({ files });
  assert.equal(held(resolution, 'refresh_token'), oldLogin);
  const entries = resolution.chain.filter(({ slot, state }) => slot === 'refresh_token' && state === 'found');
  assert.deepEqual(
    entries.map(({ place, wins }) => [place.kind === 'file' ? place.line : '', wins]),
    [
      [2, true],
      [1, false],
    ],
  );
});

it('names are case-insensitive, and of two spellings the later one is used', async () => {
  const resolution = await resolve({ env: { ES_OAUTH2__REFRESH_TOKEN: oldLogin, es_oauth2__refresh_token: newLogin } });
  assert.equal(held(resolution, 'refresh_token'), newLogin);
  const states = resolution.chain
    .filter(({ slot, place }) => slot === 'refresh_token' && place.kind === 'env')
    .map(({ state, wins }) => [state, wins]);
  assert.deepEqual(states, [
    ['found', true],
    ['ignored', false],
  ]);
});

it('an empty variable counts, and hides the file', async () => {
  const resolution = await resolve({
    env: { ES_OAUTH2__REFRESH_TOKEN: '' },
    files: { [tokensJson]: JSON.stringify({ refresh_token: newLogin }) },
  });
  assert.equal(held(resolution, 'refresh_token'), '');
  assert.match(firstRaise(resolution) ?? '', /^token .*NoRefreshTokenError/);
});

it('a nested name overrides the same key of the whole object, whose keys have no case either', async () => {
  const whole = JSON.stringify({ Refresh_Token: oldLogin, id_token: 'made-up-id' });
  const resolution = await resolve({ env: { ES_OAUTH2: whole, ES_OAUTH2__REFRESH_TOKEN: newLogin } });
  assert.equal(held(resolution, 'refresh_token'), newLogin);
  assert.equal(held(resolution, 'id_token'), 'made-up-id');
});

it('a wrong value of any setting stops the client, and the error names its path', async () => {
  const env = {
    ES_HTTP__TIMEOUT_READ: 'soon',
    ES_OAUTH2__RETRY__ATTEMPTS: '-1',
    ES_OAUTH2__DOMAIN: 'login.example.org',
  };
  const message = firstRaise(await resolve({ env })) ?? '';
  assert.match(
    message,
    /^construct pydantic_core\._pydantic_core\.ValidationError: 3 validation errors for SdkSettings\n/,
  );
  assert.deepEqual(
    message.split('\n').filter((line) => /^[a-z]+\d?\.[a-z_.]+$/.test(line)),
    ['http.timeout_read', 'oauth2.domain', 'oauth2.retry.attempts'],
  );
});

// What pydantic 2.14.4 (pydantic_core 2.50.5) says of them.
const refusedAddresses: readonly (readonly [string, string])[] = [
  ['', 'input is empty'],
  ['not a url', 'relative URL without a base'],
  ['login.earthscope.org', 'relative URL without a base'],
  [' ', 'relative URL without a base'],
  ['//x', 'relative URL without a base'],
  ['https://', 'empty host'],
  ['https://u@:80', 'empty host'],
  ['https://::1]/', 'empty host'],
  ['https://[::1', 'invalid IPv6 address'],
  ['https://[::1]x', 'invalid IPv6 address'],
  ['https://[::1]:x', 'invalid port number'],
  ['https://x:65536', 'invalid port number'],
  ['https://a:b@c:d', 'invalid port number'],
  ['https://1.2.3.256', 'invalid IPv4 address'],
  ['https://1..2', 'invalid IPv4 address'],
  ['https://a b', 'invalid international domain name'],
  ['https://<host>', 'invalid international domain name'],
  ['https://a%b', 'invalid international domain name'],
  ['foo://a b', 'invalid domain character'],
];

it('pydantic’s sentence of an address ends with the reason of its parser', async () => {
  for (const [domain, reason] of refusedAddresses) {
    const { raises } = await earthscopeSdk.resolve(memoryWorld({ env: { ES_OAUTH2__DOMAIN: domain } }));
    const line = raises[0]?.message.split('\n')[2] ?? '';
    assert.equal(line.split(' [')[0], `  Input should be a valid URL, ${reason}`, domain);
  }
});

it('what stops the client is an entry, even if it is not a credential', async () => {
  const resolution = await resolve({ env: { ES_HTTP: '{', ES_OAUTH2__REFRESH_TOKEN: newLogin } });
  assert.match(
    firstRaise(resolution) ?? '',
    /^construct pydantic_settings\.exceptions\.SettingsError: error parsing value for field "http"/,
  );
  assert.deepEqual(
    resolution.chain.filter(({ state }) => state === 'malformed').map(({ place, problem }) => [place, problem?.kind]),
    [[{ kind: 'env', name: 'ES_HTTP' }, 'syntax']],
  );
});

it('a config.toml that cannot be read as TOML stops the client, though the environment has all it needs', async () => {
  const resolution = await resolve({
    env: { ES_OAUTH2__REFRESH_TOKEN: newLogin },
    files: { [configToml]: '[profile.default] oauth2.refresh_token = "x"\n' },
  });
  assert.match(firstRaise(resolution) ?? '', /^construct tomllib\.TOMLDecodeError: .*line 1, column 19/);
  assert.deepEqual(resolution.fields, {});
});

it('one wrong value in tokens.json makes the client silently skip the whole file', async () => {
  const resolution = await resolve({
    files: { [tokensJson]: JSON.stringify({ access_token: 5, refresh_token: newLogin }) },
  });
  assert.equal(resolution.source, 'none');
  const entry = resolution.chain.find(
    ({ slot, place }) => slot === 'refresh_token' && place.kind === 'file' && place.path.endsWith('tokens.json'),
  );
  assert.equal(entry?.state, 'ignored');
  assert.equal(entry?.problem?.kind, 'type');
});

it('a value that equals the built-in one hides nothing in [default]', async () => {
  const builtIn = 'b9DtAFBd6QvMg761vI3YhYquNZbJX5G0';
  const files = {
    [configToml]: `[default.oauth2]\nclient_id = "mine"\n[profile.default.oauth2]\nclient_id = "${builtIn}"\n`,
  };
  assert.equal(held(await resolve({ files }), 'client_id'), 'mine');
});

it('a profile must be in config.toml, and its tokens are under its slug', async () => {
  const saved = { '.earthscope/my-prof/tokens.json': JSON.stringify({ refresh_token: newLogin }) };
  const without = await resolve({ env: { ES_PROFILE: 'My Prof' }, files: saved });
  const missing = `construct earthscope_sdk.config.error.ProfileDoesNotExistError: "Profile 'My Prof' does not exist"`;
  assert.equal(firstRaise(without), missing);
  const found = await resolve({
    env: { ES_PROFILE: 'My Prof' },
    files: { ...saved, [configToml]: '[profile."My Prof"]\n' },
  });
  assert.equal(held(found, 'refresh_token'), newLogin);
});

it('reads the files of ES_PROFILE_NAME even where an argument names another profile', async () => {
  const files = {
    [configToml]: `[profile.a]\noauth2.refresh_token = "${oldLogin}"\n[profile.b]\noauth2.refresh_token = "${newLogin}"\n`,
  };
  const resolution = await resolve({ env: { ES_PROFILE_NAME: 'b' }, files }, { args: { profile_name: 'a' } });
  assert.equal(held(resolution, 'refresh_token'), newLogin);
  assert.equal(resolution.settings['profile_name']?.value, 'a');
});

it('decodes access tokens as standard base64, which a genuine token can fail', async () => {
  const plain = await resolve({ env: { ES_OAUTH2__ACCESS_TOKEN: accessToken(3600, { n: 'plain' }) } });
  assert.deepEqual(plain.raises, []);
  const urlSafe = accessToken(3600, { n: '???>>>~~~???' });
  assert.match(urlSafe, /[-_]/);
  const resolution = await resolve({ env: { ES_OAUTH2__ACCESS_TOKEN: urlSafe, ES_OAUTH2__REFRESH_TOKEN: newLogin } });
  assert.equal(firstRaise(resolution), 'construct ValueError: Unable to decode access token body');
});

it('the command refreshes earlier than the SDK', async () => {
  const world = memoryWorld({ env: { HOME: home, ES_OAUTH2__ACCESS_TOKEN: accessToken(300) }, home, now });
  assert.equal((await earthscopeSdk.resolve(world)).next, 'sends');
  const cli = await earthscopeCli.resolve(world);
  assert.equal(cli.next, 'raises');
  assert.equal(earthscopeCliMessage(cli), 'No tokens found for profile. To resolve, re-authenticate.');
});

it('a client secret, even an empty one, leaves the refresh token unused', async () => {
  const env = { ES_OAUTH2__CLIENT_SECRET: 'made-up-secret', ES_OAUTH2__REFRESH_TOKEN: newLogin };
  const m2m = await resolve({ env });
  assert.equal(m2m.settings['flow']?.value, 'm2m');
  assert.equal(m2m.next, 'exchanges');
  const empty = await resolve({ env: { ...env, ES_OAUTH2__CLIENT_SECRET: '' } });
  assert.equal(firstRaise(empty), 'construct ValueError: Client secret required for client credentials flow');
});

it('a host that is not allowed gets no token', async () => {
  const env = { ES_OAUTH2__ACCESS_TOKEN: `${accessToken(3600)}\n`, ES_RESOURCES__API_URL: 'https://api.example.org' };
  const resolution = await resolve({ env });
  assert.equal(resolution.next, 'sends-nothing');
  assert.deepEqual(resolution.raises, []);
  const allowed = await resolve({ env: { ...env, ES_OAUTH2__ALLOWED_HOSTS: '["*.example.org"]' } });
  assert.equal(firstRaise(allowed), "send httpx.LocalProtocolError: Illegal header value b'Bearer [secret]'");
});

it('predicts that refreshed tokens cannot be saved', async () => {
  const given = { env: { ES_OAUTH2__REFRESH_TOKEN: newLogin }, files: { '.earthscope': { dir: true, mode: '555' } } };
  const resolution = await resolve(given);
  assert.deepEqual(resolution.raises, []);
  const reply = { status: 200, headers: {}, body: JSON.stringify({ access_token: accessToken(3600) }) };
  assert.deepEqual(earthscopeSdk.predict(resolution, reply), {
    phase: 'token',
    class: 'PermissionError',
    message: `[Errno 13] Permission denied: '${home}/.earthscope/default'`,
  });
});

it('what we could not read is unknown, not absent', async () => {
  const resolution = await resolve({ files: { [tokensJson]: { special: true } } });
  assert.equal(resolution.next, 'unknown');
  assert.equal(resolution.fields['refresh_token']?.value.is, 'unknown');
  assert.equal(resolution.gaps.length, 1);
});

const names = [
  'oauth2',
  'refresh_token',
  'access_token',
  'client_secret',
  'id_token',
  'retry',
  'http',
  'extra_headers',
  'timeout',
  'profile',
  'default',
];
const secret = fc.stringMatching(/^[A-Za-z0-9]{12,20}$/).map((text) => `SECRET${text}`);
const scalar = fc.oneof(
  secret,
  fc.constantFrom('', 'null', '5', '[]', '{', 'https://a.example', accessToken(3600)),
  fc.string(),
);
const json = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    scalar,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('node'), { maxLength: 2 }),
    settingsOf(tie('node')),
  ),
})).node;

function settingsOf(values: fc.Arbitrary<unknown>): fc.Arbitrary<Record<string, unknown>> {
  return fc.dictionary(fc.constantFrom(...names), values, { maxKeys: 4 });
}

const variables = fc.dictionary(
  fc.constantFrom(
    'ES_OAUTH2',
    'ES_OAUTH2__REFRESH_TOKEN',
    'es_oauth2__access_token',
    'ES_OAUTH2__CLIENT_SECRET',
    'ES_OAUTH2__RETRY__ATTEMPTS',
    'ES_HTTP__EXTRA_HEADERS__A',
    'ES_BOOTSTRAP_SETTINGS',
  ),
  fc.oneof(
    scalar,
    json.map((value) => JSON.stringify(value) ?? ''),
  ),
);
const text = fc.oneof(
  json.map((value) => JSON.stringify(value) ?? ''),
  secret.map((value) => `[profile.default]\noauth2.refresh_token = "${value}"\n`),
  secret.map((value) => `[profile.default]\noauth2.refresh_token = “${value}”\n`),
  secret.map((value) => `[default.oauth2]\naccess_token = "${value}"\nretry = "${value}"\n`),
  fc.string(),
);
const file: fc.Arbitrary<MemoryFile> = fc.oneof(
  text,
  fc.uint8Array({ maxLength: 30 }).map((bytes) => ({ content_b64: Buffer.from(bytes).toString('base64') })),
  fc.constantFrom({ dir: true }, { special: true }, { content: '{}', mode: '000' }, { symlink: 'nowhere' }),
);
const files = fc.dictionary(fc.constantFrom(configToml, tokensJson, '.config/earthscope-cli/sso_tokens.json'), file);

it('never throws, and no message, setting or chain shows a secret', async () => {
  await fc.assert(
    fc.asyncProperty(variables, files, settingsOf(json), async (env, given, args) => {
      const resolution = await resolve({ env, files: given }, { args });
      const shown = JSON.stringify(resolution);
      const credentials = Object.keys(resolution.fields).map((slot) => held(resolution, slot) ?? '');
      const secrets = [...JSON.stringify([env, given, args]).matchAll(/SECRET[A-Za-z0-9]{12,20}/g)].map(
        ([found]) => found,
      );
      for (const each of [
        ...credentials.filter((value) => value.length >= 8 && value.startsWith('SECRET')),
        ...secrets,
      ])
        assert.ok(!shown.includes(each), `a secret is shown: ${shown}`);
    }),
    { numRuns: 150, seed: 1 },
  );
});

it('an invalid address is rejected in pydantic’s own words', async () => {
  // Observed with pydantic_core 2.50.5.
  const reasons: Readonly<Record<string, string>> = {
    'not a url': 'relative URL without a base',
    '': 'input is empty',
    'https://': 'empty host',
    'https://user@': 'empty host',
    'https://[::1': 'invalid IPv6 address',
    'https://[1:2]': 'invalid IPv6 address',
    'https://a:99999': 'invalid port number',
    'https://a:80:90': 'invalid port number',
    'https://1.2.3.256': 'invalid IPv4 address',
    'https://0x100000000': 'invalid IPv4 address',
    'https://a b': 'invalid international domain name',
    'https://exa%mple': 'invalid international domain name',
    'https://xn--': 'invalid international domain name',
  };
  for (const [domain, reason] of Object.entries(reasons)) {
    const { raises } = await resolve({ env: { ES_OAUTH2__DOMAIN: domain } });
    assert.ok(raises[0]?.message.includes(`Input should be a valid URL, ${reason} [type=url_parsing,`), domain);
  }
});
