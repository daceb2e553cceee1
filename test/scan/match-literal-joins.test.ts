import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { slowMatcher } from '../../scripts/verify/slow-matcher.ts';
import { catalog } from '../../src/catalog.generated.ts';
import { createMatcher, type Matcher, type MatcherOptions } from '../../src/scan/match/matcher.ts';
import { Secret } from '../../src/secret.ts';
import type { TokenMatch } from '../../src/types/token-match.ts';
import { scanCases } from '../support/scan-cases.ts';

import { letters, madeTokens, noise, randomFrom } from '../support/scan-tokens.ts';

const matcher = createMatcher({ providers: catalog });
const slow = slowMatcher({ providers: catalog });
const head = { name: 'x', origin: { is: 'stream' } } as const;
const places = (found: readonly TokenMatch[]): unknown =>
  found.map(({ kind, offset, line, column, within }) => ({ kind, offset, line, column, within }));

async function inSlices(from: Matcher, bytes: Uint8Array, cuts: readonly number[]): Promise<readonly TokenMatch[]> {
  async function* slices(): AsyncGenerator<Uint8Array> {
    let done = 0;
    for (const cut of [...cuts].sort((one, other) => one - other)) {
      yield bytes.subarray(done, cut);
      done = Math.max(done, cut);
    }
    yield bytes.subarray(done);
  }
  const found: TokenMatch[] = [];
  for await (const match of from.match({ ...head, content: slices() })) found.push(match);
  return found;
}

/** What is between planted texts: words, noise, zeros, hex, base64. */
const filler = fc.oneof(
  fc.string({ maxLength: 80 }).map((text) => Buffer.from(text)),
  fc.uint8Array({ maxLength: 80 }).map((bytes) => Buffer.from(bytes)),
  fc.integer({ min: 0, max: 40 }).map((count) => Buffer.alloc(count)),
  fc.stringMatching(/^[0-9a-f]{0,70}$/).map((text) => Buffer.from(text)),
  fc.stringMatching(/^[A-Za-z0-9+/]{0,90}$/).map((text) => Buffer.from(text)),
  fc
    .constantFrom('token = "', 'auth_token: ', '"', '\\n', '\n', ' = ', '%22', 'cave', '{"', "'", ' ')
    .map((text) => Buffer.from(text)),
);
const planted = fc.tuple(fc.nat(1000), fc.nat(200)).map(([seed, index]) => {
  const cases = scanCases(randomFrom(seed)).filter(({ bytes }) => bytes.length < 10_000);
  return Buffer.from(cases[index % cases.length]?.bytes ?? []);
});
const mixed = fc
  .array(fc.oneof({ weight: 3, arbitrary: filler }, planted), { maxLength: 9 })
  .map((parts) => Buffer.concat(parts));

it('finds the same in the fast and in the slow way', () => {
  fc.assert(
    fc.property(mixed, (bytes) =>
      assert.deepEqual(places(matcher.matchBytes(bytes, head)), places(slow.matchBytes(bytes, head))),
    ),
    { numRuns: 400, seed: 5 },
  );
});

it('finds a token at every place of the steps in which it looks', () => {
  const { cave, descarteslabs, jwt, earthscope } = madeTokens(randomFrom(3));
  const texts = [
    `token=${cave}`,
    `DESCARTESLABS_CLIENT_SECRET=${descarteslabs}`,
    jwt,
    `ES_OAUTH2__REFRESH_TOKEN: ${earthscope}`,
    `token=("${cave.slice(0, 16)}" "${cave.slice(16)}")`,
  ];
  for (const text of texts) {
    for (const encoding of ['latin1', 'utf16le'] as const) {
      for (let before = 0; before < 80; before++) {
        for (const mark of [' ', 'a ', '\0']) {
          const bytes = Buffer.concat([
            Buffer.from(mark.repeat(before).slice(0, before)),
            Buffer.from(` ${text} `, encoding),
          ]);
          assert.equal(
            matcher.matchBytes(bytes, head).length,
            1,
            `${text.slice(0, 12)} as ${encoding} behind ${before} of ${JSON.stringify(mark)}`,
          );
        }
      }
    }
  }
});

it('finds escapes and wide text at every place of the steps in which it looks', () => {
  const cases = scanCases(randomFrom(3)).filter(({ name }) =>
    /^(?:escaped|utf32|mail-broken|base32|glued)-?/.test(name),
  );
  assert.ok(cases.length > 50);
  for (const { name, bytes, kinds } of cases)
    for (let before = 1; before < 26; before++)
      for (const mark of ['.', 'ab. ']) {
        const filler = Buffer.from(`${mark.repeat(before).slice(0, before)}\n`);
        const found = matcher.matchBytes(Buffer.concat([filler, bytes]), head);
        assert.deepEqual(found.map(({ kind }) => kind).sort(), kinds, `${name} behind ${before} of ${mark}`);
      }
});

it('finds the same in slices, wherever they end', async () => {
  await fc.assert(
    fc.asyncProperty(mixed, fc.array(fc.nat(2000), { maxLength: 6 }), async (bytes, cuts) => {
      const inside = cuts.map((cut) => cut % (bytes.length + 1));
      assert.deepEqual(places(await inSlices(matcher, bytes, inside)), places(matcher.matchBytes(bytes, head)));
    }),
    { numRuns: 150, seed: 6 },
  );
});

it('finds the same in slices if there are more bytes than it holds at once', async () => {
  const random = randomFrom(9);
  const { cave, jwt, earthscope } = madeTokens(random);
  const portion = 4 * 1024 * 1024;
  const bytes = Buffer.alloc(4 * portion, 'some words, and a number 12\n');
  // Around the positions where one read ends and the next begins, and where bytes are dropped.
  for (let place = 5000; place < bytes.length - 5000; place += 131_072 - 37) {
    const text =
      [
        `\ntoken = "${cave}"\n`,
        `\n${jwt}\n`,
        `\nES_OAUTH2__REFRESH_TOKEN=${earthscope}\n`,
        `\nCAVE_TOKEN: ${Buffer.from(cave).toString('base64')}\n`,
      ][Math.floor(random() * 4)] ?? '';
    bytes.write(text, place, 'latin1');
  }
  const whole = places(matcher.matchBytes(bytes, head));
  for (const size of [1_000_003, 65_536, 7_000_001]) {
    const cuts = Array.from({ length: Math.floor(bytes.length / size) }, (_, index) => (index + 1) * size);
    assert.deepEqual(places(await inSlices(matcher, bytes, cuts)), whole, `slices of ${size}`);
  }
});

it('finds a token in an archive, wherever the slices end', async () => {
  const { cave } = madeTokens(randomFrom(4));
  const bytes = zipSync({
    'a.txt': Buffer.from(`x${'\n'.repeat(40_000)}token=${cave}`),
    'b/c.env': Buffer.from(`CAVE_TOKEN=${cave}`),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 5 }), async (cuts) => {
      assert.equal((await inSlices(matcher, bytes, cuts)).length, 2);
    }),
    { numRuns: 60, seed: 7 },
  );
});

it('finds own tokens, as they are and encoded, in any bytes', () => {
  fc.assert(
    fc.property(
      fc.nat(10_000),
      fc.integer({ min: 9, max: 90 }),
      fc.nat(60),
      fc.nat(60),
      fc.nat(9),
      (seed, length, before, after, way) => {
        const random = randomFrom(seed);
        const token = `${letters(random, length)}/+"`.slice(0, length + (seed % 4));
        const options: MatcherOptions = {
          providers: catalog,
          knownSecrets: [{ secret: new Secret(token), provider: 'cave', client: 'caveclient', slot: 'token' }],
        };
        const own = createMatcher(options);
        const ways = [
          (text: string) => Buffer.from(text),
          (text: string) => Buffer.from(Buffer.from(text).toString('base64')),
          (text: string) => Buffer.from(Buffer.from(`${'z'.repeat(before % 3)}${text}yy`).toString('base64')),
          (text: string) => Buffer.from(Buffer.from(`${'z'.repeat(before % 3)}${text}yy`).toString('base64url')),
          (text: string) => Buffer.from(encodeURIComponent(text)),
          (text: string) => Buffer.from(JSON.stringify(text)),
          (text: string) => Buffer.from(Buffer.from(text).toString('hex')),
          (text: string) => Buffer.from(text, 'utf16le'),
          (text: string) => Buffer.from(text, 'utf16le').swap16(),
          (text: string) => Buffer.from([...Buffer.from(text)].map((byte) => `%${byte.toString(16)}`).join('')),
        ];
        const bytes = Buffer.concat([
          noise(random, before),
          Buffer.from(' '),
          (ways[way] ?? ways[0])?.(token) ?? Buffer.alloc(0),
          Buffer.from(' '),
          noise(random, after),
        ]);
        const found = own.matchBytes(bytes, head);
        assert.deepEqual(
          found.map((each) => each.own),
          [{ client: 'caveclient', slot: 'token' }],
          `way ${way}`,
        );
        assert.deepEqual(places(slowMatcher(options).matchBytes(bytes, head)), places(found));
      },
    ),
    { numRuns: 300, seed: 8 },
  );
});

it('never throws, whatever the bytes', () => {
  const start = fc
    .constantFrom('', 'PK\x03\x04', '\x1f\x8b\x08', 'SQLite format 3\0', '{"cells": [', '\xff\xfe')
    .map((text) => Buffer.from(text, 'latin1'));
  fc.assert(
    fc.property(
      start,
      mixed,
      (first, rest) =>
        void matcher.matchBytes(Buffer.concat([first, rest]), {
          name: 'a.ipynb',
          origin: { is: 'file', path: 'a.ipynb' },
        }),
    ),
    { numRuns: 300, seed: 9 },
  );
});

it('reads a token through characters that nobody sees, whole and in both ways', () => {
  const { cave, secret } = { cave: madeTokens(randomFrom(3)).cave, secret: letters(randomFrom(8), 46) };
  for (const unseen of ['\u200b', '\u200c\u200d', '\ufeff'])
    for (const [name, token, cut] of [
      ['auth_token', cave, 16],
      ['DESCARTESLABS_CLIENT_SECRET', secret, 5],
      ['DESCARTESLABS_CLIENT_SECRET', secret, 41],
    ] as const) {
      const text = `{"id": "a", "${name}": "${token.slice(0, cut)}${unseen}${token.slice(cut)}", "x": 1}\n`;
      const bytes = Buffer.from(text);
      const found = places(matcher.matchBytes(bytes, head));
      assert.deepEqual(found, places(slow.matchBytes(bytes, head)));
      assert.deepEqual(
        matcher.matchBytes(bytes, head).map(({ offset }) => offset),
        [text.indexOf(token.slice(0, cut))],
        JSON.stringify(text),
      );
    }
});

it('does not take the pixels of an image for a token with a prefix', () => {
  const pixels = 'hf_decgcgmmfjjjhflhkjigirlmploomnkjglnqjkmmlmnkiejk';
  const token = `hf_${letters(randomFrom(6), 34).replaceAll(/[-_]/g, '7')}`;
  for (const [text, count] of [
    [`Z^]_[_b${pixels}`, 0],
    [`N${token}N`, 1],
  ] as const) {
    const bytes = Buffer.from(`\x80~{\x7f\0${text}\0\x82~`, 'latin1');
    assert.equal(matcher.matchBytes(bytes, head).length, count, text);
    assert.equal(slow.matchBytes(bytes, head).length, count, text);
  }
});
