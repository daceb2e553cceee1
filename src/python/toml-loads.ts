import { codePointIndex, createPlaceFinder } from './code-points.ts';
import { decodeUtf8 } from './decode-text.ts';
import type { Outcome, PythonException } from './exception.ts';
import { scanTomlDocument } from './toml-scan-document.ts';
import type { TomlTable, TomlValue } from './toml-value.ts';

const CLASH = 'Cannot overwrite a value, or declare a table twice';

/**
 * `tomllib.load(file)` for a file with these bytes (Lib/tomllib/_parser.py). The grammar is checked here, because
 * tomllib 3.11 parses TOML 1.0 and smol-toml 1.1; smol-toml gives the values and finds duplicate names. Its messages
 * quote the file, so only the position of its error is used.
 */
export async function tomlLoads(bytes: Uint8Array): Promise<Outcome<TomlTable>> {
  const decoded = decodeUtf8(bytes);
  if (!decoded.ok) return decoded;
  const src = decoded.value.replaceAll('\r\n', '\n');
  const { end, named, failure } = scanTomlDocument(src);
  // tomllib reports a duplicate before the first grammar error.
  const { parse } = await import('smol-toml');
  const read = readTable(parse, src.slice(0, end));
  if (!read.ok) {
    return { ok: false, error: decodeError(src, clashIndex(parse, src, named, indexOf(src, read)), CLASH) };
  }
  if (failure === undefined) return { ok: true, value: read.table };
  if (failure.kind === 'syntax') return { ok: false, error: decodeError(src, failure.index, failure.message) };
  const name = failure.kind === 'depth' ? 'RecursionError' : 'ValueError';
  return { ok: false, error: { class: name, message: failure.message } };
}

type Parse = typeof import('smol-toml').parse;
type Read = { readonly ok: true; readonly table: TomlTable } | Clash;

interface Clash {
  readonly ok: false;
  readonly line: number;
  readonly column: number;
}

function readTable(parse: Parse, src: string): Read {
  try {
    return { ok: true, table: toTable(parse(src, { integersAsBigInt: true })) };
  } catch (error) {
    const { line = 1, column = 1 } = error as { readonly line?: number; readonly column?: number };
    return { ok: false, line, column };
  }
}

/**
 * The position that tomllib reports for the duplicate key at `index`. It parses a value before it checks the key, so a
 * duplicate inside the value comes first: the pair alone, without other keys to clash with, shows whether there is one.
 */
function clashIndex(parse: Parse, src: string, named: ReadonlyMap<number, number>, index: number): number {
  const end = named.get(index);
  if (end === undefined) return index;
  const isHeader = src[index - 1] === '[';
  const pair = src.slice(index, end);
  const read = isHeader ? undefined : readTable(parse, pair);
  if (read === undefined || read.ok) return end;
  const inner = indexOf(pair, read);
  return inner > 0 ? clashIndex(parse, src, named, index + inner) : end;
}

function indexOf(src: string, { line, column }: Clash): number {
  let start = 0;
  for (let n = 1; n < line; n += 1) start = src.indexOf('\n', start) + 1;
  return start + column - 1;
}

function decodeError(src: string, index: number, message: string): PythonException {
  const { line, column } = createPlaceFinder(src)(index);
  const where = index >= src.length ? 'end of document' : `line ${String(line)}, column ${String(column)}`;
  return {
    class: 'tomllib.TOMLDecodeError',
    message: `${message} (at ${where})`,
    line,
    column,
    position: codePointIndex(src, index),
  };
}

function toTable(table: object): TomlTable {
  return { t: 'dict', entries: new Map(Object.entries(table).map(([key, value]) => [key, toValue(value)])) };
}

function toValue(value: unknown): TomlValue {
  if (typeof value === 'string') return { t: 'str', v: value };
  if (typeof value === 'boolean') return { t: 'bool', v: value };
  if (typeof value === 'bigint') return { t: 'int', v: value };
  if (typeof value === 'number') return { t: 'float', v: value };
  if (Array.isArray(value)) return { t: 'list', items: value.map(toValue) };
  if (value instanceof Date) return { t: dateType(value), text: value.toISOString() };
  return toTable(Object(value) as object);
}

function dateType(value: Date): 'datetime' | 'date' | 'time' {
  // smol-toml prints a date as '1979-05-27' and a time as '07:32:00.000'.
  const text = value.toISOString();
  if (text.includes('T')) return 'datetime';
  return text.includes(':') ? 'time' : 'date';
}
