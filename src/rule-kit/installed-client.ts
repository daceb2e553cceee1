import type { Facts } from '../types/facts.ts';
import type { RuleProblem } from '../types/finding.ts';
import type { Provider, VersionFault } from '../types/provider.ts';
import { stopsOf } from './explained.ts';
import { withTilde } from './place-name.ts';
import { everyShell } from './remedy-steps.ts';

/** The clients of a platform for which a failure counts: those that are installed, or all of them where none is. */
export function clientsThatCount(platform: string | undefined, { providers, python }: Facts): ReadonlySet<string> {
  const clients = providers.find(({ id }) => id === platform)?.clients ?? [];
  const installed = clients.filter((client) => python?.packages.has(client.package.name));
  return new Set((installed.length > 0 ? installed : clients).map(({ id }) => id));
}

/** A problem for each installed version that is known to be at fault in the given way. */
export function installedProblems(kind: VersionFault['kind'], facts: Facts, cause: string): readonly RuleProblem[] {
  const { python } = facts;
  if (!python) return [];
  const used = new Set(facts.resolutions.map(({ provider }) => provider));
  return installedFaults(facts.providers, python.packages)
    .filter(({ provider, fault }) => fault.kind === kind && used.has(provider.id))
    .map(({ provider, clients, version, fault }) => {
      const place = { kind: 'file', path: python.path } as const;
      const other = fault.with && `${fault.with.package} ${python.packages.get(fault.with.package) ?? ''}`;
      return {
        platform: provider.id,
        clients,
        place,
        // Where it shows no exception of its own, only a part of it fails.
        severity: fault.shows ? 'error' : 'warning',
        message: `${fault.package} ${version} ${fault.fault}`,
        evidence: [
          {
            place,
            what: `${fault.package} ${version}${other ? ` and ${other} are` : ' is'} installed in ${withTilde(python.path, facts.home)} (${python.foundBy})`,
          },
          ...(fault.shows ? [{ what: `it shows ${fault.shows}` }] : []),
        ],
        cause,
        explains: stopsOf(provider.id, clients, facts),
        remedy: {
          steps: [
            { say: 'Install what works, in the same environment', run: everyShell(fault.command) },
            ...(fault.otherwise ? [{ say: fault.otherwise }] : []),
          ],
          wontHelp: [
            `Logging in again, or a new credential: ${fault.shows ? 'the program stops before it looks at any' : 'the fault is in the program'}.`,
          ],
        },
      };
    });
}

/** An installed version that is known not to work. */
export interface InstalledFault {
  readonly provider: Provider;
  readonly clients: readonly string[];
  readonly version: string;
  readonly fault: VersionFault;
}

/** The known faults of what is installed. `packages`: normalised distribution name → version. */
export function installedFaults(
  providers: readonly Provider[],
  packages: ReadonlyMap<string, string>,
): readonly InstalledFault[] {
  return providers.flatMap((provider) =>
    (provider.versions ?? []).flatMap((fault) => {
      const version = packages.get(fault.package);
      // A platform that builds on another inherits its list: it speaks of its own packages only.
      const clients = provider.clients.filter((client) => client.package.name === fault.package).map(({ id }) => id);
      return version !== undefined && clients.length > 0 && isFaulty(fault, version, packages)
        ? [{ provider, clients, version, fault }]
        : [];
    }),
  );
}

function isFaulty(
  { versions, below, with: other }: VersionFault,
  version: string,
  packages: ReadonlyMap<string, string>,
): boolean {
  if (versions && !versions.some((prefix) => version.startsWith(prefix))) return false;
  if (below !== undefined && compareVersions(version, below) >= 0) return false;
  if (!other) return true;
  const brings = packages.get(other.package);
  return brings !== undefined && compareVersions(brings, other.from) >= 0;
}

/** Compares the leading numbers of two versions; negative: the first is older. */
function compareVersions(a: string, b: string): number {
  const [one, two] = [a, b].map((version) => (/^\d+(\.\d+)*/.exec(version)?.[0] ?? '0').split('.').map(Number));
  const length = Math.max(one?.length ?? 0, two?.length ?? 0);
  for (let index = 0; index < length; index += 1) {
    const difference = (one?.[index] ?? 0) - (two?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
