import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { samplesOf } from '../scripts/docs/token-samples.ts';
import { catalog } from '../src/catalog.generated.ts';
import { exampleNow } from '../src/examples/example-world.ts';
import { fillSamples } from '../src/examples/fill-samples.ts';
import { createMatcher } from '../src/scan/match/matcher.ts';
import { kindsOf } from '../src/value/token-kinds.ts';

const matcher = createMatcher({ providers: catalog });
const fill = (text: string): string => fillSamples(text, exampleNow);

/** The kinds of tokens that `scan` finds in a line of a file. */
function kindsIn(text: string): readonly string[] {
  const head = { name: 'notes.txt', origin: { is: 'stream' } } as const;
  return matcher.matchBytes(Buffer.from(`${text}\n`), head).map(({ kind }) => kind);
}

/** The made-up values in a sample, each in its notation; all of a text that has none. */
function valuesIn(sample: string): readonly string[] {
  return sample.match(/\{\{[^}]*\}\}/g) ?? [sample];
}

for (const provider of catalog) {
  for (const token of provider.tokens) {
    const kind = `${provider.id}/${token.kind}`;
    describe(`the shape ${kind}`, () => {
      const { matches, rejects } = samplesOf(provider, token);
      const isSecret = token.meaning !== 'identifier';

      it('has samples of what it matches and what it does not', () => {
        assert.ok(matches.length > 0, 'matches is missing');
        assert.ok(rejects.length > 0, 'rejects is missing');
      });

      for (const sample of matches) {
        it(`matches ${sample}`, () => {
          if (isSecret) assert.ok(kindsIn(fill(sample)).includes(kind), `scan finds ${kindsIn(fill(sample)).join()}`);
          const values = valuesIn(sample);
          assert.ok(
            values.some((value) => kindsOf(fill(value)).includes(kind)),
            `the kinds of its value are ${values.flatMap((value) => kindsOf(fill(value))).join()}`,
          );
        });
      }

      for (const sample of rejects) {
        it(`does not match ${sample}`, () => {
          assert.ok(!kindsIn(fill(sample)).includes(kind), 'scan finds it');
          for (const value of valuesIn(sample)) {
            // A complete one has its kind anywhere: this shows that scan requires a name next to it.
            if (value === `{{${kind}}}` || value === `{{jwt ${kind}}}`) continue;
            assert.ok(!kindsOf(fill(value)).includes(kind), `${value} has the kind`);
          }
        });
      }
    });
  }
}
