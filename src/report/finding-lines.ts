import { placeKey, placeName } from '../rule-kit/place-name.ts';
import type { Secret } from '../secret.ts';
import type { Evidence, Finding } from '../types/finding.ts';
import { columnCount, twoColumns, wrapText } from './layout.ts';
import { labelledRow, labelWidth, type Page, rowIndent, signOf } from './page.ts';
import { remedyLines } from './remedy-lines.ts';

const textIndent = 4;

/** One finding: what is wrong, what was seen, the cause, the fix, and how to check again. */
export function findingLines(finding: Finding, page: Page): readonly string[] {
  const columns = page.screen.width - rowIndent - labelWidth;
  const prose = (label: string, text: string): readonly string[] =>
    labelledRow(label, wrapText(page.show(text), columns), page);
  return [
    ...headLines(finding, page),
    ...labelledRow('seen', evidenceLines(finding, columns, page), page),
    ...whoLines(finding, page, prose),
    ...prose('cause', finding.cause),
    ...remedyLines([finding.remedy], page),
  ];
}

/** The message with the rule's id at the right edge, or below it where there is no room. */
export function headLines({ severity, message, rule }: Finding, page: Page): readonly string[] {
  const { screen, paint, show } = page;
  const columns = screen.width - textIndent;
  const lines = wrapText(show(message), columns);
  const last = lines.at(-1) ?? '';
  const room = columns - columnCount(last) - rule.length;
  const before = (index: number): string =>
    index === 0
      ? `  ${signOf(severity, page)}${' '.repeat(Math.max(1, textIndent - 2 - page.glyphs[severity].length))}`
      : ' '.repeat(textIndent);
  const painted = lines.map((line, index) => before(index) + paint.bold(line));
  if (room >= 2) return [...painted.slice(0, -1), `${painted.at(-1) ?? ''}${' '.repeat(room)}${paint.dim(rule)}`];
  return [...painted, ' '.repeat(screen.width - rule.length) + paint.dim(rule)];
}

function evidenceLines({ evidence, platform }: Finding, columns: number, page: Page): readonly string[] {
  const secrets = evidence.map((each) => secretAt(each, platform, page));
  const compares = secrets.filter((each) => each !== undefined).length > 1;
  const lines: string[] = [];
  let table: Parameters<typeof twoColumns>[0][number][] = [];
  const flush = (): void => {
    lines.push(...twoColumns(table, columns));
    table = [];
  };
  evidence.forEach(({ place, what, wins }, index) => {
    const secret = secrets[index];
    const label = compares && secret ? `${page.labelOf(secret)}: ` : '';
    const words = `${label}${page.show(what)}${wins ? ', wins' : ''}`;
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

/** The value that stands at a row's place, where the client's chain has one there. */
function secretAt({ place }: Evidence, platform: string | undefined, { report }: Page): Secret | undefined {
  if (!place) return undefined;
  const chains = report.platforms
    .filter(({ id }) => id === platform)
    .flatMap(({ clients }) => clients.flatMap(({ chain }) => chain));
  const value = chains.find((entry) => placeKey(entry.place) === placeKey(place) && entry.value?.is === 'known')?.value;
  return value?.is === 'known' && value.traits.length > 0 ? value.secret : undefined;
}

/** Which of the platform's programs meet it, where some do not. */
function whoLines(
  { clients, platform }: Finding,
  { report }: Page,
  prose: (label: string, text: string) => readonly string[],
): readonly string[] {
  const all = report.platforms.find(({ id }) => id === platform)?.clients.map(({ client }) => client) ?? [];
  const spared = all.filter((client) => !clients.includes(client));
  if (spared.length === 0 || clients.length === 0) return [];
  return prose('hits', `${clients.join(', ')} (not ${spared.join(', ')})`);
}
