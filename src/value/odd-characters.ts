import type { OddCharacter } from '../types/value.ts';

type Kind = OddCharacter['kind'];

/** Characters that editors, chat programs and web pages insert into pasted credentials. */
const known: Readonly<Record<number, readonly [Kind, string]>> = {
  0x00a0: ['space', 'no-break space'],
  0x00ad: ['invisible', 'soft hyphen'],
  0x00ab: ['quote', 'left-pointing double angle quotation mark'],
  0x00b4: ['quote', 'acute accent'],
  0x00bb: ['quote', 'right-pointing double angle quotation mark'],
  0x061c: ['invisible', 'arabic letter mark'],
  0x1680: ['space', 'ogham space mark'],
  0x180e: ['invisible', 'mongolian vowel separator'],
  0x2000: ['space', 'en quad'],
  0x2001: ['space', 'em quad'],
  0x2002: ['space', 'en space'],
  0x2003: ['space', 'em space'],
  0x2004: ['space', 'three-per-em space'],
  0x2005: ['space', 'four-per-em space'],
  0x2006: ['space', 'six-per-em space'],
  0x2007: ['space', 'figure space'],
  0x2008: ['space', 'punctuation space'],
  0x2009: ['space', 'thin space'],
  0x200a: ['space', 'hair space'],
  0x200b: ['invisible', 'zero width space'],
  0x200c: ['invisible', 'zero width non-joiner'],
  0x200d: ['invisible', 'zero width joiner'],
  0x200e: ['invisible', 'left-to-right mark'],
  0x200f: ['invisible', 'right-to-left mark'],
  0x2010: ['look-alike', 'hyphen'],
  0x2011: ['look-alike', 'non-breaking hyphen'],
  0x2012: ['look-alike', 'figure dash'],
  0x2013: ['look-alike', 'en dash'],
  0x2014: ['look-alike', 'em dash'],
  0x2018: ['quote', 'left single quotation mark'],
  0x2019: ['quote', 'right single quotation mark'],
  0x201a: ['quote', 'single low-9 quotation mark'],
  0x201b: ['quote', 'single high-reversed-9 quotation mark'],
  0x201c: ['quote', 'left double quotation mark'],
  0x201d: ['quote', 'right double quotation mark'],
  0x201e: ['quote', 'double low-9 quotation mark'],
  0x201f: ['quote', 'double high-reversed-9 quotation mark'],
  0x2028: ['space', 'line separator'],
  0x2029: ['space', 'paragraph separator'],
  0x202a: ['invisible', 'left-to-right embedding'],
  0x202b: ['invisible', 'right-to-left embedding'],
  0x202c: ['invisible', 'pop directional formatting'],
  0x202d: ['invisible', 'left-to-right override'],
  0x202e: ['invisible', 'right-to-left override'],
  0x202f: ['space', 'narrow no-break space'],
  0x2039: ['quote', 'single left-pointing angle quotation mark'],
  0x203a: ['quote', 'single right-pointing angle quotation mark'],
  0x205f: ['space', 'medium mathematical space'],
  0x2060: ['invisible', 'word joiner'],
  0x2212: ['look-alike', 'minus sign'],
  0x3000: ['space', 'ideographic space'],
  0xfeff: ['invisible', 'byte order mark'],
  0xfffd: ['other', 'replacement character'],
};

/**
 * Scripts whose letters and digits look like ASCII: patterns, made when they are used, since ICU's tables cost time.
 */
const lookAlikes: readonly (readonly [string, string])[] = [
  ['\\p{Script=Cyrillic}', 'Cyrillic letter'],
  ['\\p{Script=Greek}', 'Greek letter'],
  ['[\\uff01-\\uff5e]', 'fullwidth form'],
];

/** Every character of a credential that is not printable ASCII, with its column (from 1, in code points). */
export function oddCharacters(text: string): readonly OddCharacter[] {
  if (/^[ -~]*$/.test(text)) return [];
  return [...text].flatMap((character, index) => {
    const codePoint = character.codePointAt(0) ?? 0;
    if (codePoint >= 0x20 && codePoint < 0x7f) return [];
    return [{ codePoint, column: index + 1, ...describe(character, codePoint) }];
  });
}

function describe(character: string, codePoint: number): { readonly kind: Kind; readonly name: string } {
  const entry = known[codePoint];
  if (entry) return { kind: entry[0], name: entry[1] };
  if (codePoint < 0x20 || (codePoint >= 0x7f && codePoint < 0xa0))
    return { kind: 'control', name: controlName(codePoint) };
  const script = lookAlikes.find(([pattern]) => new RegExp(pattern, 'u').test(character));
  return script ? { kind: 'look-alike', name: script[1] } : { kind: 'other', name: 'non-ASCII character' };
}

function controlName(codePoint: number): string {
  return (
    { 0: 'null', 9: 'tab', 10: 'line feed', 13: 'carriage return', 22: 'ctrl-V', 27: 'escape', 127: 'delete' }[
      codePoint
    ] ?? 'control character'
  );
}
