import { type TomlScan, tomlSyntaxFailure } from './toml-failure.ts';
import { scanTomlComment, scanTomlString, skipTomlSpace } from './toml-scan-string.ts';

const MAX_INT_DIGITS = 4300;
// Python frames: an array takes two, an inline table three; tomllib called from a script's top level has this many.
const MAX_FRAMES = 992;

const TIME = String.raw`(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]+)?`;
const LOCAL_TIME = new RegExp(TIME, 'y');
const DATETIME = new RegExp(
  `([0-9]{4})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?:[Tt ]${TIME}(?:[Zz]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])?)?`,
  'y',
);
const NUMBER =
  /0(?:x[0-9A-Fa-f](?:_?[0-9A-Fa-f])*|b[01](?:_?[01])*|o[0-7](?:_?[0-7])*)|([+-]?(?:0|[1-9](?:_?[0-9])*))((?:\.[0-9](?:_?[0-9])*)?(?:[eE][+-]?[0-9](?:_?[0-9])*)?)/y;
const WORD = /true|false|[+-]?(?:inf|nan)/y;

/** Parses a key and its dots (Lib/tomllib/_parser.py, parse_key); the index is after the spaces that follow it. */
export function scanTomlKey(src: string, begin: number): TomlScan {
  let at = begin;
  for (;;) {
    const end = scanKeyPart(src, at);
    if (typeof end !== 'number') return end;
    at = skipTomlSpace(src, end);
    if (src[at] !== '.') return at;
    at = skipTomlSpace(src, at + 1);
  }
}

/**
 * Parses `key = value` (Lib/tomllib/_parser.py, parse_key_value_pair), and records in `named`, under the index of the
 * key, the position that tomllib would report for a duplicate; inline tables within the value do the same.
 */
export function scanTomlPair(src: string, begin: number, named: Map<number, number>, frames = 0): TomlScan {
  const at = scanTomlKey(src, begin);
  if (typeof at !== 'number') return at;
  if (src[at] !== '=') return tomlSyntaxFailure("Expected '=' after a key in a key/value pair", at);
  const end = scanValue(src, skipTomlSpace(src, at + 1), named, frames);
  if (typeof end === 'number') named.set(begin, end);
  return end;
}

function scanKeyPart(src: string, at: number): TomlScan {
  const bare = matchAt(/[A-Za-z0-9_-]+/y, src, at);
  if (bare !== undefined) return at + bare[0].length;
  if (src[at] === '"' || src[at] === "'") return scanTomlString(src, at, false);
  return tomlSyntaxFailure('Invalid initial character for a key part', at);
}

function scanValue(src: string, at: number, named: Map<number, number>, frames: number): TomlScan {
  const first = src[at];
  if (first === '"' || first === "'") return scanTomlString(src, at, true);
  if (first === '[') return frames + 2 > MAX_FRAMES ? tooDeep(at) : scanArray(src, at, named, frames + 2);
  if (first === '{') return frames + 3 > MAX_FRAMES ? tooDeep(at) : scanInlineTable(src, at, named, frames + 3);
  return scanScalar(src, at);
}

function scanScalar(src: string, at: number): TomlScan {
  const date = matchAt(DATETIME, src, at);
  if (date !== undefined) {
    const [text, year, month, day] = date;
    if (isDay(Number(year), Number(month), Number(day))) return at + text.length;
    return tomlSyntaxFailure('Invalid date or datetime', at);
  }
  const number = matchAt(LOCAL_TIME, src, at) ?? matchAt(NUMBER, src, at);
  if (number !== undefined) {
    const [text, integer, fraction] = number;
    const digits = integer?.replace(/[+_-]/g, '').length ?? 0;
    if (fraction === '' && digits > MAX_INT_DIGITS) return tooManyDigits(digits, at);
    return at + text.length;
  }
  const word = matchAt(WORD, src, at);
  return word === undefined ? tomlSyntaxFailure('Invalid value', at) : at + word[0].length;
}

function scanArray(src: string, begin: number, named: Map<number, number>, frames: number): TomlScan {
  let at = skipVoid(src, begin + 1);
  for (;;) {
    if (typeof at !== 'number') return at;
    if (src[at] === ']') return at + 1;
    const item = scanValue(src, at, named, frames);
    if (typeof item !== 'number') return item;
    const end = skipVoid(src, item);
    if (typeof end !== 'number') return end;
    if (src[end] === ']') return end + 1;
    if (src[end] !== ',') return tomlSyntaxFailure('Unclosed array', end);
    at = skipVoid(src, end + 1);
  }
}

function scanInlineTable(src: string, begin: number, named: Map<number, number>, frames: number): TomlScan {
  let at = skipTomlSpace(src, begin + 1);
  if (src[at] === '}') return at + 1;
  for (;;) {
    const pair = scanTomlPair(src, at, named, frames);
    if (typeof pair !== 'number') return pair;
    at = skipTomlSpace(src, pair);
    if (src[at] === '}') return at + 1;
    if (src[at] !== ',') return tomlSyntaxFailure('Unclosed inline table', at);
    at = skipTomlSpace(src, at + 1);
  }
}

function skipVoid(src: string, begin: number): TomlScan {
  let at = begin;
  for (;;) {
    const end = scanTomlComment(src, skipTomlSpace(src, at, true));
    if (typeof end !== 'number' || end === at) return end;
    at = end;
  }
}

function matchAt(pattern: RegExp, src: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(src) ?? undefined;
}

// Python's years begin at 1.
function isDay(year: number, month: number, day: number): boolean {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year >= 1 && day <= last;
}

function tooDeep(index: number): TomlScan {
  return { message: 'maximum recursion depth exceeded', index, kind: 'depth' };
}

function tooManyDigits(digits: number, index: number): TomlScan {
  const message =
    `Exceeds the limit (${String(MAX_INT_DIGITS)} digits) for integer string conversion: value has ` +
    `${String(digits)} digits; use sys.set_int_max_str_digits() to increase the limit`;
  return { message, index, kind: 'digits' };
}
