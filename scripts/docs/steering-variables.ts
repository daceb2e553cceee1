import { readdirSync, readFileSync } from 'node:fs';
import { decidesWords } from '../../src/explain/decides-words.ts';
import { resolutionDifference } from '../../src/explain/resolution-difference.ts';
import type { Client } from '../../src/types/provider.ts';
import { memoryWorld } from '../../src/world/memory.ts';
import { withVariable } from '../../src/world/with-variable.ts';

/** A variable that is not a credential, and what it decides. */
export interface SteeringVariable {
  readonly name: string;
  readonly decides: string;
}

const source = new URL('../../src/', import.meta.url);
const samples = ['x', '1'];

/**
 * The variables that affect a client, found by trying: each word of the replays' own source that could be a name is
 * set, and what the client then does differently is what it decides. So the page cannot claim what the replay does not
 * do.
 */
export async function steeringVariables(platform: string, client: Client): Promise<readonly SteeringVariable[]> {
  const empty = memoryWorld({ home: '/home/you' });
  const before = await client.resolve(empty, {});
  const credentials = new Set(before.chain.flatMap(({ place }) => (place.kind === 'env' ? [place.name] : [])));
  const equipped = [...credentials].reduce((world, name) => withVariable(world, name, 'x'), empty);
  const worlds = [
    { world: empty, before },
    { world: equipped, before: await client.resolve(equipped, {}) },
  ];
  const found: SteeringVariable[] = [];
  for (const name of candidates(platform, [...credentials])) {
    if (credentials.has(name) || name === 'HOME') continue;
    const decides = await firstDifference(client, name, worlds);
    if (decides !== undefined) found.push({ name, decides });
  }
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function firstDifference(
  client: Client,
  name: string,
  worlds: readonly {
    readonly world: Parameters<Client['resolve']>[0];
    readonly before: Awaited<ReturnType<Client['resolve']>>;
  }[],
): Promise<string | undefined> {
  for (const { world, before } of worlds) {
    for (const sample of samples) {
      const difference = resolutionDifference(before, await client.resolve(withVariable(world, name, sample), {}));
      if (difference.any) return decidesWords(difference);
    }
  }
  return undefined;
}

/** Words in capitals, as they are and after each prefix of the platform's own; from its own files, all quoted words. */
function candidates(platform: string, credentials: readonly string[]): ReadonlySet<string> {
  const prefixes = new Set(
    credentials.filter((name) => name.includes('_')).map((name) => name.slice(0, name.indexOf('_') + 1)),
  );
  const all = [...texts('providers'), ...texts('declared'), ...texts('requests')].join('\n');
  const capitals = [...all.matchAll(/\b_?[A-Z][A-Z0-9_]{2,}\b/g)].map(([word]) => word);
  const quoted = [
    ...texts(`providers/${platform}`)
      .join('\n')
      .matchAll(/['"]([a-z][a-z_]{2,30})['"]/g),
  ].map(([, word = '']) => word.toUpperCase());
  return new Set([
    ...capitals,
    ...[...prefixes].flatMap((prefix) => [...capitals, ...quoted].map((word) => prefix + word.replace(/^_/, ''))),
  ]);
}

function texts(folder: string): readonly string[] {
  const names = readdirSync(new URL(folder, source), { recursive: true, encoding: 'utf8' }).sort();
  return names
    .filter((name) => /\.(ts|toml)$/.test(name))
    .map((name) => readFileSync(new URL(`${folder}/${name}`, source), 'utf8'));
}
