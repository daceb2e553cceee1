import { codePointIndex } from '../../python/code-points.ts';
import type { PythonException } from '../../python/exception.ts';

/** `text.encode('utf-8')`: what half of a surrogate pair raises (Objects/exceptions.c, UnicodeEncodeError_str). */
export function surrogateError(text: string): PythonException | undefined {
  const match = /\p{Cs}+/u.exec(text);
  if (match === null) return undefined;
  const start = codePointIndex(text, match.index);
  const count = match[0].length;
  const what =
    count === 1
      ? `character '\\u${match[0].charCodeAt(0).toString(16)}' in position ${String(start)}`
      : `characters in position ${String(start)}-${String(start + count - 1)}`;
  return { class: 'UnicodeEncodeError', message: `'utf-8' codec can't encode ${what}: surrogates not allowed` };
}
