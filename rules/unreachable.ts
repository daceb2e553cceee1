import { answerWords, hasLogin, serverPlace } from '../src/rule-kit/asked-credential.ts';
import { orWords } from '../src/rule-kit/evidence.ts';
import { placeName } from '../src/rule-kit/place-name.ts';
import { adviceFor } from '../src/rule-kit/unreachable-advice.ts';
import type { Facts } from '../src/types/facts.ts';
import type { RemedyStep } from '../src/types/finding.ts';
import type { HttpLibrary } from '../src/types/provider.ts';
import type { Rule } from '../src/types/rule.ts';
import type { Verdict } from '../src/types/verdict.ts';

export const unreachable = {
  id: 'unreachable',
  severity: 'note',
  layer: 'server',
  failureClass: 'network-proxy-tls',
  summary: 'The platform could not be reached, so the credential was not checked.',
  why: 'Clients report a lost connection, a proxy or a firewall’s certificate as a failed login (EarthScope’s says that the refresh token is invalid), and people log in again. The credential may be valid.',
  *check(facts) {
    for (const verdict of facts.verdicts) {
      // A configured address is reported by wrong-address.
      if (verdict.reason === 'wrong-address' && verdict.expected) continue;
      const advice = verdict.status === 'unknown' ? adviceFor[verdict.reason ?? ''] : undefined;
      if (!advice) continue;
      const noted = `${verdict.host ?? verdict.platform} ${advice.message}`;
      const address = advice.mayBeAnother ? addressSteps(verdict, facts) : [];
      yield {
        platform: verdict.platform,
        clients: [verdict.client],
        place: { kind: 'default' },
        message: noted,
        evidence: [{ what: answerWords(verdict) }],
        cause: advice.cause,
        remedy: {
          steps: [...address, ...advice.steps(libraryOf(verdict.platform, facts))],
          ...(hasLogin(verdict.platform, facts) ? { wontHelp: [`Logging in again: ${advice.wontHelp}.`] } : {}),
        },
      };
    }
  },
  examples: {
    valid: [
      {
        title: 'it answered',
        platform: 'cave',
        files: { '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}' },
        verdicts: [{ platform: 'cave', client: 'caveclient', status: 'valid', host: 'global.daf-apis.com' }],
      },
      {
        title: 'only an exchange could show it',
        platform: 'earthscope',
        env: { ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}' },
        verdicts: [{ platform: 'earthscope', client: 'earthscope-sdk', status: 'unknown', reason: 'needs-exchange' }],
      },
    ],
    invalid: [
      {
        title: 'a company’s certificate instead of the server’s',
        platform: 'earthscope',
        env: { ES_OAUTH2__ACCESS_TOKEN: '{{jwt earthscope/access-token exp=+86400}}' },
        verdicts: [
          {
            platform: 'earthscope',
            client: 'earthscope-sdk',
            status: 'unknown',
            reason: 'tls',
            host: 'api.earthscope.org',
          },
        ],
        severity: 'note',
        says: 'no secure connection',
      },
      {
        title: 'the same for a client that trusts the operating system’s store',
        platform: 'huggingface',
        env: { HF_TOKEN: '{{huggingface/token}}' },
        verdicts: [
          { platform: 'huggingface', client: 'huggingface', status: 'unknown', reason: 'tls', host: 'huggingface.co' },
        ],
        severity: 'note',
        says: 'no secure connection',
      },
      {
        title: 'a server that is not the platform’s, at a configured address',
        platform: 'cds',
        env: { CDSAPI_URL: 'https://cds.example.org/api', CDSAPI_KEY: '{{cds/key}}' },
        verdicts: [
          {
            platform: 'cds',
            client: 'cds',
            status: 'unknown',
            reason: 'not-the-platform',
            host: 'cds.example.org',
            slot: 'key',
            expected: ['https://cds.climate.copernicus.eu/api'],
          },
        ],
        severity: 'note',
        says: 'did not answer as the platform does',
      },
      {
        title: 'a proxy that requires a login',
        platform: 'cave',
        files: { '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}' },
        verdicts: [
          { platform: 'cave', client: 'caveclient', status: 'unknown', reason: 'proxy', host: 'global.daf-apis.com' },
        ],
        severity: 'note',
        says: 'behind a proxy',
      },
      {
        title: 'no answer',
        platform: 'cave',
        files: { '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}' },
        verdicts: [
          { platform: 'cave', client: 'caveclient', status: 'unknown', reason: 'timeout', host: 'global.daf-apis.com' },
        ],
        severity: 'note',
        says: 'did not answer in time',
      },
    ],
  },
} as const satisfies Rule;

/** The expected address, if another one is configured. */
function addressSteps(verdict: Verdict, facts: Facts): readonly RemedyStep[] {
  const place = verdict.expected && serverPlace(verdict, facts);
  if (!verdict.expected || !place) return [];
  return [
    { say: `Check the address in ${placeName(place, facts.home)}: the platform’s is ${orWords(verdict.expected)}` },
  ];
}

function libraryOf(platform: string, { providers }: Facts): HttpLibrary {
  return providers.find(({ id }) => id === platform)?.library ?? 'requests';
}
