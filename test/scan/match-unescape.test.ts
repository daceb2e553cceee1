import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { plainText, unescaped } from '../../src/scan/match/decode/unescape.ts';

/** Each escape of one character in every way that is read by hand, and what is not read, or read otherwise. */
const written: readonly (readonly [string, string])[] = [
  ['\\x61', 'a'],
  ['\\\\u0041', 'A'],
  ['\\u{7a}', 'z'],
  ['\\u{007A}', 'z'],
  ['\\141', 'a'],
  ['&#97;', 'a'],
  ['&#101;', 'e'],
  ['&#x6A;', 'j'],
  ['%41', 'A'],
  ['%2541', 'A'],
  ['%2525', '%'],
  ['%0A', '\n'],
  ['\\x7f', '\x7f'],
  ['\\n', '\n'],
  ['&quot;', '"'],
  ['&nbsp;', ' '],
  ['\xe2\x80\x9c', '"'],
  ['=3D', '='],
  ['&#097;', '&#097;'],
  ['&#x061;', '&#x061;'],
  ['\\x1f', '\\x1f'],
  ['%zz', '%zz'],
  ['plain', 'plain'],
];

it('escapes are read one by one, wherever they stand', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...written), { maxLength: 30 }), (pieces) => {
      const text = pieces.map(([from]) => from).join('-');
      const meaning = pieces.map(([, to]) => to).join('-');
      assert.equal(unescaped(text), meaning);
      const plain = plainText(text);
      assert.equal(plain?.text ?? text, meaning);
      if (!plain) return;
      let from = 0;
      let to = 0;
      for (const [one, character] of pieces) {
        assert.equal(plain.places[to], from);
        from += one.length + 1;
        to += character.length + 1;
      }
    }),
    { seed: 1, numRuns: 2000 },
  );
});
