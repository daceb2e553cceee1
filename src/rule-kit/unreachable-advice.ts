import { caVariables, trustsSystem } from '../requests/ca-variables.ts';
import type { RemedyStep } from '../types/finding.ts';
import type { HttpLibrary } from '../types/provider.ts';

/** What an answer that is none means, and what to do. */
export interface Advice {
  readonly message: string;
  readonly cause: string;
  readonly wontHelp: string;
  /** What answers may be another server, which a wrong address leads to. */
  readonly mayBeAnother?: true;
  steps(library: HttpLibrary): readonly RemedyStep[];
}

const proxySteps: readonly RemedyStep[] = [
  { say: 'Check HTTPS_PROXY and NO_PROXY: ask the network’s administrator which proxy and login to use' },
];
const laterSteps: readonly RemedyStep[] = [{ say: 'Try again later, or check the platform’s status page' }];
const networkSteps: readonly RemedyStep[] = [
  { say: 'Check the network: another page in a browser, a VPN, a firewall, HTTPS_PROXY' },
];

/** By the reason of an unknown verdict. */
export const adviceFor: Readonly<Record<string, Advice>> = {
  dns: {
    message: 'could not be resolved',
    cause: 'There is no network, DNS doesn’t answer, or the name is mistyped.',
    wontHelp: 'it doesn’t fix DNS',
    steps: () => networkSteps,
  },
  refused: {
    message: 'refused the connection',
    cause: 'The server is down, or a firewall blocks it.',
    wontHelp: 'it doesn’t open a firewall',
    steps: () => networkSteps,
  },
  reset: {
    message: 'closed the connection',
    cause: 'The server, or a firewall, closed the connection before the response was complete.',
    wontHelp: 'it doesn’t fix the connection',
    steps: () => networkSteps,
  },
  timeout: {
    message: 'did not answer in time',
    cause: 'The server is slow, or a firewall silently drops the traffic.',
    wontHelp: 'it will not make the server answer',
    steps: () => [...networkSteps, { say: 'Or wait longer: --timeout 30s' }],
  },
  tls: {
    message: 'could be reached, but there was no secure connection',
    cause: 'Often a company’s firewall decrypts the connection with its own certificate, which no client trusts.',
    wontHelp: 'it doesn’t change the certificate',
    steps: tlsSteps,
  },
  proxy: {
    message: 'is behind a proxy that blocked the request',
    cause: 'The proxy requires a login, is down, or is the wrong one.',
    wontHelp: 'it doesn’t fix the proxy',
    steps: () => proxySteps,
  },
  'captive-portal': {
    message: 'did not answer: a web page was returned instead',
    cause: 'A network login page, a proxy or a firewall answered instead of the platform.',
    wontHelp: 'the platform never got the request',
    steps: () => [{ say: 'Open any page in a browser, and log in to the network if it asks' }, ...networkSteps],
    mayBeAnother: true,
  },
  redirected: {
    message: 'redirected elsewhere',
    cause: 'The address is outdated, or the network requires a login first.',
    wontHelp: 'the request went to the wrong address',
    steps: () => [{ say: 'Check the client’s configured address, and the network’s login page' }],
    mayBeAnother: true,
  },
  'rate-limited': {
    message: 'received too many requests',
    cause: 'This machine, or others with its address, sent too many requests.',
    wontHelp: 'that is one more request',
    steps: () => [{ say: 'Wait, and make programs send fewer requests' }],
  },
  'server-error': {
    message: 'has a server error',
    cause: 'The platform is down or overloaded.',
    wontHelp: 'the problem is on the platform’s side',
    steps: () => laterSteps,
  },
  'bad-reply': {
    message: 'sent an invalid response',
    cause: 'The server is not the platform’s, or the response was damaged in transit.',
    wontHelp: 'it doesn’t fix the response',
    steps: () => networkSteps,
  },
  'not-the-platform': {
    message: 'did not answer as the platform does',
    cause: 'A gateway, a proxy or another server answered instead of the platform, and can’t check the credential.',
    wontHelp: 'the platform never got the request',
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
    message: 'sent a response that doesn’t say whether the credential is valid',
    cause: 'The address is not the platform’s, or the platform has changed.',
    wontHelp: 'the answer was not about the login',
    steps: () => [{ say: 'Check the client’s configured address' }, ...laterSteps],
    mayBeAnother: true,
  },
  'reply-too-large': {
    message: 'sent a response that is too large',
    cause: 'The server is not the platform’s.',
    wontHelp: 'the answer was not about the login',
    steps: () => [{ say: 'Check the client’s configured address' }],
  },
};

/** Which certificates a client trusts, and which variable adds one, depends on its library. */
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
