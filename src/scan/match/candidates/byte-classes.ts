/** What a byte can be in a token, as bits. */
export const classBits = { digit: 1, hexLetter: 2, lower: 4, upper: 8, dash: 16, dot: 32, percent: 64 } as const;

/**
 * The bits of each byte. `%` belongs to a completely percent-encoded token; a dot to JWTs, of which one piece is long
 * enough on its own.
 */
export const byteClasses: Uint8Array = makeClasses();

/** 1 for every byte that can be in a run: not the dot, because code is full of dotted names. */
export const tokenBytes: Uint8Array = byteClasses.map((bits) => (bits === 0 || bits === classBits.dot ? 0 : 1));

/** 1 for `0-9A-Fa-f`. */
export const hexBytes: Uint8Array = byteClasses.map((bits) =>
  (bits & (classBits.digit | classBits.hexLetter)) === 0 ? 0 : 1,
);

/** 1 for the characters of base64 and base64url, without padding. */
export const base64Bytes: Uint8Array = byteClasses.map((bits, byte) =>
  (bits !== 0 && bits < classBits.dot) || byte === 0x2b || byte === 0x2f ? 1 : 0,
);

/** Whether a byte is not ASCII text: neither printable nor white space. */
export function isControl(byte: number): boolean {
  return byte < 9 || (byte > 13 && byte < 32) || byte > 126;
}

/** 1 for each of these characters. */
export function tableOf(characters: string): Uint8Array {
  const table = new Uint8Array(256);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}

function makeClasses(): Uint8Array {
  const table = new Uint8Array(256);
  for (let byte = 0; byte < 128; byte++) table[byte] = bitsOf(String.fromCharCode(byte));
  return table;
}

function bitsOf(character: string): number {
  const hex = /[A-Fa-f]/.test(character) ? classBits.hexLetter : 0;
  if (/[0-9]/.test(character)) return classBits.digit;
  if (/[a-z]/.test(character)) return classBits.lower | hex;
  if (/[A-Z]/.test(character)) return classBits.upper | hex;
  if (/[_-]/.test(character)) return classBits.dash;
  if (character === '.') return classBits.dot;
  return character === '%' ? classBits.percent : 0;
}
