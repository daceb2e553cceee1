import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { cliMessage } from '../scripts/conformance/descarteslabs-message.ts';
import { parseDynaconf } from '../src/providers/descarteslabs/auth/dynaconf-value.ts';
import { descarteslabs } from '../src/providers/descarteslabs/client.ts';
import type { MemoryFile } from '../src/types/memory-files.ts';
import type { Resolution, ResolveInput } from '../src/types/resolution.ts';
import { type MemoryWorldInput, memoryWorld } from '../src/world/memory.ts';

const now = new Date('2026-01-01T00:00:00Z');
const inSeconds = (seconds: number) => now.getTime() / 1000 + seconds;
const id = 'fakeid'.repeat(5);
const secret = 'fake-secret-'.repeat(4);
const otherSecret = 'other-secret-'.repeat(4);
const file = '.descarteslabs/token_info.json';
const cacheOf = (text: string) => `.descarteslabs/jwt_token_${createHash('sha1').update(text).digest('hex')}.json`;
const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const jwt = (claims: Readonly<Record<string, unknown>>) => `${part({ alg: 'none' })}.${part(claims)}.x`;
const good = jwt({ aud: id, exp: inSeconds(36_000) });
const info = (more: Readonly<Record<string, unknown>> = {}) =>
  JSON.stringify({ client_id: id, client_secret: secret, refresh_token: secret, ...more });
const resolve = (world: MemoryWorldInput, input?: ResolveInput) =>
  descarteslabs.resolve(memoryWorld({ now, ...world }), input);

function held(resolution: Resolution, slot: string): string | undefined {
  const value = resolution.fields[slot]?.value;
  return value?.is === 'known' ? value.secret.reveal() : undefined;
}

describe('descarteslabs', () => {
  it('does not open a perfect file when a name that other tools use is set', async () => {
    const found = await resolve({ env: { CLIENT_ID: 'other-tool' }, files: { [file]: info() } });
    assert.equal(found.source, 'env');
    assert.equal(held(found, 'client_secret'), undefined);
    assert.match(found.raises[0]?.message ?? '', /\(no client_secret or refresh_token\)/);
    const passedOver = found.chain.find(({ slot, place }) => slot === 'client_secret' && place.kind === 'file');
    assert.equal(passedOver?.state, 'ignored');
    assert.ok(passedOver?.value, 'the value passed over is there to compare');
  });

  it('falls through empty variables to the file, but sends an empty secret beside an id', async () => {
    const names = ['CLIENT_ID', 'CLIENT_SECRET', 'REFRESH_TOKEN', 'TOKEN'];
    const through = await resolve({
      env: Object.fromEntries(names.map((name) => [`DESCARTESLABS_${name}`, ''])),
      files: { [file]: info() },
    });
    assert.equal(through.source, 'file');
    const sent = await resolve({
      env: { DESCARTESLABS_CLIENT_ID: id, DESCARTESLABS_CLIENT_SECRET: '', CLIENT_SECRET: secret },
    });
    assert.equal(held(sent, 'client_secret'), '');
    assert.deepEqual(sent.raises, []);
    assert.equal(sent.next, 'exchanges');
  });

  it('uses the refresh token in place of a secret that differs, and warns', async () => {
    const found = await resolve({
      env: {
        DESCARTESLABS_CLIENT_ID: id,
        DESCARTESLABS_CLIENT_SECRET: secret,
        DESCARTESLABS_REFRESH_TOKEN: otherSecret,
      },
    });
    assert.equal(held(found, 'client_secret'), otherSecret);
    assert.equal(found.warnings.filter((each) => each.includes('token mismatch')).length, 1);
    const loser = found.chain.find(
      ({ slot, place }) =>
        slot === 'client_secret' && place.kind === 'env' && place.name === 'DESCARTESLABS_CLIENT_SECRET',
    );
    assert.deepEqual([loser?.wins, loser?.why], [false, 'the refresh token is used instead']);
  });

  it("sends the JWT of the secret's own cache file, unless the cache is switched off", async () => {
    const env = { DESCARTESLABS_CLIENT_ID: id, DESCARTESLABS_CLIENT_SECRET: secret };
    const files = { [cacheOf(secret)]: JSON.stringify({ jwt_token: good }) };
    const cached = await resolve({ env, files });
    assert.deepEqual([cached.next, held(cached, 'token')], ['sends', good]);
    assert.ok(cached.chain.some(({ role, wins }) => role === 'cache' && wins));
    const off = await resolve({ env: { ...env, DESCARTESLABS_NO_JWT_CACHE: 'TRUE' }, files });
    assert.deepEqual([off.next, held(off, 'token')], ['exchanges', undefined]);
  });

  it('drops a token that has expired, has no exp, or is for another id, but fails on an exp that is text', async () => {
    for (const claims of [{ exp: inSeconds(-1), aud: id }, { aud: id }, { exp: inSeconds(9000), aud: [id] }]) {
      const found = await resolve({ env: { DESCARTESLABS_CLIENT_ID: id, DESCARTESLABS_TOKEN: jwt(claims) } });
      assert.equal(held(found, 'token'), undefined);
      assert.equal(found.chain.find(({ slot }) => slot === 'token')?.state, 'ignored');
    }
    const dies = await resolve({ env: { DESCARTESLABS_TOKEN: jwt({ exp: '4102444800' }) } });
    assert.deepEqual(dies.raises, [
      { phase: 'construct', class: 'TypeError', message: "'>' not supported between instances of 'float' and 'str'" },
    ]);
  });

  it('requests a new token within the last 500 seconds, and continues without one', async () => {
    const late = jwt({ aud: id, exp: inSeconds(499) });
    assert.equal((await resolve({ files: { [file]: info({ jwt_token: late }) } })).next, 'exchanges');
    assert.equal(
      (await resolve({ files: { [file]: info({ jwt_token: jwt({ aud: id, exp: inSeconds(501) }) }) } })).next,
      'sends',
    );
    const alone = await resolve({ env: { DESCARTESLABS_TOKEN: late } });
    assert.deepEqual([alone.next, alone.raises], ['sends', []]);
  });

  it('fails on a secret that dynaconf takes for a directive, and on an unknown environment', async () => {
    const env = { DESCARTESLABS_CLIENT_ID: id, DESCARTESLABS_CLIENT_SECRET: '@int fake-secret' };
    const [raised] = (await resolve({ env })).raises;
    assert.equal(raised?.class, 'dynaconf.utils.parse_conf.DynaconfParseError');
    assert.doesNotMatch(raised?.message ?? '', /fake-secret/);
    assert.equal((await resolve({ env }, { args: { domain: 'https://iam.example.org' } })).next, 'exchanges');
    const unknown = await resolve({ env: { DESCARTESLABS_ENV: 'gcp-production' } });
    assert.match(unknown.raises[0]?.message ?? '', /^Client configuration 'gcp-production' doesn't exist!/);
  });

  it('takes the path of the variable as it stands, without the home', async () => {
    const env = { DESCARTESLABS_TOKEN_INFO_PATH: '~/alt.json' };
    const found = await resolve({ env, files: { 'alt.json': info() } });
    assert.equal(found.source, 'none');
    assert.match(found.warnings[0] ?? '', /Unable to read token_info from ~\/alt\.json with error \[Errno 2\]/);
  });

  it('finds the home in the password database when HOME is unset', async () => {
    const found = await resolve({
      home: null,
      user: { passwdHome: '/var/me' },
      files: { '/var/me/.descarteslabs/token_info.json': info() },
    });
    assert.equal(found.source, 'file');
  });

  it('predicts the header that cannot be sent, and that a netrc entry replaces it', async () => {
    const newline = await resolve({ env: { DESCARTESLABS_TOKEN: `${good}\n` } });
    assert.deepEqual(
      [newline.raises[0]?.phase, newline.raises[0]?.class],
      ['send', 'requests.exceptions.InvalidHeader'],
    );
    const env = { DESCARTESLABS_TOKEN: `“${good}”` };
    assert.equal((await resolve({ env })).raises[0]?.class, 'UnicodeEncodeError');
    const files = { '.netrc': '# mine\ndefault login me password pass\n' };
    const replaced = await resolve({ env, files });
    assert.deepEqual(replaced.raises, []);
    assert.deepEqual(replaced.settings['netrc'], {
      value: 'default',
      place: { kind: 'file', path: '/home/me/.netrc', key: 'default', line: 2 },
    });
    assert.equal((await resolve({ env: { ...env, NETRC: '/nowhere' }, files })).settings['netrc'], undefined);
  });

  it('says unknown if a file could not be read', async () => {
    const found = await resolve({ files: { [file]: { special: true } } });
    assert.equal(found.next, 'unknown');
    assert.equal(found.fields['client_id']?.value.is, 'unknown');
    assert.equal(found.gaps.length, 1);
  });

  it('predicts the message for a reply, and that a valid token survives an OauthError', async () => {
    const found = await resolve({ files: { [file]: info() } });
    const reply = (status: number, body: string) => descarteslabs.predict?.(found, { status, headers: {}, body });
    assert.equal(reply(400, '{"error": 400}')?.class, 'descarteslabs.exceptions.BadRequestError');
    assert.equal(reply(404, '')?.message, '404 POST /token');
    assert.equal(reply(418, 'teapot')?.message, "'int' object has no attribute 'value'");
    assert.match(
      reply(503, '')?.message ?? '',
      /^HTTPSConnectionPool\(host='iam\.production\.aws\.descarteslabs\.com', port=443\)/,
    );
    assert.equal(reply(401, `no ${secret}`)?.message, 'no [secret]');
    assert.equal(reply(200, '{"access_token": "x"}'), undefined);
    assert.equal(reply(200, '{}')?.message, 'Could not retrieve token');
    const alive = await resolve({ files: { [file]: info({ jwt_token: jwt({ aud: id, exp: inSeconds(100) }) }) } });
    assert.equal(descarteslabs.predict?.(alive, { status: 200, headers: {}, body: '{}' }), undefined);
  });

  it('prints the messages of the command line', async () => {
    const groups = await resolve(
      { files: { [file]: info({ jwt_token: good }) } },
      { options: { cli: ['auth', 'groups'] } },
    );
    assert.deepEqual(groups.raises.map(cliMessage), ["KeyError: 'groups'"]);
    const logout = await resolve({}, { options: { cli: ['auth', 'logout'] } });
    assert.deepEqual(logout.raises.map(cliMessage), ["Error: No such command 'logout'."]);
    assert.deepEqual((await resolve({}, { options: { cli: ['auth', 'env'] } })).raises, []);
    const broken = await resolve({ env: { DESCARTESLABS_ENV: 'nope' } }, { options: { cli: ['auth', '--help'] } });
    assert.match(broken.raises.map(cliMessage)[0] ?? '', /^descarteslabs\.exceptions\.ConfigError: /);
  });
});

it('raises for the address of the token service what requests and urllib3 do', async () => {
  const raised = async (url: string) => {
    const env = { DESCARTESLABS_CLIENT_ID: id, DESCARTESLABS_CLIENT_SECRET: secret, DESCARTESLABS_IAM_URL: url };
    const { raises, next } = await resolve({ env });
    return raises[0] ? `${raises[0].phase} ${raises[0].class}: ${raises[0].message}` : next;
  };
  const unknown = "token urllib3.exceptions.LocationParseError: Failed to parse: 'a..b', label empty or too long";
  assert.equal(await raised('https://a..b'), unknown);
  assert.equal(
    await raised('https://☃.org'),
    "token requests.exceptions.InvalidURL: Failed to parse: Name '☃' is not a valid IDNA label",
  );
  assert.match(await raised('iam.example.org'), /^token requests\.exceptions\.MissingSchema: /);
  assert.equal(await raised('https://iam.example.org'), 'exchanges');
});

describe('dynaconf’s own variables', () => {
  const env = { DESCARTESLABS_CLIENT_ID: id, DESCARTESLABS_CLIENT_SECRET: secret };
  const first = async (more: Record<string, string>) => {
    const { raises, next } = await resolve({ env: { ...env, ...more } });
    return raises[0] ? `${raises[0].class}: ${raises[0].message}` : next;
  };
  const missing = `descarteslabs.exceptions.ConfigError: Client configuration 'aws-production' doesn't exist! Check your DESCARTESLABS_ENV environment variable.`;

  it('keep the settings from being read, in a message that blames another variable', async () => {
    for (const [name, ...values] of [
      ['SETTINGS_FILE', '', 'nope.toml', '@none', '[]'],
      ['FORCE_ENV', '', 'nope', 'default', 'true', '1', '@format x'],
      ['CORE_LOADERS', '', 'TOML', '["YAML"]', '[]', 'false', '0', '@none'],
      ['ENVIRONMENTS', 'false', '@bool no'],
    ] as const) {
      for (const value of values) {
        assert.equal(await first({ [`${name}_FOR_DYNACONF`]: value }), missing, `${name}=${value}`);
      }
    }
    const { chain } = await resolve({ env: { ...env, SETTINGS_FILE_FOR_DYNACONF: 'x' } });
    const entry = chain.find(({ slot }) => slot === 'settings');
    assert.deepEqual([entry?.place, entry?.state], [{ kind: 'env', name: 'SETTINGS_FILE_FOR_DYNACONF' }, 'malformed']);
  });

  it('do no harm otherwise, name another environment, or end in a TypeError', async () => {
    for (const [name, value] of [
      ['FORCE_ENV', '@none'],
      ['FORCE_ENV', 'AWS-STAGING'],
      ['CORE_LOADERS', '["toml"]'],
      ['ENVIRONMENTS', 'False'],
      ['ENVIRONMENTS', '0'],
      ['ENV', 'x'],
      ['SETTINGS_FILES', 'x'],
      ['INCLUDES', '["x"]'],
    ] as const) {
      assert.equal(await first({ [`${name}_FOR_DYNACONF`]: value }), 'exchanges', `${name}=${value}`);
    }
    const forced = await resolve({ env: { ...env, FORCE_ENV_FOR_DYNACONF: 'aws-dev' } });
    assert.equal(forced.settings['iam_url']?.value, 'https://iam.dev.aws.descarteslabs.com');
    assert.equal(await first({ CORE_LOADERS_FOR_DYNACONF: 'true' }), "TypeError: 'bool' object is not iterable");
    assert.equal(
      await first({ VAULT_URL_FOR_DYNACONF: '@json' }),
      'dynaconf.utils.parse_conf.DynaconfParseError: Cannot parse as JSON: ',
    );
  });

  it('that are not tracked leave the result unknown', async () => {
    const { next, raises, gaps } = await resolve({ env: { ...env, LOADERS_FOR_DYNACONF: 'x' } });
    assert.deepEqual([next, raises], ['unknown', []]);
    assert.match(gaps[0] ?? '', /LOADERS_FOR_DYNACONF/);
  });
});

it('warns that a given token cannot be stored, before it sends anything', async () => {
  const env = { DESCARTESLABS_CLIENT_ID: id, DESCARTESLABS_CLIENT_SECRET: secret, DESCARTESLABS_TOKEN: good };
  const name = `.${cacheOf(secret).split('/')[1]}.xxxxxxxx`;
  const warned = async (files: Record<string, MemoryFile>, more: MemoryWorldInput = {}) =>
    (await resolve({ home: '/home/me', env, files, ...more })).warnings.filter((each) => each.includes('save'));
  const says = (words: string, path: string) => [`UserWarning: Failed to save token: ${words}: '${path}'`];
  const folder = '/home/me/.descarteslabs';
  const denied = '[Errno 13] Permission denied';
  for (const mode of ['000', '500', '600']) {
    assert.deepEqual(await warned({ '.descarteslabs': { dir: true, mode } }), says(denied, `${folder}/${name}`), mode);
  }
  assert.deepEqual(await warned({ '.descarteslabs': { dir: true, mode: '300' } }), []);
  assert.deepEqual(await warned({ '.descarteslabs': 'x' }), says('[Errno 20] Not a directory', `${folder}/${name}`));
  assert.deepEqual(
    await warned({ '.descarteslabs': { symlink: '/nowhere' } }),
    says('[Errno 2] No such file or directory', `${folder}/${name}`),
  );
  assert.deepEqual(await warned({ '/home/me': { dir: true, mode: '500' } }), says(denied, folder));
  assert.deepEqual(await warned({}), []);
  assert.deepEqual(await warned({ '.descarteslabs': { dir: true, mode: '000' } }, { user: 'root' }), []);
});

describe('dynaconf', () => {
  it('quotes nothing where a directive has nothing after it', async () => {
    const message = async (text: string) => {
      const { raises } = await resolve({ env: { DESCARTESLABS_CLIENT_SECRET: text } });
      return raises[0]?.message;
    };
    assert.equal(await message('@json'), 'Cannot parse as JSON: ');
    assert.equal(await message('@json x'), 'Cannot parse as JSON: [secret]');
    assert.equal(await message('@int'), "Cannot convert '' to integer: invalid literal for int() with base 10: ''");
    const found = await resolve({ env: { DESCARTESLABS_CLIENT_ID: id, DESCARTESLABS_CLIENT_SECRET: '@reset x' } });
    assert.deepEqual(found.warnings, ['UserWarning: [secret] does not need `@reset` anymore.']);
  });

  it('refuses what its converters cannot convert, also inside quotation marks and other converters', async () => {
    const [crash, fine] = [
      ['@int x', '@int', '@int 0x1f', '@float 0x1', '@json {', '@json 1+2', '@merge @int x', '@insert "x'],
      [
        '@int 1_0',
        '@int ٣',
        '@float nan',
        "@json {'a': 1}",
        '@json None',
        '@format {',
        '@ int',
        ' @int x',
        '@INT x',
        '@bool x',
        '@int @format x',
      ],
    ];
    for (const text of crash) assert.equal((await parseDynaconf(text, true)).ok, false, text);
    for (const text of fine) assert.equal((await parseDynaconf(text, true)).ok, true, text);
  });
});

const anyText = fc.oneof(
  fc.constantFrom(good, `${good}\n`, secret, id, '', '@int x', '@json {', '"x"', jwt({ exp: 'x' }), '..', 'a.b.c'),
  fc.string({ minLength: 8, unit: 'binary' }),
);
const anyJson = fc.oneof(
  fc.json(),
  fc
    .record({ client_id: anyText, client_secret: anyText, refresh_token: anyText, jwt_token: anyText })
    .map((each) => JSON.stringify(each)),
);
const anyFile: fc.Arbitrary<MemoryFile> = fc.oneof(
  fc.string({ unit: 'binary' }),
  anyJson,
  fc.record({ content: anyJson, mode: fc.constantFrom('600', '000', '644') }),
  fc.constantFrom<MemoryFile>(
    { dir: true },
    { symlink: 'token_info.json' },
    { special: true },
    { content_b64: '//4=' },
  ),
);

describe('any world', () => {
  it('is answered without an exception and without showing a secret', async () => {
    const names = [
      'DESCARTESLABS_CLIENT_ID',
      'DESCARTESLABS_CLIENT_SECRET',
      'DESCARTESLABS_REFRESH_TOKEN',
      'DESCARTESLABS_TOKEN',
      'CLIENT_SECRET',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.constantFrom(...names), anyText),
        fc.dictionary(fc.constantFrom(file, cacheOf(secret), '.netrc', '.descarteslabs'), anyFile),
        fc.dictionary(
          fc.constantFrom('client_id', 'refresh_token', 'jwt_token', 'leeway', 'scope', 'token_info_path', 'domain'),
          fc.jsonValue(),
        ),
        fc.option(fc.array(fc.constantFrom('auth', 'groups', 'env', 'login', 'nope', '--help'), { maxLength: 3 }), {
          nil: undefined,
        }),
        async (env, files, args, cli) => {
          const found = await resolve({ env, files }, { args, options: cli === undefined ? {} : { cli } });
          const { domain: _domain, token_info_path: _path, ...rest } = args;
          const shown = JSON.stringify([
            found.raises,
            found.warnings,
            found.gaps,
            found.chain.map(({ why, problem }) => [why, problem]),
          ]);
          for (const text of [
            ...Object.values(env),
            ...Object.values(rest).filter((each) => typeof each === 'string'),
            good,
            secret,
          ]) {
            const bare = text.trim();
            if (bare.length >= 8)
              assert.ok(
                !shown.includes(bare) && !shown.includes(JSON.stringify(bare).slice(1, -1)),
                'a secret is shown',
              );
          }
          descarteslabs.predict?.(found, { status: 200, headers: {}, body: good });
        },
      ),
      { numRuns: 150, seed: 7 },
    );
  });
});
