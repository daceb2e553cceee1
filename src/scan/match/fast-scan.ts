import { blobAt, leastBlob } from './base64-blob.ts';
import { base64Bytes, byteClasses, classBits, hexBytes, tokenBytes } from './byte-classes.ts';
import { findRuns } from './find-runs.ts';
import { findSparseRuns } from './find-sparse-runs.ts';
import { reach } from './judge.ts';
import type { Hit, Layer } from './layer.ts';
import { isWordy, readsAsCode } from './made-up.ts';
import { longestToken, type MatchRule } from './rules.ts';
import { endOfRow, isBesideSeam } from './seams.ts';
import { plainTokens, rawTokens } from './tokens-in-text.ts';
import { traits, traitsOf } from './run-traits.ts';
import type { RuleGroup, ScanPlan } from './scan-plan.ts';
import { wideAt } from './wide-text.ts';

/** What the scan of a layer finds: tokens, and pieces that hold another layer. */
export interface Visit {
  readonly token: (hit: Hit) => void;
  readonly wide: (start: number, end: number) => void;
  readonly blob: (start: number, end: number, bytes: Buffer) => void;
}

/** With this many of them a run may be a token of which every character is percent-encoded. */
const manyPercents = 8;

const openBracket = 0x28;

/** A run that is longer is no one token, and may hold one beside a word. */
const longestWordy = 240;

/** The group of all rules. */
const anything = 15;

/** How far a row of adjacent literals is followed at once, and how far around it is read. In bytes. */
const longestRow = 16_384;
const rowReach = 700;
/** How far around an escaped token is read: the escape, and the characters that bound the token. */
const escapeReach = 60;

/** Runs longer than this are read in pieces. */
const piece = 65_536;

/**
 * Looks at every 20th byte or so, and closer only at a run of token characters that is as long as the shortest token:
 * first at its bytes, then whether a word that belongs to a rule stands near, and only then with regular expressions.
 */
export function fastScan(layer: Layer, plan: ScanPlan, visit: Visit): void {
  const { bytes, from, to } = layer;
  let wideDone = from;
  let blobDone = 0;
  let rowDone = 0;
  const zero = (at: number): number => {
    if (at < wideDone) return -1;
    const found = wideAt(bytes, at);
    if (!found) return -1;
    visit.wide(found.start, found.end);
    wideDone = found.end;
    return found.end;
  };
  /** Joined with its neighbours a literal may be what it is not alone. A row of them is read once. */
  const row = (start: number, end: number): void => {
    if (end <= rowDone) return;
    rowDone = endOfRow(bytes, end, longestRow);
    const first = Math.max(0, start - rowReach);
    const text = bytes.toString('latin1', first, Math.min(bytes.length, rowDone + rowReach));
    if (plan.rowNear.test(text)) plainTokens(layer, plan.rules, { text, at: first }, visit.token);
  };
  const run = (start: number, end: number): void => {
    traitsOf(bytes, start, end, plan, layer.isSqlite);
    const { needs, longest, coded, percents } = traits;
    if (longest >= leastBlob - 7 && end > blobDone) blobDone = blobsIn(layer, start, end, blobDone, visit);
    if (isBesideSeam(bytes, start, end)) row(start, end);
    const need = percents >= manyPercents ? anything : needs | (coded >= plan.leastOpaque ? 4 : 0);
    if ((need & 1) === 0 && isUnnamedAt(bytes, start) && percents === 0) return;
    if (need === 0 || need === 4) {
      // Only an opaque text may stand here, and most are names in code.
      if (longest < plan.leastOpaque || bytes[end] === openBracket || (percents === 0 && isInBase64(bytes, start, end))) return;
      // An own name's value may look as it likes, where it is plainly assigned.
      const isAssigned = isAssignedAt(bytes, start);
      if (need === 0 && !isAssigned) return;
      const text = percents === 0 && end - start < longestWordy ? bytes.toString('latin1', start, end) : '';
      if (isWordy(text)) return;
      if ((need === 0 || readsAsCode(text)) && !(isAssigned && plan.ownNear.test(bytes.toString('latin1', Math.max(0, start - reach.direct), start)))) return;
    }
    look(layer, plan.groups[need === 0 ? 4 : need] as RuleGroup, start, end, visit);
  };
  findRuns(bytes, from, to, tokenBytes, plan.step, { run, zero });
  wideDone = from;
  rowDone = 0;
  // A precise token may be written as adjacent literals, each shorter than the step.
  if (plan.hexPart > 0) {
    const part = (start: number, end: number): void => {
      if (end - start < plan.hexLeast && isBesideSeam(bytes, start, end)) row(start, end);
    };
    findSparseRuns(bytes, from, to, hexBytes, plan.hexPart, { run: part, zero });
  }
}

/** Reads the run, and what stands around it where something may be escaped, with the rules' expressions. */
function look(layer: Layer, { rules, near }: RuleGroup, start: number, end: number, visit: Visit): void {
  const { bytes } = layer;
  if (near && end - start < piece && !near.test(bytes.toString('latin1', Math.max(0, start - reach.before), Math.min(bytes.length, end + reach.after)))) return;
  for (let at = start; at < end; at += piece) {
    const first = Math.max(0, at - 2);
    rawTokens(layer, rules, { text: bytes.toString('latin1', first, Math.min(bytes.length, Math.min(end, at + piece + longestToken) + 2)), at: first }, visit.token);
  }
  if (isEscaped(bytes, start, end)) lookPlainly(layer, rules, start - escapeReach, end + escapeReach, visit);
}

function lookPlainly(layer: Layer, rules: readonly MatchRule[], from: number, to: number, visit: Visit): void {
  const first = Math.max(0, from);
  plainTokens(layer, rules, { text: layer.bytes.toString('latin1', first, Math.min(layer.bytes.length, to)), at: first }, visit.token);
}

/** Whether a character of the run may belong to an escape: `\ndead…`, `%22dead…`, pickle's `q` behind a text. */
function isEscaped(bytes: Uint8Array, start: number, end: number): boolean {
  if (start > 0 && bytes[start - 1] === 0x5c) return true;
  if (end < bytes.length && (bytes[end] as number) < 32 && bytes[end - 1] === 0x71) return true;
  for (let at = start; at < end; at++) if (bytes[at] === 0x25) return true;
  return false;
}

/**
 * Whether a line's end stands before, but for quotes, brackets and blanks, and before that a word: then no name has this for
 * its value, as in lists of checksums.
 */
function isUnnamedAt(bytes: Uint8Array, start: number): boolean {
  let isNewLine = false;
  for (let at = start - 1; at >= Math.max(0, start - 64); at--) {
    const byte = bytes[at] as number;
    if (byte === 0x0a) isNewLine = true;
    else if (isWordByte(byte)) return isNewLine;
    else if (byte !== 0x20 && byte !== 0x0d && byte !== 0x09) return false;
  }
  return false;
}

/** Whether the run is a piece between the marks that base64 has besides letters and digits, or of a path. */
function isInBase64(bytes: Uint8Array, start: number, end: number): boolean {
  const before = bytes[start - 1];
  const after = bytes[end];
  return before === 0x2b || (before === 0x2f && bytes[start - 2] !== 0x2f) || after === 0x2b || after === 0x2f;
}

function isWordByte(byte: number): boolean {
  return (byteClasses[byte] as number) !== 0 && (byteClasses[byte] as number) < classBits.dash;
}

/** Whether `=` or `:` stands directly before, but for quotes, brackets and blanks. */
function isAssignedAt(bytes: Uint8Array, start: number): boolean {
  for (let at = start - 1; at >= Math.max(0, start - 16); at--) {
    const byte = bytes[at];
    if (byte === 0x3d || byte === 0x3a) return true;
    if (byte !== 0x20 && byte !== 0x22 && byte !== 0x27 && byte !== 0x5c && byte !== 0x60 && byte !== 0x28 && byte !== 0x09) return false;
  }
  return false;
}

/** Visits the pieces of base64 that the run has a part in, and gives where they end. None is read twice. */
function blobsIn(layer: Layer, start: number, end: number, done: number, visit: Visit): number {
  const { bytes } = layer;
  let reached = done;
  for (let at = start; at < end; ) {
    let next = at;
    while (next < end && base64Bytes[bytes[next] as number] === 1) next++;
    if (next - at >= leastBlob - 7 && at >= reached) {
      let first = at;
      while (first > 0 && base64Bytes[bytes[first - 1] as number] === 1) first--;
      // What begins before the bytes that are still there cannot be read.
      const blob = layer.isContinued && first === 0 ? undefined : blobAt(bytes, first);
      if (blob) visit.blob(blob.start, blob.end, blob.bytes);
      reached = blob ? blob.end : next;
      while (reached < bytes.length && base64Bytes[bytes[reached] as number] === 1) reached++;
    }
    at = next + 1;
  }
  return reached;
}
