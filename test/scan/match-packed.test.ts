import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';
import { gzipSync, zipSync } from 'fflate';
import { catalog } from '../../src/catalog.generated.ts';
import { bzip2Decoding } from '../../src/scan/match/decode/packed/bzip2-decoding.ts';
import { type Decoding, feedInto } from '../../src/scan/match/decode/packed/packed-input.ts';
import { xzDecoding } from '../../src/scan/match/decode/packed/xz-decoding.ts';
import { zstdDecoding } from '../../src/scan/match/decode/packed/zstd-decoding.ts';
import { createMatcher } from '../../src/scan/match/matcher.ts';
import type { ScanItem } from '../../src/types/token-match.ts';
import { testRepository } from '../support/scan-repository.ts';
import { letters, madeTokens, noise, randomFrom } from '../support/scan-tokens.ts';
import { arOf, pdfOf, tarOf, xzOf, zstdOf } from '../support/stored-archives.ts';

const random = randomFrom(41);
const { cave, huggingface } = madeTokens(random);
const line = `CAVE_TOKEN=${cave}\n`;
const root = fileURLToPath(new URL('../..', import.meta.url));
const license = readFileSync(join(root, 'LICENSE'));
const fixture = (name: string): Buffer => readFileSync(join(root, 'fixtures/packed', name));
const decodings = { xz: xzDecoding, bz2: bzip2Decoding, zst: zstdDecoding } as const;

/** All that a decoding gives of bytes that come in slices. */
function unpacked(decoding: Decoding, packed: Uint8Array, slice = 1000): Buffer {
  const parts: Buffer[] = [];
  const feed = feedInto(
    decoding,
    (bytes) => parts.push(Buffer.from(bytes)),
    () => parts.reduce((sum, { length }) => sum + length, 0) > 10_000_000,
  );
  for (let at = 0; at < packed.length; at += slice) feed(packed.subarray(at, at + slice), at + slice >= packed.length);
  return Buffer.concat(parts);
}

interface Looked {
  readonly within: readonly (readonly string[])[];
  readonly told: readonly string[];
}

/** What is found in bytes, and what is told of them; the same at once and in slices. */
async function look(bytes: Uint8Array, name = 'x'): Promise<Looked> {
  const looks: Looked[] = [];
  for (const isSliced of [false, true]) {
    const told: string[] = [];
    const matcher = createMatcher({ providers: catalog, onNotRead: (what, why) => told.push(`${what}: ${why}`) });
    const origin = { is: 'file', path: name } as const;
    const within: (readonly string[])[] = [];
    if (isSliced)
      for await (const each of matcher.match({ name, origin, content: slices(bytes) } as ScanItem))
        within.push(each.within);
    else for (const each of matcher.matchBytes(bytes, { name, origin })) within.push(each.within);
    looks.push({ within, told });
  }
  assert.deepEqual(looks[0], looks[1]);
  return looks[0] as Looked;
}

async function* slices(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 100_000) yield bytes.subarray(at, at + 100_000);
}

describe('what another program has packed is unpacked', () => {
  for (const [name, times] of [
    ['license.xz', 1],
    ['license-streams.xz', 2],
    ['license.bz2', 2],
    ['license.zst', 1],
    ['license-frames.zst', 3],
  ] as const) {
    const decoding = decodings[name.split('.')[1] as keyof typeof decodings];
    it(`${name}, in slices of any length`, () => {
      const whole = Buffer.concat(Array(times).fill(license));
      for (const slice of [1, 7, 1000, 1_000_000])
        assert.ok(unpacked(decoding, fixture(name), slice).equals(whole), `in slices of ${slice}`);
    });

    it(`${name}, or is refused where it is damaged; it does not go on for ever`, () => {
      const packed = fixture(name);
      let refused = 0;
      for (let at = 0; at < packed.length; at += 23) {
        const damaged = Buffer.from(packed);
        damaged[at] = (damaged[at] as number) ^ (1 << (at % 8));
        try {
          unpacked(decoding, damaged, 1_000_000);
        } catch (error) {
          assert.ok(error instanceof Error && !(error instanceof TypeError), String(error));
          refused += 1;
        }
      }
      assert.ok(refused > 0);
      for (let end = 1; end < packed.length; end += 101)
        assert.throws(() => unpacked(decoding, packed.subarray(0, end), 1_000_000), `cut at ${end}`);
    });
  }

  it('far copies too', () => {
    const far = Buffer.concat([
      Buffer.from(noise(random, 300_000)),
      Buffer.alloc(100_000),
      Buffer.from(letters(random, 200_000)),
    ]);
    assert.ok(unpacked(xzDecoding, xzOf(far)).equals(far));
    assert.ok(unpacked(zstdDecoding, zstdOf(far)).equals(far));
  });

  it('a run of more than 31 bits is damage', () => {
    const packed = Buffer.from(endlessRun());
    assert.throws(() => unpacked(bzip2Decoding, packed), /a run is longer than the block/);
  });
});

/** A block of bzip2 with one byte in use and forty symbols in a row that double a run. */
function endlessRun(): Uint8Array {
  let bits = '';
  const put = (value: number, count: number): void => {
    bits += value.toString(2).padStart(count, '0');
  };
  for (const byte of [0x42, 0x5a, 0x68, 0x39, 0x31, 0x41, 0x59, 0x26, 0x53, 0x59, 0, 0, 0, 0]) put(byte, 8);
  put(0, 1);
  put(0, 24);
  put(0x8000, 16);
  put(0x4000, 16);
  put(2, 3);
  put(1, 15);
  put(0, 1);
  // Two tables of three symbols, each of a code of two bits.
  for (let table = 0; table < 2; table++) {
    put(2, 5);
    put(0, 3);
  }
  bits += '00'.repeat(40);
  bits += '10'.repeat(8);
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2));
}

/** As a PDF file has it: five digits for each four bytes, and fewer for the last. */
function ascii85(bytes: Buffer): Buffer {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4) {
    const four = Buffer.alloc(4);
    const count = bytes.copy(four, 0, at, at + 4);
    let value = four.readUInt32BE(0);
    let digits = '';
    for (let index = 0; index < 5; index++, value = Math.floor(value / 85))
      digits = String.fromCharCode(0x21 + (value % 85)) + digits;
    text += digits.slice(0, count + 1);
  }
  return Buffer.from(`${text}~>`);
}

describe('a token is found', () => {
  const tar = tarOf({ 'a/b.env': line, 'empty.txt': '' });
  const cases: Readonly<Record<string, readonly [Uint8Array, readonly string[]]>> = {
    tar: [tar, ['tar member a/b.env']],
    'tar with a long name': [tarOf({ [`${'d/'.repeat(80)}b.env`]: line }), [`tar member ${'d/'.repeat(80)}b.env`]],
    'tar.gz': [gzipSync(tar), ['gzip', 'tar member a/b.env']],
    'tar.xz': [xzOf(tar), ['xz', 'tar member a/b.env']],
    'tar.zst': [zstdOf(tar), ['zstd', 'tar member a/b.env']],
    'zip in tar': [
      tarOf({ 'c.zip': zipSync({ 'd.env': Buffer.from(line) }) }),
      ['tar member c.zip', 'zip member d.env'],
    ],
    'a Debian package': [
      arOf({ 'debian-binary': Buffer.from('2.0\n'), 'data.tar.xz': xzOf(tar) }),
      ['ar member data.tar.xz', 'xz', 'tar member a/b.env'],
    ],
    'a conda package': [
      zipSync({ 'pkg.tar.zst': [zstdOf(tar), { level: 0 }] }),
      ['zip member pkg.tar.zst', 'zstd', 'tar member a/b.env'],
    ],
    'base64 of tar.xz': [
      Buffer.from(`data: ${xzOf(tar).toString('base64')}\n`),
      ['xz', 'tar member a/b.env', 'base64'],
    ],
    'the stream of a PDF file': [pdfOf(deflateSync(`BT (${line}) Tj ET`), '/Filter /FlateDecode'), ['pdf stream']],
    'the stream of a PDF file that is written as ASCII85': [
      pdfOf(ascii85(deflateSync(`BT (${line}) Tj ET`)), '/Filter [/ASCII85Decode /FlateDecode]'),
      ['pdf stream'],
    ],
    'a file attached to a PDF file': [
      pdfOf(deflateSync(zipSync({ 'd.env': Buffer.from(line) })), '/Type /EmbeddedFile /Filter [/FlateDecode]'),
      ['pdf stream', 'zip member d.env'],
    ],
    'a large PDF file, at its end': [
      Buffer.concat([pdfOf(Buffer.alloc(13_000_000), ''), pdfOf(deflateSync(line), '/Filter /Fl').subarray(9)]),
      ['pdf stream'],
    ],
  };
  for (const [name, [bytes, within]] of Object.entries(cases)) {
    it(`in ${name}`, async () => {
      const { within: found, told } = await look(bytes);
      assert.deepEqual([found.map((each) => [...each].sort()), told], [[[...within].sort()], []]);
    });
  }

  it('in a bundle of git, also where an object is made of another', async () => {
    const repository = testRepository();
    const text = letters(random, 3000);
    repository.commit({ 'a.txt': text });
    repository.commit({ 'a.txt': `${text}\n${line}` });
    repository.git('repack', '-adfq');
    repository.git('bundle', 'create', '-q', 'x.bundle', '--all');
    const { within, told } = await look(readFileSync(join(repository.folder, 'x.bundle')));
    assert.deepEqual([within.length, told], [1, []]);
    assert.match(within[0]?.[0] ?? '', /^git bundle member blob [0-9a-f]{12}$/);
  });

  it('in a bundle that stands on another one, which is told', async () => {
    const repository = testRepository();
    const text = letters(random, 3000);
    repository.commit({ 'a.txt': text });
    const first = repository.git('rev-parse', 'HEAD').trim();
    repository.commit({ 'a.txt': `${text}\n${line}` });
    repository.git('bundle', 'create', '-q', 'x.bundle', 'HEAD', `^${first}`);
    const { within, told } = await look(readFileSync(join(repository.folder, 'x.bundle')));
    assert.deepEqual([within.length, told], [1, ['x: it needs objects that it does not have']]);
  });
});

describe('what cannot be unpacked is named', () => {
  const rest = Buffer.from('and more bytes of a file');
  const cases: Readonly<Record<string, readonly [Uint8Array, RegExp]>> = {
    'an encrypted PDF file': [
      pdfOf(Buffer.from(huggingface.slice(3)), '/Filter /FlateDecode', '/Encrypt 5 0 R'),
      /^x: it is encrypted$/,
    ],
    'the stream of a PDF file in another filter': [
      pdfOf(rest, '/Filter [/LZWDecode]'),
      /a stream of it is packed with LZWDecode/,
    ],
    'a damaged stream of a PDF file': [
      pdfOf(rest, '/Filter /FlateDecode'),
      /a stream of it cannot be unpacked: it is damaged/,
    ],
    'zstd with a dictionary': [
      Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 1, 0x50, 7]), rest]),
      /takes a dictionary of its own/,
    ],
    'xz with a filter for numbers': [
      Buffer.concat([xzOf(rest).subarray(0, 12), Buffer.from([2, 1, 3, 1, 0, 0x21, 1, 22, 0, 0, 0, 0]), rest]),
      /packed with xz's filter 3/,
    ],
    'a damaged xz file': [xzOf(Buffer.from(noise(random, 3000))).subarray(0, 500), /damaged/],
    'a damaged tar': [tarOf({ 'a.env': noise(random, 3000) }).subarray(0, 1000), /damaged/],
  };
  for (const [name, [bytes, why]] of Object.entries(cases)) {
    it(name, async () => {
      const { told } = await look(bytes);
      assert.equal(told.length, 1);
      assert.match(told[0] ?? '', why);
    });
  }

  it('archives within archives within archives, a hundred times over', async () => {
    let nested: Uint8Array = Buffer.from(line);
    for (let depth = 0; depth < 100; depth += 1) nested = tarOf({ 'a.tar': nested });
    assert.ok((await look(nested)).told.some((each) => each.includes('nested too deeply')));
  });

  it('what unfolds to far more than it is', async () => {
    // One block of zstd stands for 128 KiB in four bytes.
    const bomb = Buffer.concat([
      Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0x50]),
      Buffer.concat(Array(4000).fill(Buffer.from([0x02, 0x00, 0x10, 0x41]))),
    ]);
    const { told } = await look(bomb);
    assert.deepEqual(told, ['x: it expands to more than 200 times its size']);
  });

  it('what takes a step for each few of its bytes, and unfolds to nothing', async () => {
    const emptyBlocks = Buffer.concat([
      Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0x50]),
      Buffer.concat(Array(100_000).fill(Buffer.from([0, 0, 0]))),
    ]);
    const { told } = await look(emptyBlocks);
    assert.deepEqual(told, ['x: it expands to more than 200 times its size']);
  });
});
