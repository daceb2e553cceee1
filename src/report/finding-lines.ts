import { placeKey, placeName } from '../rule-kit/place-name.ts';
import type { Secret } from '../secret.ts';
import type { Evidence, Finding } from '../types/finding.ts';
import { blanks, say, type Words } from '../value/untrusted.ts';
import { findingTitle } from './finding-title.ts';
import { columnCount, twoColumns, wrapText } from './layout.ts';
import { labelledProse, labelledRow, labelWidth, type Page, rowIndent, ruleName, signOf } from './page.ts';
import { briefRemedyLines, remedyLines } from './remedy-lines.ts';

const textIndent = 4;

/** One finding in full: what is wrong, what was found, which clients it affects, the cause, the fix. */
export function findingLines(finding: Finding, page: Page): readonly Words[] {
  const columns = page.screen.width - rowIndent - labelWidth;
  return [
    ...headLines(finding, findingTitle(finding, page), page),
    ...labelledRow(say`found`, evidenceLines(finding, columns, page)),
    ...affectsLines(finding, page),
    ...labelledProse(say`cause`, page.show(finding.cause), page),
    ...remedyLines([finding.remedy], page),
  ];
}

/** One finding on the default screen: its title, one sentence on the cause, and the fix as commands. */
export function briefFindingLines(finding: Finding, page: Page): readonly Words[] {
  const below = [
    ...affectsLines(finding, page),
    ...labelledProse(say`cause`, page.show(firstSentence(finding.cause)), page),
    ...briefRemedyLines(finding.remedy, page),
  ];
  return withRule(titleLines(finding, findingTitle(finding, page), page), finding.rule, below, page);
}

function firstSentence(text: string): string {
  return /^.*?[.!?](?= [A-Z])/s.exec(text)?.[0] ?? text;
}

/** The title with the rule's id at the right edge, or below it if there is no space. */
export function headLines(finding: Pick<Finding, 'severity' | 'rule'>, title: Words, page: Page): readonly Words[] {
  return withRule(titleLines(finding, title, page), finding.rule, [], page);
}

/** A line, and its width in columns: colors have none. */
interface TitleLine {
  readonly text: Words;
  readonly columns: number;
}

function titleLines({ severity }: Pick<Finding, 'severity'>, title: Words, page: Page): readonly TitleLine[] {
  const before = (index: number): Words =>
    index === 0
      ? say`  ${signOf(severity, page)}${blanks(Math.max(1, textIndent - 2 - page.glyphs[severity].length))}`
      : blanks(textIndent);
  return wrapText(title, page.screen.width - textIndent).map((line, index) => ({
    text: say`${before(index)}${page.paint.bold(line)}`,
    columns: textIndent + columnCount(line),
  }));
}

/** Lines with a rule's id at the right edge of the title's last line, or of the line below, or on its own line. */
function withRule(title: readonly TitleLine[], rule: string, below: readonly Words[], page: Page): readonly Words[] {
  const { width } = page.screen;
  const id = ruleName(rule, page);
  const fits = (columns: number): boolean => width - columns - rule.length >= 2;
  const withId = (text: Words, columns: number): Words => say`${text}${blanks(width - columns - rule.length)}${id}`;
  const lines = title.map(({ text }) => text);
  const last = title.at(-1);
  if (last && fits(last.columns)) return [...lines.slice(0, -1), withId(last.text, last.columns), ...below];
  // Not next to a command: what is copied must be the command alone.
  const [first, ...rest] = below;
  if (first !== undefined && fits(columnCount(first)) && !first.includes('$ '))
    return [...lines, withId(first, columnCount(first)), ...rest];
  return [...lines, say`${blanks(width - rule.length)}${id}`, ...below];
}

function evidenceLines({ evidence, platform }: Finding, columns: number, page: Page): readonly Words[] {
  const secrets = evidence.map((each) => secretAt(each, platform, page));
  const lines: Words[] = [];
  let table: Parameters<typeof twoColumns>[0][number][] = [];
  const flush = (): void => {
    lines.push(...twoColumns(table, columns));
    table = [];
  };
  evidence.forEach(({ place, what, wins }, index) => {
    const secret = secrets[index];
    const earlier = secret === undefined ? -1 : secrets.findIndex((each) => each?.relation(secret) === 'same');
    const sameAs = earlier === -1 || earlier === index ? undefined : evidence[earlier]?.place;
    const words = page.show(
      [
        what,
        ...(sameAs ? [`same value as ${placeName(sameAs, page.report.home)}`] : []),
        ...(wins ? ['used'] : []),
      ].join(', '),
    );
    if (place)
      table.push({
        name: page.show(placeName(place, page.report.home)),
        words,
        ...(wins ? { paintName: page.paint.bold } : {}),
      });
    else {
      flush();
      lines.push(...wrapText(words, columns));
    }
  });
  flush();
  return lines;
}

/** The value at a row's place, if the client's chain has one there. */
function secretAt({ place }: Evidence, platform: string | undefined, { report }: Page): Secret | undefined {
  if (!place) return undefined;
  const chains = report.platforms
    .filter(({ id }) => id === platform)
    .flatMap(({ clients }) => clients.flatMap(({ chain }) => chain));
  const value = chains.find((entry) => placeKey(entry.place) === placeKey(place) && entry.value?.is === 'known')?.value;
  return value?.is === 'known' && value.traits.length > 0 ? value.secret : undefined;
}

/** Which of the platform's clients are affected, if some are not. */
function affectsLines({ clients, platform }: Finding, page: Page): readonly Words[] {
  const all = page.report.platforms.find(({ id }) => id === platform)?.clients.map(({ client }) => client) ?? [];
  const spared = all.filter((client) => !clients.includes(client));
  if (spared.length === 0 || clients.length === 0) return [];
  return labelledProse(say`affects`, page.show(`${clients.join(', ')} (not ${spared.join(', ')})`), page);
}
