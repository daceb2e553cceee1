import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { examplePlatforms, exampleWorld } from '../src/examples/example-world.ts';
import { gatherFacts } from '../src/facts/gather-facts.ts';
import { loadProviders } from '../src/providers/load-providers.ts';
import { heldValues, isInUse, losingValues } from '../src/rule-kit/held-values.ts';
import { placeKey } from '../src/rule-kit/place-name.ts';
import { rules } from '../src/rules.generated.ts';
import type { Facts } from '../src/types/facts.ts';
import type { World } from '../src/types/world.ts';
import { withoutUnknowns } from '../src/unknown/stand-in-world.ts';
import { memoryWorld } from '../src/world/memory.ts';
import { runInMemory } from './support/run-in-memory.ts';

async function factsOf(world: World, ...platforms: readonly string[]): Promise<Facts> {
  const providers = await loadProviders(platforms);
  return (await gatherFacts({ world, providers, asked: platforms })).facts;
}

const token = '4f1c09a7e2b85d3360cb7719fe24d8a0';
const project = { 'cave-secret.json': { content: JSON.stringify({ token }), mode: '644' } };

describe('what no client reads', () => {
  it('is never in use, in any example of a rule', async () => {
    let seen = 0;
    for (const example of rules.flatMap(({ examples }) => [...examples.valid, ...examples.invalid])) {
      const facts = await factsOf(withoutUnknowns(exampleWorld(example)), ...examplePlatforms(example));
      const read = new Set(
        facts.resolutions.flatMap(({ chain }) =>
          chain.flatMap(({ role, place }) => (role === 'lookalike' ? [] : [placeKey(place)])),
        ),
      );
      for (const { place } of [...heldValues(facts), ...losingValues(facts)]) assert.ok(read.has(placeKey(place)));
      for (const resolution of facts.resolutions) {
        for (const entry of resolution.chain.filter(({ role }) => role === 'lookalike')) {
          seen += 1;
          assert.equal(isInUse(entry, resolution, facts), false);
          assert.equal(entry.wins, false);
        }
      }
    }
    assert.ok(seen > 10);
  });

  it('has no client in a permissions finding, and is no evidence that its platform is used', async () => {
    const world = memoryWorld({ home: '/home/me', cwd: '/home/me/p', cwdFiles: project });
    const { files } = await factsOf(world, 'cave');
    assert.deepEqual(
      files.map(({ path, clients }) => [path, clients]),
      [['/home/me/p/cave-secret.json', []]],
    );
    const { stdout } = await runInMemory(['check'], { world });
    assert.match(stdout, /none of the known platforms is used here/);
    const asked = await runInMemory(['check', 'cave', '--format', 'json'], { world });
    const { platforms } = JSON.parse(asked.stdout);
    const entries = platforms.flatMap(
      ({ clients }: { readonly clients: readonly { readonly chain: readonly unknown[] }[] }) =>
        clients.flatMap(({ chain }) => chain),
    );
    for (const { place, wins } of entries)
      if (String(place.path).endsWith('/p/cave-secret.json')) assert.equal(wins, false);
  });
});
