/**
 * What stands for another character in JSON (also JSON in a string), JavaScript, URLs, HTML and colored output, and
 * UTF-8's quotes and wide characters, read as latin-1. First of all, the seam of two lines of a notebook's cell. `q`
 * and a control character is what pickle writes after a text, `V` on a new line what its oldest form writes before one.
 * `=3D` is quoted-printable's `=`.
 */
const escapes =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: binary files are read as text too
  /(?<!\\)\\+(?:n",(\s{1,80})"|u00([2-7][0-9A-Fa-f])|u\{0{0,2}([2-7][0-9A-Fa-f])\}|x([2-7][0-9A-Fa-f])|(0[4-7][0-7]|1[0-7][0-7])|([nrtabfv0])|(["'`/_])|u001[bB]\[[0-9;]{0,12}m)|%(?:25)?([2-7][0-9A-Fa-f]|0[9AaDd])|&(?:(quot|apos|amp|lt|gt|nbsp)|#(3[2-9]|[4-9][0-9]|1[01][0-9]|12[0-6])|#[xX]([2-7][0-9A-Fa-f]));|\x1b\[[0-9;]{0,12}m|\xc2\xa0|\xe2\x80[\x98-\x9f]|\xef\xbc[\x9a\x9d]|\xe2\x80[\x8b-\x8d]|\xef\xbb\xbf|=3[dD]|\n[a-z(]{0,2}V(?=[!-~]{1,200}\n[pg]\d)|q[\x00-\x08\x0e-\x1f]/g;

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
  const [all, seam, unicode, braced, hex, octal, letter, mark, percent, entity, decimal, hexEntity] = found;
  if (seam !== undefined) return `\n${seam}`;
  const code = unicode ?? braced ?? hex ?? percent ?? hexEntity;
  if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
  if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
  if (decimal !== undefined) return String.fromCharCode(Number(decimal));
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
  if (!mayBeEscaped.test(text)) return text;
  let result = '';
  let done = 0;
  for (const found of text.matchAll(escapes)) {
    result += text.slice(done, found.index) + meaningOf(found);
    done = found.index + found[0].length;
  }
  return done === 0 ? text : result + text.slice(done);
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
  const whole = { text, places: undefined };
  const read = otherEscapes.test(text) ? replaced(whole, escapes, meaningOf) : percentsRead(text);
  const joined = replaced(read, joins, (found) =>
    found[0].startsWith('=') && !isFullLine(found.input ?? '', found.index ?? 0) ? found[0] : '',
  );
  return joined.places ? { text: joined.text, places: joined.places } : undefined;
}

/** The beginnings of escapes other than percent signs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: binary files are read as text too
const otherEscapes = /[\\&\x1b\xc2\xe2\xef]|=3[dD]|\n[a-z(]{0,2}V|q[\x00-\x08\x0e-\x1f]/;

const percent = 0x25;

/** Like `replaced` with `escapes`, if only percent signs may begin one: a text may consist of nothing else. */
function percentsRead(text: string): MaybeMapped {
  let at = text.indexOf('%');
  if (at < 0) return { text, places: undefined };
  const places = new Int32Array(text.length + 1);
  const written = Buffer.allocUnsafe(text.length);
  let length = 0;
  let isChanged = false;
  for (at = 0; at < text.length; length++) {
    places[length] = at;
    const code = text.charCodeAt(at);
    // Here `%2541` is `A`, and `%2525` is a percent sign followed by `25`.
    const twice = code === percent && text.startsWith('25', at + 1) ? escapedCode(text, at + 3) : -1;
    const value = twice >= 0 || code !== percent ? twice : escapedCode(text, at + 1);
    written[length] = value >= 0 ? value : code;
    at += twice >= 0 ? 5 : value >= 0 ? 3 : 1;
    if (value >= 0) isChanged = true;
  }
  if (!isChanged) return { text, places: undefined };
  places[length] = text.length;
  return { text: written.toString('latin1', 0, length), places: places.subarray(0, length + 1) };
}

/** The ASCII character whose two hex digits are at a place; -1 if there are none. */
function escapedCode(text: string, at: number): number {
  const high = hexDigit(text.charCodeAt(at));
  const low = hexDigit(text.charCodeAt(at + 1));
  if (low < 0 || !((high >= 2 && high <= 7) || (high === 0 && (low === 9 || low === 10 || low === 13)))) return -1;
  return high * 16 + low;
}

function hexDigit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

interface MaybeMapped {
  readonly text: string;
  readonly places: Int32Array | undefined;
}

function replaced(from: MaybeMapped, pattern: RegExp, meaning: (found: RegExpMatchArray) => string): MaybeMapped {
  let places: Int32Array | undefined;
  let text = '';
  let done = 0;
  const copy = (end: number, to: Int32Array): void => {
    for (let at = done; at < end; at++) to[text.length + at - done] = from.places ? (from.places[at] as number) : at;
    text += from.text.slice(done, end);
  };
  for (const found of from.text.matchAll(pattern)) {
    places ??= new Int32Array(from.text.length + 1);
    copy(found.index, places);
    const written = meaning(found);
    places.fill(
      from.places ? (from.places[found.index] as number) : found.index,
      text.length,
      text.length + written.length,
    );
    text += written;
    done = found.index + found[0].length;
  }
  if (!places) return from;
  copy(from.text.length, places);
  places[text.length] = from.places ? (from.places[from.text.length] as number) : from.text.length;
  return { text, places: places.subarray(0, text.length + 1) };
}
