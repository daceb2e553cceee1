import { placeName } from '../rule-kit/place-name.ts';
import type { Finding } from '../types/finding.ts';
import { findingLines, headLines } from './finding-lines.ts';
import { labelledRow, labelWidth, rowIndent } from './labelled-row.ts';
import type { Page } from './page.ts';
import { remedyLines } from './remedy-lines.ts';
import { twoColumns } from './two-columns.ts';
import { wrapText } from './layout.ts';

/** A group of findings as one: what is wrong, each place with what is its own, then once what holds for all of them. */
export function findingGroupLines(group: readonly Finding[], page: Page): readonly string[] {
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
  const prose = (label: string, text: string): readonly string[] => labelledRow(label, wrapText(page.show(text), columns), page);
  return [
    ...headLines({ ...first, message: `${first.message} (${group.length.toLocaleString('en')} places)` }, page),
    ...labelledRow('seen', twoColumns(rows, columns), page),
    ...prose('all', shared.join('; ')),
    ...prose('cause', first.cause),
    ...remedyLines(
      group.map(({ remedy }) => remedy),
      page,
    ),
  ];
}

/** A column is of its line, be it by chance the same in all. */
function isOfLine(what: string): boolean {
  return what.startsWith('column ');
}
