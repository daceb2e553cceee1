import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { catalog } from '../../src/catalog.generated.ts';
import { commentReader, ignoreComments } from '../../src/scan/match/ignores.ts';
import { lineCounter } from '../../src/scan/match/lines.ts';
import { createMatcher } from '../../src/scan/match/matcher.ts';
import { madeTokens, randomFrom } from '../support/scan-tokens.ts';

const random = randomFrom(23);
const below = (count: number): number => Math.floor(random() * count);
const tokens = madeTokens(random);
const comment = '# auth-doctor: ignore[token-in-file] made up for a test';

/** Characters of which a byte is 0x0A or 0x0D or 0, others of every width, and many plain ones. */
const characters = [...'上āĀ一Āഊ\u{1f600}\u{1f40a}é漊ਊ਀', ...'abc xyz_123;\t'.repeat(3), '\n', '\n', '\r\n', '\n\n'];

const encodings: readonly (readonly [string, (text: string) => Buffer])[] = [
  ['UTF-8', (text) => Buffer.from(text)],
  ['UTF-8 with its mark', (text) => Buffer.from(`\ufeff${text}`)],
  ['UTF-16 LE', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['UTF-16 BE', (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ['UTF-16 LE without a mark', (text) => Buffer.from(text, 'utf16le')],
  ['UTF-16 BE without a mark', (text) => Buffer.from(text, 'utf16le').swap16()],
];

function madeText(length: number): string {
  return Array.from({ length }, () => characters[below(characters.length)]).join('');
}

/** As an editor shows it, from the decoded text. */
function placeIn(text: string, part: string): { readonly line: number; readonly column: number } {
  const before = text.slice(0, text.indexOf(part)).split('\n');
  return { line: before.length, column: [...(before.at(-1) ?? '')].length + 1 };
}

describe('lines and columns are those of the decoded text', () => {
  const matcher = createMatcher({ providers: catalog });
  for (const [name, encode] of encodings) {
    it(`of a token and of a comment, in ${name}`, () => {
      for (let round = 0; round < 60; round += 1) {
        const text = `${madeText(below(120))}\n${madeText(below(20))} CAVE_TOKEN=${tokens.cave}\n${madeText(below(60))}\n${comment}\n`;
        const bytes = encode(text);
        const [found] = matcher.matchBytes(bytes, { name: 'x', origin: { is: 'stream' } });
        assert.deepEqual(
          { line: found?.line, column: found?.column },
          placeIn(text, tokens.cave),
          JSON.stringify(text),
        );
        assert.deepEqual(
          ignoreComments(bytes).map(({ line }) => line),
          [placeIn(text, 'auth-doctor:').line],
        );
      }
    });

    it(`in slices that end anywhere, in ${name}`, () => {
      for (let round = 0; round < 20; round += 1) {
        const text = `${madeText(3000 + below(2000))}\n${comment}\n${madeText(below(3000))}`;
        const bytes = encode(text);
        const reader = commentReader();
        const lines = lineCounter();
        let dropped = 0;
        for (let at = 0; at < bytes.length; ) {
          const next = Math.min(bytes.length, at + 1 + below(700));
          reader.push(bytes.subarray(at, next), false);
          if (next > 2000) {
            lines.pass(bytes.subarray(dropped), dropped, next);
            dropped = next;
          }
          at = next;
        }
        reader.push(new Uint8Array(), true);
        assert.deepEqual(
          reader.found.map(({ line }) => line),
          [placeIn(text, 'auth-doctor:').line],
        );
        const { line } = lines.at(Buffer.alloc(0), bytes.length, bytes.length);
        assert.equal(line, text.split('\n').length);
      }
    });
  }
});

it('counts bytes if a narrow text has a wide piece in it, or zeros', () => {
  const matcher = createMatcher({ providers: catalog });
  const narrow = Buffer.from('first\nsecond\0\nthird\n');
  const bytes = Buffer.concat([narrow, Buffer.from(`a\nCAVE_TOKEN=${tokens.cave}\n`, 'utf16le')]);
  assert.deepEqual(
    matcher.matchBytes(bytes, { name: 'x', origin: { is: 'stream' } }).map(({ line, column }) => [line, column]),
    [[5, 12]],
  );
});
