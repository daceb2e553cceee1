import { defineSecrets, withholdVariables } from '../src/rule-kit/ci-steps.ts';
import { envGroup } from '../src/rule-kit/env-shadow.ts';
import { stopsOf } from '../src/rule-kit/explained.ts';
import { correctValue, logIn, unsetVariables } from '../src/rule-kit/remedy-steps.ts';
import type { CiFact, Facts } from '../src/types/facts.ts';
import type { RemedyStep, RuleProblem } from '../src/types/finding.ts';
import type { ChainEntry, Resolution } from '../src/types/resolution.ts';
import type { Rule } from '../src/types/rule.ts';

export const emptyValue = {
  id: 'empty-value',
  severity: 'error',
  layer: 'damage',
  failureClass: 'empty-value',
  summary: 'A credential is set, but empty.',
  why: 'An empty value is not the same as none: some clients use it instead of a good file, some stop looking for the legacy name, some ignore it. Compose files and CI services set a variable to nothing if its secret is missing.',
  *check(facts) {
    const blank = facts.resolutions.flatMap((resolution) =>
      resolution.chain
        .filter((entry) => isBlank(entry) && entry.role !== 'lookalike')
        .map((entry) => ({ resolution, entry })),
    );
    // In CI, the variables of a platform are empty for one reason: its secrets are not passed.
    const isSecret = ({ entry }: Blank): boolean => facts.ci !== undefined && entry.place.kind === 'env';
    for (const { id } of facts.providers)
      yield* emptySecrets(
        blank.filter((each) => isSecret(each) && each.resolution.provider === id),
        facts,
      );
    for (const each of blank) if (!isSecret(each)) yield problem(each.resolution, each.entry, facts);
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
      {
        title: 'two secrets that the repository does not have, in a job of GitHub Actions',
        platform: 'descarteslabs',
        env: { GITHUB_ACTIONS: 'true', DESCARTESLABS_CLIENT_ID: '', DESCARTESLABS_CLIENT_SECRET: '' },
        severity: 'error',
        says: 'DESCARTESLABS_CLIENT_ID and DESCARTESLABS_CLIENT_SECRET are empty',
      },
    ],
  },
} as const satisfies Rule;

interface Blank {
  readonly resolution: Resolution;
  readonly entry: ChainEntry;
}

/** All empty variables of one platform in a CI job, as one problem. */
function* emptySecrets(blank: readonly Blank[], facts: Facts): Iterable<RuleProblem> {
  const problems = blank.map(({ resolution, entry }) => problem(resolution, entry, facts));
  const [first] = problems;
  if (!first?.platform || !facts.ci) return;
  const names = [...new Set(blank.flatMap(({ entry: { place } }) => (place.kind === 'env' ? [place.name] : [])))];
  const current = blank.flatMap(({ entry: { place, role } }) =>
    place.kind === 'env' && role === 'current' ? [place.name] : [],
  );
  const severity = (['error', 'warning'] as const).find((each) => problems.some((one) => one.severity === each));
  const { service } = facts.ci;
  const wanted = current.length > 0 ? [...new Set(current)] : names;
  yield {
    platform: first.platform,
    clients: [...new Set(problems.flatMap(({ clients }) => clients))],
    place: first.place,
    severity: severity ?? 'note',
    message: `${names.join(' and ')} ${names.length === 1 ? 'is' : 'are'} empty`,
    evidence: names.map((name) => ({ place: { kind: 'env', name }, what: 'set but empty' })),
    explains: problems.flatMap(({ explains }) => explains ?? []),
    cause: secretCause(service, names.length > 1),
    remedy: {
      steps: severity ? [defineSecrets(first.platform, wanted, service, facts)] : [withholdVariables(names, service)],
    },
  };
}

function secretCause(service: CiFact['service'], several: boolean): string {
  const what = several ? 'secrets are' : 'secret is';
  switch (service) {
    case 'github':
      return `The ${what} undefined or misspelled in the repository’s secrets (or not passed to a fork or to Dependabot).`;
    case 'gitlab':
      return `The ${several ? 'variables are' : 'variable is'} undefined or misspelled in the project’s CI/CD variables, or protected while this branch is not (or not passed to a fork).`;
    case 'generic':
      return `The ${what} undefined or misspelled in the CI service, or not passed to this job.`;
  }
}

function isBlank({ state, value }: ChainEntry): boolean {
  return (
    state === 'empty' || ((state === 'found' || state === 'ignored') && value?.is === 'known' && value.traits.blank)
  );
}

/** Unsetting the variable is not enough if the client then finds nothing else. */
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
    logIn(resolution.provider, facts, 'Log in: this stores the credential'),
    ...correctValue(entry.place, 'Or set it', facts),
  ];
}

function isEmpty({ value }: ChainEntry): boolean {
  return value?.is !== 'known' || value.traits.length === 0;
}

/** An empty value that the client uses is an error; one that it ignores in favor of another is a note. */
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
      ...(hides ? [{ place: hides.place, what: 'contains a value that is not read', wins: false }] : []),
      {
        what: entry.wins
          ? `${resolution.client} uses the empty value`
          : `${resolution.client} ignores it${entry.why ? `: ${entry.why}` : ''}`,
      },
    ],
    ...(entry.wins || !finds ? { explains: stopsOf(resolution.provider, [resolution.client], facts) } : {}),
    cause:
      entry.place.kind === 'env'
        ? 'A compose file, a job or a missing CI secret set it to nothing.'
        : 'The value was never filled in, or a login was interrupted.',
    remedy: {
      steps:
        entry.place.kind === 'env'
          ? stepsForVariable(entry.place.name, resolution, entry, hides !== undefined, facts)
          : entry.place.kind === 'file'
            ? [logIn(resolution.provider, facts)]
            : correctValue(entry.place, 'Pass a value, or no argument', facts),
    },
  };
}
