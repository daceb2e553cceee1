import { isSamePath } from '../path-key.ts';
import { placeKey } from '../rule-kit/place-name.ts';
import { everyShell } from '../rule-kit/remedy-steps.ts';
import type { CheckResult, Facts, Gap } from '../types/facts.ts';
import type { Evidence, Finding, Severity } from '../types/finding.ts';
import type { FaultLayer, Rule } from '../types/rule.ts';

interface Suspect {
  readonly finding: Finding;
  readonly layer: FaultLayer;
  readonly slot: string | undefined;
}

/** The order in which faults explain one another: what comes first is the cause of what comes later. */
const layers: readonly FaultLayer[] = [
  'installation',
  'home',
  'damage',
  'kind',
  'name',
  'shadow',
  'expiry',
  'absence',
  'server',
  'exposure',
];
const severities: readonly Severity[] = ['error', 'warning', 'note'];

/**
 * Runs the rules over the facts. One finding is given per cause: what a later layer says about the same credential
 * becomes evidence of the first. A rule that crashes is a stated gap, never the end of the run.
 */
export function checkFacts(facts: Facts, rules: readonly Rule[]): CheckResult {
  const suspects: Suspect[] = [];
  const gaps: Gap[] = [];
  let passed = 0;
  const platforms = new Set(facts.resolutions.map(({ provider }) => provider)).size;
  for (const rule of rules) {
    const found = runRule(rule, facts);
    if (found === undefined)
      gaps.push({ what: `the rule ${rule.id} failed: this is a fault of auth-doctor`, uncertain: true });
    else suspects.push(...found);
    passed += Math.max(0, platforms - new Set(found?.map(({ finding }) => finding.platform)).size);
  }
  return {
    findings: sortFindings(
      oneForEachCause(suspects).map((finding) => lowerUnusedSeverity(finding, facts)),
      facts,
    ),
    passed,
    gaps,
  };
}

function runRule(rule: Rule, facts: Facts): readonly Suspect[] | undefined {
  try {
    return [...rule.check(facts)].map(({ slot, ...problem }) => ({
      finding: withRecheck({ ...problem, rule: rule.id, severity: problem.severity ?? rule.severity }),
      layer: rule.layer,
      slot,
    }));
  } catch {
    return undefined;
  }
}

/** What only the platform can say. */
const onlineRules = new Set([
  'revoked-token',
  'rejected-token',
  'missing-scope',
  'terms-not-accepted',
  'clock-skew',
  'unreachable',
]);

function withRecheck(finding: Finding): Finding {
  if (!finding.platform) return finding;
  const online = onlineRules.has(finding.rule) ? ' --online' : '';
  const again = { say: 'Then check again', run: everyShell(`auth-doctor check ${finding.platform}${online}`) };
  return { ...finding, remedy: { ...finding.remedy, steps: [...finding.remedy.steps, again] } };
}

function oneForEachCause(suspects: readonly Suspect[]): readonly Finding[] {
  // A cause is never weaker than what it explains: errors come first, and in each half what lies deeper.
  const inOrder = [...suspects].sort((a, b) => Number(isError(b)) - Number(isError(a)) || rank(a) - rank(b));
  const kept: { suspect: Suspect; evidence: Evidence[]; clients: Set<string> }[] = [];
  for (const suspect of inOrder) {
    const cause = kept.find((each) => explains(each.suspect, suspect, each.clients));
    if (!cause) kept.push({ suspect, evidence: [], clients: new Set(suspect.finding.clients) });
    else if (cause.suspect.finding.rule !== suspect.finding.rule)
      cause.evidence.push(...newEvidence(cause.suspect, suspect, cause.evidence));
    else if (isError(cause.suspect) === isError(suspect))
      for (const client of suspect.finding.clients) cause.clients.add(client);
  }
  return kept.map(({ suspect: { finding }, evidence, clients }) => ({
    ...finding,
    clients: [...clients],
    evidence: [...finding.evidence, ...evidence],
  }));
}

function isError({ finding }: Suspect): boolean {
  return finding.severity === 'error';
}

function rank({ layer, finding }: Suspect): number {
  return layers.indexOf(layer) * severities.length + severities.indexOf(finding.severity);
}

/** Whether the first finding is the cause of the second, or the same fault seen by another client. */
function explains(first: Suspect, second: Suspect, clients: ReadonlySet<string>): boolean {
  const a = first.finding;
  const b = second.finding;
  if (a.platform !== b.platform) return false;
  if ((first.layer === 'exposure') !== (second.layer === 'exposure')) return false;
  if (second.layer === 'absence' && first.layer !== 'absence')
    return severities.indexOf(a.severity) <= severities.indexOf(b.severity) && shareClient(clients, b);
  const sameSpot = placeKey(a.place) === placeKey(b.place) || sameFile(a, b, first.slot, second.slot);
  if (a.rule === b.rule) return sameSpot && first.slot === second.slot && a.message === b.message;
  if (first.layer === 'exposure') return false;
  return (
    sameSpot &&
    (first.slot === second.slot || first.slot === undefined || second.slot === undefined) &&
    shareClient(clients, b)
  );
}

/** A finding about a whole file explains those about a key in it. */
function sameFile(a: Finding, b: Finding, slot: string | undefined, other: string | undefined): boolean {
  return (
    a.place.kind === 'file' &&
    b.place.kind === 'file' &&
    isSamePath(a.place.path, b.place.path) &&
    (slot === undefined || other === undefined)
  );
}

function shareClient(clients: ReadonlySet<string>, { clients: others }: Finding): boolean {
  return clients.size === 0 || others.length === 0 || others.some((client) => clients.has(client));
}

function newEvidence(first: Suspect, second: Suspect, already: readonly Evidence[]): readonly Evidence[] {
  const known = new Set([...first.finding.evidence, ...already].map(({ what }) => what));
  return [{ what: `so also: ${second.finding.message} (${second.finding.rule})` }, ...second.finding.evidence].filter(
    ({ what }) => !known.has(what),
  );
}

/** Platforms in their order, errors first, then by rule and place: the same facts give the same order. */
function sortFindings(findings: readonly Finding[], facts: Facts): readonly Finding[] {
  const platforms = facts.providers.map(({ id }) => id);
  const key = ({ platform, severity, rule, place }: Finding): string =>
    [
      String(platform ? platforms.indexOf(platform) : 999).padStart(3, '0'),
      severities.indexOf(severity),
      rule,
      placeKey(place),
    ].join(' ');
  return [...findings].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/**
 * An error of a platform's second client is a warning as long as nothing shows that this client is here and the first
 * one works: `cloud-volume` beside `caveclient`, the `es` command beside the SDK. Nobody fails who does not run it.
 */
export function lowerUnusedSeverity(finding: Finding, facts: Facts): Finding {
  const { platform, clients, severity } = finding;
  const [first, ...others] = facts.providers.find(({ id }) => id === platform)?.clients ?? [];
  if (severity !== 'error' || !first || others.length === 0 || clients.length === 0 || clients.includes(first.id))
    return finding;
  const isHere = others.some(
    (client) => clients.includes(client.id) && facts.python?.packages.has(client.package.name),
  );
  const next = facts.resolutions.find(({ client }) => client === first.id)?.next;
  return isHere || (next !== 'sends' && next !== 'exchanges') ? finding : { ...finding, severity: 'warning' };
}
