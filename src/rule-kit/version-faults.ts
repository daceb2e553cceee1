import type { Provider, VersionFault } from '../types/provider.ts';

/** An installed version that is known not to work. */
export interface InstalledFault {
  readonly provider: Provider;
  readonly clients: readonly string[];
  readonly version: string;
  readonly fault: VersionFault;
}

/** The known faults of what is installed. `packages`: normalised distribution name → version. */
export function installedFaults(providers: readonly Provider[], packages: ReadonlyMap<string, string>): readonly InstalledFault[] {
  return providers.flatMap((provider) =>
    (provider.versions ?? []).flatMap((fault) => {
      const version = packages.get(fault.package);
      // A platform that builds on another inherits its list: it speaks of its own packages only.
      const clients = provider.clients.filter((client) => client.package.name === fault.package).map(({ id }) => id);
      return version !== undefined && clients.length > 0 && isFaulty(fault, version, packages) ? [{ provider, clients, version, fault }] : [];
    }),
  );
}

function isFaulty({ versions, below, with: other }: VersionFault, version: string, packages: ReadonlyMap<string, string>): boolean {
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
