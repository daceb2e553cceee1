import { documentFormat } from '../document-format.ts';
import { documentTitle, type FoundIn, type NamedReport, type ReportDocument } from '../report-document.ts';
import { shownSteps, shownWords } from '../shown-words.ts';

/** JUnit's XML as Jenkins' schema has it: a suite for each platform, a case for each rule. */
export const junit = documentFormat({ name: 'junit', of: junitXml });

interface Suite {
  readonly name: string;
  readonly started?: string;
  readonly cases: readonly Case[];
}

interface Case {
  readonly name: string;
  readonly classname: string;
  readonly is: 'passed' | 'failure' | 'error' | 'skipped';
  readonly message: string;
  readonly text: string;
}

function junitXml(document: ReportDocument): string {
  const suites =
    document.failure === undefined
      ? document.reports.flatMap((each) => suitesOf(each, document))
      : [failed(document.failure)];
  const all = suites.flatMap(({ cases }) => cases);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="auth-doctor" tests="${all.length}" failures="${count(all, 'failure')}" errors="${count(all, 'error')}">`,
    ...suites.flatMap(suiteLines),
    '</testsuites>',
  ];
  return `${lines.join('\n')}\n`;
}

function failed(message: string): Suite {
  const one: Case = { name: 'run', classname: 'auth-doctor', is: 'error', message, text: '' };
  return { name: 'auth-doctor', cases: [one] };
}

/**
 * A case for each rule, which passes where nothing that it found counts, and one for what is unknown: that was not
 * tested.
 */
function suitesOf(named: NamedReport, { rules, command }: ReportDocument): readonly Suite[] {
  const { report } = named;
  const prefix = named.name === '' ? '' : `${named.name} / `;
  const suite = (id: string | undefined, name: string, cases: readonly Case[]): Suite => ({
    name: `${prefix}${name}`,
    started: report.started,
    cases: [...cases, ...gapCases(report, id, `auth-doctor.${id ?? 'run'}`)],
  });
  const isScan = report.platforms.length === 0;
  const mine = rules.filter(({ id }) => isScan === /^token-in-(?!git$)/.test(id));
  const caseOf = (rule: string, platform: string | undefined): Case => {
    const found = report.findings
      .filter((each) => each.rule === rule && (isScan || each.platform === platform))
      .map((finding) => ({ finding, from: named }));
    return ruleCase(rule, platform ?? command, found);
  };
  const known = new Set(mine.map(({ id }) => id));
  const idsOf = (platform: string | undefined): readonly string[] => [
    ...known,
    ...new Set(
      report.findings
        .filter((each) => !known.has(each.rule) && (isScan || each.platform === platform))
        .map(({ rule }) => rule),
    ),
  ];
  if (isScan)
    return [
      suite(
        undefined,
        command,
        idsOf(undefined).map((rule) => caseOf(rule, undefined)),
      ),
    ];
  const general = report.findings.some(({ platform }) => platform === undefined);
  return [
    ...report.platforms.map(({ id, name, status, reason }) =>
      suite(
        id,
        name,
        status === 'not-used' || status === 'skipped'
          ? [
              {
                name: 'credentials',
                classname: `auth-doctor.${id}`,
                is: 'skipped',
                message: reason ?? 'not used here',
                text: '',
              },
            ]
          : idsOf(id).map((rule) => caseOf(rule, id)),
      ),
    ),
    ...(general || report.gaps.some(({ platform }) => platform === undefined)
      ? [
          suite(
            undefined,
            'all platforms',
            [...new Set(report.findings.filter(({ platform }) => platform === undefined).map(({ rule }) => rule))].map(
              (rule) => caseOf(rule, undefined),
            ),
          ),
        ]
      : []),
  ];
}

/** From which severity on a finding fails the run: errors, or else what made it end with 1. */
function countingSeverities({ summary }: NamedReport['report']): readonly string[] {
  if (summary.exitCode !== 1 || summary.errors > 0) return ['error'];
  return summary.warnings > 0 ? ['warning'] : ['note'];
}

function ruleCase(rule: string, platform: string, found: readonly FoundIn[]): Case {
  const counted = found.filter(({ finding, from }) => countingSeverities(from.report).includes(finding.severity));
  const [first] = counted;
  const text = found.map(findingText).join('\n\n');
  return {
    name: rule,
    classname: `auth-doctor.${platform}`,
    is: first ? 'failure' : 'passed',
    message: first ? counted.map(documentTitle).join('; ') : '',
    text,
  };
}

function findingText(each: FoundIn): string {
  const { finding, from } = each;
  const steps = shownSteps(finding.remedy, from.report).map(
    ({ say, command, text, url }, index) =>
      `  ${index + 1}. ${[say, url, command && `$ ${command}`, ...(text ?? [])].filter(Boolean).join('\n     ')}`,
  );
  return [`${finding.severity}: ${documentTitle(each)}`, `cause: ${finding.cause}`, 'fix:', ...steps].join('\n');
}

function gapCases({ gaps }: NamedReport['report'], platform: string | undefined, classname: string): readonly Case[] {
  const mine = [...new Set(gaps.filter((gap) => gap.platform === platform && gap.uncertain).map(({ what }) => what))];
  return mine.length === 0 ? [] : [{ name: 'unknown', classname, is: 'skipped', message: mine.join('; '), text: '' }];
}

function suiteLines({ name, started, cases }: Suite): readonly string[] {
  const counts = `tests="${cases.length}" failures="${count(cases, 'failure')}" errors="${count(cases, 'error')}" skipped="${count(cases, 'skipped')}"`;
  const timestamp = started === undefined ? '' : ` timestamp="${started.slice(0, 19)}"`;
  return [`  <testsuite name="${xml(name)}" ${counts}${timestamp}>`, ...cases.flatMap(caseLines), '  </testsuite>'];
}

function caseLines({ name, classname, is, message, text }: Case): readonly string[] {
  const head = `    <testcase name="${xml(name)}" classname="${xml(classname)}"`;
  if (is !== 'passed')
    return [`${head}>`, `      <${is} message="${xml(message)}">${xmlText(text)}</${is}>`, '    </testcase>'];
  return text === ''
    ? [`${head}/>`]
    : [`${head}>`, `      <system-out>${xmlText(text)}</system-out>`, '    </testcase>'];
}

function count(cases: readonly Case[], is: Case['is']): number {
  return cases.filter((each) => each.is === is).length;
}

/** Text for an attribute. `shownWords` leaves no character that XML 1.0 does not have, but U+FFFE and U+FFFF. */
function xml(text: string): string {
  return shownWords(text)
    .replaceAll(/[\ufffe\uffff]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function xmlText(text: string): string {
  return text.split('\n').map(xml).join('\n');
}
