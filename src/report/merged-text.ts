import type { MergedReport } from '../types/merged-report.ts';
import { ourOwn, say, type Words } from '../value/untrusted.ts';
import { padTo, spacedBlocks, textOfLines, twoColumns, wrapText } from './layout.ts';
import { asciiText, glyphsOf } from './page.ts';
import {
  countedFindings,
  documentTitle,
  type FoundIn,
  type NamedReport,
  type ReportDocument,
  reportNames,
  sameFindings,
} from './report-document.ts';
import type { Screen } from './screen.ts';
import type { Shown, ShownData } from './shown-data.ts';
import { shownSteps, shownWords, verifyCommand } from './shown-words.ts';

/**
 * Reports of many hosts for people: their states, what differs, and each finding once with the reports that have it.
 * Pure.
 */
export function mergedText(
  document: Shown<ReportDocument> & ShownData,
  merged: Shown<MergedReport>,
  screen: Screen,
): Words {
  // All that is shown is of the document, which is masked, or made of it.
  const show = (text: string): Words => {
    const words = ourOwn(shownWords(text));
    return screen.unicode ? words : asciiText(words);
  };
  const { reports, hosts } = merged.summary;
  const blocks: readonly (readonly Words[])[] = [
    [
      say`${reports} reports of ${hosts} ${hosts === 1 ? 'host' : 'hosts'}`,
      ...twoColumns(
        document.reports.map((each) => ({ name: say`  ${show(each.name)}`, words: show(stateWords(each)) })),
        screen.width,
        4,
      ),
    ],
    merged.differences.length === 0
      ? []
      : [
          say`Comparison:`,
          ...merged.differences.flatMap(({ what, values }) => [
            ...wrapText(show(what), screen.width - 2).map((line) => say`  ${line}`),
            ...twoColumns(
              values.map((value) => ({ name: say`    ${show(value.reports.join(', '))}`, words: show(value.is) })),
              screen.width,
              6,
            ),
          ]),
        ],
    ...sameFindings(document).map((group) => groupLines(group, document, screen, show)),
    wrapText(show(`${countedFindings(document.reports)}.`.replace(/^n/, 'N')), screen.width),
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

function groupLines(
  group: readonly [FoundIn, ...FoundIn[]],
  document: ReportDocument,
  { unicode, width }: Screen,
  show: (text: string) => Words,
): readonly Words[] {
  const [first] = group;
  const { finding, from } = first;
  const label = (word: 'reports' | 'cause', text: string): readonly Words[] =>
    wrapText(show(text), width - 13).map(
      (line, index) => say`    ${padTo(index === 0 ? say`${word}` : say``, 9)}${line}`,
    );
  const verify = verifyCommand([finding.remedy], from.report);
  const fix = shownSteps(finding.remedy, from.report).flatMap(({ say, command, url, text = [] }) => [
    ...wrapText(show(say), width - 13),
    ...[url ?? [], command === undefined ? [] : `$ ${command}`, ...text].flat().map(show),
  ]);
  return [
    ...wrapText(say`${show(documentTitle(first))} (${show(finding.rule)})`, width - 4).map(
      (line, index) => say`  ${index === 0 ? glyphsOf(unicode)[finding.severity] : ' '} ${line}`,
    ),
    ...label('reports', reportNames(group, document)),
    ...label('cause', finding.cause),
    ...fix.map((line, index) => say`    ${padTo(index === 0 ? say`fix` : say``, 9)}${line}`),
    ...(verify === undefined ? [] : [say`    ${padTo(say`verify`, 9)}$ ${show(verify)}`]),
  ];
}
