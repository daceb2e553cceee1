import { codePointIndex } from '../../../python/code-points.ts';
import type { PythonException } from '../../../python/exception.ts';

/**
 * What `text.encode('utf-8')` raises for a lone surrogate (Objects/unicodeobject.c, unicode_encode_utf8); undefined if
 * it succeeds.
 */
export function utf8Failure(text: string): PythonException | undefined {
  const bad = /(?:[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff])+/.exec(text);
  if (!bad) return undefined;
  const start = codePointIndex(text, bad.index);
  const end = start + bad[0].length - 1;
  const what =
    start === end
      ? `character '\\u${bad[0].charCodeAt(0).toString(16)}' in position ${String(start)}`
      : `characters in position ${String(start)}-${String(end)}`;
  return { class: 'UnicodeEncodeError', message: `'utf-8' codec can't encode ${what}: surrogates not allowed` };
}
