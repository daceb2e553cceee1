import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parse } from 'smol-toml';
import { declaredClient } from '../src/declared/declared-client.ts';
import { resolveCredentials } from '../src/library.ts';
import { parseProviderFile } from '../src/providers/provider-file.ts';
import type { Resolution, ResolveInput } from '../src/types/resolution.ts';
import { type MemoryWorldInput, memoryWorld } from '../src/world/memory.ts';

const uuid = `${'1a'.repeat(4)}-${'2b'.repeat(2)}-${'3c'.repeat(2)}-${'4d'.repeat(2)}-${'5e'.repeat(6)}`;
const hf = `hf_${'Ab1'.repeat(12).slice(0, 34)}`;
const at = (input: MemoryWorldInput) => memoryWorld({ home: '/home/me', cwd: '/srv/project', ...input });
const cds = async (input: MemoryWorldInput, args: ResolveInput['args'] = {}) =>
  await resolveCredentials('cds', { world: at(input), args });
const huggingface = async (input: MemoryWorldInput, args: ResolveInput['args'] = {}) =>
  await resolveCredentials('huggingface', { world: at(input), args });

/** A client made up from a declaration. */
function declare(client: string): (input: MemoryWorldInput, given?: ResolveInput) => Promise<Resolution> {
  const pages = 'pages = { docs = "d", create = "c", revoke = "r" }';
  const file = `schema = 0\nid = "x"\nname = "X"\nhosts = []\n${pages}\n[[clients]]\nid = "x"\npackage = "x"\nversions = ["1."]\n${client}`;
  const [declared] = parseProviderFile(parse(file), 'x.toml').declared ?? [];
  assert.ok(declared);
  return async (input, given) => await declaredClient('x', declared).resolve(at(input), given);
}

const text = (resolution: Resolution, slot: string): string | undefined => {
  const value = resolution.fields[slot]?.value;
  return value?.is === 'known' ? value.secret.reveal() : undefined;
};
const states = (resolution: Resolution) =>
  resolution.chain.map(
    ({ place, state, wins }) =>
      `${place.kind === 'env' ? place.name : place.kind === 'file' ? place.path : place.kind} ${state}${wins ? ' wins' : ''}`,
  );

describe('Hugging Face', () => {
  const recordings = JSON.parse(
    readFileSync(new URL('../fixtures/vectors/huggingface.json', import.meta.url), 'utf8').replaceAll(
      '{{HOME}}',
      '/home/me',
    ),
  ) as readonly {
    readonly id: string;
    readonly scenario: { readonly env: Record<string, string>; readonly files: Record<string, never> };
    readonly observed: { readonly header_error?: string; readonly sent_header?: string; readonly effective?: unknown };
  }[];

  it('raises what the recordings call the header’s error, and nothing where they name none', async () => {
    for (const { id, scenario, observed } of recordings.filter((each) => each.observed.effective !== undefined)) {
      const { raises, next } = await huggingface(scenario);
      // Only the class: the recorder encoded the header itself, as Latin-1, and httpx2 requires ASCII.
      const sent = raises.map(({ phase, class: name }) => `${phase} ${name}`);
      assert.deepEqual(sent, observed.header_error ? [`send ${observed.header_error.split(':')[0]}`] : [], id);
      if (!observed.header_error && id !== 'oauth-expired')
        assert.equal(next, observed.sent_header === undefined ? 'sends-nothing' : 'sends', id);
    }
  });

  it('does not use a legacy variable after a blank one, and says what hides it', async () => {
    const found = await huggingface({ env: { HF_TOKEN: ' \n', HUGGING_FACE_HUB_TOKEN: hf } });
    assert.equal(found.source, 'none');
    assert.deepEqual(states(found).slice(1, 3), ['HF_TOKEN empty', 'HUGGING_FACE_HUB_TOKEN ignored']);
    assert.match(found.chain[1]?.why ?? '', /hides older names/);
  });

  it('looks beside the program where HF_HOME is empty, and in the staging folder where that is asked for', async () => {
    const found = await huggingface({ env: { HF_HOME: '' }, cwdFiles: { token: hf } });
    assert.deepEqual(
      [found.source, found.fields['token']?.place],
      ['file:token', { kind: 'file', path: '/srv/project/token' }],
    );
    const staging = await huggingface({
      env: { HUGGINGFACE_CO_STAGING: 'yes' },
      files: { '.cache/huggingface_staging/token': hf, '.cache/huggingface/token': 'other' },
    });
    assert.equal(text(staging, 'token'), hf);
    assert.equal(staging.settings['endpoint']?.value, 'https://hub-ci.huggingface.co');
  });

  it('refreshes a token of the browser login within a day of its end', async () => {
    const now = new Date(1_800_000_000_000);
    const stored = (expires: number) =>
      `[me]\nhf_token = ${hf}\nrefresh_token = ${'r'.repeat(20)}\nexpires_at = ${expires}\n`;
    const files = (expires: number) => ({
      '.cache/huggingface/token': hf,
      '.cache/huggingface/stored_tokens': stored(expires),
    });
    assert.equal((await huggingface({ now, files: files(1_800_000_000 + 86_399) })).next, 'exchanges');
    assert.equal((await huggingface({ now, files: files(1_800_000_000 + 86_401) })).next, 'sends');
  });

  it('masks the line of stored_tokens that its own log line quotes', async () => {
    const { warnings } = await huggingface({
      files: { '.cache/huggingface/token': hf, '.cache/huggingface/stored_tokens': `hf_token = ${hf}\n` },
    });
    assert.equal(warnings[2], String.raw`'hf_token = [secret]\n'`);
  });

  it('requires a token with token=True, and sends none with token=False', async () => {
    const missing = await huggingface({}, { token: true });
    assert.deepEqual(
      missing.raises.map(({ phase, class: name }) => [phase, name]),
      [['send', 'huggingface_hub.errors.LocalTokenNotFoundError']],
    );
    const banned = await huggingface({ env: { HF_TOKEN: hf } }, { token: false });
    assert.deepEqual(
      [banned.next, banned.settings['withheld']?.place],
      ['sends-nothing', { kind: 'argument', name: 'token' }],
    );
    assert.equal(
      (await huggingface({ env: { HF_TOKEN: hf, HF_HUB_DISABLE_IMPLICIT_TOKEN: '1' } }, { token: 'mine' })).next,
      'sends',
    );
  });
});

describe('a request of Hugging Face that is not sent', () => {
  const first = async (env: Record<string, string>, args: ResolveInput['args'] = {}) => {
    const { raises, next } = await huggingface({ env }, args);
    return [next, raises[0] && `${raises[0].phase} ${raises[0].class}: ${raises[0].message}`];
  };

  it('names the codec and the place of httpx2, which takes ASCII only', async () => {
    const message = String.raw`'ascii' codec can't encode character '\xa0' in position 7: ordinal not in range(128)`;
    const token = `\xa0${hf}\u2003`;
    assert.deepEqual(await first({}, { token }), ['raises', `send UnicodeEncodeError: ${message}`]);
  });

  it('cannot carry what h11 refuses: an argument is not cleaned, and a tab inside survives the cleaning', async () => {
    const refused = (shown: string) => [
      'raises',
      `send httpx2.LocalProtocolError: Illegal header value b'Bearer ${shown}'`,
    ];
    assert.deepEqual(await first({}, { token: '' }), refused(''));
    for (const token of ['  ', `${hf}\n`, ` ${hf} `, `${hf}\x1f\v`])
      assert.deepEqual(await first({}, { token }), refused('[secret]'));
    assert.deepEqual(await first({ HF_TOKEN: `hf_AbC\vdEf` }), refused('[secret]'));
    assert.deepEqual(await first({ HF_TOKEN: `${hf}\v` }), ['sends', undefined]);
    assert.deepEqual(await first({ HF_TOKEN: `hf_AbC\x01dEf` }), ['sends', undefined]);
  });

  it('is refused for its address, with a token and without, and before a bad token where the address is no address', async () => {
    const missing = "send httpx2.UnsupportedProtocol: Request URL is missing an 'http://' or 'https://' protocol.";
    for (const env of [{}, { HF_TOKEN: hf }, { HF_HUB_DISABLE_IMPLICIT_TOKEN: '1' }]) {
      assert.deepEqual(await first({ ...env, HF_ENDPOINT: '' }), ['raises', missing]);
    }
    const control = String.raw`send httpx2.InvalidURL: Invalid non-printable ASCII character in URL, '\r' at position 22.`;
    assert.deepEqual(await first({ HF_ENDPOINT: 'https://huggingface.co\r', HF_TOKEN: '“x”' }), ['raises', control]);
    assert.match(String((await first({ HF_ENDPOINT: '', HF_TOKEN: '“x”' }))[1]), /UnicodeEncodeError/);
  });

  it('is not made at all where the endpoint ends the import: the places are not looked at', async () => {
    const found = await huggingface({ env: { HF_ENDPOINT: 'https://hub.example.org:port', HF_TOKEN: hf } });
    assert.deepEqual(found.raises, [
      { phase: 'construct', class: 'ValueError', message: "Port could not be cast to integer value as 'port'" },
    ]);
    assert.deepEqual(states(found)[0], 'HF_ENDPOINT malformed');
    assert.equal(text(found, 'token'), undefined);
    const staging = { HF_ENDPOINT: 'https://[::1', HUGGINGFACE_CO_STAGING: '1', HF_TOKEN: hf };
    assert.deepEqual(await first(staging), ['sends', undefined]);
  });

  it('reads nothing if the token is withheld, so that a bad file does no harm', async () => {
    for (const [env, args] of [
      [{ HF_HUB_DISABLE_IMPLICIT_TOKEN: '1' }, {}],
      [{}, { token: false }],
    ] as const) {
      const found = await huggingface({ env, files: { '.cache/huggingface/token': { dir: true } } }, args);
      assert.deepEqual([found.raises, found.next, found.warnings], [[], 'sends-nothing', []]);
      const file = found.chain.find(({ place }) => place.kind === 'file');
      assert.deepEqual([file?.state, file?.problem?.effect], ['ignored', 'ignored']);
      assert.match(file?.why ?? '', /^(?:HF_HUB_DISABLE_IMPLICIT_TOKEN is set|token=False is passed): /);
    }
    const wanted = await huggingface(
      {
        env: { HF_HUB_DISABLE_IMPLICIT_TOKEN: '1' },
        files: { '.cache/huggingface/token': { dir: true } },
      },
      { token: true },
    );
    assert.equal(wanted.raises[0]?.class, 'IsADirectoryError');
  });

  it('stays at home in the offline mode, which TRANSFORMERS_OFFLINE asks for where HF_HUB_OFFLINE is not set', async () => {
    const offline = async (env: Record<string, string>, token = hf) => {
      const { next, settings, raises } = await huggingface({ env: { HF_TOKEN: token, ...env } });
      return [next, settings['withheld']?.place, raises[0]?.class];
    };
    const by = (name: string) => ['sends-nothing', { kind: 'env', name }, undefined];
    assert.deepEqual(await offline({ HF_HUB_OFFLINE: '1' }), by('HF_HUB_OFFLINE'));
    assert.deepEqual(await offline({ TRANSFORMERS_OFFLINE: 'yes', HF_HUB_OFFLINE: '' }), by('TRANSFORMERS_OFFLINE'));
    assert.deepEqual(await offline({ TRANSFORMERS_OFFLINE: '1', HF_HUB_OFFLINE: '0' }), [
      'sends',
      undefined,
      undefined,
    ]);
    // The hook runs when the request is built: what fails before it is raised, what fails after it is not.
    assert.deepEqual(await offline({ HF_HUB_OFFLINE: '1', HF_ENDPOINT: '' }), by('HF_HUB_OFFLINE'));
    assert.deepEqual((await offline({ HF_HUB_OFFLINE: '1' }, '“x”'))[2], 'UnicodeEncodeError');
  });
});

describe('Copernicus CDS', () => {
  const rc = (content: string, mode = '600') => ({ '.cdsapirc': { content, mode } });

  it('takes url and key from different places, and says of each where from', async () => {
    const found = await cds({
      env: { CDSAPI_KEY: uuid },
      files: rc(`url: https://cds.climate.copernicus.eu/api\nkey: ${'9'.repeat(36)}\n`),
    });
    assert.deepEqual(found.source, { url: 'file', key: 'env:CDSAPI_KEY' });
    assert.deepEqual(states(found).slice(2), [
      'CDSAPI_URL absent',
      'CDSAPI_KEY found wins',
      '/home/me/.cdsapirc ignored',
      '/home/me/.cdsapirc found wins',
    ]);
  });

  it('says which line spells a key in another way, and that it is fatal', async () => {
    const found = await cds({ files: rc(`url: https://cds.climate.copernicus.eu/api\nKEY: ${uuid}\n`) });
    assert.deepEqual(found.raises[0], {
      phase: 'construct',
      class: 'Exception',
      message: 'Missing/incomplete configuration file: /home/me/.cdsapirc',
    });
    const entry = found.chain.find(({ place, slot }) => place.kind === 'file' && slot === 'key');
    assert.deepEqual([entry?.why, entry?.problem?.effect], ['line 2 has it in different case', 'fatal']);
  });

  it('refuses an old key that gives more than a user and a password', async () => {
    const found = await cds({ env: { CDSAPI_URL: 'https://x/api', CDSAPI_KEY: `1:2:${uuid}` } });
    assert.equal(found.raises[0]?.class, 'AssertionError');
  });

  it('raises for its address what requests does, before it looks at the key; the constructor warns of it', async () => {
    const found = async (url: string, key: string) => {
      const { raises, warnings, next } = await cds({ env: { CDSAPI_URL: url, CDSAPI_KEY: key } });
      return [next, raises[0] && `${raises[0].phase} ${raises[0].class}: ${raises[0].message}`, warnings];
    };
    const missing = (path: string) =>
      `Invalid URL 'cds.example.org/api/${path}': No scheme supplied. Perhaps you meant https://cds.example.org/api/${path}?`;
    assert.deepEqual(await found('cds.example.org/api', `“${uuid}”`), [
      'raises',
      `send requests.exceptions.MissingSchema: ${missing('retrieve/v1/processes/DATASET')}`,
      [`UserWarning: ${missing('catalogue/v1/messages')}`],
    ]);
    const old = `1234:${uuid}`;
    const message = missing('resources/DATASET');
    assert.deepEqual(await found('cds.example.org/api', old), [
      'raises',
      `send requests.exceptions.MissingSchema: ${message}`,
      [],
    ]);
    for (const [url, name] of [
      ['ftp://x/api', 'InvalidSchema'],
      ['https://', 'InvalidURL'],
      ['https://[::1/api', 'InvalidURL'],
      ['https://x:99999', 'InvalidURL'],
      ['https://.x', 'InvalidURL'],
    ] as const) {
      assert.match(String((await found(url, uuid))[1]), new RegExp(`^send requests.exceptions.${name}: `), url);
    }
    assert.deepEqual(await found('https://cds.climate.copernicus.eu/api', uuid), ['sends', undefined, []]);
  });

  it('meets the netrc file first: one that is not UTF-8 ends the request, a login of it goes along with the key', async () => {
    const at = { env: { CDSAPI_URL: 'https://x/api', CDSAPI_KEY: uuid } };
    const broken = await cds({ ...at, files: { '.netrc': { content_b64: 'bWFjaGluZSB4IGxvZ2luIOk=' } } });
    assert.equal(broken.raises[0]?.class, 'UnicodeDecodeError');
    const login = await cds({ ...at, files: { '.netrc': 'machine x login “me” password p\n' } });
    assert.equal(login.raises[0]?.class, 'UnicodeEncodeError');
    const fine = await cds({ ...at, files: { '.netrc': 'machine x login me password p\n' } });
    assert.deepEqual([fine.next, fine.raises], ['sends', []]);
    const unsplit = await cds({ env: { ...at.env, CDSAPI_URL: 'https://[x' }, files: { '.netrc': '' } });
    assert.equal(unsplit.raises[0]?.message, 'Invalid IPv6 URL');
  });

  it('does not say that a file is incomplete which only we could not read', async () => {
    const found = await cds({ files: { '.cdsapirc': { special: true } } });
    assert.deepEqual([found.raises, found.next, found.gaps.length], [[], 'unknown', 1]);
  });

  it('does not show a key that was set as the address', async () => {
    const found = await cds({ env: { CDSAPI_URL: uuid, CDSAPI_KEY: `${uuid}\n` } });
    assert.doesNotMatch(JSON.stringify([found.warnings, found.raises]), new RegExp(uuid));
  });
});

describe('the words of a declaration', () => {
  it('library: a client whose requests are not described makes those of its probe, where that names the library', async () => {
    const file = (library: string) => `
schema = 0
id = "x"
name = "X"
hosts = []
pages = { docs = "d", create = "c", revoke = "r" }
[probe]
path = "/me"
server = "url"
slot = "key"
${library}
[[clients]]
id = "x"
package = "x"
versions = ["1."]
slots = [{ name = "url", public = true }, { name = "key" }]
sources = [{ kind = "env", fields = [{ slot = "url", names = ["U"] }, { slot = "key", names = ["K"] }] }]`;
    const raised = async (library: string) => {
      const [client] = parseProviderFile(parse(file(library)), 'x.toml').declared ?? [];
      assert.ok(client);
      const { raises } = await declaredClient('x', client).resolve(at({ env: { U: 'x.org', K: 'k' } }));
      return raises.map(({ phase, class: name }) => `${phase} ${name}`);
    };
    assert.deepEqual(await raised('library = "requests"'), ['send requests.exceptions.MissingSchema']);
    assert.deepEqual(await raised('library = "httpx"'), ['send httpx.UnsupportedProtocol']);
    assert.deepEqual(await raised(''), []);
  });

  const group = declare(`
pairing = "group"
slots = [{ name = "url", required = true }, { name = "key", required = true }]
paths = [{ name = "rc", parts = ["~/.rc"], expand = ["user"] }]
incomplete = { class = "E", message = "nothing in {rc}" }
[[clients.sources]]
kind = "env"
recording-label = "env"
partial = { do = "fatal", class = "x.KeyError", message = "Incomplete key in the environment" }
fields = [{ slot = "url", names = ["X_URL"], present = "nonEmpty" }, { slot = "key", names = ["X_KEY"], present = "nonEmpty" }]
[[clients.sources]]
kind = "file"

path = "rc"
format = "json"
problems = { malformed = { do = "fatal", class = "x.KeyError", message = "Malformed key in '{rc}'" } }
fields = [{ slot = "url", names = ["api.url"] }, { slot = "key", names = ["api.key"] }]
[[clients.sources]]
kind = "default"
when = { env = "X_ANONYMOUS", equals = "1" }
recording-label = "anonymous"
fields = [{ slot = "url", default = "https://x" }, { slot = "key", default = "anonymous" }]
`);
  const json = '{"api": {"url": "u",\n "key": "from-the-file"}}';

  it('group: all from the first source that is whole; a part of it ends all (ECMWF)', async () => {
    const whole = await group({ env: { X_URL: 'u', X_KEY: 'from-the-env' }, files: { '.rc': json } });
    assert.deepEqual([whole.source, text(whole, 'key')], ['env', 'from-the-env']);
    const file = await group({ env: { X_URL: '' }, files: { '.rc': json } });
    assert.deepEqual(
      [file.source, file.fields['key']?.place],
      ['file:/home/me/.rc', { kind: 'file', path: '/home/me/.rc', key: 'api.key', line: 2 }],
    );
    const part = await group({ env: { X_KEY: 'alone' }, files: { '.rc': json } });
    assert.deepEqual(
      part.raises.map(({ message }) => message),
      ['Incomplete key in the environment'],
    );
    assert.deepEqual(
      (await group({ files: { '.rc': '{' } })).raises.map(({ message }) => message),
      ["Malformed key in '/home/me/.rc'"],
    );
    assert.deepEqual(
      (await group({})).raises.map(({ message }) => message),
      ['nothing in /home/me/.rc'],
    );
  });

  it('kinds: a token, else user and password, source by source (Earthdata)', async () => {
    const resolve = declare(`
pairing = "group"
kinds = [["token"], ["user", "password"]]
slots = [{ name = "token" }, { name = "user", public = true }, { name = "password" }]
sources = [
  { kind = "env", recording-label = "environment", fields = [{ slot = "token", names = ["T"] }, { slot = "user", names = ["U"] }, { slot = "password", names = ["P"] }] },
]`);
    assert.deepEqual(Object.keys((await resolve({ env: { T: 't', U: 'u', P: 'p' } })).fields), ['token']);
    assert.deepEqual(Object.keys((await resolve({ env: { U: 'u', P: 'p' } })).fields), ['user', 'password']);
    assert.deepEqual(Object.keys((await resolve({ env: { U: 'u' } })).fields), []);
  });

  it('selectors, always opened: the section of a file that is parsed even where nothing of it is needed (Sentinel Hub)', async () => {
    const resolve = declare(`
recording-label = "by-slot"
slots = [{ name = "id" }]
selectors = [{ name = "profile", argument = "profile", env = "X_PROFILE", default = "main", lower = true }]
paths = [{ name = "file", parts = ["~", "x.toml"], windows = ["~", "AppData", "x.toml"], expand = ["user"] }]
sources = [
  { kind = "env", recording-label = "env", fields = [{ slot = "id", names = ["X_ID"] }] },
  { kind = "file", recording-label = "file", path = "file", format = "toml", opened = "always", fields = [{ slot = "id", names = ["{profile}.id"] }] },
]`);
    const files = { 'x.toml': '[main]\nid = "one"\n[other]\nid = "two"\n' };
    assert.equal(text(await resolve({ files }), 'id'), 'one');
    assert.equal(text(await resolve({ files, env: { X_PROFILE: 'OTHER' } }), 'id'), 'two');
    assert.equal(text(await resolve({ files }, { options: { profile: 'other' } }), 'id'), 'two');
    assert.equal(
      (await resolve({ files: { 'x.toml': 'id = ' }, env: { X_ID: 'good' } })).raises[0]?.class,
      'tomllib.TOMLDecodeError',
    );
    const windows = await resolve({
      home: 'C:\\Users\\me',
      cwd: 'C:\\work',
      platform: 'win32',
      files: { 'C:\\Users\\me\\AppData\\x.toml': files['x.toml'] },
    });
    assert.equal(text(windows, 'id'), 'one');
  });

  const chain = (policy: string, format = 'ini', key = 's.token') =>
    declare(`
slots = [{ name = "token" }]
paths = [{ name = "first", parts = ["~/first"], expand = ["user"] }]
sources = [
  { kind = "file", recording-label = "first", path = "first", format = "${format}", problems = { ${policy} }, fields = [{ slot = "token", names = ["${key}"] }] },
  { kind = "env", recording-label = "env", fields = [{ slot = "token", names = ["X_TOKEN"] }] },
]`);

  it('a file that exists stops the chain (BossDB), causes a warning (W&B), or is skipped', async () => {
    const env = { X_TOKEN: 'second' };
    const empty = { files: { first: '[s]\n' }, env };
    assert.deepEqual(
      [(await chain('missing-key = "stop"')(empty)).source, (await chain('missing-key = "next"')(empty)).source],
      ['none', 'env'],
    );
    const broken = { files: { first: 'no section\n' }, env };
    const warned = await chain('malformed = { do = "warn", message = "cannot read {first}" }')(broken);
    assert.deepEqual(
      [warned.source, warned.warnings, warned.chain[0]?.problem?.effect],
      ['env', ['cannot read /home/me/first'], 'warning'],
    );
    assert.equal((await chain('')(broken)).raises[0]?.class, 'configparser.MissingSectionHeaderError');
    assert.equal(
      (await chain('unreadable = "next"')({ files: { first: { content: '[s]', mode: '000' } }, env })).source,
      'env',
    );
  });

  it('dotenv: quotes, export, comments and the environment before the file (Planetary Computer)', async () => {
    const resolve = chain('', 'dotenv', 'KEY');
    const held = async (line: string) =>
      text(await resolve({ files: { first: `# c\n${line}\n` }, env: { OUT: 'outer' } }), 'token');
    assert.equal(await held('export KEY="a\\tb" # why'), 'a\tb');
    assert.equal(await held("KEY='a #b'"), 'a #b');
    assert.equal(await held('KEY = a#b # c'), 'a#b');
    assert.equal(await held(['OUT=inner', `KEY=${'$'}{OUT}-${'$'}{NOT:-x}`].join('\n')), 'outer-x');
  });
});

describe('a declared client, whatever it meets', () => {
  const secrets = ['Zq7-secret-one-Zq7', 'Kw9secrettwo', `${uuid}`, hf];
  const secret = fc.constantFrom(
    ...secrets,
    ...secrets.map((each) => `"${each}"`),
    ...secrets.map((each) => `${each}\n`),
    `${secrets[0]}\u201d`,
    `12:${uuid}`,
    `1:2:${uuid}`,
  );
  const name = fc.constantFrom(
    'url',
    'key',
    'KEY ',
    '[me]',
    'hf_token',
    'refresh_token',
    'expires_at',
    'verify',
    '\ufeffkey',
    '[DEFAULT]',
  );
  const line = fc.oneof(
    fc.tuple(name, fc.constantFrom(': ', '=', ' '), secret).map((parts) => parts.join('')),
    secret,
    name,
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.tuple(secret, fc.constantFrom(':', ' = '), secret).map((parts) => parts.join('')),
  );
  const file = fc.oneof(
    fc.array(line, { maxLength: 6 }).map((lines) => lines.join('\n')),
    fc.uint8Array({ maxLength: 24 }).map((bytes) => ({ content_b64: Buffer.from(bytes).toString('base64') })),
    fc.constantFrom({ dir: true }, { special: true }, { content: '', mode: '000' }, { symlink: 'loop' }),
  );
  const names = ['CDSAPI_KEY', 'CDSAPI_RC', 'HF_TOKEN', 'HUGGING_FACE_HUB_TOKEN', 'HF_OIDC_ID_TOKEN'];
  const paths = [
    'HF_HOME',
    'HF_TOKEN_PATH',
    'XDG_CACHE_HOME',
    'CDSAPI_URL',
    'HF_OIDC_RESOURCE',
    'HUGGINGFACE_CO_STAGING',
    'GITHUB_ACTIONS',
  ];
  const env = fc
    .tuple(
      fc.dictionary(fc.constantFrom(...names.filter((each) => each !== 'CDSAPI_RC')), secret, { maxKeys: 4 }),
      fc.dictionary(
        fc.constantFrom(...paths, 'CDSAPI_RC'),
        fc.oneof(
          fc.constantFrom('', '~', '~/x', '$HOME', '/home/me/.cdsapirc', '1', 'true'),
          fc.string({ maxLength: 8 }).filter((each) => !each.includes('\0')),
        ),
        { maxKeys: 3 },
      ),
    )
    .map(([first, second]) => ({ ...first, ...second }));
  const files = fc.dictionary(
    fc.constantFrom('.cdsapirc', '.cache/huggingface/token', '.cache/huggingface/stored_tokens', 'x', 'loop'),
    file,
    { maxKeys: 4 },
  );
  const args = fc.dictionary(
    fc.constantFrom('token', 'key', 'url', '__proto__'),
    fc.oneof(secret, fc.boolean(), fc.constant(null), fc.integer(), fc.constant([1]), fc.constant({ a: 1 })),
    { maxKeys: 2 },
  );

  it('returns a result without any secret', async () => {
    await fc.assert(
      fc.asyncProperty(
        env,
        files,
        args,
        fc.constantFrom('linux', 'darwin', 'win32'),
        fc.boolean(),
        async (variables, home, given, platform, homeless) => {
          const input: MemoryWorldInput =
            platform === 'win32' ? { home: 'C:\\Users\\me', cwd: 'C:\\work', platform } : { platform };
          for (const id of ['cds', 'huggingface']) {
            const world = at({ ...input, ...(homeless ? { home: null } : {}), env: variables, files: home });
            const { raises, warnings, chain, settings, gaps } = await resolveCredentials(id, { world, args: given });
            const told = JSON.stringify([
              raises,
              warnings,
              gaps,
              chain.map(({ value: _value, ...rest }) => rest),
              settings,
            ]);
            for (const each of secrets) assert.ok(!told.includes(each), `${id} tells a secret`);
          }
        },
      ),
      { numRuns: 150, seed: 7 },
    );
  });
});
