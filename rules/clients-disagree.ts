import { valueEvidence } from '../src/rule-kit/evidence.ts';
import { stopsOf } from '../src/rule-kit/explained.ts';
import { mainInstallation } from '../src/rule-kit/installed-client.ts';
import { placeKey, placeName, withTilde } from '../src/rule-kit/place-name.ts';
import { moveFile } from '../src/rule-kit/remedy-steps.ts';
import type { Facts } from '../src/types/facts.ts';
import type { RemedyStep, RuleProblem } from '../src/types/finding.ts';
import type { ChainEntry, Field, Resolution } from '../src/types/resolution.ts';
import type { Rule } from '../src/types/rule.ts';

export const clientsDisagree = {
  id: 'clients-disagree',
  severity: 'error',
  layer: 'shadow',
  failureClass: 'two-clients-one-credential',
  summary: 'One client of a platform finds a credential, and another finds none or a different one.',
  why: 'The clients of one platform read different places: a directory that a variable names, a legacy name, a server’s own file. So one program works and another fails, with the same token and the same home directory.',
  *check(facts) {
    for (const { id } of facts.providers) {
      const resolutions = facts.resolutions.filter(({ provider }) => provider === id);
      const finder = resolutions.find((resolution) => tokenOf(resolution) !== undefined);
      const found = finder && tokenOf(finder);
      if (!finder || !found) continue;
      const others = resolutions.filter((other) => other !== finder && !isBroken(other));
      // A legacy name is reported by legacy-name, unless an installed client does not read it.
      const lacking = others.filter((other) => !tokenOf(other) && (!isOld(finder, found) || isInstalled(other, facts)));
      if (lacking.length > 0) yield without(finder, found, lacking, facts);
      // What the user's own code passes to one of them, it does not pass to the others.
      const unlikes = [finder, ...others].some(isTold) ? [] : others.filter((other) => differs(found, tokenOf(other)));
      if (unlikes.length > 0) yield unlike(finder, found, unlikes, facts);
    }
  },
  examples: {
    valid: [
      {
        title: 'the place that all of them read',
        platform: 'cave',
        files: { '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}' },
      },
    ],
    invalid: [
      {
        title: 'a directory that only cloud-files reads',
        platform: 'cave',
        files: { '.cloudvolume/secrets/chunkedgraph-secret.json': '{"token": "{{cave/token}}"}' },
        packages: { caveclient: '8.2.1', 'cloud-files': '6.4.3' },
        severity: 'error',
        says: 'cloud-files finds no token',
      },
      {
        title: 'CLOUD_VOLUME_DIR changes the directory for two of them',
        platform: 'cave',
        env: { CLOUD_VOLUME_DIR: '/home/me/cv' },
        files: {
          '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}',
          'cv/secrets/cave-secret.json': '{"token": "{{cave/token 2}}"}',
        },
        severity: 'warning',
        says: 'a different token',
      },
    ],
  },
} as const satisfies Rule;

const slot = 'token';

function tokenOf({ fields }: Resolution): Field | undefined {
  const field = fields[slot];
  return field?.value.is === 'known' && !field.value.traits.blank ? field : undefined;
}

/** Whether the client fails on a damaged file or value, or its result is unknown. Another rule reports that. */
function isBroken({ next, chain, fields }: Resolution): boolean {
  const took = chain.some((entry) => entry.slot === slot && entry.role !== 'lookalike' && entry.state === 'found');
  const refuses = fields[slot] === undefined && took;
  return (
    next === 'unknown' ||
    refuses ||
    chain.some(({ state, problem }) => problem?.effect === 'fatal' && state !== 'ignored')
  );
}

function isTold({ fields, settings }: Resolution): boolean {
  return (
    fields[slot]?.place.kind === 'argument' ||
    ['token_file', 'token_key', 'datastack'].some((name) => settings[name]?.place.kind === 'argument')
  );
}

function differs(one: Field, other: Field | undefined): boolean {
  return (
    one.value.is === 'known' && other?.value.is === 'known' && one.value.secret.relation(other.value.secret) !== 'same'
  );
}

function namesOf(resolutions: readonly Resolution[]): string {
  return resolutions.map(({ client }) => client).join(' and ');
}

function without(finder: Resolution, found: Field, lacking: readonly Resolution[], facts: Facts): RuleProblem {
  const where = placeName(found.place, facts.home);
  const places = lacking.map(({ chain }) => fileForAll(chain)?.place);
  const copies = [
    ...new Set(places.flatMap((place) => (place?.kind === 'file' ? [withTilde(place.path, facts.home)] : []))),
  ];
  const renamed = renaming(finder, found, facts);
  return {
    platform: finder.provider,
    // An old name concerns all of them.
    clients: (renamed ? facts.resolutions.filter(({ provider }) => provider === finder.provider) : lacking).map(
      ({ client }) => client,
    ),
    place: found.place,
    slot,
    message: `${namesOf(lacking)} ${lacking.length > 1 ? 'find' : 'finds'} no ${slot}, though ${finder.client} does`,
    evidence: [
      valueEvidence(found.place, found.value, facts.now, true),
      ...lacking.map(({ client, raises }) => ({
        what: raises[0] ? `${client} stops with ${raises[0].class}` : `${client} sends its requests without a token`,
      })),
    ],
    explains: stopsOf(
      finder.provider,
      lacking.map(({ client }) => client),
      facts,
    ),
    cause: `${namesOf(lacking)} ${lacking.length > 1 ? 'don’t' : 'doesn’t'} read ${where}.`,
    remedy: {
      steps: renamed ?? [
        { say: `Copy your token to where they read it${copies.length > 0 ? `: ${copies.join(', ')}` : ''}` },
      ],
      wontHelp: ['Creating a new token: it would be in the same place, and may revoke the current one.'],
    },
  };
}

/** The file for all servers, if there is one: a file for one server would hide it later. */
function fileForAll(chain: readonly ChainEntry[]): ChainEntry | undefined {
  const files = chain.filter(({ role, place }) => role === 'current' && place.kind === 'file');
  return files.find(({ place }) => place.kind === 'file' && /[\\/]cave-secret\.json$/.test(place.path)) ?? files[0];
}

function isOld({ chain }: Resolution, { place }: Field): boolean {
  return chain.some((entry) => entry.wins && entry.role === 'legacy' && placeKey(entry.place) === placeKey(place));
}

function isInstalled({ client }: Resolution, facts: Facts): boolean {
  return mainInstallation(client, facts.installed) !== undefined;
}

/** If a token is under a legacy name that not all clients know, all of them find it under the new name. */
function renaming(finder: Resolution, found: Field, facts: Facts): readonly RemedyStep[] | undefined {
  const { place } = found;
  const due = finder.chain.findLast(
    (entry) => entry.slot === slot && entry.role === 'current' && entry.place.kind === 'file',
  )?.place;
  if (!isOld(finder, found) || place.kind !== 'file' || due?.kind !== 'file') return undefined;
  return [moveFile(place.path, due.path, `Rename it to ${withTilde(due.path, facts.home)}`, facts)];
}

function eachPlaceOnce(fields: readonly Field[]): readonly Field[] {
  return fields.filter(
    ({ place }, index) => fields.findIndex((each) => placeKey(each.place) === placeKey(place)) === index,
  );
}

function unlike(finder: Resolution, found: Field, others: readonly Resolution[], facts: Facts): RuleProblem {
  const fields = others.flatMap((other) => tokenOf(other) ?? []);
  const places = [...new Set(fields.map(({ place }) => placeName(place, facts.home)))];
  return {
    platform: finder.provider,
    clients: [finder, ...others].map(({ client }) => client),
    place: fields[0]?.place ?? found.place,
    slot,
    severity: 'warning',
    message: `${namesOf(others)} ${others.length > 1 ? 'use' : 'uses'} a different ${slot} from ${finder.client}`,
    evidence: eachPlaceOnce([found, ...fields]).map(({ place, value }) => valueEvidence(place, value, facts.now, true)),
    cause: `${finder.client} reads ${placeName(found.place, facts.home)}, ${namesOf(others)} ${others.length > 1 ? 'read' : 'reads'} ${places.join(', ')}.`,
    remedy: {
      steps: [{ say: 'Decide which is right, and copy it to both places (a new one may revoke the others)' }],
    },
  };
}
