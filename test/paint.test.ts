import assert from 'node:assert/strict';
import { it } from 'node:test';
import { Chalk, type ChalkInstance } from 'chalk';
import fc from 'fast-check';
import { type Paint, paintFor } from '../src/report/paint.ts';
import { ourOwn, type Words } from '../src/value/untrusted.ts';

const styles = ['bold', 'underline', 'red', 'yellow', 'green', 'blue'] as const;

/** A text, or one that is painted, with texts around it. */
type Painted = string | { readonly styles: readonly (typeof styles)[number][]; readonly parts: readonly Painted[] };

const { tree } = fc.letrec<{ tree: Painted }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('', 'a', 'two words', '\n', 'a\r\nb', 'é\nü\n'),
    fc.record({
      styles: fc.array(fc.constantFrom(...styles), { maxLength: 3 }),
      parts: fc.array(tie('tree'), { maxLength: 3 }),
    }),
  ),
}));

function withOurs(painted: Painted, hasColours: boolean): string {
  if (typeof painted === 'string') return painted;
  const paint = painted.styles.reduce<Paint>((each, style) => each[style], paintFor(hasColours));
  return paint(ourOwn(painted.parts.map((part) => withOurs(part, hasColours)).join('')) as Words);
}

function withChalk(painted: Painted, chalk: ChalkInstance): string {
  if (typeof painted === 'string') return painted;
  const paint = painted.styles.reduce((each, style) => each[style], chalk);
  return paint(painted.parts.map((part) => withChalk(part, chalk)).join(''));
}

it('colours as chalk does, however they are nested', () => {
  const chalk = new Chalk({ level: 1 });
  fc.assert(
    fc.property(tree, (painted) => {
      assert.equal(withOurs(painted, true), withChalk(painted, chalk));
    }),
    { numRuns: 2000 },
  );
});

it('changes nothing without colours', () => {
  fc.assert(
    fc.property(tree, (painted) => {
      assert.equal(withOurs(painted, false), withChalk(painted, new Chalk({ level: 0 })));
    }),
  );
});
