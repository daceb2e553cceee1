import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { standardB64decode, urlsafeB64decode } from '../src/python/base64-decode.ts';
import type { Outcome } from '../src/python/exception.ts';

type Expected = string | readonly [string, string];

// Text; then what base64.b64decode and base64.urlsafe_b64decode of CPython 3.11.7 do: hexadecimal, or class and text.
const ROWS: readonly (readonly [string, Expected, Expected])[] = [
  ['', '', ''],
  ['YWI=', '6162', '6162'],
  ['YWJj', '616263', '616263'],
  ['YQ==', '61', '61'],
  ['YW', ['binascii.Error', 'Incorrect padding'], ['binascii.Error', 'Incorrect padding']],
  [
    'Y',
    [
      'binascii.Error',
      'Invalid base64-encoded string: number of data characters (1) cannot be 1 more than a multiple of 4',
    ],
    [
      'binascii.Error',
      'Invalid base64-encoded string: number of data characters (1) cannot be 1 more than a multiple of 4',
    ],
  ],
  [
    'YWJjZ',
    [
      'binascii.Error',
      'Invalid base64-encoded string: number of data characters (5) cannot be 1 more than a multiple of 4',
    ],
    [
      'binascii.Error',
      'Invalid base64-encoded string: number of data characters (5) cannot be 1 more than a multiple of 4',
    ],
  ],
  ['YWI', ['binascii.Error', 'Incorrect padding'], ['binascii.Error', 'Incorrect padding']],
  ['Y=WI=', '6162', '6162'],
  ['=YWI=', '6162', '6162'],
  ['YQ=', ['binascii.Error', 'Incorrect padding'], ['binascii.Error', 'Incorrect padding']],
  ['YQ=x=', '610c', '610c'],
  ['YW=I=', '6162', '6162'],
  ['YQ==YQ==', '61', '61'],
  ['Y W\nJ j', '616263', '616263'],
  ['YW-_', ['binascii.Error', 'Incorrect padding'], '616fbf'],
  ['YW+/', '616fbf', '616fbf'],
  ['____', '', 'ffffff'],
  ['YWJj====', '616263', '616263'],
  ['YQ=\n=', '61', '61'],
  ['*', '', ''],
  [
    'caf\u00e9',
    ['ValueError', 'string argument should contain only ASCII characters'],
    ['ValueError', 'string argument should contain only ASCII characters'],
  ],
  [
    'YWJjYWJjY',
    [
      'binascii.Error',
      'Invalid base64-encoded string: number of data characters (9) cannot be 1 more than a multiple of 4',
    ],
    [
      'binascii.Error',
      'Invalid base64-encoded string: number of data characters (9) cannot be 1 more than a multiple of 4',
    ],
  ],
  ['===', '', ''],
  ['YWJ==', '6162', '6162'],
];

function shown(outcome: Outcome<Uint8Array>): Expected {
  if (outcome.ok) return Buffer.from(outcome.value).toString('hex');
  return [outcome.error.class, outcome.error.message];
}

test('base64 is decoded as by CPython, embedded padding and all', () => {
  for (const [text, standard, urlsafe] of ROWS) {
    assert.deepEqual(shown(standardB64decode(text)), standard, text);
    assert.deepEqual(shown(urlsafeB64decode(text)), urlsafe, text);
  }
});

test('bytes outside ASCII are skipped in bytes, but rejected in text', () => {
  assert.equal(shown(standardB64decode(Uint8Array.of(0x59, 0xe9, 0x51, 0x3d, 0x3d))), '61');
});

test('what was encoded is given back, in either alphabet', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const hex = Buffer.from(bytes).toString('hex');
      assert.equal(shown(standardB64decode(Buffer.from(bytes).toString('base64'))), hex);
      const urlsafe = Buffer.from(bytes).toString('base64').replaceAll('+', '-').replaceAll('/', '_');
      assert.equal(shown(urlsafeB64decode(urlsafe)), hex);
    }),
  );
});
