import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gzipSync, strToU8 } from 'fflate';
import { slowMatcher } from '../../scripts/verify/slow-matcher.ts';
import { catalog } from '../../src/catalog.generated.ts';
import { createMatcher } from '../../src/scan/match/matcher.ts';
import { Secret } from '../../src/secret.ts';
import { madeTokens, noise, randomFrom } from '../support/scan-tokens.ts';

const random = randomFrom(21);
const tokens = madeTokens(random);
const head = { name: 'notes.txt', origin: { is: 'file', path: 'notes.txt' } } as const;

function wrapped(text: string, width: number, end: string): string {
  return (text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join(end);
}

const half = (token: string): readonly [string, string] => [
  token.slice(0, token.length >> 1),
  token.slice(token.length >> 1),
];
const base64 = (bytes: string | Uint8Array): string => Buffer.from(bytes).toString('base64');

/** Ways in which an own token appears without any name next to it. */
const ways: Readonly<Record<string, (token: string) => string | Uint8Array>> = {
  'within other letters': (token) => `abc${token}def`,
  'JSON in JSON': (token) => JSON.stringify(JSON.stringify({ x: token })),
  'percent-encoded twice': (token) => encodeURIComponent(encodeURIComponent(token)),
  'percent-encoded wholly': (token) => [...Buffer.from(token)].map((byte) => `%${byte.toString(16)}`).join(''),
  'base64, first alignment': (token) => base64(token),
  'base64, second alignment': (token) => base64(`x${token}yz`),
  'base64, third alignment': (token) => base64(`xx${token}yz`),
  'base64 of random bytes, wrapped at 76': (token) =>
    wrapped(base64(Buffer.concat([noise(random, 44), Buffer.from(token), noise(random, 30)])), 76, '\n'),
  'hex, upper case': (token) => Buffer.from(token).toString('hex').toUpperCase(),
  'UTF-16, high byte first': (token) => Buffer.from(token, 'utf16le').swap16(),
  gzip: (token) => gzipSync(strToU8(`x ${token}`)),
  'two literals': (token) => `x = ("${half(token)[0]}"\n     "${half(token)[1]}")`,
  'two literals of two kinds': (token) => `x = "${half(token)[0]}" + '${half(token)[1]}'`,
  'a list of two': (token) => `["${half(token)[0]}", "${half(token)[1]}"]`,
  'two lines': (token) => half(token).join('\n'),
  'two lines with a backslash': (token) => half(token).join('\\\n  '),
  'quoted-printable': (token) => half(token).join('=\r\n'),
};

describe('an own token is found without a name', () => {
  const own = {
    cave: tokens.cave,
    descarteslabs: tokens.descarteslabs,
    earthscope: tokens.earthscope,
    huggingface: tokens.huggingface,
    cds: tokens.cds,
  };
  for (const [provider, token] of Object.entries(own)) {
    const options = {
      providers: catalog,
      knownSecrets: [{ provider, client: 'x', slot: 'token', secret: new Secret(token) }],
    };
    const [matcher, slow] = [createMatcher(options), slowMatcher(options)];
    const told = (found: ReturnType<typeof matcher.matchBytes>): readonly string[] =>
      found.map(({ own }) => own?.slot ?? 'not as the own one');
    for (const [way, write] of Object.entries(ways)) {
      it(`${provider}: ${way}`, () => {
        const bytes = Buffer.from(write(token));
        assert.deepEqual(told(matcher.matchBytes(bytes, head)), ['token']);
        assert.deepEqual(told(slow.matchBytes(bytes, head)), ['token']);
      });
    }
  }

  it('in upper case, where it is of hex digits', () => {
    const matcher = createMatcher({
      providers: catalog,
      knownSecrets: [{ provider: 'cave', client: 'x', slot: 'token', secret: new Secret(tokens.cave) }],
    });
    assert.equal(matcher.matchBytes(Buffer.from(`x ${tokens.cave.toUpperCase()}`), head)[0]?.own?.slot, 'token');
  });

  it('and not if only a half of it is there, or something is in between', () => {
    const matcher = createMatcher({
      providers: catalog,
      knownSecrets: [{ provider: 'earthscope', client: 'x', slot: 'token', secret: new Secret(tokens.earthscope) }],
    });
    const [one, two] = half(tokens.earthscope);
    for (const text of [one, two, `${one} or ${two}`, `${two}\n${one}`])
      assert.deepEqual(matcher.matchBytes(Buffer.from(text), head), []);
  });
});

it('an own token in hex is reported as hex, also where half a byte stands before it', () => {
  const matcher = createMatcher({
    providers: catalog,
    knownSecrets: [
      { secret: new Secret(tokens.descarteslabs), provider: 'huggingface', client: 'huggingface', slot: 'token' },
    ],
  });
  const hex = Buffer.from(tokens.descarteslabs).toString('hex');
  for (const text of [hex, hex.toUpperCase()]) {
    const [found] = matcher.matchBytes(Buffer.from(`dump f${text}\n`), head);
    assert.deepEqual(found?.within, ['hex']);
  }
});
