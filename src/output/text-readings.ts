import { stripVTControlCharacters } from 'node:util';

/**
 * What a reader, or a program, could see in a text: first the text itself, then with broken lines joined and with its
 * escapes undone (backslashes of JSON, Python and ours, percent signs, XML entities), also one inside the other. Some
 * dozens of texts at most, and only one if there is nothing to undo.
 */
export function textReadings(text: string): readonly string[] {
  const whole = wellFormed(text);
  const readings = new Set([whole, joinedLines(whole, ''), joinedLines(whole, ' ')]);
  let newest: readonly string[] = [...readings];
  for (let round = 0; round < 3 && newest.length > 0; round += 1) {
    const next = newest.flatMap((each) => [
      wellFormed(undone(each, backslashes)),
      undone(each, percents),
      formDecoded(each),
      undone(each, characterReferences),
    ]);
    newest = [...new Set(next)].filter((each) => !readings.has(each));
    for (const each of newest) readings.add(each);
  }
  return [...readings];
}

/** The text as it leaves the program: UTF-8 has no half surrogate pairs. */
export function wellFormed(text: string): string {
  return /[\ud800-\udfff]/.test(text) ? text.replace(/\p{Cs}/gu, '\ufffd') : text;
}

const named: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  v: '\v',
  a: '\x07',
  e: '\x1b',
  0: '\0',
};

/** One way of undoing escapes: what shows that there are some, which they are, and what each stands for. */
export interface Escapes {
  readonly sign: string;
  readonly pattern: RegExp;
  readonly plain: (...match: readonly (string | undefined)[]) => string;
}

const backslashes: Escapes = {
  sign: '\\',
  pattern: /\\(?:u\{([0-9a-fA-F]{1,6})\}|U([0-9a-fA-F]{8})|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))/gs,
  plain: (_, braced, long, short, byte, character) => {
    if (character !== undefined) return named[character] ?? character;
    const code = Number.parseInt(braced ?? long ?? short ?? byte ?? '', 16);
    return code > 0xffff ? codePoint(code) : String.fromCharCode(code);
  },
};

const percents: Escapes = {
  sign: '%',
  pattern: /(?:%[0-9a-f]{2})+/gi,
  plain: (run = '') => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'),
};

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const characterReferences: Escapes = {
  sign: '&',
  pattern: /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9a-f]{1,6}));/gi,
  plain: (all = '', name, decimal, hex = '') => {
    if (name !== undefined) return entities[name.toLowerCase()] ?? all;
    return codePoint(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal));
  },
};

/** Backslashes of JSON, Python and ours; percent signs; XML's character references. */
export const allEscapes: readonly Escapes[] = [backslashes, percents, characterReferences];

function codePoint(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}

function undone(text: string, { sign, pattern, plain }: Escapes): string {
  return text.includes(sign) ? text.replace(pattern, plain) : text;
}

/** In the body of a form `+` stands for a space. */
function formDecoded(text: string): string {
  return text.includes('%') ? undone(text.replaceAll('+', ' '), percents) : text;
}

/** Colors removed, and broken lines joined: a secret that was wrapped can still be read. */
function joinedLines(text: string, between: string): string {
  const plain = text.includes('\x1b') ? stripVTControlCharacters(text) : text;
  return plain.includes('\n') ? plain.replace(/[ \t]*\r?\n[ \t]*/g, between) : plain;
}
