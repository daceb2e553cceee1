import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hardCases, inEachStage } from '../support/hard-cases.ts';
import { history, realKit, scanIn, staged, tree } from '../support/scan-run.ts';

const modes = { files: tree, staged, history: history() } as const;

describe('the 40 hard cases', () => {
  const cases = hardCases(Math.random);

  it('are 40', () => assert.equal(new Set(cases.map(({ name }) => name)).size, 40));

  for (const each of cases) {
    it(`${each.name} is found in: ${each.found.join(', ')}`, async () => {
      await inEachStage(each, async (mode, folder) => {
        const { findings, inputFailed } = await scanIn(folder, modes[mode], realKit);
        if (each.found.includes(mode)) assert.ok(findings.length > 0, `not in ${mode}`);
        else if (mode === 'staged') assert.deepEqual(findings, [], 'nothing of it is staged');
        assert.equal(inputFailed, false);
      });
    });
  }
});
