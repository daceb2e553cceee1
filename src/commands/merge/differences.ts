import { usedPlaces } from '../../report/chain-view.ts';
import { findingPlace, type NamedReport } from '../../report/report-document.ts';
import type { JsonChainEntry, JsonPlatform } from '../../types/json-report.ts';
import type { Difference } from '../../types/merged-report.ts';

/**
 * Returns what the reports do not agree in: of each platform that several of them have, its state, the place of the
 * credential, versions, answers, findings, and whether it is the same credential.
 */
export function differencesOf(reports: readonly NamedReport[]): readonly Difference[] {
  const platforms = new Map(
    reports.flatMap(({ report }) => report.platforms.map(({ id, name }) => [id, name] as const)),
  );
  const all = [...platforms].flatMap(([id, name]) => {
    const having = reports.flatMap((named) => {
      const platform = named.report.platforms.find((each) => each.id === id);
      return platform ? [{ named, platform }] : [];
    });
    return having.length < 2 || having.every(({ platform }) => platform.status === 'not-used')
      ? []
      : platformDifferences(id, name, having);
  });
  return all;
}

interface Having {
  readonly named: NamedReport;
  readonly platform: JsonPlatform;
}

function platformDifferences(id: string, name: string, having: readonly Having[]): readonly Difference[] {
  const rules = [
    ...new Set(
      having.flatMap(({ named }) => named.report.findings.flatMap((each) => (each.platform === id ? [each.rule] : []))),
    ),
  ];
  const clients = [...new Set(having.flatMap(({ platform }) => platform.clients.map((each) => each.id)))];
  const compared = (
    about: Difference['about'],
    what: string,
    of: (each: Having) => string | undefined,
  ): readonly Difference[] => {
    const values = grouped(having, of);
    return values.length < 2 ? [] : [{ about, platform: id, what, values }];
  };
  return [
    ...compared('status', `${name}: state`, ({ platform }) => platform.status),
    ...compared('verdict', `${name}: answer of the platform`, ({ platform: { verdict } }) =>
      verdict ? [verdict.status, verdict.reason, verdict.account].filter(Boolean).join(' ') : undefined,
    ),
    ...clients.flatMap((client) => [
      ...compared('source', `${name}: where ${client} takes its credential from`, ({ named, platform }) => {
        const found = platform.clients.find((each) => each.id === client);
        return found ? usedPlaces(found, named.report).join(', ') || 'nowhere' : undefined;
      }),
      ...compared('version', `${name}: version of ${client}`, ({ platform }) => {
        const found = platform.clients.find((each) => each.id === client);
        return found ? (found.installedVersion ?? 'not installed') : undefined;
      }),
    ]),
    ...rules.flatMap((rule) =>
      compared('finding', `${name}: ${rule}`, ({ named }) => {
        const found = named.report.findings.filter((each) => each.platform === id && each.rule === rule);
        return found.map((each) => findingPlace(each, named.report)).join(', ') || 'not found';
      }),
    ),
    ...credentialDifferences(id, name, having),
  ];
}

/** Reports by what they have; those that have nothing to compare are left out. */
function grouped(having: readonly Having[], of: (each: Having) => string | undefined): Difference['values'] {
  const groups = new Map<string, string[]>();
  for (const each of having) {
    const is = of(each);
    if (is === undefined) continue;
    groups.set(is, [...(groups.get(is) ?? []), each.named.name]);
  }
  return [...groups].map(([is, names]) => ({ reports: names, is }));
}

/**
 * Whether the reports use the same credential: known only of those whose fingerprints were made with one key. Of all
 * others that is said, since "another" would be a guess.
 */
function credentialDifferences(id: string, name: string, having: readonly Having[]): readonly Difference[] {
  const slots = new Set(having.flatMap(({ platform }) => used(platform).map(({ slot }) => slot)));
  return [...slots].flatMap((slot): readonly Difference[] => {
    const holding = having.filter(({ platform }) => used(platform).some((entry) => entry.slot === slot));
    if (holding.length < 2) return [];
    const groups = new Map<string, string[]>();
    for (const { named, platform } of holding) {
      const { keyId } = named.report;
      const entry = used(platform).find((each) => each.slot === slot);
      const value = entry?.value?.is === 'known' ? entry.value.fingerprint : undefined;
      const group = keyId === undefined || value === undefined ? undefined : `${keyId}:${value}`;
      const is = group === undefined ? '' : group;
      groups.set(is, [...(groups.get(is) ?? []), named.name]);
    }
    const keys = new Set(holding.map(({ named }) => named.report.keyId));
    const isComparable = keys.size === 1 && !keys.has(undefined) && !groups.has('');
    const what = `${name}: ${slot}`;
    if (!isComparable) {
      const names = holding.map(({ named }) => named.name);
      const why =
        keys.size === 1 && !keys.has(undefined) ? 'a value is unknown' : 'make all reports with the same --key';
      return [{ about: 'credential', platform: id, what, values: [{ reports: names, is: `not comparable: ${why}` }] }];
    }
    const values = [...groups.values()].map((names) => ({
      reports: names,
      is: names.length > 1 ? 'the same value' : 'a value of its own',
    }));
    return [{ about: 'credential', platform: id, what, values }];
  });
}

/** The secrets that clients of a platform use: what is built in is the same everywhere. */
function used({ clients }: JsonPlatform): readonly JsonChainEntry[] {
  return clients
    .flatMap(({ chain }) => chain)
    .filter(({ wins, place, value }) => wins && place.kind !== 'default' && value !== undefined);
}
