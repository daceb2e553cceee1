import type { Cause } from '../types/error-text.ts';
import { type FailureClass, failureClasses } from '../types/failure-class.ts';
import type { Evidence, Explained, Finding, Remedy } from '../types/finding.ts';
import type { PlatformReport } from '../types/report.ts';
import type { Resolution } from '../types/resolution.ts';
import type { RuleText } from '../types/rule.ts';
import { classWords } from './class-words.ts';
import { findingClasses } from './finding-classes.ts';
import type { RankedClass } from './rank-classes.ts';

/** What the check of the platforms of an error found here. */
export interface CheckedHere {
  /** The platforms that are used here and that the error may be of. */
  readonly platforms: readonly PlatformReport[];
  readonly findings: readonly Finding[];
  /** What clients raise here that is the very error of the text. */
  readonly raised: readonly Explained[];
  /** Something could not be looked at, so that nothing can be ruled out. */
  readonly isUncertain: boolean;
}

export interface ConfirmInput {
  readonly ranked: readonly RankedClass[];
  readonly here: CheckedHere;
  readonly rules: readonly RuleText[];
  /** What people must know of the platform before they make a new credential. */
  readonly remark?: string | undefined;
  /** Rules that the message itself names. */
  readonly named: readonly string[];
}

/** Classes that people mend with a new credential. */
const renewed: ReadonlySet<FailureClass> = new Set(['revoked-or-rotated', 'expired-token']);

/** Which of the possible causes hold here, which do not, and which nothing here can tell: confirmed ones first. */
export function confirmCauses({ ranked, here, rules, named, remark }: ConfirmInput): readonly Cause[] {
  const classOf = new Map(rules.map(({ id, failureClass }) => [id, failureClass]));
  const layerOf = new Map(rules.map(({ id, layer }) => [id, layer]));
  const resolutions = here.platforms.flatMap(({ clients }) => clients);
  const confirming = new Map<FailureClass, Finding[]>();
  const top = ranked[0];
  const isInnocent = top?.likelihood === 'high' && classWords[top.class].innocent === true;
  for (const finding of here.findings) {
    if (top?.class !== classOf.get(finding.rule) && isOfAnotherVersion(finding, classOf.get(finding.rule), resolutions))
      continue;
    const layer = layerOf.get(finding.rule);
    const rank = (name: FailureClass): number => ranked.findIndex((each) => each.class === name);
    const fitting = findingClasses(finding, classOf.get(finding.rule) ?? 'unresolved', resolutions)
      .filter((name) => rank(name) >= 0 || named.includes(finding.rule))
      // Where the text shows that no credential was looked at, only what it names next can be the cause.
      .filter((name) => !isInnocent || rank(name) < 2)
      .sort((a, b) => rank(a) - rank(b));
    const [first] = fitting;
    if (first === undefined) continue;
    // That a credential overrides another is a fact, and no fault unless the error is about just that.
    const isFault = finding.severity === 'error' || (layer !== 'shadow' && layer !== 'exposure') || rank(first) === 0;
    if (finding.severity !== 'note' && isFault) confirming.set(first, [...(confirming.get(first) ?? []), finding]);
  }
  // Where something else is found, that is why no credential is: absence is its effect.
  if (confirming.size > 1 && confirming.get('missing-credential')?.every(({ rule }) => rule === 'missing-credential'))
    confirming.delete('missing-credential');
  // What a client raises here is this very error, and a finding says why: that is the cause, be it in no table.
  if (confirming.size === 0)
    for (const finding of here.findings) {
      if (finding.severity !== 'error' || !explainsRaised(finding, here)) continue;
      if (isOfAnotherVersion(finding, classOf.get(finding.rule), resolutions)) continue;
      const [first] = findingClasses(finding, classOf.get(finding.rule) ?? 'unresolved', resolutions);
      if (first !== undefined) confirming.set(first, [...(confirming.get(first) ?? []), finding]);
    }
  const nothing = here.platforms.length > 0 && resolutions.every(findsNothing);
  if (confirming.size === 0 && nothing && ranked.slice(0, 3).some(({ class: name }) => name === 'missing-credential'))
    confirming.set('missing-credential', []);
  const added = [...confirming.keys()].filter((name) => !ranked.some((each) => each.class === name));
  const all = [...added.map((name) => ({ class: name, likelihood: 'low' as const })), ...ranked];
  const causes = all.map(({ class: name, likelihood }): Cause => {
    const findings = confirming.get(name);
    const words = classWords[name];
    const base = { class: name, likelihood, rules: rulesOf(name, rules) };
    if (findings)
      return {
        ...base,
        rules: findings.length > 0 ? [...new Set(findings.map(({ rule }) => rule))] : base.rules,
        confirmed: true,
        severity: findings.length === 0 || findings.some(({ severity }) => severity === 'error') ? 'error' : 'warning',
        evidence: findings.length > 0 ? findings.flatMap(evidenceOf) : [{ what: nothingWords(here.platforms) }],
        remedy: findings[0]?.remedy ?? general(words.fix),
      };
    const ruledOut =
      here.platforms.length > 0 && !here.isUncertain && words.toldBy === 'machine' && base.rules.length > 0;
    return {
      ...base,
      confirmed: ruledOut ? false : 'unknown',
      evidence: [
        { what: ruledOut ? 'not so here: the check found nothing of the kind' : unknownWords(words.toldBy, here) },
      ],
      remedy: general(remark && renewed.has(name) ? `${words.fix} ${remark}.` : words.fix),
    };
  });
  return [
    ...causes.filter(({ confirmed }) => confirmed === true),
    ...causes.filter(({ confirmed }) => confirmed !== true),
  ];
}

/** Rules that answer a class, in the order of their ids. */
export function rulesOf(name: FailureClass, rules: readonly RuleText[]): readonly string[] {
  return rules.filter(({ failureClass }) => failureClass === name).map(({ id }) => id);
}

/** Whether a text is the name of a class. */
export function isFailureClass(text: string): text is FailureClass {
  return (failureClasses as readonly string[]).includes(text);
}

function explainsRaised({ explains = [] }: Finding, { raised }: CheckedHere): boolean {
  return explains.some(({ client, phase }) => raised.some((each) => each.client === client && each.phase === phase));
}

/** Which keys and addresses a client of another version accepts is not known. */
function isOfAnotherVersion(
  { clients }: Finding,
  ruleClass: FailureClass | undefined,
  resolutions: readonly Resolution[],
): boolean {
  if (ruleClass !== 'wrong-kind-of-credential' && ruleClass !== 'wrong-server-or-env') return false;
  const theirs = resolutions.filter(({ client }) => clients.includes(client));
  return theirs.length > 0 && theirs.every(({ confidence }) => confidence === 'other-version');
}

function findsNothing({ chain, fields }: Resolution): boolean {
  return (
    chain.every(({ state }) => state === 'absent') &&
    Object.values(fields).every(({ place }) => place.kind === 'default')
  );
}

function nothingWords(platforms: readonly PlatformReport[]): string {
  return `no place that a client of ${platforms.map(({ name }) => name).join(' or ')} reads contains a credential`;
}

function evidenceOf({ message, place, evidence }: Finding): readonly Evidence[] {
  return [{ place, what: message }, ...evidence];
}

function general(say: string): Remedy {
  return { steps: [{ say }] };
}

function unknownWords(toldBy: 'machine' | 'process' | 'platform' | 'text', here: CheckedHere): string {
  if (toldBy === 'platform') return 'only the platform can tell';
  if (toldBy === 'text') return 'the text shows it; nothing on this machine does';
  if (here.platforms.length === 0) return 'nothing of the platform was found here';
  return toldBy === 'process'
    ? 'depends on the process that failed: its environment may differ from this one'
    : 'the check could not tell';
}
