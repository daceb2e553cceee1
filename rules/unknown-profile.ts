import { stopsOf } from '../src/rule-kit/explained.ts';
import { placeName } from '../src/rule-kit/place-name.ts';
import { unsetVariable } from '../src/rule-kit/remedy-steps.ts';
import type { Facts } from '../src/types/facts.ts';
import type { RemedyStep, RuleProblem } from '../src/types/finding.ts';
import type { Place } from '../src/types/place.ts';
import type { Resolution } from '../src/types/resolution.ts';
import type { Rule } from '../src/types/rule.ts';

export const unknownProfile = {
  id: 'unknown-profile',
  severity: 'error',
  layer: 'home',
  failureClass: 'wrong-server-or-env',
  summary: 'The profile or environment is unknown to the client.',
  why: 'The client fails before it reads any credential, so a valid one doesn’t help. EarthScope requires a section in config.toml even if the profile has tokens; Descartes Labs removed the names of its first cloud.',
  *check(facts) {
    for (const resolution of facts.resolutions) {
      const unknown = unknownName(resolution, facts);
      if (unknown) yield problem(resolution, unknown, facts);
    }
  },
  examples: {
    valid: [
      {
        title: 'a profile with a section of its own',
        platform: 'earthscope',
        env: { ES_PROFILE: 'work', ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}' },
        files: { '.earthscope/config.toml': '[profile.work]\n' },
      },
    ],
    invalid: [
      {
        title: 'a profile without a section, though the variable holds a token',
        platform: 'earthscope',
        env: { ES_PROFILE: 'work', ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}' },
        severity: 'error',
        says: 'ES_PROFILE names a profile',
      },
      {
        title: 'a constant of an older version',
        platform: 'descarteslabs',
        env: { DESCARTESLABS_ENV: 'gcp-production' },
        files: {
          '.descarteslabs/token_info.json':
            '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}',
        },
        severity: 'error',
        says: 'DESCARTESLABS_ENV names an environment',
      },
      {
        title: 'a variable of dynaconf’s own, meant for another program',
        platform: 'earthone',
        env: { SETTINGS_FILE_FOR_DYNACONF: 'settings.toml' },
        files: {
          '.earthone/token_info.json':
            '{"client_id": "{{earthone/client-id}}", "client_secret": "{{earthone/client-secret}}"}',
        },
        severity: 'error',
        says: 'SETTINGS_FILE_FOR_DYNACONF keeps the client’s own settings from being read',
      },
    ],
  },
} as const satisfies Rule;

interface Unknown {
  readonly what: 'a profile' | 'an environment';
  readonly place: Place;
  /** The variable selects nothing: it prevents the client's settings, including all environments, from being read. */
  readonly hides?: string;
}

function unknownName({ raises, chain }: Resolution, facts: Facts): Unknown | undefined {
  const name = raises[0]?.class.split('.').at(-1);
  if (name === 'ProfileDoesNotExistError')
    return {
      what: 'a profile',
      place: variableLike(/^es_profile(_name)?$/i, facts) ?? { kind: 'argument', name: 'profile' },
    };
  if (name !== 'ConfigError') return undefined;
  const entry = chain.find(({ slot, state }) => slot === 'settings' && state === 'malformed');
  const place = entry?.place ?? variableLike(/_(DEFAULT_)?DOMAIN$/, facts);
  const hides = entry?.problem?.kind === 'missing-key' ? { hides: entry.problem.what } : {};
  return place && { what: 'an environment', place, ...hides };
}

function variableLike(pattern: RegExp, facts: Facts): Place | undefined {
  const name = facts.variables.find((each) => pattern.test(each));
  return name === undefined ? undefined : { kind: 'env', name };
}

function problem(resolution: Resolution, { what, place, hides }: Unknown, facts: Facts): RuleProblem {
  const { provider, client, raises } = resolution;
  const name = placeName(place, facts.home);
  return {
    platform: provider,
    clients: [client],
    place,
    message: hides
      ? `${name} keeps the client’s own settings from being read`
      : `${name} names ${what} that the client does not know`,
    evidence: [
      { place, what: hides ?? `names ${what}`, wins: true },
      { what: `${client} stops with ${raises[0]?.class ?? 'an error'}` },
    ],
    explains: stopsOf(provider, [client], facts),
    cause:
      what === 'a profile'
        ? 'Every profile except default needs a section in config.toml, even if it has tokens.'
        : hides
          ? 'The library that reads the settings has its own variables, which override the client’s code.'
          : 'The name was mistyped, or is from an older version.',
    remedy: {
      steps: stepsFor(what, place, facts),
      wontHelp: ['Logging in again, or a new credential: none is read.'],
    },
  };
}

function stepsFor(what: Unknown['what'], place: Place, facts: Facts): readonly RemedyStep[] {
  const away =
    place.kind === 'env'
      ? unsetVariable(place.name, facts)
      : [{ say: `Correct ${placeName(place, facts.home)} where your own code passes it` }];
  if (what === 'an environment') return away;
  return [
    { say: 'If the name is right: add its section to ~/.earthscope/config.toml, a line [profile.NAME] with that name' },
    ...away,
  ];
}
