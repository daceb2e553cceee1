/** A key of the file that was probably meant for `name`, and what is wrong with its spelling. */
export function nearKey(
  name: string,
  keys: readonly { readonly key: string; readonly line?: number }[],
): { readonly why: string; readonly line?: number } | undefined {
  const wanted = name.toLowerCase();
  const found = keys.find(({ key }) => bare(key) === wanted);
  if (!found) return undefined;
  const line = found.line === undefined ? {} : { line: found.line };
  return {
    why: `${found.line === undefined ? 'the file' : `line ${found.line}`} has it ${manner(found.key, name)}`,
    ...line,
  };
}

function bare(key: string): string {
  return key
    .replace(/^\ufeff/, '')
    .trim()
    .replaceAll(/^["']|["']$/g, '')
    .toLowerCase();
}

function manner(key: string, name: string): string {
  if (key.startsWith('\ufeff')) return 'after a byte order mark';
  if (/["']/.test(key)) return 'in quotes';
  if (key === name) return 'with the wrong separator after it';
  return key.trim() === name ? 'with a space next to the name' : 'in different case';
}
