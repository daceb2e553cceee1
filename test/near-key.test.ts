import assert from 'node:assert/strict';
import { it } from 'node:test';
import { nearKey } from '../src/declared/near-key.ts';

it('a key that is nearly right is named with what is wrong with it, quotation marks too', () => {
  for (const [key, why] of [
    ['"CDSAPI_KEY"', 'line 3 has it in quotes'],
    ["'CDSAPI_KEY'", 'line 3 has it in quotes'],
    ['\ufeffCDSAPI_KEY', 'line 3 has it after a byte order mark'],
    ['cdsapi_key', 'line 3 has it in different case'],
    [' CDSAPI_KEY', 'line 3 has it with a space next to the name'],
  ] as const) {
    assert.deepEqual(nearKey('CDSAPI_KEY', [{ key: 'url' }, { key, line: 3 }]), { why, line: 3 }, key);
  }
  assert.equal(nearKey('CDSAPI_KEY', [{ key: '"CDSAPI_KEYS"', line: 1 }]), undefined);
});
