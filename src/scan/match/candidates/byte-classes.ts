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
  const { digit, hexLetter, lower, upper, dash, dot, percent } = classBits;
  table.fill(digit, 0x30, 0x3a);
  table.fill(upper, 0x41, 0x5b);
  table.fill(lower, 0x61, 0x7b);
  table.fill(upper | hexLetter, 0x41, 0x47);
  table.fill(lower | hexLetter, 0x61, 0x67);
  for (const [character, bits] of [
    ['-', dash],
    ['_', dash],
    ['.', dot],
    ['%', percent],
  ] as const)
    table[character.charCodeAt(0)] = bits;
  return table;
}
