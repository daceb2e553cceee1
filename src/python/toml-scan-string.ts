import { reprStr } from './python-repr.ts';
import { type TomlScan, tomlSyntaxFailure } from './toml-failure.ts';

/** Skips spaces and tabs, and newlines too if requested (Lib/tomllib/_parser.py, skip_chars). */
export function skipTomlSpace(src: string, at: number, newlines = false): number {
  let end = at;
  while (src[end] === ' ' || src[end] === '\t' || (newlines && src[end] === '\n')) end += 1;
  return end;
}

/** Skips a comment, if there is one (Lib/tomllib/_parser.py, skip_comment). */
export function scanTomlComment(src: string, at: number): TomlScan {
  if (src[at] !== '#') return at;
  const newline = src.indexOf('\n', at);
  return refuseControls(src, at + 1, newline === -1 ? src.length : newline, false);
}

/**
 * Parses the string whose first quote is at `at`; three quotes begin a long one only if `long` allows it
 * (Lib/tomllib/_parser.py, parse_value).
 */
export function scanTomlString(src: string, at: number, long: boolean): TomlScan {
  const quote = src[at] === '"' ? '"' : "'";
  const triple = quote.repeat(3);
  const isLong = long && src.startsWith(triple, at);
  const end = quote === '"' ? scanBasic(src, at + (isLong ? 3 : 1), isLong) : scanLiteral(src, at, isLong);
  if (typeof end !== 'number' || !isLong) return end;
  // A long string may end in one or two quotes of its own before the closing three.
  if (src[end] !== quote) return end;
  return src[end + 1] === quote ? end + 2 : end + 1;
}

function scanLiteral(src: string, begin: number, long: boolean): TomlScan {
  const close = long ? "'''" : "'";
  const start = begin + close.length;
  const end = src.indexOf(close, start);
  if (end === -1) return tomlSyntaxFailure(`Expected ${reprStr(close)}`, src.length);
  const checked = refuseControls(src, start, end, long);
  return typeof checked === 'number' ? end + close.length : checked;
}

function scanBasic(src: string, start: number, long: boolean): TomlScan {
  let at = start;
  for (;;) {
    const char = src[at];
    if (char === undefined) return tomlSyntaxFailure('Unterminated string', at);
    if (char === '"') {
      if (!long) return at + 1;
      if (src.startsWith('"""', at)) return at + 3;
      at += 1;
    } else if (char === '\\') {
      const end = scanEscape(src, at, long);
      if (typeof end !== 'number') return end;
      at = end;
    } else {
      if (isForbidden(char, long)) return tomlSyntaxFailure(`Illegal character ${reprStr(char)}`, at);
      at += 1;
    }
  }
}

function scanEscape(src: string, begin: number, long: boolean): TomlScan {
  const letter = src[begin + 1] ?? '';
  const at = begin + 2;
  if (long && letter === '\n') return skipTomlSpace(src, at, true);
  if (long && (letter === ' ' || letter === '\t')) {
    const end = skipTomlSpace(src, at);
    if (end < src.length && src[end] !== '\n') return tomlSyntaxFailure("Unescaped '\\' in a string", end);
    return skipTomlSpace(src, end, true);
  }
  if (letter === 'u' || letter === 'U') return scanHex(src, at, letter === 'u' ? 4 : 8);
  if (letter !== '' && 'btnfr"\\'.includes(letter)) return at;
  // tomllib points two characters further, and the second may be a pair of UTF-16 units.
  const wide = (src.codePointAt(begin + 1) ?? 0) > 0xffff;
  return tomlSyntaxFailure("Unescaped '\\' in a string", wide ? at + 1 : at);
}

function scanHex(src: string, at: number, size: number): TomlScan {
  const digits = src.slice(at, at + size);
  if (digits.length !== size || !/^[0-9A-Fa-f]+$/.test(digits)) return tomlSyntaxFailure('Invalid hex value', at);
  const code = Number.parseInt(digits, 16);
  if (code <= 0xd7ff || (code >= 0xe000 && code <= 0x10ffff)) return at + size;
  return tomlSyntaxFailure('Escaped character is not a Unicode scalar value', at + size);
}

function refuseControls(src: string, start: number, end: number, newlines: boolean): TomlScan {
  for (let at = start; at < end; at += 1) {
    const char = src.charAt(at);
    if (isForbidden(char, newlines)) return tomlSyntaxFailure(`Found invalid character ${reprStr(char)}`, at);
  }
  return end;
}

// Control characters are forbidden except the tab, and the newline in a long string.
function isForbidden(char: string, newlines: boolean): boolean {
  if (char === '\t' || (newlines && char === '\n')) return false;
  return char < ' ' || char === '\x7f';
}
