import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { jsonLoads } from '../src/python/json-loads.ts';
import { jsonLoadsBytes } from '../src/python/json-loads-bytes.ts';
import {
  isTruthy,
  type PyJson,
  pythonJsonText,
  pythonRepr,
  pythonStr,
  pythonTypeName,
} from '../src/python/json-value.ts';

// All expectations were printed by CPython 3.11.7.

// text, repr(json.loads(text)), type name, bool()
const READ: readonly (readonly [string, string, string, boolean])[] = [
  ['{}', '{}', 'dict', false],
  ['[]', '[]', 'list', false],
  ['"abc"', "'abc'", 'str', true],
  ['123', '123', 'int', true],
  ['-0', '0', 'int', false],
  ['1e5', '100000.0', 'float', true],
  ['1E400', 'inf', 'float', true],
  ['-1e-7', '-1e-07', 'float', true],
  ['0.0001', '0.0001', 'float', true],
  ['0.00001', '1e-05', 'float', true],
  ['1e16', '1e+16', 'float', true],
  ['123456789012345678901234567890', '123456789012345678901234567890', 'int', true],
  ['5e-324', '5e-324', 'float', true],
  ['[NaN, Infinity, -Infinity]', '[nan, inf, -inf]', 'list', true],
  ['null', 'None', 'NoneType', false],
  [' \t\r\n[true, false]\n', '[True, False]', 'list', true],
  ['{"a": 1, "b": [2], "a": {"c": null}}', "{'a': {'c': None}, 'b': [2]}", 'dict', true],
  ['"it\'s"', '"it\'s"', 'str', true],
  ['"both \' and \\""', "'both \\' and \"'", 'str', true],
  [
    '"\\u00e9\\ud83d\\ude00\\ud800 \\u0000\\u001f\\u007f\\u00a0\\u2028"',
    "'\u00e9\ud83d\ude00\\ud800 \\x00\\x1f\\x7f\\xa0\\u2028'",
    'str',
    true,
  ],
  ['"\\b\\f\\n\\r\\t\\/\\\\"', "'\\x08\\x0c\\n\\r\\t/\\\\'", 'str', true],
  ['1.5', '1.5', 'float', true],
  ['100.0', '100.0', 'float', true],
  ['[1, [2, {"k": "v"}], ""]', "[1, [2, {'k': 'v'}], '']", 'list', true],
];

// text, str(JSONDecodeError)
const REFUSED: readonly (readonly [string, string])[] = [
  ['', 'Expecting value: line 1 column 1 (char 0)'],
  ['   ', 'Expecting value: line 1 column 4 (char 3)'],
  ['{', 'Expecting property name enclosed in double quotes: line 1 column 2 (char 1)'],
  ['[', 'Expecting value: line 1 column 2 (char 1)'],
  ['[1,', 'Expecting value: line 1 column 4 (char 3)'],
  ['[1,]', 'Expecting value: line 1 column 4 (char 3)'],
  ['[1 2]', "Expecting ',' delimiter: line 1 column 4 (char 3)"],
  ['{"a": 1,}', 'Expecting property name enclosed in double quotes: line 1 column 9 (char 8)'],
  ['{"a" 1}', "Expecting ':' delimiter: line 1 column 6 (char 5)"],
  ['{"a": }', 'Expecting value: line 1 column 7 (char 6)'],
  ['{"a": 1 "b": 2}', "Expecting ',' delimiter: line 1 column 9 (char 8)"],
  ["{'a': 1}", 'Expecting property name enclosed in double quotes: line 1 column 2 (char 1)'],
  ['{\u201ca\u201d: 1}', 'Expecting property name enclosed in double quotes: line 1 column 2 (char 1)'],
  ['{"a": 1} x', 'Extra data: line 1 column 10 (char 9)'],
  ['{"a": 1}\n// note', 'Extra data: line 2 column 1 (char 9)'],
  ['# note\n{}', 'Expecting value: line 1 column 1 (char 0)'],
  ['"open', 'Unterminated string starting at: line 1 column 1 (char 0)'],
  ['"tab\there"', 'Invalid control character at: line 1 column 5 (char 4)'],
  ['"line\nend"', 'Invalid control character at: line 1 column 6 (char 5)'],
  ['"\\x"', 'Invalid \\escape: line 1 column 2 (char 1)'],
  ['"\\u12"', 'Invalid \\uXXXX escape: line 1 column 3 (char 2)'],
  ['"\\u12g4"', 'Invalid \\uXXXX escape: line 1 column 3 (char 2)'],
  ['"\\u1234', 'Invalid \\uXXXX escape: line 1 column 3 (char 2)'],
  ['"\\', 'Unterminated string starting at: line 1 column 1 (char 0)'],
  ['nul', 'Expecting value: line 1 column 1 (char 0)'],
  ['True', 'Expecting value: line 1 column 1 (char 0)'],
  ['None', 'Expecting value: line 1 column 1 (char 0)'],
  ['-', 'Expecting value: line 1 column 1 (char 0)'],
  ['-Inf', 'Expecting value: line 1 column 1 (char 0)'],
  ['01', 'Extra data: line 1 column 2 (char 1)'],
  ['1.', 'Extra data: line 1 column 2 (char 1)'],
  ['.5', 'Expecting value: line 1 column 1 (char 0)'],
  ['+1', 'Expecting value: line 1 column 1 (char 0)'],
  ['\ufeff{}', 'Unexpected UTF-8 BOM (decode using utf-8-sig): line 1 column 1 (char 0)'],
  ['{"\ud83d\ude00": "x" y}', "Expecting ',' delimiter: line 1 column 11 (char 10)"],
  [
    '{\n  "client_id": "alpha",\n  "client_secret": "beta"\n  "x": 1\n}',
    "Expecting ',' delimiter: line 4 column 3 (char 54)",
  ],
  ['\u00a0{}', 'Expecting value: line 1 column 1 (char 0)'],
  ["'a'", 'Expecting value: line 1 column 1 (char 0)'],
  ['{"a": undefined}', 'Expecting value: line 1 column 7 (char 6)'],
  ['{"k": "\ud83d\ude00\ud83d\ude00\\q"}', 'Invalid \\escape: line 1 column 10 (char 9)'],
];

// bytes in hexadecimal, repr(json.loads(bytes))
const BYTES_READ: readonly (readonly [string, string])[] = [
  ['7b2261223a202278227d', "{'a': 'x'}"],
  ['efbbbf7b2261223a202278227d', "{'a': 'x'}"],
  ['fffe7b002200610022003a0020002200780022007d00', "{'a': 'x'}"],
  ['007b002200610022003a0020002200780022007d', "{'a': 'x'}"],
  ['2200000000f6010022000000', "'\ud83d\ude00'"],
  ['fffe00005b0000005d000000', '[]'],
  ['22eda08022', "'\\ud800'"],
];

// bytes in hexadecimal, exception class, str(exception)
const BYTES_REFUSED: readonly (readonly [string, string, string])[] = [
  [
    '7b2261223a2022ff227d',
    'UnicodeDecodeError',
    "'utf-8' codec can't decode byte 0xff in position 7: invalid start byte",
  ],
  [
    '7b2261223a2022e280227d',
    'UnicodeDecodeError',
    "'utf-8' codec can't decode bytes in position 7-8: invalid continuation byte",
  ],
  ['22c3', 'UnicodeDecodeError', "'utf-8' codec can't decode byte 0xc3 in position 1: unexpected end of data"],
  ['', 'json.decoder.JSONDecodeError', 'Expecting value: line 1 column 1 (char 0)'],
  ['efbbbfefbbbf7b7d', 'json.decoder.JSONDecodeError', 'Expecting value: line 1 column 1 (char 0)'],
  [
    '7b0022',
    'json.decoder.JSONDecodeError',
    'Expecting property name enclosed in double quotes: line 1 column 2 (char 1)',
  ],
  ['7b00220061', 'UnicodeDecodeError', "'utf-16-le' codec can't decode byte 0x61 in position 4: truncated data"],
  ['5b0000005d', 'UnicodeDecodeError', "'utf-32-le' codec can't decode byte 0x5d in position 4: truncated data"],
  ['0000d800', 'json.decoder.JSONDecodeError', 'Expecting value: line 1 column 1 (char 0)'],
  [
    '5b00000000001100',
    'UnicodeDecodeError',
    "'utf-32-le' codec can't decode bytes in position 4-7: code point not in range(0x110000)",
  ],
];

function read(text: string): PyJson {
  const outcome = jsonLoads(text);
  assert.ok(outcome.ok, text);
  return outcome.value;
}

function fromHex(hex: string): Uint8Array {
  return Uint8Array.from(Buffer.from(hex, 'hex'));
}

test('jsonLoads reads what CPython reads', () => {
  for (const [text, repr, type, truth] of READ) {
    const value = read(text);
    assert.equal(pythonRepr(value), repr);
    assert.equal(pythonTypeName(value), type);
    assert.equal(isTruthy(value), truth, text);
  }
});

test('jsonLoads refuses with the words of CPython', () => {
  for (const [text, message] of REFUSED) {
    const outcome = jsonLoads(text);
    assert.ok(!outcome.ok, text);
    assert.equal(outcome.error.class, 'json.decoder.JSONDecodeError');
    assert.equal(outcome.error.message, message);
    const { line, column, position } = outcome.error;
    assert.ok(message.endsWith(`line ${String(line)} column ${String(column)} (char ${String(position)})`));
  }
});

test('jsonLoadsBytes finds the encoding as CPython does', () => {
  for (const [hex, repr] of BYTES_READ) {
    const outcome = jsonLoadsBytes(fromHex(hex));
    assert.ok(outcome.ok, hex);
    assert.equal(pythonRepr(outcome.value), repr);
  }
  for (const [hex, name, message] of BYTES_REFUSED) {
    const outcome = jsonLoadsBytes(fromHex(hex));
    assert.ok(!outcome.ok, hex);
    assert.deepEqual([outcome.error.class, outcome.error.message], [name, message]);
  }
});

test('an int of more than 4300 digits is a ValueError', () => {
  assert.ok(jsonLoads(`-${'1'.repeat(4300)}`).ok);
  assert.deepEqual(jsonLoads(`-${'1'.repeat(4301)}`), {
    ok: false,
    error: {
      class: 'ValueError',
      message:
        'Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; ' +
        'use sys.set_int_max_str_digits() to increase the limit',
    },
  });
});

test('deep nesting is a RecursionError and never overflows', () => {
  assert.ok(jsonLoads('['.repeat(995) + ']'.repeat(995)).ok);
  for (const [open, what] of [
    ['[', 'array'],
    ['{"a":', 'object'],
  ] as const) {
    for (const depth of [996, 500_000]) {
      assert.deepEqual(jsonLoads(open.repeat(depth)), {
        ok: false,
        error: {
          class: 'RecursionError',
          message: `maximum recursion depth exceeded while decoding a JSON ${what} from a unicode string`,
        },
      });
    }
  }
});

test('a dict names the place of each key and value; the last of two equal keys is used in the first one’s place', () => {
  const value = read('{"a": 1,\n "\u{1F600}": {"b": 2}, "a": 3}');
  assert.ok(value.t === 'dict');
  assert.equal(pythonJsonText(value), '{"a":3,"\u{1F600}":{"b":2}}');
  assert.deepEqual(value.places?.get('a'), { key: { line: 2, column: 17 }, value: { line: 2, column: 22 } });
  assert.deepEqual(value.places?.get('\u{1F600}'), { key: { line: 2, column: 2 }, value: { line: 2, column: 7 } });
});

test('str() is repr() for all but a str; jsonText keeps numbers as written', () => {
  assert.equal(pythonStr(read('"x"')), 'x');
  assert.equal(pythonStr(read('[-0, 1E2, null]')), '[0, 100.0, None]');
  assert.equal(pythonJsonText(read('[-0, 1E2, null, true, "\\u00e9"]')), '[-0,1E2,null,true,"\u00e9"]');
  assert.equal(isTruthy(read('[-0, 0.0]')), true);
  assert.equal(isTruthy(read('-0.0')), false);
  assert.equal(isTruthy(read('NaN')), true);
});

test('whatever JSON.parse accepts is parsed the same', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      assert.equal(JSON.stringify(JSON.parse(pythonJsonText(read(text)))), JSON.stringify(JSON.parse(text)));
    }),
  );
});

test('jsonLoads and jsonLoadsBytes never throw', () => {
  const piece = fc.constantFrom(...'{}[]":,1-e. \na\\', 'null', '\\u', '\u{1F600}');
  const spoilt = fc.tuple(fc.json(), fc.nat(), piece).map(([text, seed, extra]) => {
    const at = seed % (text.length + 1);
    return text.slice(0, at) + extra + text.slice(at);
  });
  fc.assert(fc.property(spoilt, (text) => typeof jsonLoads(text).ok === 'boolean'));
  fc.assert(fc.property(fc.array(piece), (pieces) => typeof jsonLoads(pieces.join('')).ok === 'boolean'));
  fc.assert(fc.property(fc.uint8Array(), (bytes) => typeof jsonLoadsBytes(bytes).ok === 'boolean'));
});
