import { type JsonScan, jsonSyntaxFailure } from './json-scan.ts';

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

/** Parses the JSON string whose opening quote is at `begin` (Modules/_json.c, scanstring_unicode, strict). */
export function scanJsonString(doc: string, begin: number): JsonScan<string> {
  let out = '';
  let at = begin + 1;
  for (;;) {
    const start = at;
    while (at < doc.length && doc[at] !== '"' && doc[at] !== '\\') {
      if (doc.charCodeAt(at) <= 0x1f) return jsonSyntaxFailure('Invalid control character at', at);
      at += 1;
    }
    out += doc.slice(start, at);
    if (doc[at] === '"') return { ok: true, value: out, end: at + 1 };
    // This is a backslash, or the end of the document.
    const letter = doc[at + 1];
    if (letter === undefined) return jsonSyntaxFailure('Unterminated string starting at', begin);
    if (letter === 'u') {
      const digits = doc.slice(at + 2, at + 6);
      // CPython needs one more character after the four digits, and blames the escape if there is none.
      if (at + 6 >= doc.length || !/^[0-9A-Fa-f]{4}$/.test(digits)) {
        return jsonSyntaxFailure('Invalid \\uXXXX escape', at + 1);
      }
      out += String.fromCharCode(Number.parseInt(digits, 16));
      at += 6;
      continue;
    }
    const char = ESCAPES.get(letter);
    if (char === undefined) return jsonSyntaxFailure('Invalid \\escape', at);
    out += char;
    at += 2;
  }
}
