import { envGroup } from '../src/rule-kit/env-shadow.ts';
import { placeName } from '../src/rule-kit/place-name.ts';
import { correctValue, logIn, unsetVariables } from '../src/rule-kit/remedy-steps.ts';
import type { Facts } from '../src/types/facts.ts';
import type { RemedyStep, RuleProblem } from '../src/types/finding.ts';
import type { Resolution, Rung } from '../src/types/resolution.ts';
import type { Rule } from '../src/types/rule.ts';

export const emptyValue = {
  id: 'empty-value',
  severity: 'error',
  layer: 'damage',
  failureClass: 'empty-value',
  summary: 'A credential is set, but empty.',
  why: 'An empty value is not the same as none: some clients take it and hide a good file behind it, some stop looking for the older name, some pass over it. Compose files and CI systems set variables to nothing where a secret is missing.',
  needs: ['setters'],
  *check(facts) {
    for (const resolution of facts.resolutions) {
      for (const rung of resolution.ladder) {
        if (!isBlank(rung) || rung.role === 'decoy') continue;
        yield problem(resolution, rung, facts);
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

function isBlank({ state, value }: Rung): boolean {
  return (
    state === 'empty' || ((state === 'found' || state === 'ignored') && value?.is === 'known' && value.traits.blank)
  );
}

/** Where nothing else would be found without it, taking it away is not enough. */
function stepsForVariable(
  name: string,
  resolution: Resolution,
  rung: Rung,
  hides: boolean,
  facts: Facts,
): readonly RemedyStep[] {
  const away = unsetVariables(rung.wins ? envGroup(name, resolution) : [name], facts);
  if (!rung.wins || hides || rung.slot === 'access_token') return away;
  return [
    ...away,
    logIn(resolution.provider, facts, 'Log in: this stores what is due'),
    ...correctValue(rung.place, 'Or set it after all', facts),
  ];
}

function isEmpty({ value }: Rung): boolean {
  return value?.is !== 'known' || value.traits.length === 0;
}

/** An empty value that the client takes is an error; one that it passes over, while it finds another, only a note. */
function problem(resolution: Resolution, rung: Rung, facts: Facts): RuleProblem {
  const hides = resolution.ladder.find(
    ({ slot, wins, state, value }) =>
      slot === rung.slot &&
      !wins &&
      (state === 'found' || state === 'ignored') &&
      value?.is === 'known' &&
      !value.traits.blank,
  );
  const finds = resolution.next === 'sends' || resolution.next === 'exchanges';
  const where = placeName(rung.place, facts.home);
  return {
    platform: resolution.provider,
    clients: [resolution.client],
    place: rung.place,
    slot: rung.slot,
    severity:
      rung.wins || !finds
        ? resolution.next === 'sends' && rung.slot === 'refresh_token'
          ? 'warning'
          : 'error'
        : 'note',
    message: `${rung.slot} is set but empty${isEmpty(rung) ? '' : ': white space only'}`,
    evidence: [
      { place: rung.place, what: 'set but empty', wins: rung.wins },
      ...(hides ? [{ place: hides.place, what: 'holds a value that is not reached', wins: false }] : []),
      {
        what: rung.wins
          ? `${resolution.client} takes the empty value`
          : `${resolution.client} passes over it${rung.why ? `: ${rung.why}` : ''}`,
      },
    ],
    cause:
      rung.place.kind === 'env'
        ? `Something set ${where} to nothing: a compose file, a job, or a CI secret that is missing.`
        : 'The value was never filled in, or a login was broken off.',
    remedy: {
      steps:
        rung.place.kind === 'env'
          ? stepsForVariable(rung.place.name, resolution, rung, hides !== undefined, facts)
          : rung.place.kind === 'file'
            ? [logIn(resolution.provider, facts)]
            : correctValue(rung.place, 'Pass a value, or nothing at all', facts),
    },
  };
}
