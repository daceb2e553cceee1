import { clientsThatCount, installStep, mainInstallation, unknownEras } from '../rule-kit/installed-client.ts';
import { recheckWords } from '../rule-kit/recheck-words.ts';
import type { CheckResult, Facts, Gap } from '../types/facts.ts';
import type { Explained, Finding, RemedyStep, Severity } from '../types/finding.ts';
import type { FaultLayer, Rule } from '../types/rule.ts';
import { oneForEachCause, type Suspect } from './one-for-each-cause.ts';
import { recheckCommand } from './recheck-command.ts';

const severities: readonly Severity[] = ['error', 'warning', 'note'];

/**
 * Runs the rules over the facts. Each cause gives one finding: what a later layer finds about the same credential
 * becomes evidence of the first. The last rules only see what no other finding explains. A rule that crashes is
 * reported as a gap and never ends the run.
 */
export function checkFacts(facts: Facts, rules: readonly Rule[]): CheckResult {
  const gaps: Gap[] = [];
  let passed = 0;
  const platforms = new Set(facts.resolutions.map(({ provider }) => provider)).size;
  const run = (rule: Rule, about: Facts): readonly Suspect[] => {
    const found = runRule(rule, about);
    if (found === undefined)
      gaps.push({ what: `the rule ${rule.id} failed: this is a bug in auth-doctor`, uncertain: true });
    passed += Math.max(0, platforms - new Set(found?.map(({ finding }) => finding.platform)).size);
    return found ?? [];
  };
  const first = rules.filter(({ last }) => !last).flatMap((rule) => run(rule, facts));
  const left = withoutExplained(facts, first);
  const suspects = [...first, ...rules.filter(({ last }) => last).flatMap((rule) => run(rule, left))];
  return { findings: sortFindings(oneForEachCause(suspects), facts), passed, gaps };
}

function runRule(rule: Rule, facts: Facts): readonly Suspect[] | undefined {
  try {
    return [...rule.check(facts)].map(({ slot, ...problem }) => ({
      finding: withRecheck(
        withUpgrade(
          bySeverityOfUse({ ...problem, severity: problem.severity ?? rule.severity, rule }, facts),
          rule.layer,
          facts,
        ),
        rule.layer,
        facts,
      ),
      layer: rule.layer,
      slot,
    }));
  } catch {
    return undefined;
  }
}

/** The same facts with only the exceptions and warnings that no finding explains. */
function withoutExplained(facts: Facts, suspects: readonly Suspect[]): Facts {
  const named = suspects.flatMap(({ finding }) => finding.explains ?? []);
  const isExplained = (client: string, phase: Explained['phase']): boolean =>
    named.some((each) => each.client === client && each.phase === phase);
  return {
    ...facts,
    resolutions: facts.resolutions.map((resolution) => ({
      ...resolution,
      raises: resolution.raises.filter(({ phase }) => !isExplained(resolution.client, phase)),
      warnings: isExplained(resolution.client, 'warning') ? [] : resolution.warnings,
    })),
  };
}

/** An exchange would send a token that may be used up. */
const withoutExchange = new Set(['lost-login', 'interrupted-save']);

/** Problems that are not in the credential itself, or are unknown until the client is replaced. */
const withoutUpgrade = new Set<FaultLayer>(['installation', 'home', 'exposure', 'server']);

/**
 * A client that cannot use what its platform issues today is upgraded first: a new credential alone leads to the next
 * error.
 */
function withUpgrade(finding: Finding, layer: FaultLayer, facts: Facts): Finding {
  const provider = facts.providers.find(({ id }) => id === finding.platform);
  if (!provider || withoutUpgrade.has(layer)) return finding;
  const lines = new Set(finding.remedy.steps.flatMap(({ run }) => (run ?? []).map(({ line }) => line)));
  const upgrades = finding.clients.flatMap((client) => {
    const installation = mainInstallation(client, facts.installed);
    const era = installation && unknownEras(provider, installation).find(({ upgradeFirst }) => upgradeFirst);
    if (!era || !installation) return [];
    const { package: name, version } = installation;
    const step = installStep(`Upgrade ${name} first: ${version} ${era.fault}`, era.command, installation, facts);
    return step.run?.some(({ line }) => lines.has(line)) ? [] : [step];
  });
  return upgrades.length === 0
    ? finding
    : { ...finding, remedy: { ...finding.remedy, steps: [...upgrades, ...finding.remedy.steps] } };
}

/** Only the server can confirm what the server rejected. */
function withRecheck(finding: Finding, layer: FaultLayer, { options }: Facts): Finding {
  if (!finding.platform) return finding;
  const about = withoutExchange.has(finding.rule) ? { ...options, exchange: false } : options;
  const run = recheckCommand(finding.platform, layer === 'server', about);
  const again = { say: recheckWords, run };
  return { ...finding, remedy: { ...finding.remedy, steps: [...withoutRepeats(finding.remedy.steps), again] } };
}

/** In CI, several ways to a credential become one: of steps with the same lines to paste, only the first is kept. */
function withoutRepeats(steps: readonly RemedyStep[]): readonly RemedyStep[] {
  const key = (step: RemedyStep): string => JSON.stringify(step.text ?? step);
  return steps.filter((step, index) => steps.findIndex((each) => key(each) === key(step)) === index);
}

/** In the order of platforms, errors first; findings of equal severity keep their order (deepest first). */
function sortFindings(findings: readonly Finding[], facts: Facts): readonly Finding[] {
  const platforms = facts.providers.map(({ id }) => id);
  const rank = ({ platform, severity }: Finding): number =>
    (platform ? platforms.indexOf(platform) : platforms.length) * severities.length + severities.indexOf(severity);
  return [...findings].sort((a, b) => rank(a) - rank(b));
}

/**
 * Adjusts the severity to the clients affected. What makes a client fail that counts (see `clientsThatCount`) is an
 * error; what affects only the others is a warning. A missing credential keeps the severity of its rule.
 */
function bySeverityOfUse({ rule, ...problem }: Omit<Finding, 'rule'> & { readonly rule: Rule }, facts: Facts): Finding {
  const finding = { ...problem, rule: rule.id };
  const stops = (finding.explains ?? []).filter(({ phase }) => phase !== 'warning');
  if (stops.length === 0) return lowerUnusedSeverity(finding, facts);
  if (rule.layer === 'absence') return finding;
  const count = clientsThatCount(finding.platform, facts);
  if (stops.some(({ client }) => count.has(client))) return { ...finding, severity: 'error' };
  return { ...finding, severity: finding.severity === 'note' ? 'note' : 'warning' };
}

/**
 * An error of a platform's second client is a warning unless something shows that this client is used or the first one
 * fails: `cloud-volume` beside `caveclient`, the `es` command beside the SDK. It affects only people who run it.
 */
export function lowerUnusedSeverity(finding: Finding, facts: Facts): Finding {
  const { platform, clients, severity } = finding;
  const [first, ...others] = facts.providers.find(({ id }) => id === platform)?.clients ?? [];
  if (severity !== 'error' || !first || others.length === 0 || clients.length === 0 || clients.includes(first.id))
    return finding;
  const isHere = others.some(
    (client) => clients.includes(client.id) && mainInstallation(client.id, facts.installed) !== undefined,
  );
  const next = facts.resolutions.find(({ client }) => client === first.id)?.next;
  return isHere || (next !== 'sends' && next !== 'exchanges') ? finding : { ...finding, severity: 'warning' };
}
