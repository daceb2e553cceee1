import { installedFaults } from '../rule-kit/installed-client.ts';
import type { Gap } from '../types/facts.ts';
import type { Client, Provider } from '../types/provider.ts';
import type { Resolution } from '../types/resolution.ts';
import type { PythonEnvironment } from '../types/world.ts';

/**
 * Marks each resolution with how sure it is: whether the installed version is the one whose behaviour is modelled.
 * Another version makes the verdict uncertain; no Python environment at all is merely stated, once.
 */
export function versionGaps(
  replays: readonly Resolution[],
  providers: readonly Provider[],
  used: ReadonlySet<string>,
  python: PythonEnvironment | undefined,
): { readonly resolutions: readonly Resolution[]; readonly gaps: readonly Gap[] } {
  const gaps: Gap[] = [];
  const faulty = new Set(installedFaults(providers, python?.packages ?? new Map()).flatMap(({ clients }) => clients));
  if (!python && used.size > 0)
    gaps.push({
      what: 'no Python environment was found: the modelled version of each client is assumed',
      uncertain: false,
    });
  if (python?.doubt && used.size > 0)
    gaps.push({ what: `${python.path} (${python.foundBy}): ${python.doubt}`, uncertain: false });
  const resolutions = replays.map((resolution) => {
    const client = clientOf(resolution.client, providers);
    const version = client && python?.packages.get(client.package.name);
    if (!python || !client || !version || isModelled(client, version)) return resolution;
    // What a rule says outright is no gap.
    if (used.has(resolution.provider) && !faulty.has(client.id)) {
      const what = `${client.package.name} ${version} is installed in ${python.path} (${python.foundBy}), and ${client.package.versions.map((each) => `${each}x`).join(' or ')} is modelled: could not tell for sure`;
      gaps.push({ platform: resolution.provider, client: resolution.client, what, uncertain: true });
    }
    return { ...resolution, confidence: 'other-version' as const };
  });
  return { resolutions, gaps };
}

/** Whether a version is one whose behaviour is modelled. */
export function isModelled(client: Client, version: string): boolean {
  return client.package.versions.some((each) => version.startsWith(each));
}

function clientOf(id: string, providers: readonly Provider[]): Client | undefined {
  return providers.flatMap(({ clients }) => clients).find((client) => client.id === id);
}
