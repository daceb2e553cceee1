import { readTextLikeOpen } from '../../python/decode-text.ts';
import type { PythonException } from '../../python/exception.ts';
import { jsonLoads } from '../../python/json-loads.ts';
import type { PyJson } from '../../python/json-value.ts';
import { osError } from '../../python/os-error.ts';
import type { Problem } from '../../types/resolution.ts';
import type { FileStat, World } from '../../types/world.ts';

/** A JSON file as a Python program reads it: `os.path.exists`, then `json.loads(open(path).read())`. */
export type SecretFile =
  /** `os.path.exists` is False; `denied`: because a directory on the way is not searchable. */
  | { readonly is: 'absent'; readonly denied: boolean }
  | { readonly is: 'json'; readonly json: PyJson; readonly stat: FileStat }
  | {
      readonly is: 'broken';
      readonly state: 'unreadable' | 'malformed';
      readonly error: PythonException;
      readonly problem: Omit<Problem, 'effect'>;
      readonly stat?: FileStat;
    }
  /** Our own limit: the client might have read it. */
  | { readonly is: 'unread'; readonly reason: string; readonly stat?: FileStat };

/** Reads a file as `SecretFile` describes. `path` is what the client passes to `open`. */
export async function readSecretFile(world: World, path: string): Promise<SecretFile> {
  if (path === '') return { is: 'absent', denied: false };
  const found = await world.stat(path);
  if (found.is === 'error') return { is: 'absent', denied: found.code === 'EACCES' || found.code === 'EPERM' };
  if (found.is === 'unread') return { is: 'unread', reason: found.reason };
  const read = await world.read(path);
  if (read.is === 'unread') return { is: 'unread', reason: read.reason, stat: found.stat };
  if (read.is === 'error') {
    const folder = found.stat.kind === 'directory';
    const problem = folder
      ? ({ kind: 'not-a-file', what: 'a directory, not a file' } as const)
      : ({ kind: 'permission', what: 'it may not be read' } as const);
    return { is: 'broken', state: 'unreadable', error: osError(read.code, path), problem, stat: found.stat };
  }
  return parseSecretText(read.bytes, read.stat);
}

/**
 * The result of `json.loads` for a file's bytes; open() decodes them as UTF-8, the locale's encoding wherever Python
 * runs today.
 */
function parseSecretText(bytes: Uint8Array, stat: FileStat): SecretFile {
  const text = readTextLikeOpen(bytes);
  if (!text.ok) {
    const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    const what = wide ? 'UTF-16 text, not UTF-8' : 'not UTF-8 text';
    return { is: 'broken', state: 'malformed', error: text.error, problem: { kind: 'encoding', what }, stat };
  }
  const json = jsonLoads(text.value);
  if (json.ok) return { is: 'json', json: json.value, stat };
  return { is: 'broken', state: 'malformed', error: json.error, problem: syntaxProblem(text.value, json.error), stat };
}

function syntaxProblem(text: string, { line, column }: PythonException): Omit<Problem, 'effect'> {
  const place = { ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
  if (text.startsWith('\ufeff')) return { kind: 'bom', what: 'a byte order mark before the JSON', ...place };
  if (text.trim() === '') return { kind: 'syntax', what: 'an empty file, not JSON', ...place };
  return { kind: 'syntax', what: 'not JSON', ...place };
}
