import { valueEvidence } from '../src/rule-kit/evidence.ts';
import { isAddressSlot } from '../src/rule-kit/held-values.ts';
import {
  environmentWords,
  installStep,
  mainInstallation,
  packagePlace,
  unknownEras,
} from '../src/rule-kit/installed-client.ts';
import { placeName } from '../src/rule-kit/place-name.ts';
import type { Facts, InstalledClient } from '../src/types/facts.ts';
import type { RuleProblem } from '../src/types/finding.ts';
import type { CredentialEra } from '../src/types/provider.ts';
import type { ChainEntry, Resolution } from '../src/types/resolution.ts';
import type { Rule } from '../src/types/rule.ts';

export const outdatedClient = {
  id: 'outdated-client',
  severity: 'error',
  layer: 'kind',
  failureClass: 'legacy-format-or-name',
  summary: 'The credential is newer than the installed client, which cannot use it.',
  why: 'A platform changes the format of its keys, or a client adds support for a new variable or file. An older version of the client fails or finds nothing, and people replace a good credential.',
  *check(facts) {
    for (const resolution of facts.resolutions) {
      const provider = facts.providers.find(({ id }) => id === resolution.provider);
      if (!provider) continue;
      for (const installation of facts.installed.filter(({ client }) => client === resolution.client)) {
        for (const era of unknownEras(provider, installation)) {
          const found = credentialOf(era, resolution, facts.home);
          if (found) yield problem(era, found, installation, facts);
        }
      }
    }
  },
  examples: {
    valid: [
      {
        title: 'a new key and a client that accepts it',
        platform: 'cds',
        packages: { cdsapi: '0.7.7' },
        env: { CDSAPI_URL: 'https://cds.climate.copernicus.eu/api', CDSAPI_KEY: '{{cds/key}}' },
      },
      {
        title: 'an older client that has its own variable as well',
        platform: 'huggingface',
        packages: { 'huggingface-hub': '1.3.7' },
        env: { HF_OIDC_RESOURCE: 'ada/model', HF_TOKEN: '{{huggingface/token}}' },
      },
    ],
    invalid: [
      {
        title: 'a new key with a client for the old store',
        platform: 'cds',
        packages: { cdsapi: '0.6.1' },
        env: { CDSAPI_URL: 'https://cds.climate.copernicus.eu/api', CDSAPI_KEY: '{{cds/key}}' },
        severity: 'error',
        says: 'cdsapi 0.6.1 accepts only keys of the old store',
      },
      {
        title: 'a variable that the SDK reads since 1.0',
        platform: 'earthscope',
        packages: { 'earthscope-sdk': '0.2.1' },
        env: { ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}' },
        severity: 'error',
        says: 'earthscope-sdk 0.2.1 does not read ES_OAUTH2__*',
      },
      {
        title: 'the es command of pipx is older than the login',
        platform: 'earthscope',
        packages: { 'earthscope-sdk': '1.9.3' },
        programs: { es: { 'earthscope-cli': '0.9.0', 'earthscope-sdk': '0.2.1' } },
        files: { '.earthscope/default/tokens.json': '{"refresh_token": "{{earthscope/refresh-token}}"}' },
        severity: 'error',
        says: 'earthscope-cli 0.9.0 does not read ES_OAUTH2__*',
      },
      {
        title: 'a client that reads the older variable only',
        platform: 'huggingface',
        packages: { 'huggingface-hub': '0.13.4' },
        env: { HF_TOKEN: '{{huggingface/token}}' },
        severity: 'error',
        says: 'huggingface-hub 0.13.4 does not read HF_TOKEN',
      },
      {
        title: 'a trusted publisher’s variable and a client without OIDC',
        platform: 'huggingface',
        packages: { 'huggingface-hub': '1.3.7' },
        env: { HF_OIDC_RESOURCE: 'ada/model' },
        severity: 'error',
        says: 'huggingface-hub 1.3.7 ignores HF_OIDC_RESOURCE',
      },
      {
        title: 'an empty variable that counts as a value',
        platform: 'descarteslabs',
        packages: { descarteslabs: '1.8.2' },
        env: { DESCARTESLABS_CLIENT_ID: '' },
        files: {
          '.descarteslabs/token_info.json':
            '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}',
        },
        severity: 'error',
        says: 'descarteslabs 1.8.2 treats an empty variable as a value',
      },
      {
        title: 'a file for one server',
        platform: 'cave',
        packages: { 'cloud-files': '4.30.1' },
        files: { '.cloudvolume/secrets/global.daf-apis.com-cave-secret.json': '{"token": "{{cave/token}}"}' },
        severity: 'error',
        says: 'cloud-files 4.30.1 reads only cave-secret.json',
      },
    ],
  },
} as const satisfies Rule;

/** A credential of the era, and whether this version finds another one instead. */
interface FoundCredential {
  readonly entry: ChainEntry;
  readonly hasOther: boolean;
}

/**
 * The credential of this era that the client would use, or would have used if it had known the place. Undefined if
 * there is none, or if the client uses another one anyway.
 */
function credentialOf(
  era: CredentialEra,
  { chain, provider }: Resolution,
  home: string | undefined,
): FoundCredential | undefined {
  const credentials = chain.filter(
    ({ role, slot, place }) =>
      role !== 'lookalike' && place.kind !== 'default' && !isAddressSlot(slot) && slot !== 'netrc' && slot !== 'login',
  );
  const isHere = ({ state }: ChainEntry): boolean =>
    era.empty ? state === 'empty' : state !== 'absent' && state !== 'empty';
  const matched = credentials.filter((entry) => isHere(entry) && isOfEra(era, entry, provider, home));
  const entry = matched.find(({ wins }) => wins) ?? matched[0];
  if (!entry) return undefined;
  const others = credentials.filter((each) => !matched.includes(each));
  // An empty variable that counts as a value overrides all later places.
  if (era.empty) return { entry, hasOther: false };
  if (!entry.wins && others.some(({ wins }) => wins)) return undefined;
  const hasOther = others.some(
    ({ slot, state, value }) =>
      slot === entry.slot && (state === 'found' || state === 'ignored') && value?.is === 'known',
  );
  return { entry, hasOther };
}

function isOfEra(
  { kinds, variables, files }: CredentialEra,
  { place, value }: ChainEntry,
  platform: string,
  home: string | undefined,
): boolean {
  if (kinds && value?.is === 'known' && kinds.some((kind) => value.traits.kinds.includes(`${platform}/${kind}`)))
    return true;
  if (place.kind === 'env') return (variables ?? []).some((pattern) => matches(pattern, place.name, '.*'));
  if (place.kind !== 'file') return false;
  const path = place.path.replaceAll('\\', '/');
  return (files ?? []).some((pattern) =>
    pattern.includes('/')
      ? matches(pattern.replace(/^~/, (home ?? '~').replaceAll('\\', '/')), path, '[^/]*')
      : matches(pattern, path.slice(path.lastIndexOf('/') + 1), '[^/]*'),
  );
}

/** Whether a text matches a pattern in which `*` matches any characters (`run`). */
function matches(pattern: string, text: string, run: '.*' | '[^/]*'): boolean {
  const parts = pattern.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join(run)}$`, 's').test(text);
}

function problem(
  era: CredentialEra,
  { entry, hasOther }: FoundCredential,
  installation: InstalledClient,
  facts: Facts,
): RuleProblem & { readonly slot?: string } {
  const { package: name, version, client, platform } = installation;
  const isMain = mainInstallation(client, facts.installed) === installation;
  const where = packagePlace(installation);
  return {
    platform,
    clients: [client],
    place: entry.place,
    slot: entry.slot,
    // A second installation may not be used at all, and a version that finds another credential works.
    severity: isMain && !hasOther ? 'error' : 'warning',
    message: `${name} ${version} ${era.fault}`,
    evidence: [
      ...(entry.value && !era.empty
        ? [valueEvidence(entry.place, entry.value, facts.now)]
        : [{ place: entry.place, what: 'is set' }]),
      {
        place: { kind: 'file', path: where.path },
        what: `${name} ${version} is installed in ${environmentWords(where, facts)}`,
      },
      ...(era.shows ? [{ what: `it shows ${era.shows}` }] : []),
    ],
    cause: era.empty
      ? `${era.below} is the first version that ignores an empty variable.`
      : `${placeName(entry.place, facts.home)} is newer than the installed client: ${era.below} is the first version that can use it.`,
    remedy: {
      steps: [
        installStep('Upgrade the client', era.command, installation, facts),
        ...(era.otherwise ? [{ say: era.otherwise }] : []),
      ],
      ...(era.empty
        ? {}
        : { wontHelp: ['A new credential: it is of the same kind, and this version can’t use it either.'] }),
    },
  };
}
