import { columnCount, padTo } from './column-count.ts';
import { wrapText } from './layout.ts';

/** A row of a table: a name and words about it. A name is broken only before what it has in brackets at its end, where it is too long for the width. */
export interface NamedRow {
  readonly name: string;
  readonly words: string;
  /** Stands on lines of its own, below both. */
  readonly below?: string | undefined;
  /** Applied after the layout: colour takes no columns. */
  readonly paintName?: (text: string) => string;
  readonly paintWords?: (text: string) => string;
}

/** Between the columns. */
const gap = 2;
/** Names that would leave fewer columns than this for the words stand on a line of their own. */
const leastWords = 26;

/** Lines of rows with their words aligned. Words of a long name stand below it, indented by `hang`, so that any width will do. */
export function twoColumns(rows: readonly NamedRow[], columns: number, hang = gap): readonly string[] {
  const widest = (each: readonly NamedRow[], part: 'name' | 'words'): number => Math.max(0, ...each.map((row) => columnCount(row[part])));
  const room = Math.min(leastWords, widest(rows, 'words'));
  const fits = ({ name }: NamedRow): boolean => columns - columnCount(name) - gap >= room;
  const nameColumns = widest(rows.filter(fits), 'name');
  return rows.flatMap((row) => {
    const { name, words, below = '', paintName = same, paintWords = same } = row;
    const hung = (text: string): readonly string[] => wrapText(text, columns - hang).map((line) => ' '.repeat(hang) + paintWords(line));
    if (!fits(row)) return [...nameLines(name, columns, hang, paintName), ...hung(words), ...hung(below)];
    const [first, ...rest] = wrapText(words, columns - nameColumns - gap);
    const head = first === undefined ? paintName(name) : paintName(padTo(name, nameColumns)) + ' '.repeat(gap) + paintWords(first);
    return [head, ...rest.map((line) => ' '.repeat(nameColumns + gap) + paintWords(line)), ...hung(below)];
  });
}

function nameLines(name: string, columns: number, hang: number, paint: (text: string) => string): readonly string[] {
  const end = name.lastIndexOf(' (');
  if (end <= 0 || columnCount(name) <= columns) return [paint(name)];
  return [paint(name.slice(0, end)), ' '.repeat(hang) + paint(name.slice(end + 1))];
}

function same(text: string): string {
  return text;
}
