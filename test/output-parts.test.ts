import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { guardedText, LeakError } from '../src/output/guard-text.ts';
import { guardedWriter } from '../src/output/guarded-writer.ts';
import { guardedSecrets } from '../src/output/holds-secret.ts';
import { readingsOf } from '../src/output/readings.ts';
import { lookForSecrets, partEnds } from '../src/output/secret-index.ts';
import { isPublicText } from '../src/report/public-secret.ts';
import { Secret } from '../src/secret.ts';
import { parseShape, sampleOf } from '../src/shapes/shape.ts';
import { credentialParts } from '../src/value/credential-parts.ts';
import { stripControls } from '../src/value/strip-controls.ts';
import { ourOwn, say } from '../src/value/untrusted.ts';
import { catchingStream } from './support/catching-stream.ts';

const characters = (text: string, minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...text), minLength, maxLength });
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/**
 * Tokens like real ones. The few that look like words, as one in some hundred of the short ones does, are not
 * credentials to the guard.
 */
const tokens = fc.noBias(
  fc
    .oneof(
      characters('0123456789abcdef', 24, 64),
      characters(`${letters}0123456789`, 24, 60),
      characters(`${letters}0123456789-_`, 30, 100),
      characters(`${letters}0123456789+/`, 40, 80),
      characters(`${letters}0123456789`, 34, 34).map((text) => `hf_${text}`),
      fc.uuid(),
      fc.tuple(fc.integer({ min: 1, max: 999_999 }), fc.uuid()).map(([id, key]) => `${id}:${key}`),
    )
    .filter((text) => credentialParts(text).length > 0),
);

/** A part of a secret that is long enough, of what is guarded. */
const partOf = (secret: string): fc.Arbitrary<string> => {
  const [part = ''] = credentialParts(secret);
  return fc
    .tuple(fc.nat(part.length - 12), fc.integer({ min: 12, max: part.length }))
    .map(([from, length]) => part.slice(from, from + Math.min(length, part.length - from)));
};
const secretsAndParts = tokens.chain((secret) => fc.tuple(fc.constant(secret), partOf(secret)));

const cut = (text: string, at: number): readonly [string, string] => [text.slice(0, at), text.slice(at)];
const percent = (text: string): string =>
  [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
const json = (text: string): string =>
  [...text].map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');

/** How a part can be in output; `at` is where it is broken. */
const writings: Readonly<Record<string, (part: string, at: number) => string>> = {
  raw: (part) => part,
  backwards: (part) => [...part].reverse().join(''),
  base64: (part) => Buffer.from(part).toString('base64'),
  base64url: (part) => Buffer.from(part).toString('base64url'),
  'base64 inside something longer': (part) => Buffer.from(`id:${part}.`).toString('base64'),
  percent,
  'percent in percent': (part) => percent(percent(part)),
  'JSON’s escapes': json,
  'JSON in JSON': (part) => JSON.stringify(JSON.stringify({ part: `"${part}"` })),
  'XML’s references': (part) => [...part].map((each) => `&#${each.charCodeAt(0)};`).join(''),
  'broken lines': (part, at) => cut(part, at).join('\n      '),
  'broken lines on Windows': (part, at) => cut(part, at).join('\r\n'),
  'one character a line': (part) => [...part].join('\n'),
  'cells of one column': (part, at) => `| name | value |\n| a | ${cut(part, at)[0]} |\n| b | ${cut(part, at)[1]} |\n`,
  'cells of the first column': (part, at) => `│ ${cut(part, at)[0]} │ words │\n│ ${cut(part, at)[1]} │ more words │\n`,
  colours: (part, at) => `\u001b[31m${cut(part, at).join('\u001b[39m\u001b[1m')}\u001b[22m`,
  'colours and lines': (part, at) => `\u001b[31m${cut(part, at).join('\u001b[39m\n  \u001b[31m')}\u001b[39m`,
  'a link': (part) => `\u001b]8;;https://example.org\u001b\\${part}\u001b]8;;\u001b\\`,
  'invisible characters': (part, at) => cut(part, at).join('\u200b'),
  'our own escapes': (part) => stripControls(`${part}\u202e`),
};

function written(secrets: readonly string[], input: { readonly strict?: boolean } = {}) {
  const { stream, text } = catchingStream();
  const made = secrets.map((each) => new Secret(each));
  const writer = guardedWriter(stream, { secrets: () => made, exempt: isPublicText, ...input });
  return { writer, text };
}

/** Everything that a reader could put together from a text. */
const bare = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours
  text.replaceAll(/\u001b\[[0-9;]*m|\u001b\]8;;[^\u001b]*\u001b\\|[\s|│\u200b]/g, '');

describe('a part of a secret', () => {
  for (const [name, write] of Object.entries(writings)) {
    it(`is masked where it stands, and ends a strict run: ${name}`, async () => {
      await fc.assert(
        fc.asyncProperty(secretsAndParts, fc.nat(), async ([secret, part], number) => {
          const text = write(part, 1 + (number % (part.length - 1)));
          const { writer, text: shown } = written([secret]);
          // A whole short secret in one of its whole forms counts as whole.
          const outcome = await writer.write(ourOwn(`before (${text}) after\n`)).catch((error: unknown) => error);
          if (outcome instanceof LeakError) return assert.equal(shown(), '');
          assert.equal(outcome, 'written');
          assert.match(shown(), /^before \([\s\S]*\[secret\][\s\S]*\) after\n$/);
          assert.ok(writer.hasMasked);
          for (let at = 0; at + 12 <= part.length; at += 1) {
            const window = write(part.slice(at, at + 12), 6);
            assert.ok(!bare(shown()).includes(bare(part.slice(at, at + 12))), `${window} in ${shown()}`);
          }
          await assert.rejects(written([secret], { strict: true }).writer.write(ourOwn(text)), LeakError);
        }),
        { numRuns: 60 },
      );
    });
  }

  it('is masked among other text, which stays', async () => {
    const { writer, text } = written(['kX93mPq27VbnT5cRz81LwQ']);
    await writer.write(ourOwn('a table │ X93mPq27VbnT5 │ and (q27VbnT5cRz81) end; the tail cRz81LwQ is short\n'));
    assert.equal(text(), 'a table │ [secret] │ and ([secret]) end; the tail cRz81LwQ is short\n');
  });

  it('is masked if it is written in two texts', async () => {
    const { writer, text } = written(['kX93mPq27VbnT5cRz81LwQ']);
    await writer.write(ourOwn('it is X93mPq'));
    await writer.write(ourOwn('27VbnT5 and no more\n'));
    assert.equal(text(), 'it is X93mPq[secret] and no more\n');
  });

  it('is masked in the text of a file as on a stream, and a whole one ends the run', () => {
    const secret = new Secret('kX93mPq27VbnT5cRz81LwQ');
    const guard = { secrets: () => [secret] };
    assert.equal(guardedText(say`a,kX93mPq27Vbn,b\n`, guard), 'a,[secret],b\n');
    assert.throws(() => guardedText(say`a,kX93mPq27Vbn,b\n`, { ...guard, strict: true }), LeakError);
    assert.throws(() => guardedText(say`a,kX93mPq27VbnT5cRz81LwQ,b\n`, guard), LeakError);
  });

  it('is found near escapes as it would be in all of the text', () => {
    const pieces = fc.constantFrom(
      'a word ',
      ' ',
      '\\',
      '\\\\u00',
      '\\n',
      '%',
      '%25',
      '%41',
      '&amp;',
      '&#',
      '65;',
      'x'.repeat(50),
      '\n',
    );
    const odd = fc.array(pieces, { maxLength: 12 }).map((each) => each.join(''));
    const ways = Object.values(writings);
    fc.assert(
      fc.property(
        secretsAndParts,
        fc.constantFrom(...ways),
        fc.constantFrom(...ways),
        odd,
        odd,
        ([secret, part], one, two, before, behind) => {
          const { index } = guardedSecrets([new Secret(secret)]);
          const text = before + two(one(part, 5), 3) + behind;
          const all = readingsOf(text).some((reading) => partEnds(reading.text, index).length > 0);
          assert.equal(lookForSecrets(text, index).part, all, text);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is not masked at 11 characters', async () => {
    const { writer, text } = written(['kX93mPq27VbnT5cRz81LwQ']);
    await writer.write(ourOwn('X93mPq27Vbn'));
    assert.deepEqual([text(), writer.hasMasked], ['X93mPq27Vbn', false]);
  });
});

describe('what is no credential', () => {
  const header = Buffer.from('{"alg":"RS256","typ":"JWT","kid":"made-up"}').toString('base64url');
  const claims = {
    iss: 'https://login.earthscope.org/',
    aud: ['https://api.earthscope.org'],
    sub: 'auth0|6f1c2d7e9b',
    exp: 1_900_000_000,
  };
  const payload = Buffer.from(JSON.stringify(claims)).toString('base64url');
  const signature = 'dBjftJeZ4CVPmB92K27uhbUJU1p1rwW1gFWFOEjXk';
  const jwt = `${header}.${payload}.${signature}`;

  it('of a JWT the header, the issuer and the audience are shown, the other claims and the signature are not', async () => {
    const { writer, text } = written([jwt]);
    const open = `${header} ${Buffer.from(`"iss":"${claims.iss}"`).toString('utf8')} ${claims.aud.join()}\n`;
    await writer.write(ourOwn(open));
    assert.equal(text(), open);
    const start = payload.indexOf(Buffer.from(JSON.stringify(claims).slice(0, 30)).toString('base64url').slice(4, 30));
    assert.ok(start >= 0);
    await writer.write(ourOwn(payload.slice(12, 40)));
    assert.equal(text(), open + payload.slice(12, 40));
    for (const closed of [payload.slice(-24), signature.slice(5, 20), signature.slice(-12)]) {
      const masked = written([jwt]);
      await masked.writer.write(ourOwn(closed));
      assert.match(masked.text(), /\[secret\]/);
    }
  });

  const wrong = fc.oneof(
    fc.constantFrom(
      '/home/ada/.earthscope/default/tokens.json',
      '~/.config/gcloud/application_default_credentials.json',
      String.raw`C:\Users\ada\.cloudvolume\secrets\cave-secret.json`,
      'https://iam.descarteslabs.com/token/v1/refresh',
      'https://global.daf-apis.com/auth/api/v1/user/cache?x=1',
      '<PERSONAL-ACCESS-TOKEN>',
      'YOUR_REFRESH_TOKEN_HERE',
      'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      'changeme-changeme-changeme',
      'the token of my colleague',
      'minnie65_public_v1300',
      'earthscope-production-profile',
      '0123456789abcdef0123456789abcdef',
      'ada.lovelace@university.example.org',
      'refresh_token=DESCARTESLABS_REFRESH_TOKEN',
    ),
    fc
      .array(fc.constantFrom('home', 'work', 'secrets', 'data', 'projects', 'x86_64', 'python3.11'), { minLength: 3 })
      .map((names) => `/${names.join('/')}`),
    fc
      .webUrl({ withQueryParameters: false, withFragments: false })
      .filter((url) => !/[0-9a-f]{12}|[A-Za-z0-9]{20}/.test(url)),
  );

  it('is not masked in parts, whatever slot it stands in', async () => {
    await fc.assert(
      fc.asyncProperty(wrong, fc.nat(), fc.nat(), async (value, from, length) => {
        assert.deepEqual(credentialParts(value), []);
        const start = from % Math.max(1, value.length - 8);
        // Not all of it: a whole value of a slot is a whole secret.
        const part = value.slice(start, Math.min(start + 12 + (length % 20), value.length - 1));
        const { writer, text } = written([value], { strict: true });
        await writer.write(ourOwn(`see ${part} here\n`));
        assert.equal(text(), `see ${part} here\n`);
      }),
      { numRuns: 400 },
    );
  });

  it('but the password in an address and the key behind an id are', () => {
    assert.deepEqual(credentialParts('https://ada:kX93mPq27VbnT5cRz81LwQ@example.org/path'), [
      'kX93mPq27VbnT5cRz81LwQ',
    ]);
    assert.deepEqual(credentialParts('{"refresh_token": "kX93mPq27VbnT5cRz81LwQ"}'), ['kX93mPq27VbnT5cRz81LwQ']);
    assert.deepEqual(credentialParts(' 53a38a50-1d2c-4b7e-9f60-7c81d2e3a4b5\n'), [
      '53a38a50-1d2c-4b7e-9f60-7c81d2e3a4b5',
    ]);
  });

  it('every shape of every platform is a credential to the guard, but for public ids', () => {
    for (const shape of ['{32:hex}', '{40,100:base64url}', 'hf_{34}', '{8:hex}-{4:hex}-{4:hex}-{4:hex}-{12:hex}']) {
      const samples = Array.from({ length: 200 }, () => sampleOf(parseShape(shape), Math.random));
      const judged = samples.filter((each) => credentialParts(each).length > 0).length;
      assert.ok(judged >= 190, `${shape}: ${judged} of 200`);
    }
  });
});
