// biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with ESC
const colours = /\x1b(?:\[[0-9;:?]*[ -/]*[@-~]|\][^\x07\x1b]{0,512}(?:\x07|\x1b\\)?|[@-_])/g;
/** A colour of which ESC was lost when the text was copied: `[0;31mKeyError[0m`. */
const copiedColours = /\[(?:\d{1,3}(?:;\d{1,3}){0,4})m/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const controls = /[\x00-\x08\x0b-\x1f\x7f]/g;
/** What log writers, CI services and Docker Compose put before a line. */
const prefixes =
  /^(?:\ufeff|\s*\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?(?:[.,]\d{1,9})?(?: ?(?:Z|UTC|[+-]\d\d:?\d\d))?\]?:? ?|\[?\d\d:\d\d:\d\d(?:[.,]\d{1,6})?\] ?|::(?:error|warning|notice)(?: [^:]{0,200})?::|##\[(?:error|warning|debug|command|section)\]|[\w.-]{1,40} {0,20}\| (?=\S)|E {3}(?=\S))/;
const tags = /<\/?(?:span|pre|div|b|i|code|font|ansi|p|br|a|td|tr|li|em|strong)(?:\s[^<>]{0,300})?\/?>/gi;
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: ' ' };

/**
 * The lines that a person would read in a line of the input: a line of a notebook's JSON is taken apart at its `\n`,
 * the tags of HTML, colours and time stamps are removed.
 */
export function plainLines(text: string): readonly string[] {
  const read = fromJson(text);
  return read.includes('\n') ? read.split('\n').map(plain) : [plain(read)];
}

/** A line of indented JSON that is one text: an item of a list, or a value behind its key. */
const jsonText = /^\s*(?:"[\w-]{1,60}": *)?\[?"(.*)"[\],}]*\s*$/;

/**
 * The text of a line of JSON; other lines as they are. A document in one line gives all its texts, one below the other.
 */
function fromJson(text: string): string {
  if (!text.includes('"')) return text;
  const inside = jsonText.exec(text)?.[1];
  if (inside !== undefined && !/[^\\]"/.test(inside)) return unescaped(inside);
  if (!/^\s*[[{]\s*["{[]/.test(text)) return text;
  return unescaped(text.replaceAll(/(?<!\\)"\s*[,:[{\]}]+\s*"/g, '\n'));
}

function unescaped(text: string): string {
  return text.replaceAll(/\\(?:u([0-9a-fA-F]{4})|(["\\/nrtbf]))/g, (_, code: string | undefined, letter: string) => {
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
    if (letter === 'n' || letter === 'r') return '\n';
    return letter === 't' ? '\t' : letter === 'b' || letter === 'f' ? '' : letter;
  });
}

function plain(text: string): string {
  let line = text;
  if (line.includes('\x1b')) line = line.replaceAll(colours, '');
  else if (line.includes('m') && line.includes('[')) line = line.replaceAll(copiedColours, '');
  if (line.includes('<')) line = line.replaceAll(tags, '');
  if (line.includes('&'))
    line = line.replaceAll(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,4}));/gi, (whole, ten, hex, name) => {
      if (name !== undefined) return entities[String(name).toLowerCase()] ?? whole;
      const code = ten === undefined ? Number.parseInt(String(hex), 16) : Number(ten);
      return code < 0x110000 ? String.fromCodePoint(code) : '';
    });
  line = line.replaceAll(controls, '');
  // A line may have several: a time stamp of the CI service, then the program's own.
  for (let times = 0; times < 3; times += 1) {
    const found = prefixes.exec(line);
    if (!found || found[0] === '') break;
    line = line.slice(found[0].length);
  }
  return line;
}
