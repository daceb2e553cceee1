import { answerWords, serverPlace } from '../src/rule-kit/asked-credential.ts';
import { orWords } from '../src/rule-kit/evidence.ts';
import { stopsOf } from '../src/rule-kit/explained.ts';
import { type HeldValue, heldValues } from '../src/rule-kit/held-values.ts';
import { placeName } from '../src/rule-kit/place-name.ts';
import { setPublicVariable } from '../src/rule-kit/remedy-steps.ts';
import type { Facts } from '../src/types/facts.ts';
import type { RemedyStep, RuleProblem } from '../src/types/finding.ts';
import type { Place } from '../src/types/place.ts';
import type { KnownAddresses } from '../src/types/provider.ts';
import type { Setting } from '../src/types/resolution.ts';
import type { Rule } from '../src/types/rule.ts';
import type { AddressStanding } from '../src/types/value.ts';
import type { Verdict } from '../src/types/verdict.ts';
import { bareAddress, standingOf } from '../src/value/known-addresses.ts';
import { webAddress } from '../src/value/server-templates.ts';

export const wrongAddress = {
  id: 'wrong-address',
  severity: 'error',
  layer: 'name',
  failureClass: 'wrong-server-or-env',
  summary: 'The address of the platform is retired, has the wrong path, or is not an address.',
  why: 'Platforms move, and old guides still name the old address. The server answers 404, or nothing answers; without https:// the client stops before it sends anything. No new credential helps.',
  *check(facts) {
    for (const verdict of facts.verdicts) {
      const place = verdict.reason === 'wrong-address' ? serverPlace(verdict, facts) : undefined;
      if (verdict.status === 'unknown' && place) yield nothingThere(verdict, place, facts);
    }
    for (const { id, addresses = [] } of facts.providers) {
      for (const known of addresses) {
        for (const address of inUse(id, known, facts)) {
          const fault = faultOf(address, known);
          if (fault) yield problem(id, address, fault, facts);
        }
      }
    }
  },
  examples: {
    valid: [
      {
        title: 'the documented address, with a slash at its end',
        platform: 'cds',
        env: { CDSAPI_URL: 'https://cds.climate.copernicus.eu/api/', CDSAPI_KEY: '{{cds/key}}' },
      },
      {
        title: 'the user’s own server',
        platform: 'huggingface',
        env: { HF_ENDPOINT: 'https://hub.example.org', HF_TOKEN: '{{huggingface/token}}' },
      },
    ],
    invalid: [
      {
        title: 'the path of the old store',
        platform: 'cds',
        files: { '.cdsapirc': 'url: https://ads.atmosphere.copernicus.eu/api/v2\nkey: {{cds/key}}\n' },
        severity: 'error',
        says: 'has a different path from the platform’s address',
      },
      {
        title: 'a host from before the platform moved',
        platform: 'cds',
        files: { '.cdsapirc': 'url: https://cds-beta.climate.copernicus.eu/api\nkey: {{cds/key}}\n' },
        severity: 'error',
        says: 'is a retired address',
      },
      {
        title: 'without https://',
        platform: 'cds',
        env: { CDSAPI_URL: 'cds.climate.copernicus.eu/api', CDSAPI_KEY: '{{cds/key}}' },
        severity: 'error',
        says: 'has no https://',
      },
      {
        title: 'a path of a web page',
        platform: 'huggingface',
        env: { HF_ENDPOINT: 'https://huggingface.co/settings/tokens', HF_TOKEN: '{{huggingface/token}}' },
        severity: 'error',
        says: 'has a different path',
      },
      {
        title: 'a server that the user’s own code names, without https://',
        platform: 'cave',
        options: { server: 'cave.example.org' },
        files: { '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}' },
        severity: 'error',
        says: 'has no https://',
      },
      {
        title: 'a server that answers 404',
        platform: 'cds',
        env: { CDSAPI_URL: 'https://cds.example.org/api', CDSAPI_KEY: '{{cds/key}}' },
        verdicts: [
          {
            platform: 'cds',
            client: 'cds',
            status: 'unknown',
            reason: 'wrong-address',
            host: 'cds.example.org',
            slot: 'key',
            expected: ['https://cds.climate.copernicus.eu/api', 'https://ads.atmosphere.copernicus.eu/api'],
          },
        ],
        severity: 'error',
        says: 'is not the platform’s address',
      },
      {
        title: 'something else altogether',
        platform: 'cds',
        env: { CDSAPI_URL: 'True', CDSAPI_KEY: '{{cds/key}}' },
        severity: 'error',
        says: 'is not an address',
      },
    ],
  },
} as const satisfies Rule;

/** An address that a client uses, from a slot or a setting. */
interface UsedAddress {
  readonly clients: readonly string[];
  readonly place: Place;
  readonly slot?: string;
  readonly standing?: AddressStanding | undefined;
  /** Whether it is an http(s) address, and the complete address if only the scheme is missing. */
  readonly isAddress: boolean;
  readonly bare?: string | undefined;
}

function inUse(platform: string, { slot, setting }: KnownAddresses, facts: Facts): readonly UsedAddress[] {
  const all = heldValues(facts).filter((each) => each.platform === platform);
  // If the address is also set as the credential, the two are swapped: another rule reports that.
  const isSwapped = all.some(({ slot: other, value }) => other !== slot && value.traits.address !== undefined);
  const held = all.filter((each) => each.slot === slot && isOneText(each) && !(isSwapped && isToken(each)));
  const settings = facts.resolutions
    .filter(({ provider }) => provider === platform)
    .flatMap(({ client, settings: all }) => {
      const found = setting === undefined ? undefined : all[setting];
      return found && found.place.kind !== 'default' ? [{ client, found }] : [];
    });
  return [...held.map(ofValue), ...settings.map(({ client, found }) => ofSetting(client, found))];
}

/** An empty value, a placeholder and a damaged value are reported by other rules. */
function isOneText({ value: { traits } }: HeldValue): boolean {
  const { blank, placeholder, odd, quotes, edges, inside, wrapping, pythonType } = traits;
  return !blank && !placeholder && odd.length === 0 && !quotes && !edges && !inside && !wrapping && !pythonType;
}

function isToken({ platform, value }: HeldValue): boolean {
  return value.traits.kinds.some((kind) => kind.startsWith(`${platform}/`));
}

function ofValue({ clients, place, slot, value }: HeldValue): UsedAddress {
  const { address, bareAddress: bare } = value.traits;
  return { clients, place, slot, isAddress: address !== undefined, standing: address?.standing, bare };
}

function ofSetting(client: string, { value, place }: Setting): UsedAddress {
  const isAddress = /^https?:\/\/[^/]/i.test(value) && URL.canParse(value);
  const found = isAddress ? { standing: standingOf(value) } : { bare: bareAddress(value) ?? ownServer(value) };
  return { clients: [client], place, isAddress, ...found };
}

/** `cave.example.org`, `127.0.0.1:8080`: the user's own server, without a scheme. */
function ownServer(text: string): string | undefined {
  const url = /^[a-z]+:\/\//i.test(text) ? undefined : webAddress(text);
  return url && /[.:]/.test(url.host) ? url.href.replace(/\/$/, '') : undefined;
}

interface Fault {
  readonly what: string;
  readonly cause: string;
  readonly instead: string;
}

function faultOf({ isAddress, standing, bare }: UsedAddress, { current }: KnownAddresses): Fault | undefined {
  const [usual = ''] = current;
  if (!isAddress) {
    return bare === undefined
      ? { what: 'is not an address', cause: 'The client appends its paths to this text unchanged.', instead: usual }
      : { what: 'has no https://', cause: 'The client appends its paths to this text unchanged.', instead: bare };
  }
  if (standing?.is === 'retired')
    return { what: 'is a retired address', cause: 'The platform has moved.', instead: standing.instead };
  if (standing?.is === 'other-path') {
    const cause = 'It comes from an old guide, or it is the address of a web page.';
    return { what: 'has a different path from the platform’s address', cause, instead: standing.instead };
  }
  return undefined;
}

function problem(platform: string, address: UsedAddress, { what, cause, instead }: Fault, facts: Facts): RuleProblem {
  const { clients, place, slot } = address;
  return {
    platform,
    clients,
    place,
    ...(slot === undefined ? {} : { slot }),
    message: `${placeName(place, facts.home)} ${what}`,
    evidence: [{ place, what, wins: true }, { what: `the platform’s address: ${instead}` }],
    explains: stopsOf(platform, clients, facts),
    cause,
    remedy: {
      steps: stepsFor(place, instead, facts),
      wontHelp: ['A new credential, or logging in again: the address stays wrong.'],
    },
  };
}

/** A request to the address in use returned 404: the address is wrong, whether the credential is valid or not. */
function nothingThere(verdict: Verdict, place: Place, facts: Facts): RuleProblem {
  const { platform, client, host, expected = [] } = verdict;
  return {
    platform,
    clients: [client],
    place,
    message: `${placeName(place, facts.home)} is not the platform’s address`,
    evidence: [
      { place, what: `${host ?? 'the server'} has nothing there`, wins: true },
      { what: answerWords(verdict) },
      { what: `the platform’s address: ${orWords(expected)}` },
    ],
    cause: 'The client appends its paths to the address, and the server doesn’t have them.',
    remedy: {
      steps: stepsFor(place, expected[0] ?? '', facts),
      wontHelp: ['A new credential, or trying again later: the address stays wrong.'],
    },
  };
}

function stepsFor(place: Place, instead: string, facts: Facts): readonly RemedyStep[] {
  if (place.kind === 'env') return setPublicVariable(place.name, instead, facts);
  const where = placeName(place, facts.home);
  return [{ say: `Replace the address in ${where} with ${instead}` }];
}
