import { tokenBytes } from './candidates/byte-classes.ts';
import type { ScanPlan } from './candidates/search-plan.ts';
import { isSeamByte } from './candidates/adjacent-literals.ts';

/**
 * Whether `fastScan` would find nothing in a short text: no run is as long as a token, and nothing joins pieces or widens
 * characters. Most names of files are such, and to look at two names for each file costs more than to look at its content.
 */
export function isBareName(bytes: Uint8Array, { step }: ScanPlan): boolean {
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte === 0 || isSeamByte(byte)) return false;
    length = tokenBytes[byte] === 1 ? length + 1 : 0;
    if (length === step) return false;
  }
  return true;
}
