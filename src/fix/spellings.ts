/** Where each code point of a value is in a text: from, and to before. */
export type Spelling = readonly (readonly [start: number, end: number])[];

const short: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/**
 * Finds every place where a text spells a value: as it is, or with the escapes of JSON, TOML and quoted .env lines.
 * What reads a text as text takes every line break for `\n`.
 */
export function spellingsOf(text: string, value: string): readonly Spelling[] {
  const characters = [...value];
  if (characters.length === 0) return [];
  const found: Spelling[] = [];
  for (let at = 0; at < text.length; ) {
    const spelling = spelledAt(text, at, characters);
    if (spelling) found.push(spelling);
    // What begins within a spelling is a part of it: the quote of `\"`.
    at = spelling?.at(-1)?.[1] ?? at + 1;
  }
  return found;
}

function spelledAt(text: string, start: number, characters: readonly string[]): Spelling | undefined {
  const spans: [number, number][] = [];
  let at = start;
  for (const character of characters) {
    const end = endOf(text, at, character);
    if (end === undefined) return undefined;
    spans.push([at, end]);
    at = end;
  }
  return spans;
}

/** Where the character ends that begins here, if it is this one. */
function endOf(text: string, at: number, character: string): number | undefined {
  if (character === '\n' && text.startsWith('\r\n', at)) return at + 2;
  if (text[at] === '\\') {
    const escaped = escapeAt(text, at);
    if (escaped?.character === character) return escaped.end;
  }
  if (text.startsWith(character, at)) return at + character.length;
  return character === '\n' && text[at] === '\r' ? at + 1 : undefined;
}

const escapeSequence =
  /\\(?:u([0-9a-fA-F]{4})(?:\\u([dD][c-fC-F][0-9a-fA-F]{2}))?|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2})|(["'\\/bfnrt]))/y;

function escapeAt(text: string, at: number): { readonly character: string; readonly end: number } | undefined {
  escapeSequence.lastIndex = at;
  const [all, unit, low, wide, narrow, letter] = escapeSequence.exec(text) ?? [];
  if (all === undefined) return undefined;
  if (letter !== undefined) return { character: short[letter] ?? '', end: at + 2 };
  if (unit === undefined) {
    const code = Number.parseInt(wide ?? narrow ?? '', 16);
    return code > 0x10ffff ? undefined : { character: String.fromCodePoint(code), end: at + all.length };
  }
  const first = Number.parseInt(unit, 16);
  const isPair = low !== undefined && first >= 0xd800 && first < 0xdc00;
  return isPair
    ? { character: String.fromCharCode(first, Number.parseInt(low, 16)), end: at + all.length }
    : { character: String.fromCharCode(first), end: at + 6 };
}
