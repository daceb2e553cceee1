import { tableOf } from '../candidates/byte-classes.ts';
import { escapeAt } from './escaped-text.ts';

/**
 * What stands for another character in JSON (also JSON in a string), JavaScript, URLs, HTML and colored output, and
 * UTF-8's quotes and wide characters, read as latin-1. First of all, the seam of two lines of a notebook's cell. `q`
 * and a control character is what pickle writes after a text, `V` on a new line what its oldest form writes before one.
 * `=3D` is quoted-printable's `=`. `%41` and `&#97;` are not here: `characterAt` reads all of them.
 */
const escapes =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: binary files are read as text too
  /(?<!\\)\\+(?:n",(\s{1,80})"|u00([2-7][0-9A-Fa-f])|u\{0{0,2}([2-7][0-9A-Fa-f])\}|x([2-7][0-9A-Fa-f])|(0[4-7][0-7]|1[0-7][0-7])|([nrtabfv0])|(["'`/_])|u001[bB]\[[0-9;]{0,12}m)|&(?:(quot|apos|amp|lt|gt|nbsp)|#[xX]([2-7][0-9A-Fa-f]));|\x1b\[[0-9;]{0,12}m|\xc2\xa0|\xe2\x80[\x98-\x9f]|\xef\xbc[\x9a\x9d]|\xe2\x80[\x8b-\x8d]|\xef\xbb\xbf|=3[dD]|\n[a-z(]{0,2}V(?=[!-~]{1,200}\n[pg]\d)|q[\x00-\x08\x0e-\x1f]/y;

/** The beginnings of escapes: most text has none. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: binary files are read as text too
const mayBeEscaped = /[\\%&\x1b\xc2\xe2\xef]|=3[dD]|\n[a-z(]{0,2}V|q[\x00-\x08\x0e-\x1f]/;

const entities: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
};

function meaningOf(found: RegExpMatchArray): string {
  const [all, seam, unicode, braced, hex, octal, letter, mark, entity, hexEntity] = found;
  if (seam !== undefined) return `\n${seam}`;
  const code = unicode ?? braced ?? hex ?? hexEntity;
  if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
  if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
  if (letter !== undefined) return letter === 'n' || letter === 'r' ? '\n' : ' ';
  if (mark !== undefined) return mark;
  if (entity !== undefined) return entities[entity.toLowerCase()] ?? ' ';
  if (all.startsWith('=')) return '=';
  if (all.endsWith('V')) return '\n';
  if (all === '\xef\xbb\xbf' || (all.startsWith('\xe2') && all < '\xe2\x80\x90')) return '';
  if (all.startsWith('\xe2')) return all.endsWith('\x98') || all.endsWith('\x99') ? "'" : '"';
  if (all.startsWith('\xef')) return all.endsWith('\x9a') ? ':' : '=';
  if (all.startsWith('q')) return `\0${all.charAt(1)}`;
  return all === '\xc2\xa0' ? ' ' : '';
}

/** The text with escapes decoded. Text is latin-1: one character per byte. */
export function unescaped(text: string): string {
  return escapesRead(text).text;
}

/** Text derived from another, with the source position of each character (and of the end). */
export interface UnescapedText {
  readonly text: string;
  readonly places: Int32Array;
}

/**
 * Two literals that a language reads as one, and a line break that a backslash hides, or the `=` of quoted-printable.
 * If the quotes differ, they must be apart: `"'` may be one literal within another.
 */
const joins =
  /(["'`])(?:[ \t]{0,8}#[^\n"'`]{0,80}\n)?\s{0,200}(?:(?:\+|(?:,[ \t]?)?\.{3}|\.{1,2}|\*|&|~|<>|\\|_)(?:\s{0,200}|[ \t]{0,4}\\\n[ \t]{0,80}))?[bBrRuUfF]{0,2}\1|["'](?:\s{1,100}|[ \t]{0,4}\+[ \t]{0,4}(?:\\?\n[ \t]{0,80})?)["']|\\\r?\n[ \t]{0,200}|(?<=[A-Za-z0-9_.=-])=\r?\n(?=[A-Za-z0-9_=-])/g;

/** Whether the line that is broken here is as long as those of quoted-printable. */
function isFullLine(text: string, end: number): boolean {
  const length = end - 1 - text.lastIndexOf('\n', end - 1);
  return length >= 60 && length < 77;
}

/** The text with escapes decoded and adjacent literals joined, or undefined if neither changes anything. */
export function plainText(text: string): UnescapedText | undefined {
  const { text: joined, places } = joinsRead(escapesRead(text));
  return places ? { text: joined, places } : undefined;
}

interface MaybeMapped {
  readonly text: string;
  readonly places: Int32Array | undefined;
}

/**
 * The escapes from the left. A text may consist of escapes: those of one character are read by hand, as a
 * match of an expression for each would cost ten times as much.
 */
function escapesRead(text: string): MaybeMapped {
  if (!mayBeEscaped.test(text)) return { text, places: undefined };
  const bytes = Buffer.from(text, 'latin1');
  const places = new Int32Array(bytes.length + 1);
  const written = Buffer.allocUnsafe(bytes.length);
  let length = 0;
  let isChanged = false;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] as number;
    places[length] = at;
    const isBegin = mayBegin[byte] === 1 && isBeginAt(bytes, at);
    const character = isBegin ? characterAt(bytes, at) : 0;
    const found = isBegin && character === 0 ? otherAt(text, at) : null;
    if (character > 0) {
      written[length++] = character & 127;
      at += character >> 7;
      isChanged = true;
    } else if (found) {
      const meaning = meaningOf(found);
      places.fill(at, length, length + meaning.length);
      length += written.write(meaning, length, 'latin1');
      at += found[0].length;
      isChanged = true;
    } else {
      written[length++] = byte;
      at++;
    }
  }
  if (!isChanged) return { text, places: undefined };
  places[length] = bytes.length;
  return { text: written.toString('latin1', 0, length), places: places.subarray(0, length + 1) };
}

const backslash = 0x5c;
const percent = 0x25;
const ampersand = 0x26;
const zero = 0x30;

/** 1 for the bytes that an escape begins with. */
const mayBegin = tableOf('\\%&\x1b\xc2\xe2\xef=\nq');

/** Rules out most that is none: a line break, the letter `q`, all backslashes in a row but the first. */
function isBeginAt(bytes: Uint8Array, at: number): boolean {
  const byte = bytes[at] as number;
  if (byte === backslash) return at === 0 || bytes[at - 1] !== backslash;
  if (byte === 0x3d) return bytes[at + 1] === 0x33;
  const next = bytes[at + 1] as number;
  if (byte === 0x71) return next < 9 || (next > 13 && next < 32);
  return byte !== 0x0a || next === 0x56 || next === 0x28 || (next > 0x60 && next < 0x7b);
}

/** The escape of one character at a place, as `escapeAt` gives it; 0 if there is none, or another kind. */
function characterAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at];
  if (byte === backslash) return escapeAt(bytes, at);
  if (byte === ampersand) {
    // `&#097;` and `&#x061;` are not read.
    const digits = (bytes[at + 2] as number) > 0x39 ? at + 3 : at + 2;
    return bytes[digits] === zero ? 0 : escapeAt(bytes, at);
  }
  if (byte !== percent) return 0;
  // `%2541` is `A`, and `%2525` a percent sign.
  const twice = bytes[at + 1] === 0x32 && bytes[at + 2] === 0x35 ? percentCode(bytes, at + 3) : -1;
  if (twice >= 0) return 5 * 128 + twice;
  const once = percentCode(bytes, at + 1);
  return once >= 0 ? 3 * 128 + once : 0;
}

/** The ASCII character whose two hex digits are at a place; -1 if there are none. */
function percentCode(bytes: Uint8Array, at: number): number {
  const high = hexDigit(bytes[at] as number);
  const low = hexDigit(bytes[at + 1] as number);
  if (low < 0 || !((high >= 2 && high <= 7) || (high === 0 && (low === 9 || low === 10 || low === 13)))) return -1;
  return high * 16 + low;
}

function hexDigit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

function otherAt(text: string, at: number): RegExpExecArray | null {
  escapes.lastIndex = at;
  return escapes.exec(text);
}

/** The text with adjacent literals joined. */
function joinsRead(from: MaybeMapped): MaybeMapped {
  let places: Int32Array | undefined;
  let text = '';
  let done = 0;
  const copy = (end: number, to: Int32Array): void => {
    for (let at = done; at < end; at++) to[text.length + at - done] = from.places ? (from.places[at] as number) : at;
    text += from.text.slice(done, end);
  };
  for (const found of from.text.matchAll(joins)) {
    places ??= new Int32Array(from.text.length + 1);
    const end = found.index + found[0].length;
    const isKept = found[0].startsWith('=') && !isFullLine(from.text, found.index);
    copy(isKept ? end : found.index, places);
    done = end;
  }
  if (!places) return from;
  copy(from.text.length, places);
  places[text.length] = from.places ? (from.places[from.text.length] as number) : from.text.length;
  return { text, places: places.subarray(0, text.length + 1) };
}
