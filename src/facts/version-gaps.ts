import { environmentWords, installedFaults, mainInstallation, packagePlace } from '../rule-kit/installed-client.ts';
import type { Gap, InstalledClient } from '../types/facts.ts';
import type { Client, Provider } from '../types/provider.ts';
import type { Resolution } from '../types/resolution.ts';
import type { PythonEnvironment } from '../types/world.ts';
import { isOneOf, versionWords } from '../value/versions.ts';

/** What is known about the installed versions. */
export interface VersionInput {
  readonly replays: readonly Resolution[];
  readonly providers: readonly Provider[];
  /** The platforms that are used here. */
  readonly used: ReadonlySet<string>;
  readonly python: PythonEnvironment | undefined;
  readonly installed: readonly InstalledClient[];
}

/**
 * Marks each resolution with its confidence: whether the installed version is a supported one. Another version makes
 * the verdict uncertain; a missing Python environment is only mentioned, once.
 */
export function versionGaps({ replays, providers, used, python, installed }: VersionInput): {
  readonly resolutions: readonly Resolution[];
  readonly gaps: readonly Gap[];
} {
  const gaps: Gap[] = [];
  const mine = installed.filter(({ platform }) => used.has(platform));
  const faulty = new Set(
    installedFaults(providers, installed).flatMap(({ isMain, clients }) => (isMain ? clients : [])),
  );
  if (!python && mine.length === 0 && used.size > 0)
    gaps.push({
      what: 'no Python environment found: assuming supported client versions',
      uncertain: false,
    });
  if (python?.doubt && used.size > 0)
    gaps.push({ what: `${python.path} (${python.foundBy}): ${python.doubt}`, uncertain: false });
  gaps.push(...severalGaps(mine), ...otherInstallationGaps(mine));
  const resolutions = replays.map((resolution) => {
    const client = clientOf(resolution.client, providers);
    const found = mainInstallation(resolution.client, installed);
    if (!client || !found || isModelled(client, found.version)) return resolution;
    // What a rule reports is not a gap.
    if (used.has(resolution.provider) && !faulty.has(client.id)) {
      const modelled = client.package.versions.map(versionWords).join(' or ');
      const what = `${found.package} ${found.version} is installed in ${environmentWords(packagePlace(found))}, but ${modelled} is supported: results are uncertain`;
      gaps.push({ platform: resolution.provider, client: resolution.client, what, uncertain: true });
    }
    return { ...resolution, confidence: 'other-version' as const };
  });
  return { resolutions, gaps };
}

/** Whether the behavior of a version is modelled. */
export function isModelled(client: Client, version: string): boolean {
  return isOneOf(version, client.package.versions);
}

/**
 * A package that is installed twice, by an installation that went wrong; which one is imported depends on the order.
 */
function severalGaps(installed: readonly InstalledClient[]): readonly Gap[] {
  return installed.flatMap((each) => {
    const versions = each.python.several?.get(each.package);
    if (!versions) return [];
    const what = `${each.package} is in ${environmentWords(packagePlace(each))} more than once (${versions.join(', ')}): Python reports ${each.version}`;
    return [{ platform: each.platform, client: each.client, what, uncertain: false }];
  });
}

/** A program beside the user's own Python that runs with another version of its package. */
function otherInstallationGaps(installed: readonly InstalledClient[]): readonly Gap[] {
  return installed.flatMap((each) => {
    const main = mainInstallation(each.client, installed);
    if (!main || main === each || main.version === each.version) return [];
    const who = each.program === undefined ? 'your own Python' : `the program ${each.program}`;
    const what = `${who} uses ${each.package} ${each.version} in ${environmentWords(packagePlace(each))}, and this report is about ${main.version} in ${environmentWords(packagePlace(main))}`;
    return [{ platform: each.platform, client: each.client, what, uncertain: false }];
  });
}

function clientOf(id: string, providers: readonly Provider[]): Client | undefined {
  return providers.flatMap(({ clients }) => clients).find((client) => client.id === id);
}
