import { askedCredential } from '../src/rule-kit/asked-credential.ts';
import { correctValue, createPage, logIn } from '../src/rule-kit/remedy-steps.ts';
import type { Facts } from '../src/types/facts.ts';
import type { Remedy, RuleProblem } from '../src/types/finding.ts';
import type { Rule } from '../src/types/rule.ts';
import type { Verdict } from '../src/types/verdict.ts';

export const missingScope = {
  id: 'missing-scope',
  severity: 'error',
  layer: 'server',
  failureClass: 'scope-or-role-missing',
  summary: 'The credential is valid, but the account lacks a permission or is anonymous.',
  why: 'A bare 403 looks like a bad password, but a new token doesn’t help: the platform knows the account and denies it access. Someone else must grant the permission.',
  *check(facts) {
    for (const verdict of facts.verdicts) {
      if (verdict.status === 'valid' && verdict.reason !== undefined) yield* accepted(verdict, facts);
      if (verdict.status !== 'denied' || verdict.reason === 'missing-terms') continue;
      const { place, slot, evidence } = askedCredential(verdict, facts);
      const lacks = lacking[verdict.reason ?? ''] ?? 'a permission';
      const named = verdict.missing && verdict.missing.length > 0 ? ` (${verdict.missing.join(', ')})` : '';
      yield {
        platform: verdict.platform,
        clients: [verdict.client],
        place,
        ...(slot === undefined ? {} : { slot }),
        message: `the credential is valid, but the account lacks ${lacks}${named}`,
        evidence: [
          ...evidence,
          ...(verdict.account === undefined ? [] : [{ what: `the account is ${verdict.account}` }]),
        ],
        cause: 'The platform knows the account, but denies it access.',
        remedy: remedyFor(verdict, facts),
      };
    }
  },
  examples: {
    valid: [
      {
        title: 'terms: reported by another rule',
        platform: 'cave',
        files: { '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}' },
        verdicts: [
          {
            platform: 'cave',
            client: 'caveclient',
            status: 'denied',
            reason: 'missing-terms',
            host: 'global.daf-apis.com',
          },
        ],
      },
    ],
    invalid: [
      {
        title: 'no access to a dataset',
        platform: 'cave',
        files: { '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}' },
        verdicts: [
          {
            platform: 'cave',
            client: 'caveclient',
            status: 'denied',
            reason: 'missing-permission',
            host: 'global.daf-apis.com',
            slot: 'token',
            missing: ['view', 'minnie65'],
          },
        ],
        severity: 'error',
        says: 'lacks a permission (view, minnie65)',
      },
      {
        title: 'a token without the scope',
        platform: 'earthscope',
        env: { ES_OAUTH2__ACCESS_TOKEN: '{{jwt earthscope/access-token exp=+86400}}' },
        verdicts: [
          {
            platform: 'earthscope',
            client: 'earthscope-sdk',
            status: 'denied',
            reason: 'missing-scope',
            host: 'api.earthscope.org',
            slot: 'access_token',
          },
        ],
        severity: 'error',
        says: 'lacks a scope',
      },
      {
        title: 'a new account that is in no group yet',
        platform: 'cave',
        files: { '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}' },
        verdicts: [
          {
            platform: 'cave',
            client: 'caveclient',
            status: 'valid',
            reason: 'no-permissions',
            host: 'global.daf-apis.com',
            slot: 'token',
            account: 'bob@example.org',
          },
        ],
        severity: 'warning',
        says: 'is in no group and can see no dataset',
      },
      {
        title: 'a datastack that the account may not see',
        platform: 'cave',
        options: { datastack: 'minnie65' },
        files: { '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}' },
        verdicts: [
          {
            platform: 'cave',
            client: 'caveclient',
            status: 'valid',
            reason: 'missing-permission',
            host: 'global.daf-apis.com',
            slot: 'token',
            missing: ['minnie65'],
          },
        ],
        severity: 'warning',
        says: 'no permission for minnie65',
      },
      {
        title: 'the public anonymous key, which is nobody’s account',
        platform: 'cds',
        env: {
          CDSAPI_URL: 'https://cds.climate.copernicus.eu/api',
          CDSAPI_KEY: '00112233-4455-6677-c899-aabbccddeeff',
        },
        verdicts: [
          {
            platform: 'cds',
            client: 'cds',
            status: 'valid',
            reason: 'anonymous',
            host: 'cds.climate.copernicus.eu',
            slot: 'key',
          },
        ],
        severity: 'warning',
        says: 'public anonymous key',
      },
    ],
  },
} as const satisfies Rule;

/** Accepted, but not for everything: a warning, because we don't know what it is needed for. */
function* accepted(verdict: Verdict, facts: Facts): Iterable<RuleProblem> {
  const { place, slot, evidence } = askedCredential(verdict, facts);
  const about = {
    platform: verdict.platform,
    clients: [verdict.client],
    place,
    ...(slot === undefined ? {} : { slot }),
  };
  const account = verdict.account === undefined ? [] : [{ what: `the account is ${verdict.account}` }];
  if (verdict.reason === 'anonymous') {
    yield {
      ...about,
      severity: 'warning',
      message: 'the credential is the public anonymous key, not an account’s',
      evidence,
      cause:
        'The client’s examples and tests use this key. Requests that need an account or accepted terms are rejected.',
      remedy: {
        steps: [
          createPage(verdict.platform, facts, 'Copy the credential of your own account'),
          ...correctValue(place, 'Put it', facts),
        ],
      },
    };
    return;
  }
  const wanted = verdict.missing?.join(', ');
  // The other clients are asked about the same account, and don't know datastacks.
  const asked = wanted === undefined ? [] : [{ what: `${verdict.client} needs ${wanted}, which is not listed` }];
  const groups = verdict.groups ?? [];
  const sees = groups.length === 0 ? 'is in no group and can see no dataset' : 'can see no dataset';
  if (verdict.reason === 'no-permissions' || verdict.reason === 'missing-permission')
    yield {
      ...about,
      severity: 'warning',
      message:
        verdict.reason === 'no-permissions'
          ? `the credential is valid, but the account ${sees}`
          : `the credential is valid, but the account has no permission for ${wanted ?? 'it'}`,
      evidence: [...evidence, ...account, ...asked],
      cause: 'Access to private data is granted to groups, and a new account is in none.',
      remedy: remedyFor(verdict, facts),
    };
}

const lacking: Readonly<Record<string, string>> = {
  'missing-scope': 'a scope',
  'missing-permission': 'a permission',
  'missing-role': 'a role',
  'missing-group': 'membership of a group',
};

function remedyFor({ platform, reason }: Verdict, facts: Facts): Remedy {
  if (reason === 'missing-scope') {
    const steps = [
      logIn(platform, facts, 'Log in again, and accept everything you are asked for'),
      createPage(platform, facts, 'Or create a token with more scopes on the platform’s page'),
    ];
    return { steps, wontHelp: ['Waiting, or trying again with the same token.'] };
  }
  const name = facts.providers.find(({ id }) => id === platform)?.name ?? 'the platform';
  const docs = facts.providers.find(({ id }) => id === platform)?.pages.docs;
  return {
    steps: [
      {
        say: `Ask the manager of the group, project or data at ${name} to give this account access`,
        ...(docs ? { url: docs } : {}),
      },
    ],
    wontHelp: ['Logging in again, or a new token: it is the same account.'],
  };
}
