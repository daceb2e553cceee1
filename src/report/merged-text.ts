import type { MergedReport } from '../types/merged-report.ts';
import { spacedBlocks, textOfLines, twoColumns, wrapText } from './layout.ts';
import { asciiText, glyphsOf } from './page.ts';
import {
  countedFindings,
  documentTitle,
  type FoundIn,
  type NamedReport,
  type ReportDocument,
  worstFirst,
} from './report-document.ts';
import type { Screen } from './screen.ts';
import { shownSteps, shownWords, verifyCommand } from './shown-words.ts';

/** Reports of many hosts for people: their states, what differs, and each finding once with the reports that have it. Pure. */
export function mergedText(document: ReportDocument, merged: MergedReport, screen: Screen): string {
  const show = (text: string): string => (screen.unicode ? shownWords(text) : asciiText(shownWords(text)));
  const { reports, hosts } = merged.summary;
  const blocks: readonly (readonly string[])[] = [
    [
      `${reports} reports of ${hosts} ${hosts === 1 ? 'host' : 'hosts'}`,
      ...twoColumns(
        document.reports.map((each) => ({ name: `  ${show(each.name)}`, words: show(stateWords(each)) })),
        screen.width,
        4,
      ),
    ],
    merged.differences.length === 0
      ? []
      : [
          'Comparison:',
          ...merged.differences.flatMap(({ what, values }) => [
            ...wrapText(show(what), screen.width - 2).map((line) => `  ${line}`),
            ...twoColumns(
              values.map((value) => ({ name: `    ${show(value.reports.join(', '))}`, words: show(value.is) })),
              screen.width,
              6,
            ),
          ]),
        ],
    ...groups(document).map((group) => groupLines(group, document.reports.length, screen, show)),
    wrapText(`${countedFindings(document.reports)}.`.replace(/^n/, 'N'), screen.width),
  ];
  return textOfLines(spacedBlocks(screen.detail === 'quiet' ? [] : blocks));
}

function stateWords({ report }: NamedReport): string {
  const states = report.platforms
    .filter(({ status }) => status !== 'not-used')
    .map(({ id, status }) => `${id} ${status}`);
  const scanned = report.coverage ? [`${report.coverage.files + report.coverage.objects} files and objects`] : [];
  return [...states, ...scanned, countedFindings([{ name: '', report }])].join(', ');
}

/** Findings that say the same of several reports. */
function groups(document: ReportDocument): readonly (readonly FoundIn[])[] {
  const known = new Map<string, FoundIn[]>();
  for (const each of worstFirst(document)) {
    const key = JSON.stringify([each.finding.rule, each.finding.severity, documentTitle(each), each.finding.cause]);
    known.set(key, [...(known.get(key) ?? []), each]);
  }
  return [...known.values()];
}

function groupLines(
  group: readonly FoundIn[],
  all: number,
  { unicode, width }: Screen,
  show: (text: string) => string,
): readonly string[] {
  const [first] = group;
  if (!first) return [];
  const { finding, from } = first;
  const names = [...new Set(group.map((each) => each.from.name))];
  const label = (word: string, text: string): readonly string[] =>
    wrapText(show(text), width - 13).map((line, index) => `    ${(index === 0 ? word : '').padEnd(9)}${line}`);
  const verify = verifyCommand([finding.remedy], from.report);
  const fix = shownSteps(finding.remedy, from.report).flatMap(({ say, command, url, text = [] }) => [
    ...wrapText(show(say), width - 13),
    ...[url ?? [], command === undefined ? [] : `$ ${command}`, ...text].flat().map(show),
  ]);
  return [
    ...wrapText(`${show(documentTitle(first))} (${finding.rule})`, width - 4).map(
      (line, index) => `  ${index === 0 ? glyphsOf(unicode)[finding.severity] : ' '} ${line}`,
    ),
    ...label('reports', names.length === all ? `all ${all}` : names.join(', ')),
    ...label('cause', finding.cause),
    ...fix.map((line, index) => `    ${(index === 0 ? 'fix' : '').padEnd(9)}${line}`),
    ...(verify === undefined ? [] : [`    ${'verify'.padEnd(9)}$ ${show(verify)}`]),
  ];
}
