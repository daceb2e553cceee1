import { joined, type MappedText, mapped, rewritten } from './mapped-text.ts';
import { allEscapes, type Escapes, wellFormed } from './text-readings.ts';

/**
 * Colours and links of a terminal, white space, the borders of tables: what may be within a secret that is still there
 * to be read.
 */
const layout =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one
  /\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?)|[\s|\u00a6\u2500-\u257f\u200b-\u200d\u2060\ufeff]+/g;

/** A step on the way to a reading: a pattern that is replaced, or the cells of tables, column by column. */
type Step = Pick<Escapes, 'pattern' | 'plain'> | 'columns';

const withoutLayout: Step = { pattern: layout, plain: () => '' };

/** A text as a reader could see it, and the steps that made it. */
export interface Reading {
  readonly text: string;
  readonly steps: readonly Step[];
}

/**
 * What a reader could make of a text, without what only lays it out: first as it is, then with escapes undone. Of the
 * latter, `near escapes` gives what is around the escapes only: the rest reads as before.
 */
export function readingsOf(source: string, extent: 'all' | 'near escapes' = 'all'): readonly Reading[] {
  const text = wellFormed(source);
  const whole = bareReading(text, []);
  const cells = columnsOf(text);
  const readings: Reading[] = [whole];
  if (cells.length > 0)
    readings.push(bareReading(cells.map(([from, to]) => text.slice(from, to)).join(''), ['columns']));
  if (!/[\\%&]/.test(text)) return readings;
  const known = new Set(readings.map((each) => each.text));
  let newest: readonly Reading[] = readings.slice();
  for (let round = 0; round < 3 && newest.length > 0; round += 1) {
    newest = newest.flatMap((reading) => decoded(reading, extent)).filter((each) => !known.has(each.text));
    for (const each of newest) known.add(each.text);
    readings.push(...newest);
  }
  return readings;
}

/** Without layout characters: what they are between can be a colour again. */
function bareReading(source: string, before: readonly Step[]): Reading {
  const steps = [...before, withoutLayout];
  let text = source.replace(layout, '');
  while (text.includes('\x1b')) {
    const next = text.replace(layout, '');
    if (next === text) break;
    text = next;
    steps.push(withoutLayout);
  }
  return { text, steps };
}

/** A text without what only lays it out. */
export function bareText(text: string): string {
  return bareReading(text, []).text;
}

function decoded({ text: whole, steps }: Reading, extent: 'all' | 'near escapes'): readonly Reading[] {
  return allEscapes.flatMap((escapes): readonly Reading[] => {
    if (!whole.includes(escapes.sign)) return [];
    const text = extent === 'all' ? whole : nearMatches(whole, escapes.pattern);
    const undone = bareReading(wellFormed(text.replace(escapes.pattern, escapes.plain)), [...steps, escapes]);
    return undone.text === text ? [] : [undone];
  });
}

/**
 * So much around an escape has all windows that it is in, even if each of their characters is an escape (`&#1234567;`).
 */
const around = 120;
/** In no form of a secret; and the end of a terminal's link that has none. */
const gap = '\x07\0';

/** The pieces of a text that are near a match. */
function nearMatches(text: string, pattern: RegExp): string {
  const pieces: string[] = [];
  let [from, to] = [0, 0];
  for (const { index, 0: match } of text.matchAll(pattern)) {
    if (index - around > to) {
      pieces.push(text.slice(from, to));
      from = index - around;
    }
    to = index + match.length + around;
  }
  return [...pieces, text.slice(from, to)].join(gap);
}

/** The reading, with each of its characters' place in the source. */
export function mappedReading(source: string, { steps }: Reading): MappedText {
  return steps.reduce(applied, mapped(source));
}

function applied(source: MappedText, step: Step): MappedText {
  return step === 'columns' ? joined(source, columnsOf(source.text)) : rewritten(source, step.pattern, step.plain);
}

const border = /[|\u2502\u2503\u2551]/;

/** The cells of every table with borders, each column from its top to its end. */
function columnsOf(text: string): readonly (readonly [number, number])[] {
  if (!border.test(text)) return [];
  const cells: (readonly [number, number])[] = [];
  let table: (readonly (readonly [number, number])[])[] = [];
  let start = 0;
  for (const line of [...text.split('\n'), '']) {
    if (border.test(line)) table.push(cellsOf(line, start));
    else {
      const columns = table.length < 2 ? 0 : Math.max(...table.map((row) => row.length));
      for (let column = 0; column < columns; column += 1)
        cells.push(...table.flatMap((row) => row.slice(column, column + 1)));
      table = [];
    }
    start += line.length + 1;
  }
  return cells;
}

function cellsOf(line: string, start: number): readonly (readonly [number, number])[] {
  let at = start;
  return line.split(border).map((cell): readonly [number, number] => {
    const from = at;
    at += cell.length + 1;
    return [from, from + cell.length];
  });
}
