import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { zipSync } from 'fflate';
import { catalog } from '../../src/catalog.generated.ts';
import { createMatcher } from '../../src/scan/match/matcher.ts';
import type { ScanItem } from '../../src/types/token-match.ts';
import { parquetOf } from '../support/parquet-file.ts';
import { marshalledText, marshalledTuple, pycOf } from '../support/python-bytecode.ts';
import { letters, randomFrom } from '../support/scan-tokens.ts';

/** How many bytes are made into text, searched, copied and read by regular expressions while the work is done. */
async function bytesHandled(work: () => Promise<void>): Promise<number> {
  let sum = 0;
  const { toString: text, indexOf, copy } = Buffer.prototype;
  const { concat, from } = Buffer;
  const { exec } = RegExp.prototype;
  Buffer.prototype.toString = function (this: Buffer, ...all: Parameters<typeof text>) {
    const made = text.apply(this, all);
    sum += made.length;
    return made;
  };
  Buffer.prototype.indexOf = function (this: Buffer, ...all: Parameters<Buffer['indexOf']>) {
    const found = indexOf.apply(this, all);
    const start = typeof all[1] === 'number' ? all[1] : 0;
    sum += (found < 0 ? this.length : found) - start;
    return found;
  } as Buffer['indexOf'];
  Buffer.prototype.copy = function (this: Buffer, ...all: Parameters<Buffer['copy']>) {
    const copied = copy.apply(this, all);
    sum += copied;
    return copied;
  };
  Buffer.concat = (list, ...rest) => {
    const all = concat(list, ...rest);
    sum += all.length;
    return all;
  };
  Buffer.from = ((...all: Parameters<typeof from>) => {
    const made = from(...all);
    sum += made.length;
    return made;
  }) as typeof from;
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    const start = this.global || this.sticky ? this.lastIndex : 0;
    const found = exec.call(this, text);
    sum += (found ? found.index + found[0].length : text.length) - start;
    return found;
  };
  try {
    await work();
  } finally {
    Object.assign(Buffer.prototype, { toString: text, indexOf, copy });
    Object.assign(Buffer, { concat, from });
    RegExp.prototype.exec = exec;
  }
  return sum;
}

/** The same bytes, looked at at once and in slices of a MiB. */
async function work(bytes: Buffer): Promise<number> {
  const matcher = createMatcher({ providers: catalog, onNotRead: () => {} });
  const origin = { is: 'file', path: 'x' } as const;
  async function* slices(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += 1_048_576) yield bytes.subarray(at, at + 1_048_576);
  }
  return await bytesHandled(async () => {
    matcher.matchBytes(bytes, { name: 'x', origin });
    for await (const _ of matcher.match({ name: 'x', origin, content: slices() } as ScanItem));
  });
}

const filled = (unit: string, length: number): Buffer => Buffer.alloc(length, unit, 'latin1');

/** A zip file of so many stored members of one byte. */
function manyMembers(count: number): Buffer {
  return Buffer.from(
    zipSync(
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [`m${index}`, [Buffer.from('x'), { level: 0 }] as const]),
      ) as never,
    ),
  );
}

function damagedAll(bytes: Buffer): Buffer {
  const random = randomFrom(8);
  const copy = Buffer.from(bytes);
  for (let count = 0; count < bytes.length / 500; count++) copy[Math.floor(random() * copy.length)] = 0xff;
  return copy;
}

describe('what is made to be slow', () => {
  const text = letters(randomFrom(7), 1000);
  const cases: Readonly<Record<string, (size: number) => Buffer>> = {
    '%25': (size) => filled('%25', size),
    '%41': (size) => filled('%41', size),
    'pieces of a JWT': (size) => filled('eyJhbGciOiJIUzI1NiJ9.', size),
    'beginnings of a token': (size) => filled('auth_token=0123', size),
    'names and quotes': (size) => filled('token: "', size),
    'a text without blanks': (size) => filled(text, size),
    'escapes of one character': (size) => filled('\\u0061', size),
    'escapes and a letter': (size) => filled(`${'\\x61'.repeat(19)}a`, size),
    entities: (size) => filled('&#97;', size),
    'calls that join': (size) => filled('"".join(["a", ', size),
    'calls that join a list': (size) => filled('["aaaaaaaaaaaaaaaaaaa", "b"].join("")', size),
    'brackets before calls': (size) => filled(`[${'"a",'.repeat(240)}].join(`, size),
    'soft breaks': (size) => filled(`${'a'.repeat(75)}=\n`, size),
    'UTF-32': (size) => filled('a\0\0\0', size),
    'base32 of text': (size) => filled('ONXW2ZJAORSXQ5BAN5TCAYJAMJQXGZJT', size),
    'beginnings of a prefix in a binary file': (size) => filled('\0hf_hf_hf_hf_hf_hf_hf_hf_hf_hf_hf_', size),
    'prefixes in one run of a binary file': (size) => Buffer.concat([Buffer.of(0), filled('hf_a', size), Buffer.of(0)]),
    'a parquet file': (size) => parquetOf([{ name: 'auth_token', values: ['a line of text '.repeat(size / 15)] }]),
    'a parquet file of short values': (size) =>
      parquetOf([{ name: 'a', values: Array(Math.floor(size / 12)).fill('12345678') }]),
    'a compiled module that writes a constant again and again': (size) =>
      pycOf(Buffer.alloc(size - 1000, Buffer.from([100, 0, 1, 0])), [marshalledText(text.slice(0, 100))]),
    'a compiled module of calls with very many names': (size) =>
      pycOf(Buffer.alloc(Math.floor(size / 2), Buffer.from([172, 1, 171, 255])), [
        marshalledText(text),
        marshalledTuple(Array(Math.floor(size / 14)).fill(marshalledText('a'))),
      ]),
    'a zip file of very many members': (size) => manyMembers(Math.floor(size / 92)),
    'a zip file that ends early': (size) => manyMembers(Math.floor(size / 60)).subarray(0, size),
    'a zip file that is damaged': (size) => damagedAll(manyMembers(Math.floor(size / 92))),
  };
  const size = 600_000;
  const plain = (bytes: number): Buffer => filled('a line of a log, and nothing in it\n', bytes);
  for (const [name, made] of Object.entries(cases)) {
    it(`takes at most ten times what plain text does, and three times as much for three times its length: ${name}`, async () => {
      const one = await work(made(size));
      const large = made(3 * size);
      const three = await work(large);
      assert.ok(three <= 3.3 * one + size, `${one} for one part, ${three} for three`);
      const ratio = three / (await work(plain(large.length)));
      assert.ok(ratio <= 10, `${ratio} times as much`);
    });
  }
});
