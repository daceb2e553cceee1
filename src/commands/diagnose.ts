import { checkFacts } from '../check/check-facts.ts';
import { gatherFacts } from '../facts/gather-facts.ts';
import { isModelled } from '../facts/version-gaps.ts';
import { loadProviders, providerIds } from '../providers/load-providers.ts';
import { rules } from '../rules.generated.ts';
import type { Facts, Gap } from '../types/facts.ts';
import type { Finding } from '../types/finding.ts';
import type { Provider } from '../types/provider.ts';
import type { PlatformReport, Report } from '../types/report.ts';
import type { ResolveInput } from '../types/resolution.ts';
import type { World } from '../types/world.ts';

/** What to diagnose. */
export interface DiagnoseSelection extends ResolveInput {
  /** Ids of platforms asked for by name; all that are used here, where none is given. */
  readonly platforms?: readonly string[];
  /** Seconds: a credential that cannot refresh itself must live at least that long. */
  readonly validFor?: number;
}

/** Replays every client in the given world and runs every rule. Reads only. Throws `RangeError` for an unknown platform. */
export async function diagnoseWorld(world: World, selection: DiagnoseSelection = {}): Promise<Report> {
  const asked = selection.platforms ?? [];
  if (asked.some((id) => !providerIds().includes(id))) throw new RangeError(`no such platform: use some of ${providerIds().join(', ')}`);
  const providers = await loadProviders(asked.length > 0 ? asked : providerIds());
  const needs = new Set(rules.flatMap((rule) => rule.needs));
  const validUntil = selection.validFor === undefined ? {} : { validUntil: world.now.getTime() / 1000 + selection.validFor };
  const gathered = await gatherFacts({ world, providers, asked, needs, resolve: selection, ...validUntil });
  const { facts } = gathered;
  const { findings, passed, gaps: ruleGaps } = checkFacts(facts, rules);
  const gaps = [...gathered.gaps, ...ruleGaps];
  return {
    platforms: providers.map((provider) => platformReport(provider, facts, findings, gaps)),
    findings,
    gaps,
    passed,
    ignored: 0,
    ...(facts.python ? { python: `${facts.python.path} (${facts.python.foundBy})` } : {}),
    online: false,
    home: facts.home,
    now: facts.now,
  };
}

function platformReport(provider: Provider, facts: Facts, findings: readonly Finding[], gaps: readonly Gap[]): PlatformReport {
  const clients = facts.resolutions.filter((resolution) => resolution.provider === provider.id);
  const problems = findings.some(({ platform, severity }) => platform === provider.id && severity !== 'note');
  const uncertain = gaps.some(({ platform, uncertain: is }) => platform === provider.id && is);
  const verdict = facts.verdicts.find(({ platform }) => platform === provider.id);
  return {
    id: provider.id,
    name: provider.name,
    status: clients.length === 0 ? 'not-used' : problems ? 'problems' : uncertain ? 'unknown' : 'healthy',
    clients,
    installed: provider.clients.map((client) => {
      const version = facts.python?.packages.get(client.package.name);
      return {
        client: client.id,
        package: client.package.name,
        ...(version ? { version } : {}),
        modelled: version === undefined || isModelled(client, version),
      };
    }),
    ...(verdict ? { verdict } : {}),
  };
}
