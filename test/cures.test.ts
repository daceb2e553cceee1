import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { cure, cures } from '../scripts/conformance/cure.ts';
import { type FieldCase, fieldCases } from '../scripts/conformance/field.ts';
import { makeHome, removeHome, typeLine } from '../scripts/conformance/made-home.ts';
import { followSentence } from '../scripts/conformance/sentences.ts';

const cases = fieldCases(fileURLToPath(new URL('../fixtures/field', import.meta.url)));

describe('printed remedies, applied in a real shell', () => {
  it('cure every situation whose truth is in the files, in at most two rounds', async () => {
    const rows = await cures(cases);
    assert.ok(rows.length > 40);
    const left = rows.filter(({ rounds }) => rounds === undefined || rounds === 0 || rounds > 2);
    assert.deepEqual(left, []);
  });

  it('cannot cure what is not wrong: a healthy home takes no round', async () => {
    const healthy: FieldCase = {
      id: 'healthy',
      source: '',
      platform: 'huggingface',
      situation: '',
      truth: '',
      env: { HF_TOKEN: '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' },
      rules: [],
    };
    assert.equal((await cure(healthy)).rounds, 0);
  });

  it('are followed by a table of sentences that knows no other', () => {
    const home = makeHome({ id: '', source: '', platform: '', situation: '', truth: '', rules: [] });
    try {
      const at = { home, sample: () => 'x' };
      assert.equal(followSentence({ say: 'Ask an expert' }, at), false);
      assert.equal(typeLine(home, 'false', ''), false);
      assert.equal(typeLine(home, 'export MADE_UP=yes', ''), true);
      assert.equal(home.env.MADE_UP, 'yes');
    } finally {
      removeHome(home);
    }
  });
});
