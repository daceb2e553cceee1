import { randomShare } from '../../../value/placeholder.ts';
import { isJoinByte } from './adjacent-literals.ts';
import { byteClasses, classBits, tokenBytes } from './byte-classes.ts';
import type { SearchPlan } from './search-plan.ts';

/** About the last examined run: an object for each of a million runs would cost more than the examination. */
export const traits = { needs: 0, longest: 0, coded: 0, percents: 0 };

/**
 * Sets `traits`. What the run may contain: 1 a prefix, 2 as many hex digits as a specific token has, 8 some hex digits;
 * its longest piece without `%`, and the longest that alternates between lowercase, uppercase and digits like random
 * text.
 */
export function traitsOf(bytes: Uint8Array, start: number, end: number, plan: SearchPlan, isSqlite: boolean): void {
  const { hexLeast } = plan;
  // After an escape, and in a database, other hex digits may be next to a token.
  const isLoose =
    isSqlite ||
    (start > 0 && (bytes[start - 1] === backslash || (bytes[start - 1] === equals && bytes[start] === three)));
  let needs = 0;
  let hex = 0;
  let longest = 0;
  let coded = 0;
  let begin = start;
  let changes = 0;
  let last = 0;
  let percents = 0;
  let digits = 0;
  let dashes = 0;
  for (let at = start; at <= end; at++) {
    const bits = at === end ? classBits.percent : (byteClasses[bytes[at] as number] as number);
    if (bits < classBits.dash) {
      const kind = bits & kindBits;
      if (kind !== last) changes++;
      last = kind;
      if (kind === classBits.digit) digits++;
      if ((bits & hexBits) !== 0) {
        if (++hex === 8) needs |= 8;
      } else if (hex > 0) {
        // Pickle writes `q` after a text.
        if (hex >= hexLeast && (isLoose || (bytes[at] === letterQ && plan.hexLengths[hex] === 1))) needs |= 2;
        hex = 0;
      }
      continue;
    }
    if (hex >= hexLeast && (isLoose || percents > 0 || plan.hexLengths[hex] === 1)) needs |= 2;
    hex = 0;
    if (bits === classBits.dash) {
      dashes++;
      if (plan.prefixStarts[bytes[at + 1] as number] === 1 && plan.isPrefixAt(bytes, at + 1)) needs |= 1;
      continue;
    }
    const length = at - begin;
    if (length > longest) longest = length;
    if (
      length > coded &&
      length <= plan.mostOpaque &&
      changes >= (digits > 0 ? codedShare.withDigit : codedShare.withoutDigit) * length
    )
      coded = length;
    begin = at + 1;
    changes = 0;
    digits = 0;
    last = 0;
    if (at < end) {
      percents++;
      // `%3Dhf_…`, `%253Dhf_…`; in a binary file `%` is the length of such a token
      if (plan.isPrefixAt(bytes, at + 3) || plan.isPrefixAt(bytes, at + 5) || plan.isPrefixAt(bytes, at + 1))
        needs |= 1;
    }
  }
  traits.needs = dashes < 2 ? needs & ~8 : needs;
  traits.longest = longest;
  traits.coded = coded;
  traits.percents = percents;
}

const dash = 0x2d;
const backslash = 0x5c;
/** `=3D` is quoted-printable's `=`. */
const equals = 0x3d;
const three = 0x33;
const letterQ = 0x71;
const hexBits = classBits.digit | classBits.hexLetter;
const kindBits = classBits.digit | classBits.lower | classBits.upper;
/** Slightly less than `looksRandom` requires: the run may have a few more characters than the token. */
const codedShare = { withDigit: randomShare.withDigit - 0.04, withoutDigit: randomShare.withoutDigit - 0.04 } as const;

/**
 * Whether a prefix begins the run, or follows an escape whose letters belong to it: `\\nghp_`, `\\x22ghp_`,
 * `\\u0022ghp_`.
 */
export function startsPrefix(bytes: Uint8Array, start: number, plan: SearchPlan): boolean {
  if (plan.isPrefixAt(bytes, start) || (bytes[start] === dash && plan.isPrefixAt(bytes, start + 1))) return true;
  if (start > 0 && bytes[start - 1] === equals && plan.isPrefixAt(bytes, start + 2)) return true;
  // Pickle's oldest form
  if (start > 0 && bytes[start - 1] === 0x0a && bytes[start] === 0x56 && plan.isPrefixAt(bytes, start + 1)) return true;
  return (
    start > 0 &&
    bytes[start - 1] === backslash &&
    (plan.isPrefixAt(bytes, start + 1) || plan.isPrefixAt(bytes, start + 3) || plan.isPrefixAt(bytes, start + 5))
  );
}

/** Whether a prefix is anywhere in the run, before as many characters as the shortest such token has. */
export function holdsPrefix(bytes: Uint8Array, start: number, end: number, plan: SearchPlan): boolean {
  for (let at = start; at <= end - plan.leastExact; at++)
    if (plan.prefixStarts[bytes[at] as number] === 1 && plan.isPrefixAt(bytes, at)) return true;
  return false;
}

/**
 * Whether `fastScan` would find nothing in a short text: no run is as long as a token, and nothing joins pieces or
 * widens characters. Most file names are like that, and examining two names for each file costs more than examining its
 * content.
 */
export function isBareName(bytes: Uint8Array, { step }: SearchPlan): boolean {
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte === 0 || isJoinByte(byte)) return false;
    length = tokenBytes[byte] === 1 ? length + 1 : 0;
    if (length === step) return false;
  }
  return true;
}
