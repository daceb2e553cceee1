import { envGroup } from '../src/rule-kit/env-shadow.ts';
import { stopsOf } from '../src/rule-kit/explained.ts';
import { placeName } from '../src/rule-kit/place-name.ts';
import { correctValue, logIn, unsetVariables } from '../src/rule-kit/remedy-steps.ts';
import type { Facts } from '../src/types/facts.ts';
import type { RemedyStep, RuleProblem } from '../src/types/finding.ts';
import type { ChainEntry, Resolution } from '../src/types/resolution.ts';
import type { Rule } from '../src/types/rule.ts';

export const emptyValue = {
  id: 'empty-value',
  severity: 'error',
  layer: 'damage',
  failureClass: 'empty-value',
  summary: 'A credential is set, but empty.',
  why: 'An empty value is not the same as none: some clients take it and hide a good file behind it, some stop looking for the older name, some pass over it. Compose files and CI systems set variables to nothing where a secret is missing.',
  needs: ['assignments'],
  *check(facts) {
    for (const resolution of facts.resolutions) {
      for (const entry of resolution.chain) {
        if (!isBlank(entry) || entry.role === 'lookalike') continue;
        yield problem(resolution, entry, facts);
      }
    }
  },
  examples: {
    valid: [
      {
        title: 'not set at all',
        platform: 'earthscope',
        files: { '.earthscope/default/tokens.json': '{"refresh_token": "{{earthscope/refresh-token}}"}' },
      },
    ],
    invalid: [
      {
        title: 'an empty variable hides a good file',
        platform: 'earthscope',
        env: { ES_OAUTH2__REFRESH_TOKEN: '' },
        files: { '.earthscope/default/tokens.json': '{"refresh_token": "{{earthscope/refresh-token}}"}' },
        severity: 'error',
        says: 'is set but empty',
      },
      {
        title: 'an empty token in the file',
        platform: 'cave',
        files: { '.cloudvolume/secrets/cave-secret.json': '{"token": ""}' },
        severity: 'error',
        says: 'is set but empty',
      },
    ],
  },
} as const satisfies Rule;

function isBlank({ state, value }: ChainEntry): boolean {
  return (
    state === 'empty' || ((state === 'found' || state === 'ignored') && value?.is === 'known' && value.traits.blank)
  );
}

/** Where nothing else would be found without it, taking it away is not enough. */
function stepsForVariable(
  name: string,
  resolution: Resolution,
  entry: ChainEntry,
  hides: boolean,
  facts: Facts,
): readonly RemedyStep[] {
  const away = unsetVariables(entry.wins ? envGroup(name, resolution) : [name], facts);
  if (!entry.wins || hides || entry.slot === 'access_token') return away;
  return [
    ...away,
    logIn(resolution.provider, facts, 'Log in: this stores what is due'),
    ...correctValue(entry.place, 'Or set it after all', facts),
  ];
}

function isEmpty({ value }: ChainEntry): boolean {
  return value?.is !== 'known' || value.traits.length === 0;
}

/** An empty value that the client takes is an error; one that it passes over, while it finds another, only a note. */
function problem(resolution: Resolution, entry: ChainEntry, facts: Facts): RuleProblem {
  const hides = resolution.chain.find(
    ({ slot, wins, state, value }) =>
      slot === entry.slot &&
      !wins &&
      (state === 'found' || state === 'ignored') &&
      value?.is === 'known' &&
      !value.traits.blank,
  );
  const finds = resolution.next === 'sends' || resolution.next === 'exchanges';
  const where = placeName(entry.place, facts.home);
  return {
    platform: resolution.provider,
    clients: [resolution.client],
    place: entry.place,
    slot: entry.slot,
    severity:
      entry.wins || !finds
        ? resolution.next === 'sends' && entry.slot === 'refresh_token'
          ? 'warning'
          : 'error'
        : 'note',
    message: `${entry.slot} is set but empty${isEmpty(entry) ? '' : ': white space only'}`,
    evidence: [
      { place: entry.place, what: 'set but empty', wins: entry.wins },
      ...(hides ? [{ place: hides.place, what: 'holds a value that is not reached', wins: false }] : []),
      {
        what: entry.wins
          ? `${resolution.client} takes the empty value`
          : `${resolution.client} passes over it${entry.why ? `: ${entry.why}` : ''}`,
      },
    ],
    ...(entry.wins || !finds ? { explains: stopsOf(resolution.provider, [resolution.client], facts) } : {}),
    cause:
      entry.place.kind === 'env'
        ? `Something set ${where} to nothing: a compose file, a job, or a CI secret that is missing.`
        : 'The value was never filled in, or a login was broken off.',
    remedy: {
      steps:
        entry.place.kind === 'env'
          ? stepsForVariable(entry.place.name, resolution, entry, hides !== undefined, facts)
          : entry.place.kind === 'file'
            ? [logIn(resolution.provider, facts)]
            : correctValue(entry.place, 'Pass a value, or nothing at all', facts),
    },
  };
}
