import assert from 'node:assert/strict';
import { it } from 'node:test';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { catalog } from '../../src/catalog.generated.ts';
import { ignoreComments } from '../../src/scan/match/ignores.ts';
import { createMatcher } from '../../src/scan/match/matcher.ts';
import { Secret } from '../../src/secret.ts';
import type { ProviderData } from '../../src/types/provider.ts';
import { letters, madeJwt, madeTokens, randomFrom } from '../support/scan-tokens.ts';
import { notebook } from '../support/scan-writings.ts';

const random = randomFrom(11);
const tokens = madeTokens(random);
const stream = { name: 'x', origin: { is: 'stream' } } as const;
const file = (path: string) => ({ name: path, origin: { is: 'file', path } }) as const;
const matcher = createMatcher({ providers: catalog });
const bytes = (text: string): Buffer => Buffer.from(text, 'utf8');

it('counts lines and columns in characters of the decoded line', () => {
  const text = `é\r\n\u{1f600}é token=${tokens.cave}\n`;
  const places = [
    bytes(text),
    bytes(`\uFEFF${text}`),
    Buffer.from(`\uFEFF${text.replace('\u{1f600}', 'ü')}`, 'utf16le'),
  ].map((each) => matcher.matchBytes(each, stream)[0]);
  assert.deepEqual(
    places.map((each) => [each?.line, each?.column]),
    [
      [2, 10],
      [2, 10],
      [2, 10],
    ],
  );
});

it('names the cell of a notebook, and whether it is source or output', () => {
  const { cell, line } =
    matcher.matchBytes(bytes(notebook(['x\n', `token = "${tokens.cave}"`], ['y'])), file('a.ipynb'))[0] ?? {};
  assert.deepEqual(cell, { number: 2, part: 'source' });
  assert.equal(typeof line, 'number');
  assert.deepEqual(matcher.matchBytes(bytes(notebook(['x'], [`token: ${tokens.cave}`])), file('a.ipynb'))[0]?.cell, {
    number: 2,
    part: 'output',
  });
});

it('gives the same label to the same token, and never its text', () => {
  const other = madeTokens(random).cave;
  const found = matcher.matchBytes(
    bytes(`token=${tokens.cave}\ntoken: "${other}"\nCAVE_TOKEN=${tokens.cave}\n`),
    stream,
  );
  assert.equal(found[0]?.label, found[2]?.label);
  assert.notEqual(found[0]?.label, found[1]?.label);
  assert.ok(!JSON.stringify(found).includes(tokens.cave));
});

it('finds a token in the name of a file, and masks it wherever the name is shown', () => {
  const path = `backup/cave_token-${tokens.cave}.json`;
  const [found] = matcher.matchBytes(bytes('{}'), file(path));
  assert.equal(found?.kind, 'cave/token');
  assert.equal(found?.origin.is, 'metadata');
  assert.equal(found?.name, 'backup/cave_token-[secret].json');
  assert.equal(
    matcher.mask(`refs/heads/token=${tokens.cave} and ${tokens.jwt}`),
    'refs/heads/token=[secret] and [secret]',
  );
});

it('reports what it could not read', () => {
  const told: string[] = [];
  const strict = createMatcher({
    providers: catalog,
    limits: { inflatedBytes: 1_000_000, archiveDepth: 1 },
    onNotRead: (what, why) => told.push(`${what}: ${why}`),
  });
  strict.matchBytes(gzipSync(new Uint8Array(3_000_000)), stream);
  strict.matchBytes(zipSync({ 'in.zip': zipSync({ 'b.txt': strToU8('b') }) }), stream);
  strict.matchBytes(Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]), stream);
  assert.equal(told.length, 3);
  assert.match(told[0] ?? '', /more than 0 MiB/);
  assert.match(told[1] ?? '', /in\.zip: archives are nested too deeply/);
  assert.match(told[2] ?? '', /damaged/);
});

it('stops a bomb before it costs memory', () => {
  const told: string[] = [];
  const limited = createMatcher({ providers: catalog, onNotRead: (_, why) => told.push(why) });
  const before = process.memoryUsage().rss;
  limited.matchBytes(gzipSync(new Uint8Array(200_000_000), { level: 9 }), stream);
  assert.match(told[0] ?? '', /200 times its size/);
  assert.ok(process.memoryUsage().rss - before < 400_000_000);
});

it('takes a JWT by its issuer or audience, or by the name beside it, and no other', () => {
  const foreign = madeJwt({ iss: 'https://accounts.example.com/', sub: 'x', exp: 1_900_000_000 }, random);
  const kinds = (text: string): readonly string[] => matcher.matchBytes(bytes(text), stream).map(({ kind }) => kind);
  assert.deepEqual(kinds(`x ${foreign} y`), []);
  assert.deepEqual(kinds(`token = "${foreign}"`), []);
  assert.deepEqual(kinds(`DESCARTESLABS_TOKEN=${foreign}`), ['descarteslabs/jwt']);
  assert.deepEqual(kinds(`{"access_token": "${foreign}", "url": "https://api.earthscope.org/x"}`), [
    'earthscope/access-token',
  ]);
  assert.deepEqual(kinds(madeJwt({ iss: 'https://iam.dev.earthone.earthdaily.com' }, random)), ['earthone/jwt']);
});

it("finds a user's own shapes: by a prefix anywhere, and by names", () => {
  const own: ProviderData = {
    schema: 0,
    id: 'forge',
    name: 'Forge',
    pages: { docs: 'https://forge.example', create: 'https://forge.example', revoke: 'https://forge.example' },
    hosts: ['*.forge.example'],
    tokens: [
      {
        kind: 'pat',
        name: 'Forge token',
        slots: ['token'],
        shape: 'frg_{36}',
        meaning: 'current',
        detect: 'anywhere',
        certainty: 'documented',
        names: [],
      },
      {
        kind: 'key',
        name: 'Forge key',
        slots: ['api_key'],
        shape: '{24}',
        meaning: 'current',
        detect: 'near-name',
        certainty: 'documented',
        names: ['FORGE_API_KEY'],
      },
    ],
    pairs: [],
    lookalikes: [],
    placeholders: [],
    folders: [],
  };
  const forge = createMatcher({ providers: [own] });
  const pat = `frg_${letters(random, 36).replaceAll(/[_-]/g, 'a')}`;
  const key = letters(random, 24).replaceAll(/[_-]/g, '7');
  const kinds = (text: string): readonly string[] => forge.matchBytes(bytes(text), stream).map(({ kind }) => kind);
  assert.deepEqual(kinds(`x(${pat})`), ['forge/pat']);
  assert.deepEqual(kinds(`"\\n${pat}\\n"`), ['forge/pat']);
  assert.deepEqual(kinds(`x${pat}`), []);
  assert.deepEqual(kinds(`frg_${'x'.repeat(36)}`), []);
  assert.deepEqual(kinds(`FORGE_API_KEY=${key}\napi_key = ${key}`), ['forge/key', 'forge/key']);
  assert.deepEqual(kinds(`api_key = ${key}`), []);
});

it('recognizes an own token by its slot and client, and prefers that to its shape', () => {
  const mine = createMatcher({
    providers: catalog,
    knownSecrets: [{ secret: new Secret(tokens.cave), provider: 'cave', client: 'caveclient', slot: 'token' }],
  });
  const found = mine.matchBytes(bytes(`etag: ${tokens.cave}\ntoken=${tokens.cave}\n`), stream);
  assert.deepEqual(
    found.map(({ kind, own, line }) => [kind, own?.slot, line]),
    [
      ['cave/token', 'token', 1],
      ['cave/token', 'token', 2],
    ],
  );
});

it('reads ignore comments with their rules, reasons and lines', () => {
  const text =
    'a\nx = 1  # auth-doctor: ignore[token-in-file] revoked in May\n<!-- auth-doctor: ignore[token-in-history, token-in-file] old -->\n// auth-doctor: ignore[]\n';
  assert.deepEqual(ignoreComments(bytes(text)), [
    { line: 2, rules: ['token-in-file'], reason: 'revoked in May' },
    { line: 3, rules: ['token-in-history', 'token-in-file'], reason: 'old' },
  ]);
});
