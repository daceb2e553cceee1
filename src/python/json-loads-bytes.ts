import { decodeUtf8 } from './decode-text.ts';
import { decodeWide, type WideCodec } from './decode-utf16-32.ts';
import type { Outcome, PythonException } from './exception.ts';
import { jsonLoads } from './json-loads.ts';
import type { PyJson } from './json-value.ts';

const BAD_FIRST: PythonException = {
  class: 'json.decoder.JSONDecodeError',
  message: 'Expecting value: line 1 column 1 (char 0)',
  line: 1,
  column: 1,
  position: 0,
};

/**
 * `json.loads(data)` for bytes, which may be UTF-8, -16 or -32, with a BOM or without (Lib/json/__init__.py, loads).
 */
export function jsonLoadsBytes(bytes: Uint8Array): Outcome<PyJson> {
  const text = decode(bytes);
  if (!text.ok) return text;
  // json.loads looks for a BOM in str only; one that remains after decoding is just an invalid first character.
  return text.value.startsWith('\ufeff') ? { ok: false, error: BAD_FIRST } : jsonLoads(text.value);
}

function decode(bytes: Uint8Array): Outcome<string> {
  const codec = detectEncoding(bytes);
  if (codec === 'utf-8') return decodeUtf8(bytes, 'surrogatepass');
  if (codec === 'utf-8-sig') return decodeUtf8(bytes.subarray(3), 'surrogatepass');
  return decodeWide(bytes, codec);
}

/** Lib/json/__init__.py, detect_encoding. */
function detectEncoding(bytes: Uint8Array): WideCodec | 'utf-8' | 'utf-8-sig' {
  const [a, b, c, d] = bytes;
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32';
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32' : 'utf-16';
  if (a === 0xfe && b === 0xff) return 'utf-16';
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8-sig';
  if (bytes.length >= 4) {
    if (a === 0) return b === 0 ? 'utf-32-be' : 'utf-16-be';
    if (b === 0) return c === 0 && d === 0 ? 'utf-32-le' : 'utf-16-le';
  } else if (bytes.length === 2) {
    if (a === 0) return 'utf-16-be';
    if (b === 0) return 'utf-16-le';
  }
  return 'utf-8';
}
