import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { catalog } from '../../src/catalog.generated.ts';
import { type Decoding, feedInto } from '../../src/scan/match/decode/packed/packed-input.ts';
import { parquetColumns } from '../../src/scan/match/decode/packed/parquet-columns.ts';
import { pythonSource } from '../../src/scan/match/decode/packed/python-source.ts';
import { createMatcher } from '../../src/scan/match/matcher.ts';
import type { ScanItem, TokenMatch } from '../../src/types/token-match.ts';
import { parquetOf } from '../support/parquet-file.ts';
import { madeTokens, ofShape, randomFrom } from '../support/scan-tokens.ts';

// Files in which a name and its value are in different tables: what they say is written out first.

const random = randomFrom(53);
const { cave, cds, huggingface, earthscopeV1 } = madeTokens(random);
const fixture = (name: string): Buffer =>
  readFileSync(join(fileURLToPath(new URL('../../fixtures/packed', import.meta.url)), name));

interface Unpacked {
  readonly lines: readonly string[];
  readonly told: readonly string[];
}

/** What a decoding writes of bytes that come in slices. */
function unpacked(
  decodingOf: (told: string[], push: (bytes: Uint8Array) => void) => Decoding,
  bytes: Buffer,
): Unpacked {
  const told: string[] = [];
  const parts: Buffer[] = [];
  const feed = feedInto(
    decodingOf(told, (each) => parts.push(Buffer.from(each))),
    () => {},
    () => parts.length > 10_000,
  );
  for (let at = 0; at < bytes.length; at += 100) feed(bytes.subarray(at, at + 100), at + 100 >= bytes.length);
  return { lines: Buffer.concat(parts).toString().split('\n').filter(Boolean), told };
}

const columnsOf = (bytes: Buffer): Unpacked =>
  unpacked(
    (told, push) =>
      parquetColumns({ open: () => ({ push, end: () => {} }), inflated: () => {}, notRead: (why) => told.push(why) }),
    bytes,
  );
const sourceOf = (bytes: Buffer): Unpacked =>
  unpacked((_, push) => pythonSource({ open: () => ({ push, end: () => {} }), inflated: () => {} }), bytes);

interface Looked {
  readonly found: readonly TokenMatch[];
  readonly told: readonly string[];
}

/** What is found in bytes, and what is told of them; the same at once and in slices. */
async function look(bytes: Uint8Array): Promise<Looked> {
  const looks: Looked[] = [];
  for (const isSliced of [false, true]) {
    const told: string[] = [];
    const matcher = createMatcher({ providers: catalog, onNotRead: (what, why) => told.push(`${what}: ${why}`) });
    const found: TokenMatch[] = [];
    async function* slices(): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
    }
    const item = { name: 'x', origin: { is: 'file', path: 'x' }, content: isSliced ? slices() : bytes } as ScanItem;
    for await (const match of matcher.match(item)) found.push(match);
    looks.push({ found, told });
  }
  assert.deepEqual(looks[0], looks[1]);
  return looks[0] as Looked;
}

/** Whether damage is refused or passed over; it does not go on for ever, and is no fault of ours. */
function damageIsBounded(read: (bytes: Buffer) => Unpacked, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; at += 3)
    for (const bit of [1, 64]) {
      const damaged = Buffer.from(bytes);
      damaged[at] = (damaged[at] as number) ^ bit;
      for (const each of [damaged, bytes.subarray(0, at)])
        try {
          read(each);
        } catch (error) {
          assert.ok(error instanceof Error && !(error instanceof TypeError), String(error));
        }
    }
}

describe('the columns of a parquet file', () => {
  const expected = Array.from({ length: 40 }, (_, index) => [
    `name: name number ${index % 3}`,
    ...(index % 4 === 1 ? [] : [`note: note ${index} of the file`]),
    ...(index % 2 === 1 ? [`words: first word ${index}`, `words: second word ${index}`] : []),
    `person.address: address ${index}`,
  ]).flat();
  // pyarrow 26.0.1 wrote them.
  for (const how of ['plain', 'none', 'snappy', 'gzip', 'brotli', 'lz4', 'zstd', 'snappy-2', 'zstd-2']) {
    it(`are written as another program has them: ${how}`, () => {
      const bytes = fixture(`columns-${how}.parquet`);
      const { lines, told } = columnsOf(bytes);
      assert.deepEqual([[...new Set(lines)].sort(), told], [[...new Set(expected)].sort(), []]);
    });
  }

  it('of which one is damaged are refused', () => {
    for (const how of ['snappy', 'lz4', 'zstd-2']) damageIsBounded(columnsOf, fixture(`columns-${how}.parquet`));
  });

  it('give their names to the tokens in them', async () => {
    const many = Array.from({ length: 60 }, () => ofShape('cave', 'token', random));
    const { found, told } = await look(
      parquetOf([
        { name: 'id', values: many.map((_, index) => `number ${index}`) },
        { name: 'auth_token', values: many },
        { name: 'etag', values: [ofShape('cave', 'token', random)] },
        { name: 'notes', values: [`cave_token=${cave}`] },
      ]),
    );
    assert.deepEqual([found.length, told], [61, []]);
    assert.deepEqual(
      new Set(found.map(({ within }) => within[0])),
      new Set(['parquet column auth_token', 'parquet column notes']),
    );
    assert.equal(found[3]?.line, 4);
  });

  it('that are written or packed in another way are named', async () => {
    const { told } = await look(
      parquetOf([
        { name: 'a', values: ['some text'], encoding: 7 },
        { name: 'b', values: ['some text'], codec: 3 },
        { name: 'c', values: ['some text'], codec: 99 },
      ]),
    );
    assert.deepEqual(told, [
      'x: a column of it is written as DELTA_BYTE_ARRAY, which cannot be unpacked',
      'x: a column of it is packed with lzo, which cannot be unpacked',
      'x: a column of it is packed with codec 99, which cannot be unpacked',
    ]);
  });

  it('of an encrypted or damaged file are named', async () => {
    const file = parquetOf([{ name: 'auth_token', values: [cave] }]);
    assert.deepEqual((await look(file.subarray(0, file.length - 6))).told, [
      'x: damaged, encrypted or compressed with an unsupported method',
    ]);
    assert.deepEqual((await look(Buffer.concat([Buffer.from('PARE'), file.subarray(4)]))).told, [
      'x: it is encrypted by parquet',
    ]);
    assert.deepEqual((await look(Buffer.from('PAR1 is how a text may begin'))).told, []);
  });

  it('in a file that is too long to hold are named, and its own bytes are read', async () => {
    const long = parquetOf([
      { name: 'padding', values: ['some words, '.repeat(3_000_000)] },
      { name: 'notes', values: [`cave_token=${cave}`] },
    ]);
    const told: string[] = [];
    const matcher = createMatcher({ providers: catalog, onNotRead: (_, why) => told.push(why) });
    const found = matcher.matchBytes(long, { name: 'x', origin: { is: 'file', path: 'x' } });
    assert.deepEqual([found.length, told], [1, ['its columns are not unpacked: it has more than 32 MiB']]);
  });

  it('that all are the same page of it end where they unfold too far', async () => {
    const { told } = await look(parquetOf([{ name: 'a', values: ['some words, '.repeat(300_000)] }], 3000));
    assert.deepEqual(told, ['x: it expands to more than 512 MiB']);
  });
});

describe('the statements of a compiled Python module', () => {
  const versions = ['3.6', '3.7', '3.8', '3.9', '3.10', '3.11', '3.12', '3.13'];
  const placeholder = /TO-BE-REPLACED-BY-THIRTY-(?:TWO-CH[A-L]|SIX-CHARSXX|SEVEN-CHARSX)/g;
  const tokenFor = (text: string): string => {
    if (text.length === 32) return ofShape('cave', 'token', random);
    return text.length === 36 ? cds : huggingface;
  };
  const filledText = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|hf_[A-Za-z0-9]{34}|[0-9a-f]{32}/g;
  const filled = (version: string): Buffer =>
    Buffer.from(fixture(`module-${version}.pyc`).toString('latin1').replaceAll(placeholder, tokenFor), 'latin1');

  for (const version of versions) {
    it(`say which name a token has: ${version}`, async () => {
      const bytes = filled(version);
      const { lines } = sourceOf(bytes);
      const texts = new Set(bytes.toString('latin1').match(filledText));
      assert.equal(texts.size, 14);
      for (const text of texts) assert.ok(lines.some((line) => line.includes(`"${text}"`)));
      const { found, told } = await look(bytes);
      const kindOfLabel = new Map(found.map(({ label, kind }) => [label, kind]));
      assert.deepEqual([...kindOfLabel.values()].sort(), [
        ...Array(12).fill('cave/token'),
        'cds/key',
        'huggingface/token',
      ]);
      assert.deepEqual(told, []);
    });
  }

  it('are refused where they are damaged', () => {
    for (const version of ['3.6', '3.10', '3.11', '3.13']) damageIsBounded(sourceOf, fixture(`module-${version}.pyc`));
  });

  it('of another version are read as any binary file, without a word', async () => {
    const newer = filled('3.13');
    newer.writeUInt16LE(3700, 0);
    const { found, told } = await look(newer);
    assert.ok(found.some(({ kind }) => kind === 'huggingface/token'));
    assert.deepEqual(told, []);
  });

  it('of a code object that refers to itself, or to the same again and again, end', async () => {
    const head = Buffer.from('\xf3\r\r\n'.padEnd(16, '\0'), 'latin1');
    const many = Buffer.concat(
      Array.from({ length: 3000 }, () => Buffer.from([0xa9, 2, 0x72, 0, 0, 0, 0, 0x72, 0, 0, 0, 0])),
    );
    for (const bytes of [
      Buffer.concat([head, Buffer.from([0xe3]), Buffer.alloc(400, 0xa9)]),
      Buffer.concat([head, Buffer.from([0xe3]), Buffer.alloc(20), many]),
      Buffer.concat([head, Buffer.from([0xe3]), Buffer.alloc(20), Buffer.from([0xdb, 0xff, 0xff, 0xff, 0x7f]), many]),
    ])
      assert.ok((await look(bytes)).told.length <= 1);
  });

  it('hold a token that begins in the middle of its letters', async () => {
    const matcher = createMatcher({ providers: catalog });
    const kindsIn = (text: string): readonly string[] =>
      matcher
        .matchBytes(Buffer.from(text, 'latin1'), { name: 'x', origin: { is: 'file', path: 'x' } })
        .map(({ kind }) => kind);
    for (const [before, after] of [
      ['\x02z%', 'N)\x02'],
      ['\0\x05aliceZ%', 'N)\0'],
      ['\x01W', '\0'],
      ['\0', 'Nz\x04'],
    ] as const)
      assert.deepEqual(kindsIn(`${before}${huggingface}${after}`), ['huggingface/token'], before);
    // In text such letters mean that it is something else.
    assert.deepEqual(kindsIn(`\0\x05alice${huggingface}bob\0`), []);
    assert.deepEqual(kindsIn(`\0D_ZN9jxl_frame4data9hf_global14HfGlobalParams3new17h74080ed3e9996a01E\0`), []);
    assert.deepEqual(kindsIn(` alice${huggingface}bob `), []);
    assert.deepEqual(kindsIn(`\0\x05alicehf_${'x'.repeat(34)}bob\0`), []);
    assert.equal(earthscopeV1.startsWith('v1.M'), true);
  });
});
