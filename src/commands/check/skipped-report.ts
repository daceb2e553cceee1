import { configDefaults } from '../../config/config-defaults.ts';
import { loadConfig } from '../../config/load-config.ts';
import { knownNames } from '../../known-names.ts';
import { allPlatforms } from '../../providers/all-platforms.ts';
import type { CiFact } from '../../types/facts.ts';
import type { Report } from '../../types/report.ts';
import type { World } from '../../types/world.ts';

/**
 * The report of a run whose CI service withholds its secrets: nothing is read, because missing secrets are not a
 * problem, and what else is there next to a stranger's code is private. `named`: the platforms of the command line.
 */
export async function skippedReport(ci: CiFact, world: World, named: readonly string[]): Promise<Report> {
  const defaults = configDefaults(await loadConfig(world, async () => await knownNames(world)));
  const platforms = await allPlatforms(world);
  const all = await platforms.load();
  const asked = platforms.current(named.length > 0 ? named : defaults.platforms);
  const reason = skipReason(ci);
  return {
    platforms: all
      .filter(({ id }) => asked.length === 0 || asked.includes(id))
      .map(({ id, name }) => ({ id, name, status: 'skipped', reason, clients: [], installed: [] })),
    findings: [],
    gaps: [{ what: `skipped: ${reason}`, uncertain: true }],
    passed: 0,
    ignored: 0,
    ...(defaults.failOn ? { failOn: defaults.failOn } : {}),
    ...(defaults.strict ? { strict: true } : {}),
    online: false,
    home: world.home ?? world.user.passwdHome,
    now: world.now,
  };
}

function skipReason({ service, withholds }: CiFact): string {
  if (withholds === 'dependabot') return 'a run that Dependabot started gets no Actions secrets';
  return service === 'gitlab'
    ? 'a merge request from a fork gets no secrets'
    : 'a pull request from a fork gets no secrets';
}
