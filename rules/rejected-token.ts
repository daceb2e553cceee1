import { askedCredential, replaceCredential } from '../src/rule-kit/asked-credential.ts';
import type { Facts } from '../src/types/facts.ts';
import type { RuleProblem } from '../src/types/finding.ts';
import type { Resolution } from '../src/types/resolution.ts';
import type { Rule } from '../src/types/rule.ts';
import type { Verdict } from '../src/types/verdict.ts';

export const rejectedToken = {
  id: 'rejected-token',
  severity: 'error',
  layer: 'server',
  failureClass: 'wrong-credential',
  summary: 'The platform does not accept the credential.',
  why: 'It may be revoked, expired, mistyped or for another server: most platforms don’t say which, and a value that looks valid here can be rejected there. A cached token can hide this for hours.',
  *check(facts) {
    for (const verdict of facts.verdicts) {
      if (verdict.status === 'rejected' && verdict.reason !== 'revoked') yield problem(verdict, facts);
    }
  },
  examples: {
    valid: [
      {
        title: 'accepted',
        platform: 'cave',
        files: { '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}' },
        verdicts: [{ platform: 'cave', client: 'caveclient', status: 'valid', host: 'global.daf-apis.com' }],
      },
      {
        title: 'no answer, so nothing is known about the token',
        platform: 'cave',
        files: { '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}' },
        verdicts: [
          { platform: 'cave', client: 'caveclient', status: 'unknown', reason: 'timeout', host: 'global.daf-apis.com' },
        ],
      },
    ],
    invalid: [
      {
        title: 'a key of a platform that has no login and caches nothing',
        platform: 'cds',
        env: { CDSAPI_URL: 'https://cds.climate.copernicus.eu/api', CDSAPI_KEY: '{{cds/key}}' },
        verdicts: [
          {
            platform: 'cds',
            client: 'cds',
            status: 'rejected',
            reason: 'invalid-token',
            host: 'cds.climate.copernicus.eu',
            slot: 'key',
          },
        ],
        severity: 'error',
        says: 'does not accept',
      },
      {
        title: 'a secret that a cached token hides',
        platform: 'descarteslabs',
        files: {
          '.descarteslabs/token_info.json':
            '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}',
        },
        verdicts: [
          {
            platform: 'descarteslabs',
            client: 'descarteslabs',
            status: 'rejected',
            reason: 'invalid-token',
            host: 'iam.production.aws.descarteslabs.com',
            slot: 'client_secret',
            sentInstead: 'token',
          },
        ],
        severity: 'error',
        says: 'does not accept',
      },
      {
        title: 'an access token for another audience',
        platform: 'earthscope',
        env: { ES_OAUTH2__DOMAIN: 'http://127.0.0.1:8080' },
        files: {
          '.earthscope/default/tokens.json':
            '{"access_token": "{{jwt earthscope/access-token exp=+86400 aud=https://other.example.org}}"}',
        },
        verdicts: [
          {
            platform: 'earthscope',
            client: 'earthscope-sdk',
            status: 'rejected',
            reason: 'invalid-token',
            host: 'api.earthscope.org',
            slot: 'access_token',
          },
        ],
        severity: 'error',
        says: 'does not accept',
      },
      {
        title: 'a token that CAVE does not know',
        platform: 'cave',
        files: { '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}' },
        verdicts: [
          {
            platform: 'cave',
            client: 'caveclient',
            status: 'rejected',
            reason: 'invalid-token',
            host: 'global.daf-apis.com',
            slot: 'token',
          },
          {
            platform: 'cave',
            client: 'cloud-volume',
            status: 'rejected',
            reason: 'invalid-token',
            host: 'global.daf-apis.com',
            slot: 'token',
          },
        ],
        severity: 'error',
        says: 'does not accept',
      },
      {
        title: 'a refresh token that the login host rejects',
        platform: 'earthscope',
        files: { '.earthscope/default/tokens.json': '{"refresh_token": "{{earthscope/refresh-token}}"}' },
        verdicts: [
          {
            platform: 'earthscope',
            client: 'earthscope-sdk',
            status: 'rejected',
            reason: 'invalid-token',
            host: 'login.earthscope.org',
            slot: 'refresh_token',
          },
        ],
        severity: 'error',
        says: 'does not accept',
      },
    ],
  },
} as const satisfies Rule;

function problem(verdict: Verdict, facts: Facts): RuleProblem {
  const { place, slot, evidence, resolution } = askedCredential(verdict, facts);
  const { message, cause } = words[verdict.reason ?? ''] ?? wordsOfAny;
  const instead = verdict.sentInstead;
  const other = resolution && slot !== undefined ? otherAudience(resolution, slot) : undefined;
  return {
    platform: verdict.platform,
    clients: [verdict.client],
    place,
    ...(slot === undefined ? {} : { slot }),
    message,
    evidence: [
      ...evidence,
      ...(instead === undefined
        ? []
        : [
            {
              what: `${verdict.client} still has a cached ${instead}, and keeps working until it expires`,
            },
          ]),
      ...(other
        ? [{ what: `the token was issued for ${other.made}, but the client is configured for ${other.wanted}` }]
        : []),
    ],
    cause: other
      ? 'The token was issued for another service (its audience), and this server does not accept it.'
      : cause,
    remedy: replaceCredential(verdict.platform, place, facts),
  };
}

/** The audience in the token, if it is not the one that the client requests tokens for. */
function otherAudience(
  { settings, fields }: Resolution,
  slot: string,
): { readonly made: string; readonly wanted: string } | undefined {
  const value = fields[slot]?.value;
  const named = value?.is === 'known' ? value.traits.jwt?.audience : undefined;
  const wanted = settings['audience']?.value;
  if (!named || named.length === 0 || wanted === undefined || named.includes(wanted)) return undefined;
  return { made: named.join(', '), wanted };
}

const wordsOfAny = {
  message: 'the platform does not accept this credential',
  cause: 'It was revoked, replaced, mistyped or made for another server; the platform doesn’t say which.',
} as const;

const words: Readonly<Record<string, { readonly message: string; readonly cause: string }>> = {
  expired: {
    message: 'the platform says that this credential has expired',
    cause: 'It has expired, even if its own expiry date is later.',
  },
  'invalid-client': {
    message: 'the platform does not accept the client id with this credential',
    cause: 'The id is mistyped, was deleted, or belongs to another credential.',
  },
  'no-token-seen': {
    message: 'the platform sees no token in what the client sends',
    cause: 'White space or a word precedes the token in the header.',
  },
};
