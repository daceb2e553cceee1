import { tokenBytes } from './byte-classes.ts';

/** What a text may be written in, by which of eight bytes belong to a run; as bits. */
export const hintBits = { escapes: 1, utf16: 2, utf32: 4 } as const;

/** What a text repeats of which every character is an escape, in each form, and numbers of two and three digits. */
const escapes = [
  ...['\\x61', '\\\\x61', '\\141', '\\u0061', '\\\\u0061', '\\\\\\\\u0061', '\\u{61}', '&#x61;'],
  ...['&#97;', '&#101;', '&#97;&#101;', '&#97;&#97;&#101;', '&#97;&#101;&#101;'],
];

/**
 * For each value of eight bytes (the nearest lowest, 1 for each that belongs to a run), what the text may be written
 * in. Of escapes only what is there after a step of `least` bytes from a byte that is in no run: such a step is always
 * followed by the same.
 */
export function rowHints(least: number): Uint8Array {
  const hints = new Uint8Array(256);
  for (const unit of escapes) {
    const text = Buffer.from(unit.repeat(20), 'latin1');
    for (let phase = 0; phase < unit.length; phase++) {
      const at = least + phase;
      const row = rowAt(text, at + least - gapOf(rowAt(text, at)));
      hints[row] = (hints[row] as number) | hintBits.escapes;
    }
  }
  for (let row = 0; row < 256; row++) {
    const low = row & 15;
    if (low === 5 || low === 10) hints[row] = (hints[row] as number) | hintBits.utf16;
    if (row === 0x11 || row === 0x22 || row === 0x44 || row === 0x88)
      hints[row] = (hints[row] as number) | hintBits.utf32;
  }
  return hints;
}

function rowAt(bytes: Uint8Array, at: number): number {
  let row = 0;
  for (let bit = 0; bit < 8; bit++) row |= (tokenBytes[bytes[at - bit] as number] as number) << bit;
  return row;
}

/** How many of the nearest bytes in a row belong to a run. */
export function gapOf(row: number): number {
  return 31 - Math.clz32(~row & (row + 1));
}
