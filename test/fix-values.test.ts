import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { fillSamples } from '../src/examples/fill-samples.ts';
import { spellingsOf } from '../src/fix/spellings.ts';
import { strayCharacters } from '../src/value/stray-characters.ts';
import { fixHome } from './support/fix-home.ts';

const fill = (text: string): string => fillSamples(text, new Date());

/** What is pasted along with a value. */
const damages = {
  'curly quotes': (value: string) => `“${value}”`,
  'one curly quote': (value: string) => `${value}’`,
  quotes: (value: string) => `'${value}'`,
  'quotes twice': (value: string) => `"'${value}'"`,
  'a space': (value: string) => ` ${value}`,
  'a line break': (value: string) => `${value}\n`,
  'a non-breaking space': (value: string) => `${value}\u00a0`,
  'a zero-width space inside': (value: string) => `${value.slice(0, 5)}\u200b${value.slice(5)}`,
  'a byte order mark': (value: string) => `\ufeff${value}`,
  'ctrl-V': (value: string) => `\u0016${value}`,
  Bearer: (value: string) => `Bearer ${value}`,
  'its name': (value: string) => `API_TOKEN=${value}`,
  'all of it': (value: string) => `“ Bearer '${value}\u200b '”`,
} satisfies Readonly<Record<string, (value: string) => string>>;

type Damage = keyof typeof damages;

interface FileCase {
  readonly platform: string;
  readonly path: string;
  readonly value: string;
  readonly text: (spelled: string) => string;
  readonly spell: (value: string) => string;
  /** What this file cannot spell, or what its clients forgive. */
  readonly not: readonly Damage[];
  readonly env?: Readonly<Record<string, string>>;
}

const asJson = (value: string): string => JSON.stringify(value).slice(1, -1);
const escapedJson = (value: string): string =>
  asJson(value).replaceAll(/[^ -~]/g, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`);
const asToml = (value: string): string => asJson(value);
const asItIs = (value: string): string => value;
const stripped: readonly Damage[] = ['a space', 'a line break', 'a non-breaking space'];

const ownPlatform = (format: string, key: string): string => `schema = 0
id = "fileonly"
name = "File only"
hosts = ["file.example"]
[pages]
docs = "https://file.example/docs"
create = "https://file.example/create"
revoke = "https://file.example/revoke"
[[clients]]
id = "fileonly"
package = "fileonly"
versions = ["1."]
incomplete = { class = "ValueError", message = "no key" }
[[clients.slots]]
name = "key"
required = true
[[clients.paths]]
name = "rc"
parts = ["~/.config/fileonly"]
expand = ["user"]
[[clients.sources]]
kind = "file"
path = "rc"
format = "${format}"
check = "exists"
problems = { missing = "next" }
fields = [{ slot = "key", names = [${key === '' ? '' : `"${key}"`}] }]
[[clients.wire]]
slot = "key"
header = "authorization"
`;

const own = { platform: 'fileonly', path: '.config/fileonly', value: '3f9a7c51-2b64-4e0d-9a18-c5d27e6b8041' };

const cases: Readonly<Record<string, FileCase & { readonly provider?: string }>> = {
  'JSON of CAVE': {
    platform: 'cave',
    path: '.cloudvolume/secrets/cave-secret.json',
    value: fill('{{cave/token}}'),
    text: (value) => `{\r\n  "note": "café", "other": {"token": "mine"},\r\n  "token": "${value}"\r\n}`,
    spell: asJson,
    not: [],
  },
  'JSON with escapes, CAVE': {
    platform: 'cave',
    path: '.cloudvolume/secrets/cave-secret.json',
    value: fill('{{cave/token}}'),
    text: (value) => `{"token": "${value}"}\n`,
    spell: escapedJson,
    not: [],
  },
  'the same value under two keys, Descartes Labs': {
    platform: 'descarteslabs',
    path: '.descarteslabs/token_info.json',
    value: fill('{{descarteslabs/client-secret}}'),
    text: (value) =>
      fill(
        `{"client_secret": "${value}", "zzz": 1, "client_id": "{{descarteslabs/client-id}}", "refresh_token": "${value}"}`,
      ),
    spell: asJson,
    not: [],
  },
  EarthOne: {
    platform: 'earthone',
    path: '.earthone/token_info.json',
    value: fill('{{earthone/client-secret}}'),
    text: (value) => fill(`{"client_id": "{{earthone/client-id}}",\n "client_secret": "${value}"}\n`),
    spell: asJson,
    not: [],
  },
  'tokens.json of EarthScope': {
    platform: 'earthscope',
    path: '.earthscope/default/tokens.json',
    value: fill('{{earthscope/refresh-token}}'),
    text: (value) => `{"kept": [1, 2], "refresh_token": "${value}"}`,
    spell: asJson,
    not: [],
  },
  'config.toml of EarthScope': {
    platform: 'earthscope',
    path: '.earthscope/config.toml',
    value: fill('{{earthscope/refresh-token}}'),
    text: (value) => `# mine\n[profile.default.oauth2]\nrefresh_token = "${value}" # here\n`,
    spell: asToml,
    not: [],
  },
  'lines of CDS': {
    platform: 'cds',
    path: '.cdsapirc',
    value: fill('{{cds/key}}'),
    text: (value) => `# my key\nurl: https://cds.climate.copernicus.eu/api\nkey: ${value}\n`,
    spell: asItIs,
    not: stripped,
  },
  'the whole file, Hugging Face': {
    platform: 'huggingface',
    path: '.cache/huggingface/token',
    value: fill('{{huggingface/token}}'),
    text: asItIs,
    spell: asItIs,
    not: stripped,
  },
  'a declared INI file': {
    ...own,
    provider: ownPlatform('ini', 'auth.key'),
    text: (value) => `; mine\n[auth]\nother = "x"\nkey = ${value}\n`,
    spell: asItIs,
    not: stripped,
  },
  'a declared TOML file': {
    ...own,
    provider: ownPlatform('toml', 'auth.key'),
    text: (value) => `other = 1\n[auth]\n  key   =   "${value}"\n`,
    spell: asToml,
    not: [],
  },
  'a declared .env file': {
    ...own,
    provider: ownPlatform('dotenv', 'API_KEY'),
    text: (value) => `# mine\nexport API_KEY="${value}"\nOTHER='x'\n`,
    spell: (value) => value.replaceAll('"', String.raw`\"`).replaceAll('\n', String.raw`\n`),
    not: [],
  },
  'a declared JSON file': {
    ...own,
    provider: ownPlatform('json', 'auth.key'),
    text: (value) => `{"auth": {"key": "${value}"}}`,
    spell: asJson,
    not: [],
  },
  'a declared file of one value': {
    ...own,
    provider: ownPlatform('raw', ''),
    text: asItIs,
    spell: asItIs,
    not: [],
  },
};

for (const [name, each] of Object.entries(cases)) {
  it(`removes what was pasted along and nothing else: ${name}`, async () => {
    const home = fixHome();
    try {
      if (each.provider) home.write('.config/auth-doctor/providers/fileonly.toml', each.provider);
      for (const damage of Object.keys(damages) as Damage[]) {
        const broken = each.text(each.spell(damages[damage](each.value)));
        const sound = each.text(each.spell(each.value));
        home.write(each.path, broken, 0o640);
        const { exitCode, stdout, stderr } = await home.run(['fix', each.platform, '--yes']);
        const told = `${damage}: ${stdout}${stderr}`;
        assert.equal(exitCode, 0, told);
        assert.equal(home.mode(each.path), 0o640, told);
        if (each.not.includes(damage)) {
          assert.equal(home.read(each.path), broken, told);
          continue;
        }
        assert.equal(home.read(each.path), sound, told);
        assert.equal((await home.run(['fix', '--undo'])).exitCode, 0);
        assert.equal(home.read(each.path), broken);
        assert.equal(home.mode(each.path), 0o640);
      }
    } finally {
      home.remove();
    }
  });
}

it('what is left alone: another form, letters that look alike, a placeholder, two values, JSON, white space in the middle', async () => {
  const home = fixHome();
  const token = fill('{{cave/token}}');
  try {
    for (const value of [
      `${token.slice(0, 8)}а${token.slice(9)}`,
      `“${token.slice(0, 20)}”`,
      '"<your token>"',
      `${token} ${token}`,
      `{"token": "${token}"}`,
      `${token.slice(0, 8)}“${token.slice(8)}`,
      `Basic ${token}`,
    ]) {
      const text = JSON.stringify({ token: value });
      home.write('.cloudvolume/secrets/cave-secret.json', text);
      const { stdout } = await home.run(['fix', 'cave', '--yes']);
      assert.equal(home.read('.cloudvolume/secrets/cave-secret.json'), text, stdout);
    }
    // A whole token that a terminal has broken into two lines is one by its form.
    home.write(
      '.cloudvolume/secrets/cave-secret.json',
      JSON.stringify({ token: `${token.slice(0, 8)}\n${token.slice(8)}` }),
    );
    assert.equal((await home.run(['fix', 'cave', '--yes'])).exitCode, 0);
    assert.equal(home.read('.cloudvolume/secrets/cave-secret.json'), JSON.stringify({ token }));
  } finally {
    home.remove();
  }
});

it('a byte order mark before a whole file', async () => {
  const home = fixHome();
  try {
    for (const [path, text] of [
      [
        '.descarteslabs/token_info.json',
        '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}',
      ],
      ['.cdsapirc', 'url: https://cds.climate.copernicus.eu/api\nkey: {{cds/key}}\n'],
      ['.cloudvolume/secrets/cave-secret.json', '{"token": "{{cave/token}}"}'],
    ] as const) {
      const sound = fill(text);
      home.write(path, `\ufeff${sound}`);
      const { exitCode, stdout, stderr } = await home.run(['fix', '--yes']);
      assert.equal(exitCode, 0, stdout + stderr);
      assert.equal(home.read(path), sound, stdout + stderr);
    }
  } finally {
    home.remove();
  }
});

it('letters and digits are never stray, and what remains has nothing stray', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'abXY019-_.=:"\'` \t\n“”\u200b\ufeff\u00a0é') }), (text) => {
      const { rest, remains } = strayCharacters(text);
      assert.equal(remains.length, [...text].length);
      assert.equal([...text].filter((_, at) => remains[at]).join(''), rest);
      assert.equal(strayCharacters(rest).rest.length <= rest.length, true);
    }),
  );
  fc.assert(
    fc.property(
      fc.stringMatching(/^[A-Za-z0-9]{20,60}$/),
      fc.constantFrom(...Object.values(damages)),
      (token, damage) => {
        assert.equal(strayCharacters(damage(token)).rest, token);
      },
    ),
  );
});

it('a value is found however JSON spells it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.boolean(), (value, escapes) => {
      const spelled = escapes ? escapedJson(value) : asJson(value);
      const found = spellingsOf(`{"x": "${spelled}"}`, value);
      assert.ok(found.some((each) => each[0]?.[0] === 7 && each.at(-1)?.[1] === 7 + spelled.length));
    }),
  );
});
