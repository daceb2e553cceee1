import { blobAt, leastBlob } from './base64-blob.ts';
import { base64Bytes, hexBytes, tokenBytes } from './byte-classes.ts';
import { findRuns } from './find-runs.ts';
import { findSparseRuns } from './find-sparse-runs.ts';
import { reach } from './judge.ts';
import type { Hit, Layer } from './layer.ts';
import { isWordy, readsAsCode } from './made-up.ts';
import { longestToken } from './rules.ts';
import { isBesideSeam } from './seams.ts';
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

/** Runs longer than this are read in pieces. */
const piece = 65_536;

/**
 * Looks at every 20th byte or so, and closer only at a run of token characters that is as long as the shortest token:
 * first at its bytes, then whether a word that belongs to a rule stands near, and only then with regular expressions.
 */
export function fastScan(layer: Layer, plan: ScanPlan, visit: Visit): void {
  const { bytes, from, to } = layer;
  let wideDone = from;
  let blobDone = from;
  const zero = (at: number): number => {
    if (at < wideDone) return -1;
    const found = wideAt(bytes, at);
    if (!found) return -1;
    visit.wide(found.start, found.end);
    wideDone = found.end;
    return found.end;
  };
  const run = (start: number, end: number): void => {
    traitsOf(bytes, start, end, plan);
    const { needs, longest, coded, percents } = traits;
    if (longest >= leastBlob - 7 && end > blobDone) blobDone = blobsIn(layer, start, end, blobDone, visit);
    const isSeam = isBesideSeam(bytes, start, end);
    // Joined with its neighbours a run may be what it is not alone.
    const need = isSeam || percents >= manyPercents ? anything : needs | (coded >= plan.leastOpaque ? 4 : 0);
    if (need === 0 || need === 4) {
      // Only an opaque text may stand here, and most are names in code.
      if (longest < plan.leastOpaque || bytes[end] === openBracket) return;
      // An own name's value may look as it likes, where it is plainly assigned.
      const isAssigned = isAssignedAt(bytes, start);
      if (need === 0 && !isAssigned) return;
      const text = percents === 0 && end - start < longestWordy ? bytes.toString('latin1', start, end) : '';
      if (isWordy(text)) return;
      if ((need === 0 || readsAsCode(text)) && !(isAssigned && plan.ownNear.test(bytes.toString('latin1', Math.max(0, start - reach.direct), start)))) return;
    }
    look(layer, plan.groups[need === 0 ? 4 : need] as RuleGroup, start, end, isSeam, visit);
  };
  findRuns(bytes, from, to, tokenBytes, plan.step, { run, zero });
  wideDone = from;
  // A precise token may be written as adjacent literals, each shorter than the step.
  if (plan.hexPart > 0) {
    const part = (start: number, end: number): void => {
      if (end - start < plan.hexLeast && isBesideSeam(bytes, start, end)) look(layer, plan.groups[anything] as RuleGroup, start, end, true, visit);
    };
    findSparseRuns(bytes, from, to, hexBytes, plan.hexPart, { run: part, zero });
  }
}

/** Reads the run, and what stands around it where something may be escaped or joined, with the rules' expressions. */
function look(layer: Layer, { rules, near }: RuleGroup, start: number, end: number, isSeam: boolean, visit: Visit): void {
  const { bytes } = layer;
  if (near && !near.test(bytes.toString('latin1', Math.max(0, start - reach.before), Math.min(bytes.length, end + reach.after)))) return;
  for (let at = start; at < end; at += piece) {
    const first = Math.max(0, at - 2);
    rawTokens(layer, rules, { text: bytes.toString('latin1', first, Math.min(bytes.length, Math.min(end, at + piece + longestToken) + 2)), at: first }, visit.token);
  }
  if (!isSeam && !isEscaped(bytes, start, end)) return;
  const margin = isSeam ? longestToken : 400;
  const first = Math.max(0, start - margin);
  plainTokens(layer, rules, { text: bytes.toString('latin1', first, Math.min(bytes.length, end + margin)), at: first }, visit.token);
}

/** Whether a character of the run may belong to an escape: `\ndead…`, `%22dead…`, pickle's `q` behind a text. */
function isEscaped(bytes: Uint8Array, start: number, end: number): boolean {
  if (start > 0 && bytes[start - 1] === 0x5c) return true;
  if (end < bytes.length && (bytes[end] as number) < 32 && bytes[end - 1] === 0x71) return true;
  for (let at = start; at < end; at++) if (bytes[at] === 0x25) return true;
  return false;
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

function blobsIn(layer: Layer, start: number, end: number, done: number, visit: Visit): number {
  const { bytes } = layer;
  let reached = done;
  for (let at = start; at < end; ) {
    let next = at;
    while (next < end && base64Bytes[bytes[next] as number] === 1) next++;
    // A run at the start of bytes that go on is a piece of a blob whose start is gone.
    if (next - at >= leastBlob - 7 && at >= reached && !(layer.isContinued && at === 0)) {
      const blob = blobAt(bytes, at);
      if (blob) {
        reached = blob.end;
        visit.blob(blob.start, blob.end, blob.bytes);
      }
    }
    at = next + 1;
  }
  return reached;
}
