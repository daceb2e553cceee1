import { blanks, joinWords, reshaped, say, splitWords, type Words } from '../value/untrusted.ts';

/**
 * The lines of a text, wrapped at spaces to the given width. A word that is longer than a line (a path, an address) is
 * on its own line and not broken, so that it can be copied. `first` is the width of the first line.
 */
export function wrapText(text: Words, columns: number, first = columns): readonly Words[] {
  const lines: Words[] = [];
  let line = say``;
  for (const word of splitWords(text, ' ').filter(Boolean)) {
    const longer = line === '' ? word : say`${line} ${word}`;
    if (line !== '' && columnCount(longer) > (lines.length === 0 ? first : columns)) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
/** ASCII, Latin letters, our own signs and typographic characters. */
const narrowOnly = /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027\u2190-\u2bff]*$/;

/**
 * The width of a text without control characters in a terminal: East Asian letters take two columns, combining marks
 * none.
 */
export function columnCount(text: string): number {
  if (narrowOnly.test(text)) return text.length;
  let columns = 0;
  for (const character of text) {
    if (!/\p{M}/u.test(character)) columns += wide.test(character) ? 2 : 1;
  }
  return columns;
}

/** The text padded with spaces to a width. */
export function padTo(text: Words, columns: number): Words {
  return say`${text}${blanks(columns - columnCount(text))}`;
}

/** The lines of blocks, with an empty line between; blocks without lines are left out. */
export function spacedBlocks(blocks: readonly (readonly Words[])[]): readonly Words[] {
  return blocks
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) => (index === 0 ? lines : [say``, ...lines]));
}

/** Joins lines, without trailing spaces and with a line break after each. */
export function textOfLines(lines: readonly Words[]): Words {
  return joinWords(
    lines.map((line) => reshaped(line, (each) => `${each.trimEnd()}\n`)),
    '',
  );
}

/**
 * A row of a table: a name and its text. A name is broken only before the brackets at its end, if it is too long for
 * the width.
 */
export interface NamedRow {
  readonly name: Words;
  readonly words: Words;
  /** On its own lines, below both. */
  readonly below?: Words | undefined;
  /** Applied after the layout: colors have no width. */
  readonly paintName?: (text: Words) => Words;
  readonly paintWords?: (text: Words) => Words;
}

/** Between the columns. */
const gap = 2;
/** If a name leaves fewer columns than this for the text, it is on its own line. */
const leastWords = 26;

/**
 * Lines of rows with aligned texts. The text of a long name is below it, indented by `hang`, so that any width works.
 */
export function twoColumns(rows: readonly NamedRow[], columns: number, hang = gap): readonly Words[] {
  const widest = (each: readonly NamedRow[], part: 'name' | 'words'): number =>
    Math.max(0, ...each.map((row) => columnCount(row[part])));
  const room = Math.min(leastWords, widest(rows, 'words'));
  const fits = ({ name }: NamedRow): boolean => columns - columnCount(name) - gap >= room;
  const nameColumns = widest(rows.filter(fits), 'name');
  return rows.flatMap((row) => {
    const { name, words, below = say``, paintName = same, paintWords = same } = row;
    const hung = (text: Words): readonly Words[] =>
      wrapText(text, columns - hang).map((line) => say`${blanks(hang)}${paintWords(line)}`);
    if (!fits(row)) return [...nameLines(name, columns, hang, paintName), ...hung(words), ...hung(below)];
    const [first, ...rest] = wrapText(words, columns - nameColumns - gap);
    const head =
      first === undefined
        ? paintName(name)
        : say`${paintName(padTo(name, nameColumns))}${blanks(gap)}${paintWords(first)}`;
    return [head, ...rest.map((line) => say`${blanks(nameColumns + gap)}${paintWords(line)}`), ...hung(below)];
  });
}

function nameLines(name: Words, columns: number, hang: number, paint: (text: Words) => Words): readonly Words[] {
  const end = name.lastIndexOf(' (');
  if (end <= 0 || columnCount(name) <= columns) return [paint(name)];
  return [
    paint(reshaped(name, (each) => each.slice(0, end))),
    say`${blanks(hang)}${paint(reshaped(name, (each) => each.slice(end + 1)))}`,
  ];
}

function same(text: Words): Words {
  return text;
}
