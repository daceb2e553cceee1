import { isSamePath } from '../src/path-key.ts';
import { envShadow } from '../src/rule-kit/env-shadow.ts';
import { valueEvidence } from '../src/rule-kit/evidence.ts';
import { stopsOf } from '../src/rule-kit/explained.ts';
import { canAuthenticate } from '../src/rule-kit/held-values.ts';
import { isGenericName } from '../src/rule-kit/near-miss.ts';
import { placeName } from '../src/rule-kit/place-name.ts';
import { logIn, moveFile, renameVariable, unsetVariable } from '../src/rule-kit/remedy-steps.ts';
import type { Facts } from '../src/types/facts.ts';
import type { RemedyStep, RuleProblem } from '../src/types/finding.ts';
import type { ChainEntry, Resolution } from '../src/types/resolution.ts';
import type { Rule } from '../src/types/rule.ts';

export const legacyName = {
  id: 'legacy-name',
  severity: 'warning',
  layer: 'shadow',
  failureClass: 'legacy-format-or-name',
  summary: 'A credential is read from a legacy name, which other tools also use or newer clients no longer read.',
  why: 'Many tools use CLIENT_ID and CLIENT_SECRET without a prefix: the one that set them last decides what this client sends. Old files are still read after a new login, but not by every client of a platform.',
  *check(facts) {
    for (const { platform, asked, signs } of facts.uses) {
      if (!asked && signs.length === 0) continue;
      for (const resolution of facts.resolutions.filter(({ provider }) => provider === platform)) {
        const shadow = envShadow(resolution, facts)?.winner;
        for (const entry of resolution.chain) {
          if (entry.role !== 'legacy' || !entry.wins || entry.value?.is !== 'known') continue;
          // A file that is hidden entirely is reported by env-over-cache.
          if (entry.place.kind === 'env' && shadow && shadow !== entry) continue;
          yield problem(resolution, entry, facts);
        }
      }
    }
  },
  examples: {
    valid: [
      {
        title: 'old and new variables are set, and the new ones are used',
        platform: 'descarteslabs',
        env: {
          DESCARTESLABS_CLIENT_ID: '{{descarteslabs/client-id}}',
          DESCARTESLABS_CLIENT_SECRET: '{{descarteslabs/client-secret}}',
          CLIENT_ID: '{{descarteslabs/client-id 2}}',
        },
      },
    ],
    invalid: [
      {
        title: 'a secret without a prefix',
        platform: 'descarteslabs',
        env: {
          DESCARTESLABS_CLIENT_ID: '{{descarteslabs/client-id}}',
          CLIENT_SECRET: '{{descarteslabs/client-secret}}',
        },
        severity: 'warning',
        says: 'CLIENT_SECRET is a legacy name',
      },
      {
        title: 'CAVE’s old file',
        platform: 'cave',
        files: { '.cloudvolume/secrets/chunkedgraph-secret.json': '{"token": "{{cave/token}}"}' },
        severity: 'warning',
        says: 'chunkedgraph-secret.json is a legacy name',
      },
    ],
  },
} as const satisfies Rule;

function problem(resolution: Resolution, entry: ChainEntry, facts: Facts): RuleProblem {
  const { provider, client } = resolution;
  const name = placeName(
    entry.place.kind === 'file' ? { kind: 'file', path: entry.place.path } : entry.place,
    facts.home,
  );
  return {
    platform: provider,
    clients: [client],
    place: entry.place.kind === 'file' ? { kind: 'file', path: entry.place.path } : entry.place,
    ...(entry.place.kind === 'file' ? {} : { slot: entry.slot }),
    severity: !canAuthenticate(resolution) && resolution.chain.some(isPassedOver) ? 'error' : 'warning',
    message: `${name} is a legacy name, and ${entry.place.kind === 'file' ? 'the client still reads it' : `${entry.slot} is read from it`}`,
    evidence: entry.value ? [valueEvidence(entry.place, entry.value, facts.now, true)] : [],
    explains: stopsOf(provider, [client], facts),
    cause:
      entry.place.kind === 'env'
        ? isGenericName(entry.place.name)
          ? 'A variable without the platform’s prefix may belong to another tool.'
          : 'It was set for an older version, or from old instructions.'
        : 'It was written by an older version, and later logins do not replace it.',
    remedy: { steps: stepsFor(resolution, entry, facts) },
  };
}

/** A valid value that is ignored because of it. */
function isPassedOver({ place, role, state, value }: ChainEntry): boolean {
  return (
    place.kind === 'file' && role === 'current' && state === 'ignored' && value?.is === 'known' && !value.traits.blank
  );
}

function stepsFor(resolution: Resolution, { slot, place }: ChainEntry, facts: Facts): readonly RemedyStep[] {
  const current = resolution.chain
    .filter((entry) => entry.slot === slot && entry.role === 'current')
    .map((entry) => entry.place);
  if (place.kind === 'env') {
    const variable = current.find(({ kind }) => kind === 'env');
    if (variable?.kind !== 'env') return unsetVariable(place.name, facts);
    // If the value belongs to another tool, renaming it would only move the problem.
    return canAuthenticate(resolution)
      ? renameVariable(place.name, variable.name, facts)
      : unsetVariable(place.name, facts);
  }
  const file = current.findLast((each) => each.kind === 'file');
  // Files of one directory and one format can be renamed; otherwise the login writes the new one.
  const sameFolder =
    place.kind === 'file' && file?.kind === 'file' && isSamePath(folderOf(place.path), folderOf(file.path));
  if (!sameFolder || place.kind !== 'file' || file?.kind !== 'file')
    return [logIn(resolution.provider, facts, 'Log in: this writes the new file')];
  return [
    moveFile(place.path, file.path, `Rename it to ${placeName({ kind: 'file', path: file.path }, facts.home)}`, facts),
  ];
}

function folderOf(path: string): string {
  return path.replace(/[\\/][^\\/]*$/, '');
}
