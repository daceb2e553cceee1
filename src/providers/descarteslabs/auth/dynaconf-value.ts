import type { Outcome } from '../../../python/exception.ts';
import type { PyJson } from '../../../python/json-value.ts';
import { tomlLoads } from '../../../python/toml-loads.ts';
import type { TomlValue } from '../../../python/toml-value.ts';
import { dynaconfJson } from './dynaconf-json.ts';

/**
 * How dynaconf parses a variable's text. `other`: a value whose content is not tracked here (lists, objects, casts).
 */
export type DynaconfValue =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'lazy'; readonly formatter: string; readonly text: string }
  | { readonly is: 'removed' }
  | {
      readonly is: 'other';
      readonly type: string;
      readonly shown?: string;
      /** The texts in it, at any depth. */
      readonly texts: readonly string[];
      /** How many items a list or an object has. */
      readonly size?: number;
    };

const parseError = 'dynaconf.utils.parse_conf.DynaconfParseError';
const lazy = new Set(['@format', '@jinja', '@get', '@read_file']);
const nothing = new Set(['@note', '@comment', '@null', '@none']);
const cased: Readonly<Record<string, (text: string) => string>> = {
  '@str': (text) => text,
  '@upper': (text) => text.toUpperCase(),
  '@lower': (text) => text.toLowerCase(),
  '@casefold': (text) => text.toLowerCase(),
  '@title': (text) => text.toLowerCase().replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1)),
  '@capitalize': (text) => text.charAt(0).toUpperCase() + text.slice(1).toLowerCase(),
  '@swapcase': (text) =>
    [...text].map((each) => (each === each.toUpperCase() ? each.toLowerCase() : each.toUpperCase())).join(''),
  '@strip': (text) => text.trim(),
  '@lstrip': (text) => text.trimStart(),
  '@rstrip': (text) => text.trimEnd(),
};
const converters = new Set([
  ...lazy,
  ...nothing,
  ...Object.keys(cased),
  '@int',
  '@float',
  '@bool',
  '@json',
  '@reset',
  '@del',
  '@merge',
  '@merge_unique',
  '@insert',
  '@split',
  '@empty',
]);

/**
 * dynaconf 3.3.5 `parse_conf_data` (utils/parse_conf.py:685-815) on a text: a first word that is a converter is applied
 * to the rest, anything else is parsed as TOML if `toml` says so, and as plain text if that fails.
 */
export async function parseDynaconf(text: string, toml: boolean): Promise<Outcome<DynaconfValue>> {
  const space = text.indexOf(' ');
  const word = space === -1 ? text : text.slice(0, space);
  const rest = space === -1 ? '' : text.slice(space + 1);
  if (!converters.has(word)) return toml ? await parseToml(text) : { ok: true, value: { is: 'text', text } };
  // `@int @format …`: two converters, the second of which waits until the value is accessed.
  const second = /^@(?:jinja|format|read_file|get)/.exec(rest)?.[0];
  if (second) return { ok: true, value: { is: 'lazy', formatter: 'cast', text: '' } };
  return await convert(word, rest);
}

/** Whether the value is falsy in Python, as far as its content is tracked. */
export function isFalseValue(value: DynaconfValue | undefined): boolean {
  if (value?.is === 'text') return value.text === '';
  if (value?.is !== 'other') return false;
  return value.type === 'NoneType' || value.size === 0 || value.shown === 'False' || value.shown === '0';
}

async function convert(word: string, rest: string): Promise<Outcome<DynaconfValue>> {
  if (lazy.has(word)) return { ok: true, value: { is: 'lazy', formatter: word.slice(1), text: rest } };
  if (nothing.has(word)) return { ok: true, value: { is: 'other', type: 'NoneType', shown: 'None', texts: [] } };
  if (word === '@empty') return { ok: true, value: { is: 'removed' } };
  if (word === '@int')
    return isPythonInt(rest)
      ? other('int', rest.trim().replaceAll('_', '').replace(/^\+/, ''))
      : failure('integer', 'invalid literal for int() with base 10', rest);
  if (word === '@float')
    return isPythonFloat(rest) ? other('float') : failure('float', 'could not convert string to float', rest);
  if (word === '@bool') return other('bool', /^(t|true|enabled|1|on|yes)$/i.test(rest.trim()) ? 'True' : 'False');
  if (word === '@split') return { ok: true, value: listOf(rest.split(/\s+/).filter(Boolean)) };
  if (word === '@json') {
    const json = dynaconfJson(rest);
    return json.ok
      ? { ok: true, value: json.value === undefined ? { is: 'other', type: 'str', texts: [] } : ofJson(json.value) }
      : json;
  }
  const change = cased[word];
  if (change) return { ok: true, value: { is: 'text', text: change(rest) } };
  return await marker(word, rest);
}

// @reset, @del, @merge, @merge_unique and @insert parse their own text immediately (utils/parse_conf.py:95-257).
async function marker(word: string, rest: string): Promise<Outcome<DynaconfValue>> {
  let text = rest;
  if (word === '@insert') {
    const token = insertedText(rest);
    if (token === undefined)
      return {
        ok: false,
        error: { class: 'dynaconf.utils.parse_conf.DynaconfFormatError', message: 'Unclosed quote in: [secret]' },
      };
    text = token;
  }
  const inner = await parseDynaconf(text, true);
  if (!inner.ok) return inner;
  if (word === '@del') return { ok: true, value: { is: 'removed' } };
  return word === '@reset' ? inner : other('DataList');
}

/**
 * What `@insert` parses: `0 "a b"` → `a b`; undefined for a quotation that does not end (utils/parse_conf.py:59-93,
 * 205-257).
 */
function insertedText(rest: string): string | undefined {
  const text = rest.trim();
  const quote = /^["']/.exec(text)?.[0];
  if (quote) {
    const end = text.indexOf(quote, 1);
    if (end === -1) return undefined;
    return text.slice(end + 1).trim() === '' ? text.slice(1, end) : rest;
  }
  const [, first = '', remainder = ''] = /^(\S*)\s*([\s\S]*)$/.exec(text) ?? [];
  if (remainder === '' || !/^[+-]*\p{Nd}/u.test(first) || !isPythonInt(first)) return remainder === '' ? first : rest;
  return /^["']/.test(remainder) ? insertedText(remainder) : remainder;
}

async function parseToml(text: string): Promise<Outcome<DynaconfValue>> {
  // smol-toml is only loaded for what may be more than plain text.
  if (!/^[ \t]*(?:["'[{\d+-]|true|false|inf|nan)/.test(text)) return { ok: true, value: { is: 'text', text } };
  const table = await tomlLoads(new TextEncoder().encode(`key=${text}`));
  if (table.ok) {
    const value = table.value.entries.get('key');
    return { ok: true, value: value === undefined ? { is: 'text', text } : ofToml(value) };
  }
  if (table.error.class === 'tomllib.TOMLDecodeError') return { ok: true, value: { is: 'text', text } };
  return table;
}

function ofToml(value: TomlValue): DynaconfValue {
  switch (value.t) {
    case 'str':
      return { is: 'text', text: value.v };
    case 'list':
      return { is: 'other', type: 'DataList', texts: value.items.flatMap(textsOfToml), size: value.items.length };
    case 'dict':
      return {
        is: 'other',
        type: 'DataDict',
        texts: [...value.entries.values()].flatMap(textsOfToml),
        size: value.entries.size,
      };
    case 'bool':
      return { is: 'other', type: 'bool', shown: value.v ? 'True' : 'False', texts: [] };
    case 'int':
      return { is: 'other', type: 'int', shown: value.v.toString(), texts: [] };
    case 'float':
      return { is: 'other', type: 'float', texts: [] };
    default:
      return {
        is: 'other',
        type: `datetime.${value.t}`,
        ...(value.t === 'date' ? { shown: value.text } : {}),
        texts: [],
      };
  }
}

function textsOfToml(value: TomlValue): readonly string[] {
  const inner = ofToml(value);
  return inner.is === 'text' ? [inner.text] : inner.is === 'other' ? inner.texts : [];
}

function ofJson(value: PyJson): DynaconfValue {
  if (value.t === 'str') return { is: 'text', text: value.v };
  const types = {
    null: 'NoneType',
    bool: 'bool',
    int: 'int',
    float: 'float',
    list: 'DataList',
    dict: 'DataDict',
  } as const;
  const shown = value.t === 'bool' ? (value.v ? 'True' : 'False') : value.t === 'int' ? value.text : undefined;
  return {
    is: 'other',
    type: types[value.t],
    ...(shown === undefined ? {} : { shown }),
    texts: textsOfJson(value),
    ...(value.t === 'list' ? { size: value.items.length } : value.t === 'dict' ? { size: value.entries.size } : {}),
  };
}

function textsOfJson(value: PyJson): readonly string[] {
  if (value.t === 'str') return [value.v];
  if (value.t === 'list') return value.items.flatMap(textsOfJson);
  return value.t === 'dict' ? [...value.entries.values()].flatMap(textsOfJson) : [];
}

function listOf(texts: readonly string[]): DynaconfValue {
  return { is: 'other', type: 'DataList', texts, size: texts.length };
}

function other(type: string, shown?: string): Outcome<DynaconfValue> {
  return { ok: true, value: { is: 'other', type, ...(shown === undefined ? {} : { shown }), texts: [] } };
}

function failure(type: string, reason: string, text: string): Outcome<DynaconfValue> {
  const shown = text === '' ? '' : '[secret]';
  return {
    ok: false,
    error: { class: parseError, message: `Cannot convert '${shown}' to ${type}: ${reason}: '${shown}'` },
  };
}

// White space around numbers in Python; U+001C..U+001F count for str but not for numbers.
const EDGES =
  /^[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+|[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+$/g;
const INT = /^[+-]?\p{Nd}+(?:_\p{Nd}+)*$/u;
const FLOAT =
  /^[+-]?(?:(?:\p{Nd}+(?:_\p{Nd}+)*\.?(?:\p{Nd}+(?:_\p{Nd}+)*)?|\.\p{Nd}+(?:_\p{Nd}+)*)(?:e[+-]?\p{Nd}+(?:_\p{Nd}+)*)?|inf|infinity|nan)$/iu;
const MAX_INT_DIGITS = 4300;

/** Whether `int(text)` succeeds (Objects/longobject.c, PyLong_FromUnicodeObject); all Unicode digits count. */
function isPythonInt(text: string): boolean {
  const bare = text.replace(EDGES, '');
  return INT.test(bare) && (bare.match(/\p{Nd}/gu)?.length ?? 0) <= MAX_INT_DIGITS;
}

/** Whether `float(text)` succeeds (Objects/floatobject.c, PyFloat_FromString). */
function isPythonFloat(text: string): boolean {
  return FLOAT.test(text.replace(EDGES, ''));
}
