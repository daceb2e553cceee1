import { isLoopback } from '../requests/credential-host.ts';
import { derivedSettings, hostOf, isOfPlatform } from '../rule-kit/hosts.ts';
import { clientsThatCount } from '../rule-kit/installed-client.ts';
import type { Facts, Gap } from '../types/facts.ts';
import type { Finding } from '../types/finding.ts';
import type { Provider } from '../types/provider.ts';
import type { PlatformReport } from '../types/report.ts';
import type { Resolution, Setting } from '../types/resolution.ts';

/**
 * Lists what prevents a platform from being healthy, apart from findings: for each client that counts, the replay must
 * end in sending or exchanging a credential, at one of the platform's addresses. Each thing that is missing is one gap,
 * unless a finding reports it already.
 */
export function proofGaps(provider: Provider, facts: Facts, findings: readonly Finding[]): readonly Gap[] {
  const count = clientsThatCount(provider.id, facts);
  return facts.resolutions
    .filter((each) => each.provider === provider.id && count.has(each.client))
    .flatMap((resolution) => {
      if (findings.some((finding) => isAbout(finding, resolution))) return [];
      const verdict = facts.verdicts.find(({ client }) => client === resolution.client);
      const what =
        unproved(resolution, provider) ?? (verdict?.status === 'valid' ? undefined : elsewhere(resolution, facts));
      return what === undefined
        ? []
        : [{ platform: provider.id, client: resolution.client, what, uncertain: true as const }];
    });
}

/** The status of a platform from its replays, its findings, and everything unknown about it. */
export function platformStatus(
  provider: Provider,
  facts: Facts,
  findings: readonly Finding[],
  gaps: readonly Gap[],
): PlatformReport['status'] {
  const clients = facts.resolutions.filter((resolution) => resolution.provider === provider.id);
  if (clients.length === 0) return 'not-used';
  if (findings.some((finding) => finding.severity !== 'note' && concerns(finding, provider.id, clients)))
    return 'problems';
  if (gaps.some(({ platform, uncertain }) => platform === provider.id && uncertain)) return 'unknown';
  return provider.anonymous && clients.every(isAnonymous) ? 'not-used' : 'healthy';
}

function isAbout({ severity, platform, clients, explains = [] }: Finding, { provider, client }: Resolution): boolean {
  const isNamed = clients.includes(client) || explains.some((each) => each.client === client);
  return severity !== 'note' && (platform ?? provider) === provider && isNamed;
}

/** A finding about several platforms at once names their clients. */
function concerns({ platform, clients }: Finding, id: string, mine: readonly Resolution[]): boolean {
  return platform === undefined ? mine.some(({ client }) => clients.includes(client)) : platform === id;
}

/** Works without a credential, on a platform that allows that. */
function isAnonymous({ next, fields }: Resolution): boolean {
  return next === 'sends-nothing' && Object.values(fields).every(({ place }) => place.kind === 'default');
}

function unproved({ next, raises, fields, gaps }: Resolution, provider: Provider): string | undefined {
  if (raises[0]) return `it raises ${raises[0].class}, and the finding about it is ignored`;
  switch (next) {
    case 'sends':
    case 'exchanges':
      return undefined;
    case 'sends-nothing': {
      const hasOwn = Object.values(fields).some(({ place }) => place.kind !== 'default');
      return provider.anonymous && !hasOwn ? undefined : 'it sends its requests without a credential';
    }
    case 'raises':
      return 'it stops before it sends anything';
    case 'unknown':
      return gaps.length > 0 ? undefined : 'what it would send is unknown';
  }
}

/** The first address in use that is not known as the platform's. A server on this machine is the user's own. */
function elsewhere({ provider, settings, fields }: Resolution, facts: Facts): string | undefined {
  const addresses = [
    ...Object.entries(settings).flatMap(([name, setting]) => (isServer(name, setting) ? [hostOf(setting.value)] : [])),
    ...Object.values(fields).map(({ value }) => (value.is === 'known' ? value.traits.address?.host : undefined)),
  ];
  const host = addresses.find(
    (each) => each !== undefined && !isLoopback(each) && !isOfPlatform(each, provider, facts),
  );
  return host === undefined ? undefined : `${host} is not a known address of this platform`;
}

/** A setting that names the server. Built-in values are the client's own. */
function isServer(name: string, { place }: Setting): boolean {
  return place.kind !== 'default' && !derivedSettings.has(name);
}
