import { leastPart } from '../value/credential-parts.ts';
import { joined, type MappedText, mapped, rewritten } from './mapped-text.ts';
import { base64Forms, type SecretForms } from './secret-forms.ts';
import { allEscapes, type Escapes, wellFormed } from './text-readings.ts';

/**
 * Forms as they are looked for. A text is looked through in steps (as Wu and Manber do it), of nine characters where every
 * form has twelve: `blocks` has a bit for every four characters in a row of any form, `pieces` one for every eight, and a
 * text whose blocks are in no form holds none. So the number of secrets costs next to nothing.
 */
interface FormTable {
  /** 12 characters in a row of these are a part of a secret. */
  readonly parts: readonly string[];
  readonly wholes: readonly string[];
  readonly blocks: Uint8Array;
  readonly pieces: Uint8Array;
  readonly step: number;
}

/** All forms of the secrets of a run. */
export interface SecretIndex {
  /** As they are, escaped, and parts backwards. */
  readonly plain: FormTable;
  /** And in base64, alone or inside something longer: seven times as many, so they are made when a text has such a run. */
  readonly all: () => FormTable;
  /** A secret of little more than layout cannot be found in a text without it. */
  readonly hasShort: boolean;
}

/** What the index needs of a secret. */
export type IndexedSecret = Pick<SecretForms, 'text' | 'escaped' | 'parts'>;

const block = 4;
const piece = 8;
const bits = 18;

/** Makes the index of whole secrets, by their forms, and of parts of those that could be credentials. */
export function secretIndex(secrets: readonly IndexedSecret[]): SecretIndex {
  // Secrets whose base64 cannot be recognized are in the smaller table too.
  const odd = secrets.filter(({ text }) => text.length < leastPart || !/^[ -~]*$/.test(text));
  const base64 = (texts: readonly string[]): readonly string[] => texts.flatMap(base64Forms).map(oneAlphabet);
  const wholesOf = (some: readonly IndexedSecret[]): readonly string[] => base64(some.map(({ text }) => text));
  const partsOf = (some: readonly IndexedSecret[]): readonly string[] => base64(some.flatMap(({ parts }) => parts));
  const plain = formTable(
    [...secrets.flatMap(({ text, escaped }) => [text, ...escaped]).map(bare), ...wholesOf(odd)],
    [...secrets.flatMap(({ parts }) => parts.flatMap((part) => [bare(part), reversed(bare(part))])), ...partsOf(odd)],
  );
  let all: FormTable | undefined;
  return {
    plain,
    all: () => {
      all ??= formTable([...plain.wholes, ...wholesOf(secrets)], [...plain.parts, ...partsOf(secrets)]);
      return all;
    },
    hasShort: plain.wholes.some((form) => form.length < piece),
  };
}

function formTable(someWholes: readonly string[], someParts: readonly string[]): FormTable {
  const wholes = [...new Set(someWholes)];
  const parts = [...new Set(someParts)].filter((form) => form.length >= leastPart);
  const blocks = new Uint8Array(1 << (bits - 3));
  const pieces = new Uint8Array(1 << (bits - 3));
  for (const form of new Set([...wholes, ...parts])) {
    const before = [0, 0, 0, 0];
    for (let at = block - 1; at < form.length; at += 1) {
      const hash = hashOf(form, at);
      set(blocks, hash);
      if (at >= piece - 1) set(pieces, joinedHash(before[at % block] ?? 0, hash));
      before[at % block] = hash;
    }
  }
  const least = Math.min(leastPart, ...wholes.map((form) => form.length));
  return { parts, wholes, blocks, pieces, step: Math.max(piece, least) - block + 1 };
}

/**
 * Three groups of base64 as printable ASCII gives them, by the bits that it leaves unset: so many are in the base64 of any
 * 12 characters of it, whatever is before them. Hardly ever in a sentence.
 */
const asciiInBase64 = /(?:[I-Za-f][C-HS-Xi-ny-z0-3][ABEFIJMNQRUVYZcdghklopstwx014589][\w+/-]){3}/;

function tableFor(text: string, index: SecretIndex): FormTable {
  return asciiInBase64.test(text) ? index.all() : index.plain;
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}

/** Without what only lays a text out, and in one alphabet: see `oneAlphabet`. */
function bare(text: string): string {
  return oneAlphabet(wellFormed(text).replace(layout, ''));
}

/** The two characters that base64url has of its own are to us those of base64, so that there are half as many forms. */
function oneAlphabet(text: string): string {
  return text.replaceAll('-', '+').replaceAll('_', '/');
}

/** The same for a character's code, below 128. */
const codes = Uint8Array.from({ length: 128 }, (_, code) => oneAlphabet(String.fromCharCode(code)).charCodeAt(0));

/** Of the four characters that end here. */
function hashOf(text: string, at: number): number {
  return (
    (Math.imul(codes[text.charCodeAt(at - 3) & 127] ?? 0, 0x9e3779b1) ^
      Math.imul(codes[text.charCodeAt(at - 2) & 127] ?? 0, 0x85ebca77) ^
      Math.imul(codes[text.charCodeAt(at - 1) & 127] ?? 0, 0xc2b2ae3d) ^
      Math.imul(codes[text.charCodeAt(at) & 127] ?? 0, 0x27d4eb2f)) >>>
    (32 - bits)
  );
}

/** Of eight characters, by the hashes of their halves. */
function joinedHash(first: number, second: number): number {
  return (Math.imul(first, 0x85ebca77) ^ Math.imul(second, 0x9e3779b1)) >>> (32 - bits);
}

function set(bitmap: Uint8Array, hash: number): void {
  bitmap[hash >> 3] = (bitmap[hash >> 3] ?? 0) | (1 << (hash & 7));
}

function has(bitmap: Uint8Array, hash: number): boolean {
  return ((bitmap[hash >> 3] ?? 0) & (1 << (hash & 7))) !== 0;
}

/** What a text may hold, behind any escaping, colours, borders or broken lines. `whole` is where to look again: eight characters of a secret are there. */
export interface Look {
  readonly whole: boolean;
  readonly part: boolean;
}

/** Looks through a text once. */
export function lookForSecrets(text: string, index: SecretIndex): Look {
  let [whole, part] = [index.hasShort, false];
  if (text.length < piece || index.plain.wholes.length === 0) return { whole, part };
  for (const reading of readingsOf(text)) {
    const table = tableFor(reading.text, index);
    for (const at of hitsIn(reading.text, table)) {
      const eight = oneAlphabet(reading.text.slice(at - piece + 1, at + 1));
      whole ||= table.wholes.some((form) => form.includes(eight));
      part ||= isPart(reading.text, at, table);
      if (whole && part) return { whole, part };
    }
  }
  return { whole, part };
}

function isPart(text: string, at: number, { parts }: FormTable): boolean {
  if (at < leastPart - 1) return false;
  const window = oneAlphabet(text.slice(at - leastPart + 1, at + 1));
  return parts.some((form) => form.includes(window));
}

/** Where eight characters end that may be in a form. */
function hitsIn(text: string, { blocks, pieces, step }: FormTable): readonly number[] {
  const hits: number[] = [];
  let at = piece - 1;
  while (at < text.length) {
    const hash = hashOf(text, at);
    if (!has(blocks, hash)) {
      at += step;
      continue;
    }
    if (has(pieces, joinedHash(hashOf(text, at - block), hash))) hits.push(at);
    at += 1;
  }
  return hits;
}

/**
 * The text with `mask` for every part of a secret; a part that is broken over lines or cells is taken out of the later ones.
 * `from`: what is before it cannot be changed any more.
 */
export function maskParts(text: string, index: SecretIndex, mask: string, from = 0): string {
  let masked = text;
  // What is around a mask may be a part again, with what it has come next to.
  for (let round = 0; round < 8; round += 1) {
    const edits = readingsOf(masked).flatMap((reading) => {
      const table = tableFor(reading.text, index);
      const ends = hitsIn(reading.text, table).filter((at) => isPart(reading.text, at, table));
      return ends.length === 0 ? [] : editsOf(ends, reading.steps.reduce(applied, mapped(masked)), mask, from);
    });
    if (edits.length === 0) return masked;
    masked = edited(masked, edits);
  }
  return text.slice(0, from) + mask;
}

/** Colours and links of a terminal, white space, the borders of tables: what may be within a secret that is still there to be read. */
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

/** What a reader could make of a text, without what only lays it out: first as it is, then with escapes undone. */
function readingsOf(source: string): readonly Reading[] {
  const text = wellFormed(source);
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
    const undone = wellFormed(text.replace(escapes.pattern, escapes.plain)).replace(layout, '');
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

/** What to replace in the source: windows that overlap are one part, which may be in several pieces. */
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
