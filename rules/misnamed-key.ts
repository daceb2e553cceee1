import { isSamePath, pathKey } from '../src/path-key.ts';
import { stopsOf } from '../src/rule-kit/explained.ts';
import { plainKey } from '../src/rule-kit/file-key.ts';
import { canAuthenticate } from '../src/rule-kit/held-values.ts';
import { withTilde } from '../src/rule-kit/place-name.ts';
import { byHand, logIn, removeByteOrderMark } from '../src/rule-kit/remedy-steps.ts';
import { kindsFor, lastPart, type Manner, type SimilarKey, similarKey, usualKey } from '../src/rule-kit/similar-key.ts';
import type { Facts, FileKey } from '../src/types/facts.ts';
import type { RemedyStep, RuleProblem } from '../src/types/finding.ts';
import type { Place } from '../src/types/place.ts';
import type { ChainEntry, Resolution } from '../src/types/resolution.ts';
import type { Rule } from '../src/types/rule.ts';
import { plainNames } from '../src/value/plain-names.ts';

export const misnamedKey = {
  id: 'misnamed-key',
  severity: 'error',
  layer: 'name',
  failureClass: 'wrong-name',
  summary: 'A credential file doesn’t contain the key that the client reads, or has a similar one.',
  why: 'Keys must match exactly: accessToken is not access_token, a semicolon is not a colon, and a key outside its TOML section is ignored. The client finds nothing, and most say nothing.',
  *check(facts) {
    for (const resolution of facts.resolutions) {
      if (canAuthenticate(resolution)) continue;
      const lacking = resolution.chain.filter(lacksKey);
      const paths = new Map(lacking.map(({ place }) => [pathKey(pathOf(place)), pathOf(place)]));
      for (const path of paths.values()) {
        const wanted = lacking.filter(({ place }) => isSamePath(pathOf(place), path));
        const keys = facts.fileKeys.find((each) => isSamePath(each.path, path))?.keys ?? [];
        const tokens = facts.providers.find(({ id }) => id === resolution.provider)?.tokens ?? [];
        const near = wanted.flatMap(
          (entry) => similarKey(entry, keys, kindsFor(resolution.provider, entry.slot, tokens)) ?? [],
        );
        if (near.length > 0) yield nearly(resolution, path, distinct(near), facts);
        else yield* absent(resolution, wanted, path, keys, facts);
      }
    }
  },
  examples: {
    valid: [
      {
        title: 'other keys beside the right one',
        platform: 'cave',
        files: { '.cloudvolume/secrets/cave-secret.json': '{"note": "mine", "token": "{{cave/token}}"}' },
      },
    ],
    invalid: [
      {
        title: 'a capital letter',
        platform: 'cave',
        files: { '.cloudvolume/secrets/cave-secret.json': '{"Token": "{{cave/token}}"}' },
        severity: 'error',
        says: 'Token is not read: the key is token',
      },
      {
        title: 'camel case',
        platform: 'earthscope',
        files: { '.earthscope/default/tokens.json': '{"refreshToken": "{{earthscope/refresh-token}}"}' },
        severity: 'error',
        says: 'refreshToken is not read: the key is refresh_token',
      },
      {
        title: 'a key above its table',
        platform: 'earthscope',
        files: { '.earthscope/config.toml': 'refresh_token = "{{earthscope/refresh-token}}"\n' },
        severity: 'error',
        says: 'refresh_token is not read: the key is default.oauth2.refresh_token',
      },
      {
        title: 'a semicolon where a colon belongs',
        platform: 'cds',
        files: { '.cdsapirc': 'url: https://cds.climate.copernicus.eu/api\nkey;{{cds/key}}\n' },
        severity: 'error',
        says: 'key is followed by ; instead of :',
      },
      {
        title: 'capital letters',
        platform: 'cds',
        files: { '.cdsapirc': 'URL: https://cds.climate.copernicus.eu/api\nKEY: {{cds/key}}\n' },
        severity: 'error',
        says: 'KEY is not read: the key is key',
      },
      {
        title: 'a byte order mark before the first key',
        platform: 'cds',
        files: { '.cdsapirc': '\ufeffurl: https://cds.climate.copernicus.eu/api\nkey: {{cds/key}}\n' },
        severity: 'error',
        says: 'begins with a byte order mark',
      },
      {
        title: 'what dash’s echo -e wrote',
        platform: 'cds',
        files: { '.cdsapirc': '-e url: https://cds.climate.copernicus.eu/api\nkey: {{cds/key}}\n' },
        severity: 'error',
        says: 'url comes after -e',
      },
      {
        title: 'a key for each data set',
        platform: 'cave',
        files: {
          '.cloudvolume/secrets/cave-secret.json':
            '{"flywire_fafb_production": "{{cave/token}}", "fanc_production_mar2021": "{{cave/token 2}}"}',
        },
        severity: 'error',
        says: 'flywire_fafb_production is not read: the key is token',
      },
      {
        title: 'a section of the wrong name',
        platform: 'earthscope',
        files: {
          '.earthscope/config.toml': '[profiles.default]\noauth2.refresh_token = "{{earthscope/refresh-token}}"\n',
        },
        severity: 'error',
        says: 'profiles.default.oauth2.refresh_token is not read',
      },
      {
        title: 'a group of the wrong name',
        platform: 'earthscope',
        files: {
          '.earthscope/config.toml': '[profile.default.oauth]\nrefresh_token = "{{earthscope/refresh-token}}"\n',
        },
        severity: 'error',
        says: 'profile.default.oauth.refresh_token is not read',
      },
      {
        title: 'one letter too many',
        platform: 'earthscope',
        files: {
          '.earthscope/config.toml': '[profile.default]\noauth2.refresh_tokens = "{{earthscope/refresh-token}}"\n',
        },
        severity: 'error',
        says: 'profile.default.oauth2.refresh_tokens is not read',
      },
    ],
  },
} as const satisfies Rule;

/** Whether the client expected a key in an existing file and did not find it. */
function lacksKey({ place, state, role, stat, otherKeys, problem: fault }: ChainEntry): boolean {
  if (place.kind !== 'file' || place.key === undefined || role === 'lookalike' || state === 'ignored') return false;
  return otherKeys !== undefined || fault?.kind === 'missing-key' || (state === 'absent' && stat?.kind === 'file');
}

function pathOf(place: Place): string {
  return place.kind === 'file' ? place.path : '';
}

/** Each key of the file once, starting with the most informative slot. */
function distinct(near: readonly SimilarKey[]): readonly SimilarKey[] {
  const lines = new Set<number>();
  return near.filter(({ found: { line } }) => !lines.has(line) && lines.add(line));
}

function nearly(resolution: Resolution, path: string, near: readonly SimilarKey[], facts: Facts): RuleProblem {
  const { provider, client, raises } = resolution;
  const [first] = near as readonly [SimilarKey, ...SimilarKey[]];
  const file = withTilde(path, facts.home);
  const stops = raises[0] ? ` and stops with ${raises[0].class}` : ' and says nothing';
  return {
    platform: provider,
    clients: [client],
    place: { kind: 'file', path, line: first.found.line },
    message: `${file}: ${words(first)}`,
    evidence: [
      ...near.map((each) => ({
        place: { kind: 'file', path, line: each.found.line } as const,
        what: words(each),
        wins: false,
      })),
      { what: `${client} finds no ${first.slot} in it${stops}` },
    ],
    explains: stopsOf(provider, [client], facts),
    cause: causes[first.manner],
    remedy: {
      steps: [
        ...near
          .filter(({ manner }) => manner !== 'name' || near.length === 1)
          .flatMap((each) => correction(each, path, facts)),
        ...(near.length > 1 && first.manner === 'name' ? correction(first, path, facts) : []),
        ...keyOption(first, provider, facts),
      ],
      wontHelp: ['Creating a new credential: the one in the file was not read.'],
    },
  };
}

function shown(found: FileKey): string {
  return plainKey(found) ?? 'a key';
}

function words({ expected, found, manner }: SimilarKey): string {
  const key = shown(found);
  switch (manner) {
    case 'bom':
      return `the file begins with a byte order mark, so ${lastPart(key)} is not read`;
    case 'dash':
      return `${key} comes after -e`;
    case 'quoted':
      return `the quotes around ${key} are part of the key`;
    case 'separator':
      return `${key} is followed by ${found.separator} instead of :`;
    case 'case':
    case 'section':
    case 'name':
      return `${key} is not read: the key is ${expected}`;
  }
}

const causes: Readonly<Record<Manner, string>> = {
  bom: 'A Windows editor saved the file with a byte order mark, which becomes part of the first key.',
  dash: 'The file was written with echo -e in a shell whose echo prints the -e.',
  quoted: 'The file was written as JSON or YAML; this client reads quotes as characters of the key.',
  separator: 'The client expects a colon after the key, and skips a line without one.',
  case: 'Keys are case-sensitive.',
  section: 'The key is right, but not in the section that the client reads.',
  name: 'The file was written by hand, or by another program.',
};

function correction({ expected, found, manner }: SimilarKey, path: string, facts: Facts): readonly RemedyStep[] {
  const where = `line ${found.line} of ${withTilde(path, facts.home)}${byHand(facts)}`;
  const key = shown(found);
  switch (manner) {
    case 'bom':
      return [removeByteOrderMark(path, facts)];
    case 'dash':
      return [{ say: `Remove the -e before ${key} in ${where}` }];
    case 'quoted':
      return [{ say: `Remove the quotes around ${key} in ${where}` }];
    case 'separator':
      return [{ say: `Replace ${found.separator} with : after ${key} in ${where}` }];
    case 'section': {
      const [section = '', ...rest] = expected.split('.');
      const text = [`[${section}]`, `${rest.join('.')} = "the value of line ${found.line}"`];
      return [{ say: `Write this in ${withTilde(path, facts.home)}${byHand(facts)}`, text }];
    }
    case 'case':
    case 'name':
      return [{ say: `Rename ${key} to ${expected} in ${where}` }];
  }
}

/** The argument that selects another key, if the client has one. */
function keyOption({ found, manner }: SimilarKey, platform: string, facts: Facts): readonly RemedyStep[] {
  const option = facts.providers.find(({ id }) => id === platform)?.keyOption;
  // A key that must not be shown can't be written into a command.
  const key = plainKey(found);
  if (manner !== 'name' || option === undefined || key === undefined) return [];
  return [{ say: `Or name the key in your code: ${option.replace('{key}', key)}` }];
}

/** Without a similar key, the file is only evidence if nothing at all was read from it. */
function* absent(
  resolution: Resolution,
  wanted: readonly ChainEntry[],
  path: string,
  keys: readonly FileKey[],
  facts: Facts,
): Generator<RuleProblem> {
  const faulty = wanted.filter(({ problem: fault }) => fault?.kind === 'missing-key');
  const entry = faulty.find(({ slot }) => slot !== 'access_token' && slot !== 'id_token') ?? faulty[0];
  // A file that hides a valid one is reported by shadowed-file.
  const hides = resolution.chain.some(
    ({ slot, role, state }) => slot === entry?.slot && role === 'current' && state === 'ignored',
  );
  if (!entry || hides) return;
  const { provider, client, raises } = resolution;
  const expected = usualKey(entry.place, entry.slot);
  const file = withTilde(path, facts.home);
  const names = plainNames(keys.map(({ key }) => key)).join(', ');
  yield {
    platform: provider,
    clients: [client],
    place: { kind: 'file', path },
    message: `${file} has no ${expected}`,
    evidence: [
      { place: { kind: 'file', path }, what: names === '' ? 'contains no keys' : `its keys: ${names}`, wins: false },
      {
        what: `${client} finds no ${entry.slot} in it${raises[0] ? ` and stops with ${raises[0].class}` : ' and says nothing'}`,
      },
    ],
    explains: stopsOf(provider, [client], facts),
    cause: 'The login that writes this key was interrupted, or the file belongs to another program.',
    remedy: { steps: [logIn(provider, facts, 'Log in: this writes the file again')] },
  };
}
