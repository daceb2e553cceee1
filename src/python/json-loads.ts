import { codePointIndex, createPlaceFinder } from './code-points.ts';
import type { Outcome } from './exception.ts';
import { type JsonScan, jsonSyntaxFailure } from './json-scan.ts';
import { scanJsonValue, skipJsonSpace } from './json-scan-value.ts';
import type { PyJson } from './json-value.ts';

/**
 * `json.loads(text)` for a str (Lib/json/__init__.py, loads; Lib/json/decoder.py, JSONDecoder.decode). The
 * RecursionError comes at 996 levels, as for a call at a script's top level: each Python frame in between reduces that
 * by one.
 */
export function jsonLoads(text: string): Outcome<PyJson> {
  const scan = scanDocument(text);
  if (scan.ok) return { ok: true, value: scan.value };
  if (scan.kind === 'depth') return { ok: false, error: { class: 'RecursionError', message: scan.message } };
  if (scan.kind === 'digits') return { ok: false, error: { class: 'ValueError', message: scan.message } };
  const { line, column } = createPlaceFinder(text)(scan.index);
  const position = codePointIndex(text, scan.index);
  const message = `${scan.message}: line ${String(line)} column ${String(column)} (char ${String(position)})`;
  return { ok: false, error: { class: 'json.decoder.JSONDecodeError', message, line, column, position } };
}

function scanDocument(doc: string): JsonScan<PyJson> {
  if (doc.startsWith('\ufeff')) return jsonSyntaxFailure('Unexpected UTF-8 BOM (decode using utf-8-sig)', 0);
  const scan = scanJsonValue({ doc, placeAt: createPlaceFinder(doc) }, skipJsonSpace(doc, 0), 0);
  if (!scan.ok) return scan;
  const end = skipJsonSpace(doc, scan.end);
  return end === doc.length ? scan : jsonSyntaxFailure('Extra data', end);
}
