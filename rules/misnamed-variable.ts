import { valueEvidence } from '../src/rule-kit/evidence.ts';
import { stopsOf } from '../src/rule-kit/explained.ts';
import { hasNoCredential } from '../src/rule-kit/held-values.ts';
import { nearMisses } from '../src/rule-kit/near-miss.ts';
import { logIn, renameVariable, unsetVariable } from '../src/rule-kit/remedy-steps.ts';
import type { Facts, LookalikeFact } from '../src/types/facts.ts';
import type { RuleProblem } from '../src/types/finding.ts';
import type { Rule } from '../src/types/rule.ts';

export const misnamedVariable = {
  id: 'misnamed-variable',
  severity: 'error',
  layer: 'name',
  failureClass: 'wrong-name',
  summary: 'A variable’s name is close to one that a client reads.',
  why: 'No client reports a variable that it ignores. With one underscore instead of two, lowercase letters or a missing prefix, the client behaves as if nothing were set, and people set the same name again.',
  *check(facts) {
    const lookalikes = facts.lookalikes.filter(({ place }) => place.kind === 'env');
    const misses = nearMisses(facts.resolutions, facts.variables)
      .filter(({ name }) => !lookalikes.some(({ place }) => place.kind === 'env' && place.name === name))
      // Names are not case-sensitive on Windows.
      .filter(({ name, instead }) => facts.platform !== 'win32' || name.toUpperCase() !== instead.toUpperCase())
      .map(({ name, ...miss }): LookalikeFact => ({ ...miss, place: { kind: 'env', name } }));
    for (const lookalike of [...lookalikes, ...misses]) yield* problems(lookalike, facts);
  },
  examples: {
    valid: [
      {
        title: 'EarthScope’s names are read in upper or lower case',
        platform: 'earthscope',
        env: { es_oauth2__refresh_token: '{{earthscope/refresh-token}}' },
      },
      {
        title: 'a common name that another tool has set',
        platform: 'descarteslabs',
        env: { REFRESH_TOKEN: '{{descarteslabs/client-secret}}' },
        files: {
          '.descarteslabs/token_info.json':
            '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}',
        },
      },
    ],
    invalid: [
      {
        title: 'one underscore where two are expected',
        platform: 'earthscope',
        env: { ES_OAUTH2_REFRESH_TOKEN: '{{earthscope/refresh-token}}' },
        severity: 'error',
        says: 'ES_OAUTH2_REFRESH_TOKEN is not read',
      },
      {
        title: 'lowercase letters where case matters',
        platform: 'descarteslabs',
        env: {
          DESCARTESLABS_CLIENT_ID: '{{descarteslabs/client-id}}',
          descarteslabs_client_secret: '{{descarteslabs/client-secret}}',
        },
        severity: 'error',
        says: 'descarteslabs_client_secret is not read',
      },
      {
        title: 'the predecessor’s variable',
        platform: 'earthone',
        env: { DESCARTESLABS_REFRESH_TOKEN: '{{earthone/client-secret}}' },
        severity: 'error',
        says: 'the name is EARTHONE_REFRESH_TOKEN',
      },
      {
        title: 'CAVE reads no variable',
        platform: 'cave',
        env: { CAVE_TOKEN: '{{cave/token}}' },
        severity: 'error',
        says: 'CAVE_TOKEN is not read',
      },
    ],
  },
} as const satisfies Rule;

/** A variable of the user's own, whose value a compose file passes on under the name that the client reads. */
function isPassedOn(value: LookalikeFact['value'], { hints }: Facts): boolean {
  return hints.some(
    ({ readBy, value: passed }) =>
      readBy === 'compose' && value?.is === 'known' && passed?.secret.relation(value.secret) === 'same',
  );
}

function* problems(lookalike: LookalikeFact & { readonly slot?: string }, facts: Facts): Generator<RuleProblem> {
  const { platform, place, instead, why, value, common, fallback } = lookalike;
  const mine = facts.resolutions.filter(({ provider }) => provider === platform);
  const fails =
    mine.length > 0 && mine.every((resolution) => hasNoCredential(resolution) || resolution.next === 'raises');
  if (place.kind !== 'env' || mine.length === 0 || ((common || fallback) && !fails)) return;
  if (isPassedOn(value, facts)) return;
  const name = place.name;
  const clients = mine.map(({ client }) => client);
  const isFile = instead.startsWith('~');
  yield {
    platform,
    clients,
    place,
    ...(lookalike.slot ? { slot: lookalike.slot } : {}),
    severity: fails ? 'error' : 'warning',
    message: `${name} is not read: ${isFile ? why : `the name is ${instead}`}`,
    evidence: [
      ...(value
        ? [valueEvidence(place, value, facts.now, false)]
        : [{ place, what: 'set, but no client reads it', wins: false }]),
      { what: isFile ? `the client reads the token from ${instead}` : why },
    ],
    ...(fails ? { explains: stopsOf(platform, clients, facts) } : {}),
    cause: isFile
      ? 'No client of this platform reads the token from there.'
      : common
        ? 'The name belongs to another program.'
        : 'It was mistyped, or belongs to another tool.',
    remedy: {
      steps: isFile
        ? [
            {
              ...logIn(
                platform,
                facts,
                `Store it in ${instead}: paste your current token (a new one may revoke the others)`,
              ),
              brief: 'Paste your current token: a new one may revoke the others',
            },
            ...unsetVariable(name, facts),
          ]
        : // A common name belongs to another program, which may need it.
          renameVariable(name, instead, facts, common === true),
      wontHelp: ['Setting the same name again, or in another file.'],
    },
  };
}
