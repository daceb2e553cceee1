import { placeName } from '../rule-kit/place-name.ts';
import type { Finding, Remedy } from '../types/finding.ts';
import { say, type Words } from '../value/untrusted.ts';
import { findingLines, headLines } from './finding-lines.ts';
import { groupedNumber } from './grouped-number.ts';
import { twoColumns } from './layout.ts';
import { labelledProse, labelledRow, labelWidth, type Page, rowIndent } from './page.ts';
import { remedyLines, stepCommand } from './remedy-lines.ts';

/**
 * A group of findings as one: what is wrong, each place with its own details, then once what applies to all of them.
 */
export function findingGroupLines(group: readonly Finding[], page: Page): readonly Words[] {
  const [first] = group;
  if (!first) return [];
  if (group.length === 1) return findingLines(first, page);
  const columns = page.screen.width - rowIndent - labelWidth;
  const words = group.map(({ evidence }) => evidence.map(({ what }) => what));
  const shared = (words[0] ?? []).filter((what) => !isOfLine(what) && words.every((each) => each.includes(what)));
  const rows = group.map(({ place }, index) => ({
    name: page.show(placeName(place, page.report.home)),
    words: page.show((words[index] ?? []).filter((what) => !shared.includes(what)).join('; ')),
  }));
  const prose = (label: Words, text: string): readonly Words[] =>
    text === '' ? [] : labelledProse(label, page.show(text), page);
  return [
    ...headLines(first, page.show(`${first.message} (${groupedNumber(group.length)} places)`), page),
    ...labelledRow(say`found`, twoColumns(rows, columns)),
    ...prose(say`all`, shared.join('; ')),
    ...prose(say`cause`, first.cause),
    ...remedyLines(
      group.map(({ remedy }) => remedy),
      page,
    ),
  ];
}

/** A column belongs to its line, even if it happens to be the same in all. */
function isOfLine(what: string): boolean {
  return what.startsWith('column ');
}

/**
 * Findings that differ only in their place and evidence: what is wrong, why and what to do is the same for all.
 * Commands may contain each its own file. In the order of the first of each; none is left out.
 */
export function findingGroups(findings: readonly Finding[], page: Page): readonly (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { rule, severity, platform, clients, message, cause, remedy } = finding;
    const key = JSON.stringify([rule, severity, platform, clients, message, cause, remedyKey(remedy, page)]);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
}

/** A step whose command cannot be shown differs from a step with one. */
function remedyKey({ steps, wontHelp }: Remedy, page: Page): unknown {
  return [steps.map((step) => [step.say, step.text, step.url, stepCommand(step, page) !== undefined]), wontHelp];
}
