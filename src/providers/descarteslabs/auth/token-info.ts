import { readTextLikeOpen } from '../../../python/decode-text.ts';
import type { PythonException } from '../../../python/exception.ts';
import { jsonLoads } from '../../../python/json-loads.ts';
import { type PyJson, pythonTypeName } from '../../../python/json-value.ts';
import { osError } from '../../../python/os-error.ts';
import type { Problem } from '../../../types/resolution.ts';
import type { ErrorCode, FileStat, World } from '../../../types/world.ts';

/** A token_info.json or a JWT cache, as `_read_token_info` reads it (auth.py:662-680). */
export type TokenInfo =
  | {
      readonly is: 'read';
      readonly path: string;
      readonly json: PyJson;
      readonly stat: FileStat;
      readonly problem?: Problem;
    }
  | {
      readonly is: 'failed';
      readonly path: string;
      readonly error: PythonException;
      readonly problem?: Problem;
      readonly stat?: FileStat;
    }
  | { readonly is: 'unread'; readonly path: string; readonly reason: string; readonly stat?: FileStat };

/** Reads such a file. Any failure causes at most a warning of the client, which then continues with `{}`. */
export async function readTokenInfo(world: World, path: string): Promise<TokenInfo> {
  if (path.includes('\0')) return { is: 'failed', path, error: { class: 'ValueError', message: 'embedded null byte' } };
  const read = await world.read(path);
  const stat = read.stat ? { stat: read.stat } : {};
  if (read.is === 'unread') return { is: 'unread', path, reason: read.reason, ...stat };
  if (read.is === 'error')
    return { is: 'failed', path, error: osError(read.code, path), ...problemOf(read.code), ...stat };
  const text = readTextLikeOpen(read.bytes);
  if (!text.ok)
    return {
      is: 'failed',
      path,
      error: text.error,
      problem: { kind: 'encoding', what: 'not UTF-8', effect: 'warning' },
      ...stat,
    };
  const json = jsonLoads(text.value);
  if (!json.ok)
    return { is: 'failed', path, error: json.error, problem: syntaxProblem(text.value, json.error), ...stat };
  const { value } = json;
  if (value.t === 'dict') return { is: 'read', path, json: value, stat: read.stat };
  const what = `${article[pythonTypeName(value)] ?? 'a value'} instead of an object`;
  return { is: 'read', path, json: value, stat: read.stat, problem: { kind: 'type', what, effect: 'fatal' } };
}

const article: Readonly<Record<string, string>> = {
  list: 'a list',
  str: 'a string',
  int: 'a number',
  float: 'a number',
  bool: 'a boolean',
  NoneType: 'null',
};

function problemOf(code: ErrorCode): { readonly problem?: Problem } {
  if (code === 'ENOENT' || code === 'ENOTDIR') return {};
  if (code === 'EISDIR') return { problem: { kind: 'not-a-file', what: 'a directory, not a file', effect: 'warning' } };
  const denied = code === 'EACCES' || code === 'EPERM';
  return {
    problem: {
      kind: denied ? 'permission' : 'not-a-file',
      what: denied ? 'may not be read' : 'cannot be opened',
      effect: 'warning',
    },
  };
}

function syntaxProblem(text: string, error: PythonException): Problem {
  const at = {
    ...(error.line === undefined ? {} : { line: error.line }),
    ...(error.column === undefined ? {} : { column: error.column }),
  };
  if (text.startsWith('\ufeff'))
    return { kind: 'bom', what: 'begins with a byte order mark', ...at, effect: 'warning' };
  return { kind: 'syntax', what: text.trim() === '' ? 'empty' : 'not JSON', ...at, effect: 'warning' };
}
