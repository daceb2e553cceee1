import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { rulesReport } from '../scripts/conformance/rules-report.ts';

const folder = fileURLToPath(new URL('../fixtures/vectors', import.meta.url));

describe('the rules and the recordings of the real clients', async () => {
  const rows = await rulesReport(folder);
  const raises = rows.filter(({ situation }) => situation === 'raises');
  const healthy = rows.filter(({ situation }) => situation === 'healthy');

  it('a finding explains every exception that comes before any connection', () => {
    const unexplained = raises
      .filter(({ explainedBy }) => explainedBy.length === 0)
      .map(({ set, id, client, raised }) => `${set} ${id} (${client}) ${raised ?? ''}`);
    assert.deepEqual(unexplained, []);
    assert.ok(raises.length > 200, 'so few recordings prove nothing');
  });

  it('there is no error if nothing is wrong', () => {
    const alarms = healthy
      .filter(({ errors }) => errors.length > 0)
      .map(({ set, id, errors }) => `${set} ${id}: ${errors.join('; ')}`);
    assert.deepEqual(alarms, []);
    assert.ok(healthy.length > 150, 'so few recordings prove nothing');
  });
});
