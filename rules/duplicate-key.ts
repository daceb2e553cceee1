import { isSamePath } from '../src/path-key.ts';
import { stopsOf } from '../src/rule-kit/explained.ts';
import { hasName } from '../src/rule-kit/file-key.ts';
import { placeName } from '../src/rule-kit/place-name.ts';
import type { Facts, FileKey } from '../src/types/facts.ts';
import type { RuleProblem } from '../src/types/finding.ts';
import type { Resolution } from '../src/types/resolution.ts';
import type { Rule } from '../src/types/rule.ts';
import { plainNames } from '../src/value/plain-names.ts';

export const duplicateKey = {
  id: 'duplicate-key',
  severity: 'warning',
  layer: 'shadow',
  failureClass: 'stale-credential-shadows',
  summary: 'A key appears twice in a credential file, and only the last one is used.',
  why: 'Two platforms’ settings are in one file, or a new key is above the old one: the client silently uses the last, so changing the first has no effect.',
  *check(facts) {
    for (const { path, keys } of facts.fileKeys) {
      for (const [key, reader] of keysRead(path, facts)) {
        const same = keys.filter((each) => hasName(each, key));
        if (same.length > 1) yield problem(reader, path, key, same, facts);
      }
    }
  },
  examples: {
    valid: [
      {
        title: 'each key once',
        platform: 'cds',
        files: { '.cdsapirc': 'url: https://cds.climate.copernicus.eu/api\nkey: {{cds/key}}\n' },
      },
    ],
    invalid: [
      {
        title: 'an old token below the new one',
        platform: 'cave',
        files: {
          '.cloudvolume/secrets/cave-secret.json':
            '{\n  "token": "{{cave/token}}",\n  "token": "{{cave/token 2}}"\n}\n',
        },
        severity: 'warning',
        says: 'token appears twice in ~/.cloudvolume/secrets/cave-secret.json',
      },
      {
        title: 'two stores in one file',
        platform: 'cds',
        files: {
          '.cdsapirc':
            'url: https://cds.climate.copernicus.eu/api\nkey: {{cds/key}}\nurl: https://ads.atmosphere.copernicus.eu/api\n',
        },
        severity: 'warning',
        says: 'url appears twice',
      },
      {
        title: 'the same value twice',
        platform: 'cds',
        files: { '.cdsapirc': 'url: https://cds.climate.copernicus.eu/api\nkey: {{cds/key}}\nkey: {{cds/key}}\n' },
        severity: 'note',
        says: 'key appears twice',
      },
    ],
  },
} as const satisfies Rule;

/** The keys that are read from this file, each with the first client that does. */
function keysRead(path: string, facts: Facts): ReadonlyMap<string, Resolution> {
  const read = new Map<string, Resolution>();
  for (const resolution of facts.resolutions)
    for (const { place, role } of resolution.chain)
      if (role !== 'lookalike' && place.kind === 'file' && place.key !== undefined && isSamePath(place.path, path))
        read.set(place.key, read.get(place.key) ?? resolution);
  return read;
}

function problem(
  { provider, client, chain }: Resolution,
  path: string,
  key: string,
  same: readonly FileKey[],
  facts: Facts,
): RuleProblem {
  const name = plainNames([key])[0] ?? 'a key';
  const clients = facts.resolutions
    .filter(
      (each) =>
        each.provider === provider &&
        each.chain.some(({ place }) => place.kind === 'file' && isSamePath(place.path, path)),
    )
    .map((each) => each.client);
  const last = same.at(-1);
  const isSame = same.every(({ value }) => value && last?.value && value.secret.relation(last.value.secret) === 'same');
  const place = { kind: 'file', path, key, line: last?.line ?? 1 } as const;
  const slot = chain.find(
    (entry) => entry.place.kind === 'file' && isSamePath(entry.place.path, path) && entry.place.key === key,
  )?.slot;
  const file = placeName({ kind: 'file', path }, facts.home);
  return {
    platform: provider,
    clients: clients.length > 0 ? clients : [client],
    place,
    ...(slot === undefined ? {} : { slot }),
    severity: isSame ? 'note' : 'warning',
    message: `${name} appears ${same.length === 2 ? 'twice' : `${same.length} times`} in ${file}; line ${last?.line} is used`,
    evidence: same.map((each) => ({
      place: { kind: 'file', path, key, line: each.line },
      what: each === last ? 'used' : isSame ? 'the same value' : 'a different value, ignored',
      wins: each === last,
    })),
    explains: stopsOf(provider, clients, facts).filter(({ phase }) => phase === 'warning'),
    cause: 'A new value was added without removing the old one, or one file has two platforms’ settings.',
    remedy: {
      steps: [
        {
          say: `Keep the right ${name} and remove the other line: ${same.map(({ line }) => line).join(' or ')} of ${file}`,
        },
      ],
    },
  };
}
