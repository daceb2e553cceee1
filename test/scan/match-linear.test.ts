import assert from 'node:assert/strict';
import { it } from 'node:test';
import { checkSync } from 'recheck';
import { slowMatcher } from '../../scripts/verify/slow-matcher.ts';
import { catalog } from '../../src/catalog.generated.ts';
import { createMatcher } from '../../src/scan/match/matcher.ts';
import { scanCases } from '../support/scan-cases.ts';
import { innocentCases } from '../support/scan-innocent.ts';
import { randomFrom } from '../support/scan-tokens.ts';

/** Every expression that runs while the matcher scans all cases, in both modes: written and generated ones. */
function expressionsInUse(): ReadonlyMap<string, RegExp> {
  const used = new Map<string, RegExp>();
  const exec = RegExp.prototype.exec;
  const cases = [...scanCases(randomFrom(1)), ...innocentCases(randomFrom(1))].filter(
    ({ bytes }) => bytes.length < 400_000,
  );
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    used.set(`/${this.source}/${this.flags.replace('y', '')}`, this);
    return exec.call(this, text);
  };
  try {
    const matchers = [createMatcher({ providers: catalog }), slowMatcher({ providers: catalog })];
    for (const { path, bytes } of cases)
      for (const matcher of matchers) matcher.matchBytes(bytes, { name: path, origin: { is: 'file', path } });
  } finally {
    RegExp.prototype.exec = exec;
  }
  return used;
}

/**
 * The checker's verdict without a clock: an automaton decides for expressions without assertions and references; for
 * the rest, the steps of matching generated strings are counted. The strings are the same in every run, and nothing is
 * timed.
 */
function verdictOf(source: string, flags: string): string {
  const plain = flags.replace('y', '');
  const { status } = checkSync(source, plain, { checker: 'automaton', timeout: Number.POSITIVE_INFINITY });
  if (status !== 'unknown') return status;
  return checkSync(source, plain, {
    checker: 'fuzz',
    randomSeed: 1,
    recallTimeout: -1,
    // A machine under load is slow, and the expression is not.
    incubationTimeout: Number.POSITIVE_INFINITY,
    attackTimeout: Number.POSITIVE_INFINITY,
    timeout: Number.POSITIVE_INFINITY,
  }).status;
}

for (const [shown, { source, flags }] of expressionsInUse()) {
  it(`takes linear time on any input: ${shown.slice(0, 160)}`, () => {
    assert.equal(verdictOf(source, flags), 'safe');
  });
}

it('the checker reports those that take longer', () => {
  assert.equal(verdictOf('^(?:a|a)*$', ''), 'vulnerable');
  assert.equal(verdictOf('(?<!x)a*a*b(?![a-z])', 'g'), 'vulnerable');
});
