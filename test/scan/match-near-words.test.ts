import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { holdsWord, nearWords, type WordsRead } from '../../src/scan/match/candidates/near-words.ts';

const words = [nearWords(/ab|bca|c.c/i), nearWords(/b{2}|aca/i)];
const texts = fc.array(fc.constantFrom('-'.repeat(7), 'ab', 'bca', 'bb', 'cac', 'a', 'c'), { maxLength: 20 });
const places = fc.tuple(fc.nat(60), fc.nat(20), fc.boolean());

it('a word is found between two places, whatever was read before', () => {
  fc.assert(
    fc.property(texts, fc.array(places, { maxLength: 20 }), (pieces, asked) => {
      const text = pieces.join('');
      const bytes = Buffer.from(text, 'latin1');
      const read: WordsRead = { words: undefined, from: 0, to: 0, end: 0 };
      for (const [first, length, isOther] of asked.sort(([one], [other]) => one - other)) {
        const from = Math.min(first, bytes.length);
        const to = Math.min(first + length, bytes.length);
        const near = words[isOther ? 1 : 0] as (typeof words)[number];
        assert.equal(holdsWord(read, bytes, near, from, to), near.any.test(text.slice(from, to)));
      }
    }),
    { seed: 1, numRuns: 3000 },
  );
});

it('what was read without finding a word is not read again', () => {
  const bytes = Buffer.alloc(10_000, '-');
  const near = nearWords(/token/);
  const read: WordsRead = { words: undefined, from: 0, to: 0, end: 0 };
  let handled = 0;
  const exec = (text: string): RegExpExecArray | null => {
    handled += text.length;
    return near.any.exec(text);
  };
  const counted = { ...near, any: Object.assign(/token/, { exec }) };
  for (let at = 0; at + 700 <= bytes.length; at += 50)
    assert.equal(holdsWord(read, bytes, counted, at, at + 700), false);
  assert.ok(handled < 1.2 * bytes.length, `${handled}`);
});
