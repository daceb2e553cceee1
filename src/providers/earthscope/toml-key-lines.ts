const SEGMENT = /\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([A-Za-z0-9_-]+))\s*/y;

/**
 * The line (from 1) of each `key = value` of a TOML text, by its full dotted key. A guess by line, good enough for
 * display: the inside of a multi-line string or an inline table is not distinguished.
 */
export function tomlKeyLines(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  let section: readonly string[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const header = /^\s*\[{1,2}/.exec(line);
    const keys = dottedKey(line, header?.[0].length ?? 0);
    if (keys === undefined) continue;
    if (header && line[keys.end] === ']') section = keys.names;
    else if (!header && line[keys.end] === '=') lines.set([...section, ...keys.names].join('.'), index + 1);
  }
  return lines;
}

function dottedKey(
  line: string,
  from: number,
): { readonly names: readonly string[]; readonly end: number } | undefined {
  const names: string[] = [];
  let at = from;
  for (;;) {
    SEGMENT.lastIndex = at;
    const match = SEGMENT.exec(line);
    if (match === null) return undefined;
    names.push(match[1] ?? match[2] ?? match[3] ?? '');
    at = SEGMENT.lastIndex;
    if (line[at] !== '.') return { names, end: at };
    at += 1;
  }
}
