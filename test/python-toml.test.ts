import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tomlLoads } from '../src/python/toml-loads.ts';

// All expectations were printed by tomllib of CPython 3.11.7.

// document, str(TOMLDecodeError)
const REFUSED: readonly (readonly [string, string])[] = [
  ['[default]\ntoken = x\n', 'Invalid value (at line 2, column 9)'],
  ['a = "open\n', "Illegal character '\\n' (at line 1, column 10)"],
  ['a = "open', 'Unterminated string (at end of document)'],
  ['a = {\n  b = 1 }\n', 'Invalid initial character for a key part (at line 1, column 6)'],
  ['a = {b = 1,}\n', 'Invalid initial character for a key part (at line 1, column 12)'],
  ['a = "\\e"\n', "Unescaped '\\' in a string (at line 1, column 8)"],
  ['a = "\\x41"\n', "Unescaped '\\' in a string (at line 1, column 8)"],
  ['a = 07:32\n', 'Expected newline or end of document after a statement (at line 1, column 6)'],
  ['a = 1979-02-30\n', 'Invalid date or datetime (at line 1, column 5)'],
  ['\ufeffa = 1\n', 'Invalid statement (at line 1, column 1)'],
  ['a\n', "Expected '=' after a key in a key/value pair (at line 1, column 2)"],
  ['a = 1 b = 2\n', 'Expected newline or end of document after a statement (at line 1, column 7)'],
  ['[a\nb = 1\n', "Expected ']' at the end of a table declaration (at line 1, column 3)"],
  ['a = [1\n2]\n', 'Unclosed array (at line 2, column 1)'],
  ["a = '''x\n\n", "Expected \"'''\" (at end of document)"],
  ['# bad \u0001 comment\n', "Found invalid character '\\x01' (at line 1, column 7)"],
  ['a = 01\n', 'Expected newline or end of document after a statement (at line 1, column 6)'],
  ['a: 1\n', "Expected '=' after a key in a key/value pair (at line 1, column 2)"],
  ['\n\n\u201ca\u201d = 1\n', 'Invalid statement (at line 3, column 1)'],
  ['a = "x\\\n"\n', "Unescaped '\\' in a string (at line 2, column 1)"],
  ['x = 1\r\ny = \r\n', 'Invalid value (at line 2, column 5)'],
  ['[[a]\n', "Expected ']]' at the end of an array declaration (at line 1, column 4)"],
  ['a = "\\ud800"\n', 'Escaped character is not a Unicode scalar value (at line 1, column 12)'],
  ['a = "\\q\ud83d\ude00\n', "Unescaped '\\' in a string (at line 1, column 8)"],
  ['\ud83d\ude00', 'Invalid statement (at line 1, column 1)'],
];

// document, the place that str(TOMLDecodeError) names; its words quote keys, and ours must not
const CLASHES: readonly (readonly [string, string])[] = [
  ['a = 1\na = 2\n', '(at line 2, column 6)'],
  ['[a]\n[b]\n[a]\n', '(at line 3, column 3)'],
  ['a.b = 1\n\n[a]\n', '(at line 3, column 3)'],
  ['a = {b = 1, b = 2}\n', '(at line 1, column 18)'],
  ['a = [\n {b = 1, b = 2},\n]\n', '(at line 2, column 15)'],
  ['a = 1\na = [\n1,\n2]\n', '(at line 4, column 3)'],
  ['[a]\n[[a]]\n', '(at line 2, column 4)'],
  ['x = 1\nx = {a = 1, a = [\n]}\ny = "\n', '(at line 3, column 2)'],
  ['a = 1\nb = 2\na = 3\nc = \n', '(at line 3, column 6)'],
  ['[t]\n[t.a]\n[t]\n"', '(at line 3, column 3)'],
];

function load(text: string): ReturnType<typeof tomlLoads> {
  return tomlLoads(new TextEncoder().encode(text));
}

test('tomlLoads keeps the types of Python', async () => {
  const outcome = await load(
    'i = 99999999999999999999\nf = 1e3\nb = true\ns = "x\\u00e9"\nd = 1979-05-27\nt = 07:32:00\n' +
      'dt = 1979-05-27T07:32:00Z\nl = [1, 1.0]\r\n[a."b c"]\nn = -0\n',
  );
  assert.ok(outcome.ok);
  const { entries } = outcome.value;
  assert.deepEqual(
    [...entries].map(([key, value]) => [key, value.t]),
    [
      ['i', 'int'],
      ['f', 'float'],
      ['b', 'bool'],
      ['s', 'str'],
      ['d', 'date'],
      ['t', 'time'],
      ['dt', 'datetime'],
      ['l', 'list'],
      ['a', 'dict'],
    ],
  );
  assert.deepEqual(entries.get('i'), { t: 'int', v: 99999999999999999999n });
  assert.deepEqual(entries.get('s'), { t: 'str', v: 'x\u00e9' });
  assert.deepEqual(entries.get('l'), {
    t: 'list',
    items: [
      { t: 'int', v: 1n },
      { t: 'float', v: 1 },
    ],
  });
  const inner = new Map([['b c', { t: 'dict', entries: new Map([['n', { t: 'int', v: 0n }]]) }]]);
  assert.deepEqual(entries.get('a'), { t: 'dict', entries: inner });
});

test('tomlLoads refuses where tomllib 3.11 refuses, TOML 1.1 included, with its words', async () => {
  for (const [text, message] of REFUSED) {
    const outcome = await load(text);
    assert.ok(!outcome.ok, JSON.stringify(text));
    assert.deepEqual([outcome.error.class, outcome.error.message], ['tomllib.TOMLDecodeError', message]);
    const { line, column } = outcome.error;
    const place = `(at line ${String(line)}, column ${String(column)})`;
    assert.ok(message.endsWith('(at end of document)') || message.endsWith(place), message);
  }
});

test('tomlLoads gives the position of a duplicate like tomllib', async () => {
  for (const [text, place] of CLASHES) {
    const outcome = await load(text);
    assert.ok(!outcome.ok, JSON.stringify(text));
    assert.equal(outcome.error.message, `Cannot overwrite a value, or declare a table twice ${place}`);
  }
});

test('tomlLoads raises exceptions from below unchanged', async () => {
  const undecodable = await tomlLoads(Uint8Array.of(0x61, 0xff));
  assert.ok(!undecodable.ok);
  assert.deepEqual(undecodable.error, {
    class: 'UnicodeDecodeError',
    message: "'utf-8' codec can't decode byte 0xff in position 1: invalid start byte",
    position: 1,
  });
  const long = await load(`a = ${'1_'.repeat(4300)}1`);
  assert.ok(!long.ok);
  assert.deepEqual(
    [long.error.class, long.error.message],
    [
      'ValueError',
      'Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; ' +
        'use sys.set_int_max_str_digits() to increase the limit',
    ],
  );
  for (const [open, depth] of [
    ['[', 497],
    ['{a=', 331],
    ['[', 200_000],
  ] as const) {
    const deep = await load(`a = ${open.repeat(depth)}`);
    assert.ok(!deep.ok);
    assert.deepEqual(deep.error, { class: 'RecursionError', message: 'maximum recursion depth exceeded' });
  }
  assert.ok((await load(`a = ${'['.repeat(496)}${']'.repeat(496)}`)).ok);
});

test('tomlLoads never throws, and never quotes the file', async () => {
  const piece = fc.constantFrom(...'="[]{},.#1\n\\', "'", 'zq', '\u{1F600}');
  const line = fc.constantFrom('zq = "zq"\n', '[zq]\n', '[[zq]]\n', 'zq.zq = 1\n', 'a = {zq = 1, zq = 2}\n');
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(line, piece)), async (pieces) => {
      const outcome = await load(pieces.join(''));
      if (!outcome.ok) assert.ok(!outcome.error.message.includes('zq'));
    }),
  );
});
