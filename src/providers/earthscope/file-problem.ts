import type { PythonException } from '../../python/exception.ts';
import type { Problem } from '../../types/resolution.ts';
import type { ErrorCode } from '../../types/world.ts';

/** The meaning of an errno for people. */
export function osProblem(code: ErrorCode, effect: Problem['effect']): Problem {
  if (code === 'EACCES' || code === 'EPERM') return { kind: 'permission', what: 'this user may not read it', effect };
  if (code === 'EISDIR') return { kind: 'not-a-file', what: 'a directory, not a file', effect };
  if (code === 'ENOTDIR') return { kind: 'not-a-file', what: 'a file, not a directory', effect };
  return { kind: 'not-a-file', what: `it cannot be opened (${code})`, effect };
}

/** A description of a text that cannot be parsed, without quoting it. `format` is `JSON` or `TOML`. */
export function syntaxProblem(
  format: string,
  bytes: Uint8Array,
  error: PythonException,
  effect: Problem['effect'],
): Problem {
  const place = {
    ...(error.line === undefined ? {} : { line: error.line }),
    ...(error.column === undefined ? {} : { column: error.column }),
  };
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return { kind: 'bom', what: 'it begins with a byte order mark', line: 1, column: 1, effect };
  if (error.class === 'UnicodeDecodeError') return { kind: 'encoding', what: 'not UTF-8', effect };
  return { kind: 'syntax', what: bytes.length === 0 ? 'the file is empty' : `not ${format}`, ...place, effect };
}
