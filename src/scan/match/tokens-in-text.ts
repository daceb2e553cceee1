import { isPlaceholder, looksRandom, readsAsWords } from '../../value/placeholder.ts';
import { isBesideControl } from './candidates/run-neighbours.ts';
import { isIssuedBy } from './context/jwt-issuer.ts';
import { isCommonName } from './context/name-words.ts';
import { isExact, type TokenPattern } from './context/token-patterns.ts';
import { plainText, type UnescapedText } from './decode/unescape.ts';
import { confidenceAt, type DecodedText, type Hit } from './decoded-text.ts';

/** A piece of a decoded's bytes as latin-1 text, and where it begins. */
export interface Piece {
  readonly text: string;
  readonly at: number;
}

/**
 * The tokens that are in the text as they are. `isNear`: whether a word that belongs to one of the patterns is near, if
 * they are recognized by names only: asked once a text has a pattern's shape, because few have.
 */
export function rawTokens(
  decoded: DecodedText,
  patterns: readonly TokenPattern[],
  piece: Piece,
  report: (hit: Hit) => void,
  isNear: () => boolean = always,
): void {
  const { text, at } = piece;
  for (const pattern of patterns) {
    const expression = decoded.isName ? pattern.nameExpression : pattern.expression;
    expression.lastIndex = 0;
    for (let found = expression.exec(text); found !== null; found = expression.exec(text)) {
      if (!isNear()) return;
      const start = at + found.index;
      reportToken(decoded, pattern, found[0], start, start + found[0].length, report);
    }
    if (isExact(pattern)) tokensWithinRuns(decoded, pattern, piece, report);
    if (decoded.isSqlite && isNear()) gluedTokens(decoded, pattern, piece, report);
    if (!pattern.isHex && pattern.prefix === '') lengthedTokens(decoded, pattern, piece, report, isNear);
  }
}

function always(): boolean {
  return true;
}

/** The tokens that appear once escapes are decoded and adjacent literals are joined. */
export function plainTokens(
  decoded: DecodedText,
  patterns: readonly TokenPattern[],
  { text, at }: Piece,
  report: (hit: Hit) => void,
): void {
  const plain = plainText(text);
  if (!plain) return;
  for (const pattern of patterns) {
    for (const found of plain.text.matchAll(decoded.isName ? pattern.nameExpression : pattern.expression)) {
      if (isTheSame(text, plain, found.index, found[0].length)) continue;
      const start = plain.places[found.index] as number;
      const last = plain.places[found.index + found[0].length - 1] as number;
      // A character of the token itself may be written `%41`, `\x41` or `&#65;`.
      const next = plain.places[found.index + found[0].length] as number;
      const end = '%\\&'.includes(text.charAt(last)) ? next : last + 1;
      reportToken(decoded, pattern, found[0], at + start, at + end, report);
    }
  }
}

/** Whether the token and its boundaries are in the raw text as they are: then it was already found there. */
function isTheSame(text: string, plain: UnescapedText, index: number, length: number): boolean {
  const start = plain.places[index] as number;
  if (plain.places[index + length - 1] !== start + length - 1) return false;
  return (
    text.slice(Math.max(0, start - 2), start) === plain.text.slice(Math.max(0, index - 2), index) &&
    text.slice(start + length, start + length + 2) === plain.text.slice(index + length, index + length + 2)
  );
}

function reportToken(
  decoded: DecodedText,
  pattern: TokenPattern,
  token: string,
  start: number,
  end: number,
  report: (hit: Hit) => void,
): void {
  if (start < decoded.from || start >= decoded.to) return;
  const confidence = confidenceAt(decoded, pattern, token, start, end);
  if (confidence > 0) report({ start, end, token, pattern, confidence, within: [], inner: start });
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: binary files are read as text too
const lengths = /[\x00-\x08\x0e-\x1f\x7f-\xff]([-.0-9A-Z_a-z])(?=[A-Za-z0-9_-]{40})/g;

/**
 * Binary files write a text's length before it: for 45 characters that is `-`, for 46 a dot, and looks like part of it.
 */
function lengthedTokens(
  decoded: DecodedText,
  pattern: TokenPattern,
  { text, at }: Piece,
  report: (hit: Hit) => void,
  isNear: () => boolean,
): void {
  // Most text is not binary, and has none.
  if (text.search(lengths) < 0 || !isNear()) return;
  for (const found of text.matchAll(lengths)) {
    const start = found.index + 2;
    const length = text.charCodeAt(start - 1);
    const token = text.slice(start, start + length);
    if (length >= pattern.least && length <= pattern.most && token.length === length && /^[A-Za-z0-9_-]+$/.test(token))
      reportToken(decoded, pattern, token, at + start, at + start + length, report);
  }
}

/** Binary files (`.pyc`, SQLite) write letters that are not the text's directly before and after it. */
function tokensWithinRuns(
  decoded: DecodedText,
  pattern: TokenPattern,
  { text, at }: Piece,
  report: (hit: Hit) => void,
): void {
  for (let index = text.indexOf(pattern.prefix), next = 0; index >= 0; index = next) {
    next = text.indexOf(pattern.prefix, index + 1);
    // No token has its own prefix in it.
    if (next >= 0 && next < index + pattern.most) continue;
    pattern.atPlace.lastIndex = 0;
    const token = pattern.atPlace.exec(text.slice(index, index + pattern.most))?.[0];
    const start = at + index;
    if (token === undefined || start < decoded.from || start >= decoded.to) continue;
    const end = start + token.length;
    const characters = token.slice(pattern.prefix.length);
    if (isPlaceholder(characters) || pattern.placeholders.has(token)) continue;
    // The brightness of an image's pixels rises and falls slowly, and may pass through a prefix.
    if (!looksRandom(characters)) continue;
    if (decoded.isSqlite || isBesideControl(decoded.bytes, start, end))
      report({ start, end, token, pattern, confidence: 5, within: [], inner: start });
  }
}

/** SQLite writes the columns of a row without separators: `middle_auth_token` and the token are one run. */
function gluedTokens(
  decoded: DecodedText,
  pattern: TokenPattern,
  { text, at }: Piece,
  report: (hit: Hit) => void,
): void {
  let failed = 0;
  for (const { 0: name, index } of text.matchAll(pattern.names)) {
    const place = index + name.length;
    // What was read in vain is not read again: a text full of names would take quadratic time.
    if (place < failed || !text.startsWith(pattern.prefix, place)) continue;
    const token = tokenAt(text, place, pattern);
    const start = at + place;
    if (token !== undefined && isDetectedByName(pattern, name, token)) {
      if (start >= decoded.from && start < decoded.to)
        report({ start, end: start + token.length, token, pattern, confidence: 4, within: [], inner: start });
    } else if (pattern.detectedBy === 'claims') failed = place + lengthOfRun(text, place);
  }
}

/** What of the pattern's shape begins at a place; of an opaque text as much as there is. */
function tokenAt(text: string, place: number, pattern: TokenPattern): string | undefined {
  if (pattern.isHex || pattern.prefix !== '') {
    pattern.atPlace.lastIndex = place;
    return pattern.atPlace.exec(text)?.[0];
  }
  let end = place;
  while (end < text.length && end - place < pattern.most && /[A-Za-z0-9_-]/.test(text.charAt(end))) end++;
  return end - place < pattern.least ? undefined : text.slice(place, end);
}

function isDetectedByName(pattern: TokenPattern, name: string, token: string): boolean {
  if (pattern.placeholders.has(token)) return false;
  if (pattern.detectedBy === 'claims') return isIssuedBy(pattern, token) || !isCommonName(name);
  if (isPlaceholder(token)) return false;
  if (pattern.detectedBy === 'shape') return true;
  return pattern.isPrecise || (!isCommonName(name) && looksRandom(token) && !readsAsWords(token));
}

function lengthOfRun(text: string, start: number): number {
  let end = start;
  while (end < text.length && /[A-Za-z0-9_.-]/.test(text.charAt(end))) end++;
  return end - start;
}
