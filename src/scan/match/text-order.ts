import { wideBytes } from './decode/wide-text.ts';

/** The byte order of a text in UTF-16. */
export type TextOrder = 'utf-16le' | 'utf-16be';

/** This many bytes of a text show whether it is UTF-16, if it has no byte order mark. */
export const orderSample = 1024;

/** Of this many characters in UTF-16 at least one is latin-1 (a space, a digit, a line break), in any language. */
const atMostForeign = 16;

/** This many bytes of ASCII at the start are hardly characters of 16 bits. */
const narrowStart = 10;

/**
 * The order of a text that is UTF-16 from its first byte on, by its mark or, without one, by which bytes of its pairs
 * are zeros next to latin-1 characters. Undefined for everything else, including narrow text with a wide piece in it.
 */
export function textOrder(bytes: Uint8Array): TextOrder | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (beginsNarrow(bytes)) return undefined;
  const end = Math.min(orderSample, bytes.length - 1);
  let little = 0;
  let big = 0;
  for (let at = 0; at < end; at += 2) {
    const first = bytes[at] as number;
    const second = bytes[at + 1] as number;
    if (second === 0 && wideBytes[first] === 1) little++;
    else if (first === 0 && wideBytes[second] === 1) big++;
  }
  const least = Math.max(1, end / 2 / atMostForeign);
  if (little >= least && little >= 4 * big) return 'utf-16le';
  return big >= least && big >= 4 * little ? 'utf-16be' : undefined;
}

function beginsNarrow(bytes: Uint8Array): boolean {
  if (bytes.length < narrowStart) return false;
  for (let at = 0; at < narrowStart; at++) {
    const byte = bytes[at] as number;
    if (wideBytes[byte] === 0 || byte >= 128) return false;
  }
  return true;
}
