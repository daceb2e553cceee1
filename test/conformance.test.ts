import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runConformance } from '../scripts/conformance/run.ts';

const folder = fileURLToPath(new URL('../fixtures/vectors', import.meta.url));

describe('replays agree with the recordings of the real clients', async () => {
  const rows = await runConformance(folder);
  const clients = [...new Set(rows.map(({ client }) => client))];
  for (const client of clients) {
    it(client, () => {
      const mine = rows.filter((row) => row.client === client);
      const differ = mine.flatMap(({ id, outcome, known }) =>
        outcome.is === 'differ' && !known ? outcome.differences.map((each) => ({ id, ...each })) : [],
      );
      assert.deepEqual(differ, []);
      assert.ok(
        mine.some(({ outcome }) => outcome.is === 'agree'),
        'a set in which nothing is compared proves nothing',
      );
    });
  }

  it('whatever is listed as unable to agree does differ', () => {
    const file = `${folder}/known-differences.json`;
    const listed = existsSync(file)
      ? Object.keys(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)
      : [];
    const differing = new Set(
      rows.filter(({ outcome }) => outcome.is === 'differ').map(({ client, id }) => `${client} ${id}`),
    );
    assert.deepEqual(
      listed.filter((name) => !differing.has(name)),
      [],
    );
  });
});
