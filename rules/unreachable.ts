import { caVariables, trustsSystem } from '../src/requests/ca-variables.ts';
import { answerWords, hasLogin, serverPlace } from '../src/rule-kit/asked-credential.ts';
import { orWords } from '../src/rule-kit/evidence.ts';
import { placeName } from '../src/rule-kit/place-name.ts';
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
  summary: 'The platform could not be asked, which says nothing of the credential.',
  why: 'Clients show a lost connection, a proxy or a firewall’s certificate as a failed login (EarthScope’s says that the refresh token is invalid), and people log in again for it. The credential may well be good.',
  *check(facts) {
    for (const verdict of facts.verdicts) {
      // An address that somebody set is another finding: wrong-address.
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
        title: 'only an exchange could tell',
        platform: 'earthscope',
        env: { ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}' },
        verdicts: [{ platform: 'earthscope', client: 'earthscope-sdk', status: 'unknown', reason: 'needs-exchange' }],
      },
    ],
    invalid: [
      {
        title: 'a company’s certificate in between',
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
        title: 'another server than the platform, at an address that somebody set',
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
        title: 'a proxy that wants a login',
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

interface Advice {
  readonly message: string;
  readonly cause: string;
  readonly wontHelp: string;
  /** What answers may be another server, which a wrong address leads to. */
  readonly mayBeAnother?: true;
  steps(library: HttpLibrary): readonly RemedyStep[];
}

const proxySteps: readonly RemedyStep[] = [
  { say: 'Look at HTTPS_PROXY and NO_PROXY: ask whoever runs the network which proxy, and which login, to use' },
];
const laterSteps: readonly RemedyStep[] = [{ say: 'Try again later, or look at the platform’s status page' }];
const networkSteps: readonly RemedyStep[] = [
  { say: 'Look at the network: another page in a browser, a VPN, a firewall, HTTPS_PROXY' },
];

/** What the address should be, where somebody has set another. */
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

const adviceFor: Readonly<Record<string, Advice>> = {
  dns: {
    message: 'could not be found by its name',
    cause: 'There is no network, no name server answers, or the name is mistyped.',
    wontHelp: 'it cannot make a name known',
    steps: () => networkSteps,
  },
  refused: {
    message: 'takes no connection',
    cause: 'The server is down, or a firewall lets nobody through to it.',
    wontHelp: 'it cannot open a firewall',
    steps: () => networkSteps,
  },
  reset: {
    message: 'cut the connection',
    cause: 'The server, or a firewall on the way, ended the connection before the answer was whole.',
    wontHelp: 'it cannot mend a connection',
    steps: () => networkSteps,
  },
  timeout: {
    message: 'did not answer in time',
    cause: 'The server is slow, or a firewall swallows what is sent without a word.',
    wontHelp: 'it cannot hasten an answer',
    steps: () => [...networkSteps, { say: 'Or wait longer: --timeout 30s' }],
  },
  tls: {
    message: 'could be reached, but there was no secure connection',
    cause: 'Often a company’s firewall opens the connection and shows a certificate of its own, which no client knows.',
    wontHelp: 'it cannot change a certificate',
    steps: tlsSteps,
  },
  proxy: {
    message: 'lies behind a proxy that let nothing through',
    cause: 'The proxy wants a login, is down, or is the wrong one.',
    wontHelp: 'it cannot fix a proxy',
    steps: () => proxySteps,
  },
  'captive-portal': {
    message: 'was not what answered: a web page came',
    cause: 'A login page of the network, a proxy or a firewall answered in the platform’s place.',
    wontHelp: 'the platform never saw the question',
    steps: () => [{ say: 'Open any page in a browser, and log in to the network if it asks' }, ...networkSteps],
    mayBeAnother: true,
  },
  redirected: {
    message: 'pointed elsewhere',
    cause: 'The address is not the platform’s present one, or a login page stands in front of it.',
    wontHelp: 'the question went to the wrong address',
    steps: () => [{ say: 'Look at the address that the client is given, and at the network’s own login page' }],
    mayBeAnother: true,
  },
  'rate-limited': {
    message: 'has had too many requests',
    cause: 'This machine, or all that share its address, asked too often.',
    wontHelp: 'that is one more request',
    steps: () => [{ say: 'Wait, and let programs ask less often' }],
  },
  'server-error': {
    message: 'has a fault of its own',
    cause: 'The platform is down or overloaded.',
    wontHelp: 'the fault is the platform’s',
    steps: () => laterSteps,
  },
  'bad-reply': {
    message: 'gave no proper answer',
    cause: 'What answered is not the platform, or something on the way damaged the answer.',
    wontHelp: 'it cannot mend an answer',
    steps: () => networkSteps,
  },
  'not-the-platform': {
    message: 'did not answer as the platform does',
    cause:
      'A gateway, a proxy or another server answered in the platform’s place, and knows nothing of the credential.',
    wontHelp: 'the platform never saw the question',
    steps: () => networkSteps,
    mayBeAnother: true,
  },
  'wrong-address': {
    message: 'has nothing at the requested path',
    cause: 'The platform has moved, or is being updated.',
    wontHelp: 'the answer was not about the login',
    steps: () => [...laterSteps, { say: 'Or update the client and auth-doctor, which may know the new address' }],
  },
  'unexpected-reply': {
    message: 'gave an answer that says nothing of the credential',
    cause: 'The address is not the platform’s, or the platform has changed.',
    wontHelp: 'the answer was not about the login',
    steps: () => [{ say: 'Look at the address that the client is given' }, ...laterSteps],
    mayBeAnother: true,
  },
  'reply-too-large': {
    message: 'gave an answer that is far too long',
    cause: 'What answered is not what was asked.',
    wontHelp: 'the answer was not about the login',
    steps: () => [{ say: 'Look at the address that the client is given' }],
  },
};

/** Whom the client trusts, and which variable says otherwise, hangs on its library. */
function tlsSteps(library: HttpLibrary): readonly RemedyStep[] {
  const [variable] = caVariables[library];
  const steps = trustsSystem(library)
    ? [
        'Add the company’s certificate to the operating system’s store, which the client trusts',
        `Or add it to a copy of the system’s bundle, and name that copy in ${variable}: the client and auth-doctor then use it`,
      ]
    : [
        `Get the company’s certificate as a file, add it to a copy of Python’s own bundle (python -m certifi), and name that copy in ${variable}: the client and auth-doctor then use it`,
      ];
  return [
    ...steps.map((say) => ({ say })),
    { say: 'For other programs: SSL_CERT_FILE (httpx), REQUESTS_CA_BUNDLE (requests), NODE_EXTRA_CA_CERTS (Node)' },
  ];
}
