import assert from 'node:assert/strict';
import { it } from 'node:test';
import { slowMatcher } from '../../scripts/verify/slow-matcher.ts';
import { catalog } from '../../src/catalog.generated.ts';
import { createMatcher } from '../../src/scan/match/matcher.ts';
import type { TokenMatch } from '../../src/types/token-match.ts';
import { scanCases } from '../support/scan-cases.ts';
import { innocentCases } from '../support/scan-innocent.ts';
import { randomFrom } from '../support/scan-tokens.ts';

const matcher = createMatcher({ providers: catalog });
const slow = slowMatcher({ providers: catalog });
const kinds = (found: readonly TokenMatch[]): readonly string[] => found.map(({ kind }) => kind).sort();

for (const seed of [1, 2, 3, 4, 5]) {
  for (const { name, path, bytes, kinds: expected } of scanCases(randomFrom(seed))) {
    it(`finds ${name} (${seed})`, () => {
      const head = { name: path, origin: { is: 'stream' } } as const;
      assert.deepEqual(kinds(matcher.matchBytes(bytes, head)), expected);
      assert.deepEqual(kinds(slow.matchBytes(bytes, head)), expected, 'the slow way');
    });
  }
}

for (const { name, path, bytes } of innocentCases(randomFrom(7))) {
  it(`finds nothing in ${name}`, () => {
    const head = { name: path, origin: { is: 'stream' } } as const;
    assert.deepEqual(matcher.matchBytes(bytes, head), []);
    assert.deepEqual(slow.matchBytes(bytes, head), [], 'the slow way');
  });
}
