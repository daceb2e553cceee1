import { blobAt, leastBlob, mayBegin } from './base64-blob.ts';
import { base64Bytes, hexBytes, tokenBytes } from './byte-classes.ts';
import { dottedPieces } from './dotted-pieces.ts';
import { findRuns } from './find-runs.ts';
import { findSparseRuns } from './find-sparse-runs.ts';
import { reach } from './judge.ts';
import type { Hit, Layer } from './layer.ts';
import { isWordy, readsAsCode } from './made-up.ts';
import { longestToken, type MatchRule } from './rules.ts';
import { isAssignedAt, isEscaped, isInBase64, isMark, isUnnamedAt } from './run-neighbours.ts';
import { startsPrefix, traits, traitsOf } from './run-traits.ts';
import type { RuleGroup, ScanPlan } from './scan-plan.ts';
import { endOfRow, isBesideSeam } from './seams.ts';
import { plainTokens, rawTokens } from './tokens-in-text.ts';
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
const dot = 0x2e;

/** A run that is longer is no one token, and may hold one beside a word. */
const longestWordy = 240;

/** The group of all rules. */
const anything = 15;

/** How far a row of adjacent literals is followed at once, and how far around it is read. In bytes. */
const longestRow = 16_384;
const rowReach = 200;
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
  let dotsDone = -1;
  const dots = dottedPieces(bytes);
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
    const text = bytes.toString('latin1', Math.max(0, start - reach.before), Math.min(bytes.length, rowDone + reach.after));
    if (!plan.rowNear.test(text)) return;
    // Only a JWT's row is so long that a change in it may stand far from its beginning.
    if (text.includes('eyJ')) layer.far(start, rowDone);
    lookPlainly(layer, plan.rules, start - rowReach, rowDone + rowReach, visit);
  };
  const run = (start: number, end: number): void => {
    if (isBesideSeam(bytes, start, end)) row(start, end);
    const isDotted = bytes[start - 1] === dot || (bytes[end] === dot && tokenBytes[bytes[end + 1] as number] === 1);
    const isPrefixed = startsPrefix(bytes, start, plan) || (bytes[start - 1] === dot && plan.isPrefixAt(bytes, dots.start(start)));
    // Most runs are names in code: called, or dotted, and no opaque token is either.
    if (!isPrefixed && (isDotted || bytes[end] === openBracket) && end - start < plan.leastOther) return;
    traitsOf(bytes, start, end, plan, layer.isSqlite);
    const { longest, coded, percents } = traits;
    // Most runs are one piece of base64 at the most, and end here.
    if (longest >= leastBlob - 7 && end > blobDone && (longest < end - start || isMark(bytes[start - 1]) || mayBegin(bytes, start)))
      blobDone = blobsIn(layer, start, end, blobDone, visit);
    const needs = traits.needs | (isPrefixed ? 1 : 0);
    const need = percents >= manyPercents ? anything : needs | (coded >= plan.leastOpaque && !isDotted ? 4 : 0);
    if ((need & 1) === 0 && isUnnamedAt(bytes, start) && percents === 0) return;
    if (need === 0 || need === 4) {
      // Only an opaque text may stand here.
      if (longest < plan.leastOpaque || isDotted || (percents === 0 && isInBase64(bytes, start, end))) return;
      // An own name's value may look as it likes, where it is plainly assigned.
      const isAssigned = isAssignedAt(bytes, start);
      if (need === 0 && !isAssigned) return;
      const text = percents === 0 && end - start < longestWordy ? bytes.toString('latin1', start, end) : '';
      if (isWordy(text)) return;
      if ((need === 0 || readsAsCode(text)) && !(isAssigned && plan.ownNear.test(bytes.toString('latin1', Math.max(0, start - reach.direct), start)))) return;
    }
    if (need === 4 && !mayBeOpaque(layer, plan, start, end)) return;
    const group = plan.groups[need === 0 ? 4 : need] as RuleGroup;
    if (!isDotted || !isPrefixed) look(layer, group, start, end, visit);
    else if (dots.start(start) !== dotsDone) {
      dotsDone = dots.start(start);
      look(layer, group, dotsDone, dots.end(end), visit);
    }
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

/** Whether an opaque text may be a token: its own name stands near, or a name that says secret and a sign of its platform. */
function mayBeOpaque({ bytes, platformAt }: Layer, plan: ScanPlan, start: number, end: number): boolean {
  const around = bytes.toString('latin1', Math.max(0, start - reach.before), Math.min(bytes.length, end + reach.after));
  if (!(plan.groups[4] as RuleGroup).near?.test(around)) return false;
  return plan.ownNear.test(around) || plan.opaquePlatforms.has(platformAt(start, end) ?? '');
}

/** Reads the run, and what stands around it where something may be escaped, with the rules' expressions. */
function look(layer: Layer, { rules, near }: RuleGroup, start: number, end: number, visit: Visit): void {
  const { bytes } = layer;
  if (near && end - start < piece && !near.test(bytes.toString('latin1', Math.max(0, start - reach.before), Math.min(bytes.length, end + reach.after)))) return;
  for (let at = start; at < end; at += piece) {
    const first = Math.max(0, at - 2);
    rawTokens(
      layer,
      rules,
      { text: bytes.toString('latin1', first, Math.min(bytes.length, Math.min(end, at + piece + longestToken) + 2)), at: first },
      visit.token,
    );
  }
  if (isEscaped(bytes, start, end)) lookPlainly(layer, rules, start - escapeReach, end + escapeReach, visit);
}

function lookPlainly(layer: Layer, rules: readonly MatchRule[], from: number, to: number, visit: Visit): void {
  const first = Math.max(0, from);
  plainTokens(layer, rules, { text: layer.bytes.toString('latin1', first, Math.min(layer.bytes.length, to)), at: first }, visit.token);
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
