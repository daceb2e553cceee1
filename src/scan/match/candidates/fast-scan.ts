import { reach } from '../context/confidence.ts';
import { looksOf } from '../context/token-looks.ts';
import { longestToken, type TokenPattern } from '../context/token-patterns.ts';
import { type Blob, blobsIn, leastBlob, mayBegin } from '../decode/base64-blob.ts';
import { escapedAt, mayBeEscape } from '../decode/escaped-text.ts';
import { joinCall, joinCallAt, joinedAt } from '../decode/joined-literals.ts';
import { utf16At, utf32At, type WidePiece } from '../decode/wide-text.ts';
import type { DecodedText, Hit } from '../decoded-text.ts';
import { plainTokens, rawTokens } from '../tokens-in-text.ts';
import { endOfRow, isBesideLiteralJoin, isBesideSoftBreak } from './adjacent-literals.ts';
import { hexBytes, isControl, tokenBytes } from './byte-classes.ts';
import { type DottedPieces, dottedPieces } from './dotted-pieces.ts';
import { findRuns, type RunVisitor } from './find-runs.ts';
import { findSparseRuns, type SparseVisitor } from './find-sparse-runs.ts';
import { holdsWord, type NearWords, type WordsRead } from './near-words.ts';
import {
  holdsEncodedRun,
  isAssignedAt,
  isEscaped,
  isInBase64,
  isLengthed,
  isMark,
  isSumAt,
  isUnnamedAt,
  leastEncoded,
} from './run-neighbours.ts';
import { holdsPrefix, startsPrefix, traits, traitsOf } from './run-traits.ts';
import type { PatternGroup, SearchPlan } from './search-plan.ts';

/** The result of scanning a text: tokens, and pieces that contain another decoded text. */
export interface Visit {
  readonly token: (hit: Hit) => void;
  readonly wide: (piece: WidePiece) => void;
  readonly blob: (blob: Blob) => void;
}

/** With this many of them a run may be a token of which every character is percent-encoded. */
const manyPercents = 8;

const openBracket = 0x28;
const dot = 0x2e;
const dash = 0x2d;

/** A longer run is not one token, but may contain one next to a word. */
const longestWords = 240;

/** The group of patterns with a prefix. */
const prefixed = 1;

/** The group of all patterns. */
const anything = 15;

/** How far a row of adjacent literals is followed at once, and how far around it is read. In bytes. */
const longestRow = 16_384;
const rowReach = 200;
/** How far around an escaped token is read: the escape, and the characters that bound the token. */
const escapeReach = 60;

/** Runs longer than this are read in pieces. */
const piece = 65_536;

/** A scan in progress, with how far each kind of thing was read: nothing is read twice. */
interface Scanning {
  readonly decoded: DecodedText;
  readonly bytes: Buffer;
  readonly plan: SearchPlan;
  readonly visit: Visit;
  wideDone: number;
  escapesDone: number;
  blobDone: number;
  rowDone: number;
  dotsDone: number;
  dots: DottedPieces | undefined;
  words: WordsRead | undefined;
}

/**
 * Looks at every 20th byte or so, and closer only at a run of token characters that is as long as the shortest token:
 * first at its bytes, then whether a word that belongs to a pattern stands near, and only then with regular
 * expressions.
 */
export function fastScan(decoded: DecodedText, plan: SearchPlan, visit: Visit): void {
  const { bytes, from, to } = decoded;
  const scanning: Scanning = {
    decoded,
    bytes,
    plan,
    visit,
    wideDone: from,
    escapesDone: 0,
    blobDone: 0,
    rowDone: 0,
    dotsDone: -1,
    dots: undefined,
    words: undefined,
  };
  findRuns(bytes, from, to, tokenBytes, plan.step, plan.hints, runs, scanning);
  lookAtJoinCalls(scanning);
  // A specific token may be written as adjacent literals, each shorter than the step.
  if (plan.hexPart === 0) return;
  scanning.wideDone = from;
  scanning.rowDone = 0;
  findSparseRuns(bytes, from, to, hexBytes, plan.hexPart, hexPieces, scanning);
}

const runs: RunVisitor<Scanning> = { run: lookAtRun, zero: lookAtZero, zeros: lookAtZeros, mark: lookAtMark };
const hexPieces: SparseVisitor<Scanning> = { run: lookAtHexPiece, zero: lookAtZero };

function lookAtZero(scanning: Scanning, at: number): number {
  return at < scanning.wideDone ? -1 : lookAtWide(scanning, utf16At(scanning.bytes, at));
}

function lookAtZeros(scanning: Scanning, at: number): number {
  return at < scanning.wideDone ? -1 : lookAtWide(scanning, utf32At(scanning.bytes, at));
}

function lookAtWide(scanning: Scanning, found: WidePiece | undefined): number {
  if (!found) return -1;
  scanning.visit.wide(found);
  scanning.wideDone = found.end;
  return found.end;
}

function lookAtMark(scanning: Scanning, at: number): number {
  const { decoded, bytes, plan, visit } = scanning;
  if (at < scanning.escapesDone || !mayBeEscape(bytes, at)) return -1;
  const found = escapedAt(bytes, at);
  if (!found) return -1;
  const { start, end } = found;
  scanning.escapesDone = end;
  decoded.far(start, end);
  if (end - start < ofEscapes.piece)
    lookPlainly(decoded, plan.patterns, start - escapeReach, end + escapeReach, visit.token);
  else lookAtLongEscaped(decoded, plan.patterns, found, ofEscapes, visit);
  return end;
}

function lookAtHexPiece(scanning: Scanning, start: number, end: number): void {
  const { bytes, plan } = scanning;
  if (end - start >= plan.hexLeast) return;
  if (isBesideLiteralJoin(bytes, start, end)) lookAtRow(scanning, start, end);
  else if (start > 0 && bytes[start - 1] === dash) {
    // The last of several pieces of a token that a line break may be in.
    let first = start - 1;
    while (first > 0 && start - first < plan.step && tokenBytes[bytes[first - 1] as number] === 1) first--;
    if (isBesideSoftBreak(bytes, first, end)) lookAtRow(scanning, first, end);
  }
}

/** A list of literals that is joined may have pieces of one character: nothing but the call shows it. */
function lookAtJoinCalls({ decoded: { from, to }, bytes, visit }: Scanning): void {
  const last = Math.min(bytes.length, to + beyondJoin);
  if (last - from < leastJoin) return;
  for (let at = joinCallAt(bytes, from, last); at >= 0; at = joinCallAt(bytes, at + joinCall.length, last)) {
    const blob = joinedAt(bytes, at);
    if (blob) visit.blob(blob);
  }
}

/** How far behind a span the call may be that joins a list in it: a longer list is read again as a whole. */
const beyondJoin = 256;
/** The shortest call that joins a token. */
const leastJoin = 24;

/** Joined with its neighbors, a literal may be what it is not alone. A row of them is read once. */
function lookAtRow(scanning: Scanning, start: number, end: number): void {
  if (end <= scanning.rowDone) return;
  const { decoded, bytes, plan, visit } = scanning;
  const rowEnd = endOfRow(bytes, end, longestRow);
  scanning.rowDone = rowEnd;
  const text = bytes.toString(
    'latin1',
    Math.max(0, start - reach.before),
    Math.min(bytes.length, rowEnd + reach.after),
  );
  const isNamed = plan.rowNear.test(text);
  // A soft break may be within a prefix.
  if (!isNamed && !isBesideSoftBreak(bytes, start, end)) return;
  // Only a JWT's row is so long that a change in it may be far from its beginning.
  if (text.includes('eyJ')) decoded.far(start, rowEnd);
  const patterns = isNamed ? plan.patterns : (plan.groups[prefixed] as PatternGroup).withoutClaims;
  lookPlainly(decoded, patterns, start - rowReach, rowEnd + rowReach, visit.token);
}

function lookAtRun(scanning: Scanning, start: number, end: number): void {
  const { bytes, plan } = scanning;
  if (isBesideLiteralJoin(bytes, start, end)) lookAtRow(scanning, start, end);
  const before = start > 0 ? bytes[start - 1] : 0;
  const after = end < bytes.length ? bytes[end] : 0;
  const isDotted =
    before === dot || (after === dot && end + 1 < bytes.length && tokenBytes[bytes[end + 1] as number] === 1);
  const isPrefixed =
    startsPrefix(bytes, start, plan) || (before === dot && startsPrefix(bytes, dotsOf(scanning).start(start), plan));
  // Most runs are names in code: called, or dotted, and an opaque token is neither.
  if (!isPrefixed && (isDotted || after === openBracket) && end - start < plan.leastOther) return;
  traitsOf(bytes, start, end, plan, scanning.decoded.isSqlite);
  const { longest, coded, percents } = traits;
  // Most runs are at most one piece of base64, and end here.
  if (
    longest >= leastBlob - 7 &&
    end > scanning.blobDone &&
    (longest < end - start || isMark(before) || (start === 0 && scanning.decoded.isContinued) || mayBegin(bytes, start))
  )
    scanning.blobDone = blobsIn(scanning.decoded, scanning.visit.blob, scanning.blobDone, start, end);
  const isGlued =
    !isPrefixed && (isControl(before as number) || isControl(after as number)) && holdsPrefix(bytes, start, end, plan);
  const needs = traits.needs | (isPrefixed || isGlued ? 1 : 0);
  const need =
    percents >= manyPercents || scanning.decoded.isSqlite
      ? anything
      : needs | (coded >= plan.leastOpaque && (!isDotted || percents > 0 || isLengthed(bytes, start, end)) ? 4 : 0);
  if (
    (need === 0 || need === 4) &&
    (longest < plan.leastOpaque || (percents === 0 && ((isDotted && need === 0) || isInBase64(bytes, start, end))))
  )
    return;
  const group = plan.groups[need === 0 ? 4 : need] as PatternGroup;
  if (
    (need & 1) === 0 &&
    percents === 0 &&
    isUnnamedAt(bytes, start) &&
    (isSumAt(bytes, end) || !isNamedAbove(scanning.decoded, group, start))
  )
    return;
  const isDottedText = isDotted && (isPrefixed || scanning.decoded.isSqlite);
  if (!isDottedText && isKnownApart(scanning, group, start, end)) return;
  if ((need === 0 || need === 4) && !mayBeOpaque(scanning, need, percents > 0, start, end)) return;
  lookClosely(scanning, need === 0 ? 4 : need, isDottedText, start, end, longest >= leastEncoded);
}

/** If only an opaque text is possible: the value of an own name may have any form if it is clearly assigned. */
function mayBeOpaque({ bytes, plan }: Scanning, need: number, isEncoded: boolean, start: number, end: number): boolean {
  const isAssigned = isAssignedAt(bytes, start);
  if (need === 0 && !isAssigned) return false;
  const text = !isEncoded && end - start < longestWords ? bytes.toString('latin1', start, end) : '';
  if (text !== '' && looksOf(text).isWords) return false;
  const isCode = need === 0 || (text !== '' && looksOf(text).isCode());
  return (
    !isCode || (isAssigned && plan.ownNear.test(bytes.toString('latin1', Math.max(0, start - reach.direct), start)))
  );
}

/** `isRaw`: whether a token may be there that is not encoded. */
function lookClosely(
  scanning: Scanning,
  need: number,
  isDotted: boolean,
  start: number,
  end: number,
  isRaw: boolean,
): void {
  const group = scanning.plan.groups[need] as PatternGroup;
  if (!isDotted) {
    look(scanning, group, { start, end, isRaw, claimsAt: start });
    return;
  }
  const dots = dotsOf(scanning);
  const first = dots.start(start);
  if (first === scanning.dotsDone) return;
  scanning.dotsDone = first;
  const last = dots.end(end);
  // A JWT extends to the end of a dotted text: what is far before that need not be tried.
  look(scanning, group, { start: first, end: last, isRaw: true, claimsAt: last - longestJwt });
}

function dotsOf(scanning: Scanning): DottedPieces {
  scanning.dots ??= dottedPieces(scanning.bytes);
  return scanning.dots;
}

/** A text to be read with the patterns' expressions. */
interface Reading {
  readonly start: number;
  readonly end: number;
  /** Whether a token may be there that is not encoded. */
  readonly isRaw: boolean;
  /** Tokens that are recognized by their claims begin from here on. */
  readonly claimsAt: number;
}

/** Reads the run, and what is around it where something may be escaped, with the patterns' expressions. */
function look(scanning: Scanning, group: PatternGroup, { start, end, isRaw, claimsAt }: Reading): void {
  const { decoded, bytes, visit } = scanning;
  const { patterns, withoutClaims, lead, near } = group;
  let isKnownNear: boolean | undefined = near && end - start < piece ? undefined : true;
  const isNear = (): boolean => {
    isKnownNear ??= !near || isWordNear(scanning, near, start, end);
    return isKnownNear;
  };
  for (let at = start; isRaw && at < end; at += piece) {
    const first = Math.max(0, at - 2 - lead);
    const last = Math.min(bytes.length, Math.min(end, at + piece + longestToken) + 2);
    const text = bytes.toString('latin1', first, last);
    rawTokens(decoded, last < claimsAt ? withoutClaims : patterns, { text, at: first }, visit.token, isNear);
  }
  if (!isEscaped(bytes, start, end) || !isNear()) return;
  if (end - start < piece) lookPlainly(decoded, patterns, start - escapeReach, end + escapeReach, visit.token);
  else lookAtLongEscaped(decoded, patterns, { start, end }, ofPercents, visit);
}

function isWordNear(scanning: Scanning, words: NearWords, start: number, end: number): boolean {
  const { bytes } = scanning;
  scanning.words ??= { words: undefined, from: 0, to: 0, end: 0 };
  const first = Math.max(0, start - reach.before);
  return holdsWord(scanning.words, bytes, words, first, Math.min(bytes.length, end + reach.after));
}

/** Whether no word is near that a token needs: asked first only where a run before it has shown most of the answer. */
function isKnownApart(scanning: Scanning, { near }: PatternGroup, start: number, end: number): boolean {
  const { words } = scanning;
  if (!near || words?.words !== near || words.to < start || end - start >= piece) return false;
  return !isWordNear(scanning, near, start, end);
}

/** The longest three pieces with the dots between. */
const longestJwt = 3 * longestToken + 16;

/** How a long text of escapes is read: in pieces, each with the bytes after it that a token in it may reach to. */
interface EscapedReading {
  readonly piece: number;
  readonly reach: number;
  readonly isPercents: boolean;
}

/** A character may be written as `%2541`. */
const ofPercents: EscapedReading = { piece, reach: 5 * longestToken, isPercents: true };
/** A character may be written as `\\\\u0041`. */
const ofEscapes: EscapedReading = { piece: 4 * piece, reach: 9 * longestToken, isPercents: false };

/** In pieces, so that memory does not grow with the run; what begins before a piece was found in the previous one. */
function lookAtLongEscaped(
  decoded: DecodedText,
  patterns: readonly TokenPattern[],
  { start, end }: { readonly start: number; readonly end: number },
  { piece: step, reach: beyond, isPercents }: EscapedReading,
  { token }: Visit,
): void {
  for (let at = start; at < end; at += step) {
    const to = Math.min(end, at + step + beyond);
    if (isPercents && !holdsEncodedRun(decoded.bytes, at, to)) continue;
    lookPlainly(decoded, patterns, at - escapeReach, to + escapeReach, (hit) => {
      if (at === start || hit.start >= at) token(hit);
    });
  }
}

function lookPlainly(
  decoded: DecodedText,
  patterns: readonly TokenPattern[],
  from: number,
  to: number,
  found: Visit['token'],
): void {
  const first = Math.max(0, from);
  const text = decoded.bytes.toString('latin1', first, Math.min(decoded.bytes.length, to));
  plainTokens(decoded, patterns, { text, at: first }, found);
}

/** Whether a word that belongs to a pattern is in the lines above: a here-document, a heading, a header row. */
export function isNamedAbove({ bytes }: DecodedText, { near }: PatternGroup, start: number): boolean {
  return near?.any.test(bytes.toString('latin1', Math.max(0, start - reach.direct), start)) ?? true;
}
