import type { TextPosition } from './code-points.ts';
import { type JsonScan, jsonSyntaxFailure } from './json-scan.ts';
import { scanJsonString } from './json-scan-string.ts';
import type { EntryPlace, PyJson } from './json-value.ts';

const MAX_DEPTH = 995;
const MAX_INT_DIGITS = 4300;
const NUMBER = /(-?(?:0|[1-9][0-9]*))(\.[0-9]+)?([eE][-+]?[0-9]+)?/y;

const CONSTANTS: readonly (readonly [string, PyJson])[] = [
  ['null', { t: 'null' }],
  ['true', { t: 'bool', v: true }],
  ['false', { t: 'bool', v: false }],
  ['NaN', { t: 'float', text: 'NaN' }],
  ['Infinity', { t: 'float', text: 'Infinity' }],
  ['-Infinity', { t: 'float', text: '-Infinity' }],
];

/** A document, and a way to name a position in it. */
export interface JsonSource {
  readonly doc: string;
  readonly placeAt: (index: number) => TextPosition;
}

/** Parses one JSON value at `at`, `depth` containers deep (Modules/_json.c, scan_once_unicode). */
export function scanJsonValue(source: JsonSource, at: number, depth: number): JsonScan<PyJson> {
  const { doc } = source;
  const first = doc[at];
  if (first === '"') {
    const scan = scanJsonString(doc, at);
    return scan.ok ? { ok: true, value: { t: 'str', v: scan.value }, end: scan.end } : scan;
  }
  if (first === '{') return depth < MAX_DEPTH ? scanObject(source, at, depth + 1) : tooDeep('object', at);
  if (first === '[') return depth < MAX_DEPTH ? scanArray(source, at, depth + 1) : tooDeep('array', at);
  const constant = CONSTANTS.find(([text]) => doc.startsWith(text, at));
  if (constant !== undefined) return { ok: true, value: constant[1], end: at + constant[0].length };
  return scanNumber(doc, at);
}

/** The index of the first character at or after `at` that is not JSON white space (Modules/_json.c, IS_WHITESPACE). */
export function skipJsonSpace(doc: string, at: number): number {
  let end = at;
  while (doc[end] === ' ' || doc[end] === '\n' || doc[end] === '\t' || doc[end] === '\r') end += 1;
  return end;
}

function scanObject(source: JsonSource, begin: number, depth: number): JsonScan<PyJson> {
  const { doc, placeAt } = source;
  const entries = new Map<string, PyJson>();
  const places = new Map<string, EntryPlace>();
  let at = skipJsonSpace(doc, begin + 1);
  if (doc[at] === '}') return { ok: true, value: { t: 'dict', entries, places }, end: at + 1 };
  for (;;) {
    if (doc[at] !== '"') return jsonSyntaxFailure('Expecting property name enclosed in double quotes', at);
    const key = scanJsonString(doc, at);
    if (!key.ok) return key;
    const keyPlace = placeAt(at);
    at = skipJsonSpace(doc, key.end);
    if (doc[at] !== ':') return jsonSyntaxFailure("Expecting ':' delimiter", at);
    at = skipJsonSpace(doc, at + 1);
    const valuePlace = placeAt(at);
    const value = scanJsonValue(source, at, depth);
    if (!value.ok) return value;
    entries.set(key.value, value.value);
    places.set(key.value, { key: keyPlace, value: valuePlace });
    at = skipJsonSpace(doc, value.end);
    if (doc[at] === '}') return { ok: true, value: { t: 'dict', entries, places }, end: at + 1 };
    if (doc[at] !== ',') return jsonSyntaxFailure("Expecting ',' delimiter", at);
    at = skipJsonSpace(doc, at + 1);
  }
}

function scanArray(source: JsonSource, begin: number, depth: number): JsonScan<PyJson> {
  const { doc } = source;
  const items: PyJson[] = [];
  let at = skipJsonSpace(doc, begin + 1);
  if (doc[at] === ']') return { ok: true, value: { t: 'list', items }, end: at + 1 };
  for (;;) {
    const item = scanJsonValue(source, at, depth);
    if (!item.ok) return item;
    items.push(item.value);
    at = skipJsonSpace(doc, item.end);
    if (doc[at] === ']') return { ok: true, value: { t: 'list', items }, end: at + 1 };
    if (doc[at] !== ',') return jsonSyntaxFailure("Expecting ',' delimiter", at);
    at = skipJsonSpace(doc, at + 1);
  }
}

function scanNumber(doc: string, at: number): JsonScan<PyJson> {
  NUMBER.lastIndex = at;
  const match = NUMBER.exec(doc);
  const whole = match?.[1];
  if (match === null || whole === undefined) return jsonSyntaxFailure('Expecting value', at);
  const text = match[0];
  const end = at + text.length;
  if (text !== whole) return { ok: true, value: { t: 'float', text }, end };
  const digits = whole.startsWith('-') ? whole.length - 1 : whole.length;
  if (digits > MAX_INT_DIGITS) return tooManyDigits(digits, at);
  return { ok: true, value: { t: 'int', text }, end };
}

function tooDeep(what: 'object' | 'array', index: number): JsonScan<never> {
  const message = `maximum recursion depth exceeded while decoding a JSON ${what} from a unicode string`;
  return { ok: false, message, index, kind: 'depth' };
}

function tooManyDigits(digits: number, index: number): JsonScan<never> {
  const message =
    `Exceeds the limit (${String(MAX_INT_DIGITS)} digits) for integer string conversion: value has ` +
    `${String(digits)} digits; use sys.set_int_max_str_digits() to increase the limit`;
  return { ok: false, message, index, kind: 'digits' };
}
