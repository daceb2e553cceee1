import type { Facts } from '../types/facts.ts';
import type { RuleProblem } from '../types/finding.ts';
import type { VersionFault } from '../types/provider.ts';
import { homely } from './place-name.ts';
import { everyShell } from './remedy-steps.ts';
import { installedFaults } from './version-faults.ts';

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
            what: `${fault.package} ${version}${other ? ` and ${other} are` : ' is'} installed in ${homely(python.path, facts.home)} (${python.foundBy})`,
          },
          ...(fault.shows ? [{ what: `it shows ${fault.shows}` }] : []),
        ],
        cause,
        remedy: {
          steps: [
            { say: 'Install what works, in the same environment', run: everyShell(fault.command) },
            ...(fault.otherwise ? [{ say: fault.otherwise }] : []),
          ],
          wontHelp: [`Logging in again, or a new credential: ${fault.shows ? 'the program stops before it looks at any' : 'the fault is in the program'}.`],
        },
      };
    });
}
