import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeUtf8, readTextLikeOpen, universalNewlines } from '../src/python/decode-text.ts';
import { encodeCheck } from '../src/python/encode-check.ts';
import { reprBytes, reprStr } from '../src/python/python-repr.ts';

// All expectations were printed by CPython 3.11.7.

// bytes in hexadecimal, str(UnicodeDecodeError)
const UNDECODABLE: readonly (readonly [string, string])[] = [
  ['ff', "'utf-8' codec can't decode byte 0xff in position 0: invalid start byte"],
  ['616280', "'utf-8' codec can't decode byte 0x80 in position 2: invalid start byte"],
  ['616263e280', "'utf-8' codec can't decode bytes in position 3-4: unexpected end of data"],
  ['c328', "'utf-8' codec can't decode byte 0xc3 in position 0: invalid continuation byte"],
  ['e228a1', "'utf-8' codec can't decode byte 0xe2 in position 0: invalid continuation byte"],
  ['e28228', "'utf-8' codec can't decode bytes in position 0-1: invalid continuation byte"],
  ['f09f98', "'utf-8' codec can't decode bytes in position 0-2: unexpected end of data"],
  ['f09f28', "'utf-8' codec can't decode bytes in position 0-1: invalid continuation byte"],
  ['f0288cbc', "'utf-8' codec can't decode byte 0xf0 in position 0: invalid continuation byte"],
  ['eda080', "'utf-8' codec can't decode byte 0xed in position 0: invalid continuation byte"],
  ['c0af', "'utf-8' codec can't decode byte 0xc0 in position 0: invalid start byte"],
  ['f4908080', "'utf-8' codec can't decode byte 0xf4 in position 0: invalid continuation byte"],
  ['e08080', "'utf-8' codec can't decode byte 0xe0 in position 0: invalid continuation byte"],
  ['6f6bc3', "'utf-8' codec can't decode byte 0xc3 in position 2: unexpected end of data"],
  ['f5', "'utf-8' codec can't decode byte 0xf5 in position 0: invalid start byte"],
  ['636166e92078', "'utf-8' codec can't decode byte 0xe9 in position 3: invalid continuation byte"],
  ['f09f', "'utf-8' codec can't decode bytes in position 0-1: unexpected end of data"],
];

// text, codec, str(UnicodeEncodeError)
const UNENCODABLE: readonly (readonly [string, 'ascii' | 'latin-1', string])[] = [
  [
    'Bearer \u201cx\u201d',
    'latin-1',
    "'latin-1' codec can't encode character '\\u201c' in position 7: ordinal not in range(256)",
  ],
  [
    'Bearer \u201c\u201dx',
    'latin-1',
    "'latin-1' codec can't encode characters in position 7-8: ordinal not in range(256)",
  ],
  [
    '\ud83d\ude00',
    'latin-1',
    "'latin-1' codec can't encode character '\\U0001f600' in position 0: ordinal not in range(256)",
  ],
  [
    'a\ud83d\ude00b\u0101\ud83d\ude01',
    'latin-1',
    "'latin-1' codec can't encode character '\\U0001f600' in position 1: ordinal not in range(256)",
  ],
  ['caf\u00e9', 'ascii', "'ascii' codec can't encode character '\\xe9' in position 3: ordinal not in range(128)"],
  ['\u0080\u0081x', 'ascii', "'ascii' codec can't encode characters in position 0-1: ordinal not in range(128)"],
  ['\u2014', 'ascii', "'ascii' codec can't encode character '\\u2014' in position 0: ordinal not in range(128)"],
  ['\ud800', 'latin-1', "'latin-1' codec can't encode character '\\ud800' in position 0: ordinal not in range(256)"],
];

// text, repr(text)
const REPRS: readonly (readonly [string, string])[] = [
  ['', "''"],
  ["it's", '"it\'s"'],
  ['"', "'\"'"],
  ['\'"', "'\\'\"'"],
  ['\\', "'\\\\'"],
  ['\n\r\t\u0000\u007f', "'\\n\\r\\t\\x00\\x7f'"],
  ['\u00e9\u00a0\u00ad', "'\u00e9\\xa0\\xad'"],
  ['\u2028\ufeff\ue000', "'\\u2028\\ufeff\\ue000'"],
  ['\ud83d\ude00\udb40\udc01', "'\ud83d\ude00\\U000e0001'"],
  ['\ud800', "'\\ud800'"],
];

test('decodeUtf8 refuses with the words of CPython', () => {
  for (const [hex, message] of UNDECODABLE) {
    const outcome = decodeUtf8(Uint8Array.from(Buffer.from(hex, 'hex')));
    assert.ok(!outcome.ok, hex);
    assert.deepEqual([outcome.error.class, outcome.error.message], ['UnicodeDecodeError', message]);
  }
});

test('decodeUtf8 keeps a BOM, and gives back what was encoded', () => {
  assert.deepEqual(decodeUtf8(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61)), { ok: true, value: '\ufeffa' });
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      assert.deepEqual(decodeUtf8(new TextEncoder().encode(text)), { ok: true, value: text });
    }),
  );
});

test('decodeUtf8 accepts exactly what a fatal TextDecoder accepts', () => {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const byte = fc.constantFrom(
    0x41,
    0x80,
    0x8f,
    0x90,
    0x9f,
    0xa0,
    0xbf,
    0xc1,
    0xc2,
    0xe0,
    0xe2,
    0xed,
    0xf0,
    0xf4,
    0xf5,
  );
  fc.assert(
    fc.property(fc.array(byte, { maxLength: 8 }), (list) => {
      const bytes = Uint8Array.from(list);
      let expected: string | undefined;
      try {
        expected = strict.decode(bytes);
      } catch {
        expected = undefined;
      }
      const outcome = decodeUtf8(bytes);
      assert.equal(outcome.ok ? outcome.value : undefined, expected);
    }),
  );
});

test('text mode turns each line end into a newline', () => {
  assert.equal(universalNewlines('a\r\nb\rc\nd\r\r\ne'), 'a\nb\nc\nd\n\ne');
  assert.deepEqual(readTextLikeOpen(Buffer.from('a\r\nb\r')), { ok: true, value: 'a\nb\n' });
  assert.equal(readTextLikeOpen(Uint8Array.of(0x0d, 0xff)).ok, false);
});

test('encodeCheck refuses with the words of CPython', () => {
  for (const [text, codec, message] of UNENCODABLE) {
    const outcome = encodeCheck(text, codec);
    assert.ok(!outcome.ok, text);
    assert.deepEqual([outcome.error.class, outcome.error.message], ['UnicodeEncodeError', message]);
  }
  assert.deepEqual(encodeCheck('caf\u00e9', 'latin-1'), { ok: true, value: true });
  assert.deepEqual(encodeCheck('plain', 'ascii'), { ok: true, value: true });
});

test('reprStr and reprBytes choose quotes and escapes as CPython does', () => {
  for (const [text, repr] of REPRS) assert.equal(reprStr(text), repr);
  assert.equal(reprBytes(Uint8Array.of(0x61, 0x27, 0x0a, 0x5c, 0x7f, 0xff)), 'b"a\'\\n\\\\\\x7f\\xff"');
});
