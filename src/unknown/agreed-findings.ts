import { placeKey } from '../rule-kit/place-name.ts';
import type { CheckResult } from '../types/facts.ts';
import type { Evidence, Finding, Severity } from '../types/finding.ts';
import { isSameData } from './same-data.ts';

const severities: readonly Severity[] = ['error', 'warning', 'note'];

/** The findings of all worlds that the given one may be. */
export interface AgreedFindings extends CheckResult {
  /** Those that hold in some of the worlds only. */
  readonly doubtful: readonly Finding[];
}

/**
 * The findings that hold in all of the worlds, with the evidence and the steps that are the same in all of them.
 * `isOpen`: whether a client may do anything at all, so that no finding about it holds.
 */
export function agreedFindings(
  results: readonly [CheckResult, ...CheckResult[]],
  isOpen: (finding: Finding) => boolean,
): AgreedFindings {
  const [first, ...others] = results;
  const findings = first.findings.flatMap((finding) => {
    const same = others.map((result) => result.findings.find((each) => isSameFinding(each, finding)));
    const agreed = same.includes(undefined) || isOpen(finding) ? undefined : intersection(finding, same);
    return agreed ? [agreed] : [];
  });
  const all = results.flatMap((result) => result.findings);
  return {
    findings,
    doubtful: all.filter((finding) => !findings.some((each) => isSameFinding(each, finding))),
    passed: Math.min(...results.map(({ passed }) => passed)),
    gaps: first.gaps.filter((gap) => others.every(({ gaps }) => gaps.some((each) => isSameData(each, gap)))),
  };
}

function isSameFinding(a: Finding, b: Finding): boolean {
  return (
    a.rule === b.rule &&
    a.platform === b.platform &&
    a.message === b.message &&
    a.cause === b.cause &&
    placeKey(a.place) === placeKey(b.place)
  );
}

/** Undefined where no client is left that all of them are about. */
function intersection(finding: Finding, same: readonly (Finding | undefined)[]): Finding | undefined {
  const others = same.filter((each) => each !== undefined);
  const inAll = <T>(mine: readonly T[], of: (other: Finding) => readonly T[]): readonly T[] =>
    mine.filter((each) => others.every((other) => of(other).some((another) => isSameData(each, another))));
  const clients = inAll(finding.clients, (other) => other.clients);
  const explains = inAll(finding.explains ?? [], (other) => other.explains ?? []);
  const wontHelp = inAll(finding.remedy.wontHelp ?? [], (other) => other.remedy.wontHelp ?? []);
  const evidence = inAll<Evidence>(finding.evidence, (other) => other.evidence);
  const steps = inAll(finding.remedy.steps, (other) => other.remedy.steps);
  if (clients.length === 0 && finding.clients.length > 0) return undefined;
  const worst = Math.max(...[finding, ...others].map(({ severity }) => severities.indexOf(severity)));
  const { explains: _, ...rest } = finding;
  return {
    ...rest,
    severity: severities[worst] ?? finding.severity,
    clients,
    evidence,
    remedy: { steps, ...(wontHelp.length > 0 ? { wontHelp } : {}) },
    ...(explains.length > 0 ? { explains } : {}),
  };
}
