import assert from 'node:assert/strict';
import { it } from 'node:test';
import { paintFor } from '../src/report/paint.ts';
import { say } from '../src/value/untrusted.ts';

it('colours with the sixteen basic colours', () => {
  const paint = paintFor(true);
  assert.equal(paint.bold.red(say`a`), '\u001b[1m\u001b[31ma\u001b[39m\u001b[22m');
  assert.equal(paint.bold(say`a ${paint.underline(say`b`)}`), '\u001b[1ma \u001b[4mb\u001b[24m\u001b[22m');
});

it('changes nothing without colours', () => {
  const paint = paintFor(false);
  assert.equal(paint.bold.red(say`a ${paint.underline.green.blue.yellow(say`b`)}`), 'a b');
});
