import { leastPart } from '../value/credential-parts.ts';
import { joined, type MappedText, mapped, rewritten } from './mapped-text.ts';
import { base64Cores, encoder } from './secret-forms.ts';
import { allEscapes, type Escapes, wellFormed } from './text-readings.ts';

/**
 * What a part of a secret is told by: 12 of its characters in a row. `blocks` has a bit for every four characters in a row
 * of any form, so that a text is looked through in steps of nine (as Wu and Manber do it): where four characters are in no
 * form, no window holds them.
 */
export interface SecretWindows {
  readonly forms: readonly string[];
  readonly blocks: Uint8Array;
}

const block = 4;
const bits = 18;

/** The windows of these parts of secrets: as they stand, backwards, and as base64 and base64url, alone or inside something longer. */
export function secretWindows(parts: Iterable<string>): SecretWindows {
  const forms = [...new Set([...parts].flatMap(formsOf))].filter((form) => form.length >= leastPart);
  const blocks = new Uint8Array(1 << (bits - 3));
  for (const form of forms) {
    for (let at = block - 1; at < form.length; at += 1) {
      const hash = hashOf(form, at);
      blocks[hash >> 3] = (blocks[hash >> 3] ?? 0) | (1 << (hash & 7));
    }
  }
  return { forms, blocks };
}

function formsOf(part: string): readonly string[] {
  const text = wellFormed(part).replace(layout, '');
  const bytes = encoder.encode(wellFormed(part));
  return [text, [...text].reverse().join(''), ...[0, 1, 2].flatMap((before) => base64Cores(bytes, before))];
}

/** Of the four characters that end here. */
function hashOf(text: string, at: number): number {
  let hash = 0;
  for (let index = at - block + 1; index <= at; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x9e3779b1);
  return hash >>> (32 - bits);
}

/** Whether a text holds 12 or more characters in a row of a secret, behind any escaping, colours, borders or broken lines. */
export function holdsWindow(text: string, windows: SecretWindows): boolean {
  return windows.forms.length > 0 && readingsOf(text).some((reading) => endsIn(reading.text, windows, true).length > 0);
}

/**
 * The text with `mask` for every part of a secret; a part that is broken over lines or cells is taken out of the later ones.
 * `from`: what stands before it cannot be changed any more.
 */
export function maskWindows(text: string, windows: SecretWindows, mask: string, from = 0): string {
  if (windows.forms.length === 0) return text;
  let masked = text;
  // What stands around a mask may be a part again, with what it has come next to.
  for (let round = 0; round < 8; round += 1) {
    const edits = readingsOf(masked).flatMap((reading) => {
      const ends = endsIn(reading.text, windows, false);
      return ends.length === 0 ? [] : editsOf(ends, reading.steps.reduce(applied, mapped(masked)), mask, from);
    });
    if (edits.length === 0) return masked;
    masked = edited(masked, edits);
  }
  return text.slice(0, from) + mask;
}

/** Where windows end in a text, in order; the first one only, where that is enough. */
function endsIn(text: string, { forms, blocks }: SecretWindows, first: boolean): readonly number[] {
  const ends: number[] = [];
  let at = leastPart - 1;
  while (at < text.length) {
    const hash = hashOf(text, at);
    if (((blocks[hash >> 3] ?? 0) & (1 << (hash & 7))) === 0) {
      at += leastPart - block + 1;
      continue;
    }
    const window = text.slice(at - leastPart + 1, at + 1);
    if (forms.some((form) => form.includes(window))) {
      ends.push(at);
      if (first) return ends;
    }
    at += 1;
  }
  return ends;
}

/** Colours and links of a terminal, white space, the borders of tables: what may stand within a secret that is still there to be read. */
const layout =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one
  /\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?)|[\s|\u00a6\u2500-\u257f\u200b-\u200d\u2060\ufeff]+/g;

/** A step on the way to a reading: a pattern that is replaced, or the cells of tables, column by column. */
type Step = Pick<Escapes, 'pattern' | 'plain'> | 'columns';

const withoutLayout: Step = { pattern: layout, plain: () => '' };

interface Reading {
  readonly text: string;
  readonly steps: readonly Step[];
}

/** What a reader could make of a text, without what only lays it out: first as it stands, then with escapes undone. */
function readingsOf(text: string): readonly Reading[] {
  const whole = { text: text.replace(layout, ''), steps: [withoutLayout] };
  const cells = columnsOf(text);
  const readings: Reading[] = [whole];
  if (cells.length > 0)
    readings.push({
      text: cells
        .map(([from, to]) => text.slice(from, to))
        .join('')
        .replace(layout, ''),
      steps: ['columns', withoutLayout],
    });
  const known = new Set(readings.map((each) => each.text));
  let newest: readonly Reading[] = readings.slice();
  for (let round = 0; round < 3 && newest.length > 0; round += 1) {
    newest = newest.flatMap((reading) => decoded(reading)).filter((each) => !known.has(each.text));
    for (const each of newest) known.add(each.text);
    readings.push(...newest);
  }
  return readings;
}

function decoded({ text, steps }: Reading): readonly Reading[] {
  return allEscapes.flatMap((escapes): readonly Reading[] => {
    if (!text.includes(escapes.sign)) return [];
    const undone = text.replace(escapes.pattern, escapes.plain).replace(layout, '');
    return undone === text ? [] : [{ text: undone, steps: [...steps, escapes, withoutLayout] }];
  });
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

interface Edit {
  readonly start: number;
  end: number;
  readonly text: string;
}

/** What to replace in the source: windows that overlap are one part, which may stand in several pieces. */
function editsOf(
  ends: readonly number[],
  { starts, ends: sourceEnds }: MappedText,
  mask: string,
  from: number,
): readonly Edit[] {
  const edits: Edit[] = [];
  let begin = -1;
  for (const [index, end] of ends.entries()) {
    if (begin === -1) begin = end - leastPart + 1;
    const next = ends[index + 1];
    if (next !== undefined && next - leastPart + 1 <= end + 1) continue;
    let text = mask;
    let last: Edit | undefined;
    for (let at = begin; at <= end; at += 1) {
      const [start, stop] = [Math.max(starts[at] ?? 0, from), sourceEnds[at] ?? 0];
      if (stop <= from) continue;
      if (last && start <= last.end) last.end = Math.max(last.end, stop);
      else {
        last = { start, end: stop, text };
        edits.push(last);
        text = '';
      }
    }
    begin = -1;
  }
  return edits;
}

function edited(text: string, edits: readonly Edit[]): string {
  let result = '';
  let last = 0;
  for (const { start, end, text: replacement } of [...edits].sort(
    (a, b) => a.start - b.start || b.text.length - a.text.length,
  )) {
    if (start >= last) result += text.slice(last, start) + replacement;
    last = Math.max(last, end);
  }
  return result + text.slice(last);
}
