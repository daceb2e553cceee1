import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { editDistance, nearest, nearestVariable } from '../src/nearest.ts';

describe('editDistance', () => {
  it('counts a letter added, removed or changed, and two swapped neighbours, as one', () => {
    const cases = [
      ['', '', 0],
      ['', 'abc', 3],
      ['check', 'check', 0],
      ['chek', 'check', 1],
      ['checkk', 'check', 1],
      ['chack', 'check', 1],
      ['chekc', 'check', 1],
      ['cvae', 'cave', 1],
      ['hcekc', 'check', 2],
      ['kitten', 'sitting', 3],
      // Of optimal string alignment: no letter is moved twice.
      ['ca', 'abc', 3],
    ] as const;
    for (const [a, b, distance] of cases) assert.equal(editDistance(a, b), distance, `${a} ${b}`);
  });

  it('is the same both ways, at most the longer length, and 0 for equal words only', () => {
    const word = fc.stringMatching(/^[a-d]{0,8}$/);
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b);
        assert.equal(distance, editDistance(b, a));
        assert.ok(distance <= Math.max(a.length, b.length));
        assert.ok(distance >= Math.abs(a.length - b.length));
        assert.equal(distance === 0, a === b);
      }),
    );
  });

  it('is one for any swap of neighbours that differ', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{2,12}$/), fc.nat(), (word, seed) => {
        const at = seed % (word.length - 1);
        const swapped = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
        assert.equal(editDistance(word, swapped), word === swapped ? 0 : 1);
      }),
    );
  });
});

describe('nearest', () => {
  it('finds the word that was meant, whatever its case', () => {
    assert.equal(nearest('chekc', ['check', 'scan']), 'check');
    assert.equal(nearest('CVAE', ['cds', 'cave']), 'cave');
    assert.equal(nearest('hf_tken', ['HF_TOKEN']), 'HF_TOKEN');
  });

  it('finds nothing where more than a third differs, where all is short, and for a text', () => {
    assert.equal(nearest('sarif', ['text', 'json']), undefined);
    assert.equal(nearest('sf', ['hf', 'es']), undefined);
    assert.equal(nearest('x'.repeat(100_000), ['x'.repeat(99_999)]), undefined);
    assert.equal(nearest('word', []), undefined);
  });
});

describe('nearestVariable', () => {
  const known = ['EARTHONE_TOKEN', 'EARTHONE_CLIENT_ID', 'DESCARTESLABS_TOKEN', 'HF_TOKEN', 'CDSAPI_KEY'];
  it('stays within a platform’s prefix', () => {
    assert.equal(nearestVariable('EARTHONE_TOKN', known), 'EARTHONE_TOKEN');
    assert.equal(nearestVariable('EARTHON_TOKEN', known), 'EARTHONE_TOKEN');
    assert.equal(nearestVariable('DESCARTESLAB_TOKEN', known), 'DESCARTESLABS_TOKEN');
    assert.equal(nearestVariable('HFTOKEN', known), 'HF_TOKEN');
    assert.equal(nearestVariable('cdsapi_kye', known), 'CDSAPI_KEY');
  });

  it('never names another platform’s variable', () => {
    for (const name of ['EARTHDATA_TOKEN', 'EARTHENGINE_TOKEN', 'GH_TOKEN', 'ES_TOKEN', 'CDS_KEY'])
      assert.equal(nearestVariable(name, known), undefined, name);
  });
});
