/** A name in the text before a value. */
export interface NameBefore {
  readonly name: string;
  /** What stands between it and the value. */
  readonly glue: string;
}

const names = /[A-Za-z_$][\w$]{0,120}(?:(?:::|[.-])[A-Za-z0-9_$]{1,120}){0,6}/g;

/** The names in the last `reach` characters, the nearest first, at most `most`. */
export function namesBefore(before: string, reach: number, most: number): readonly NameBefore[] {
  const tail = before.slice(-reach);
  return [...tail.matchAll(names)]
    .slice(-most)
    .map((found) => {
      // `token_` before a value in a file's name; pickle's `q` and a control character are read as a mark before
      const name = found[0].replace(/_{1,9}$/, '');
      return { name, glue: tail.slice(found.index + name.length) };
    })
    .filter(({ name }) => name !== '')
    .reverse();
}

/** The names under which the value stands, outermost last: a table's header, the keys of braces and of YAML's maps. */
export function parentsOf(before: string): readonly string[] {
  const header = [...before.matchAll(/^[ \t]{0,20}\[{1,2}([\w.:" -]{1,80})\]{1,2}[ \t]{0,20}\r?$/gm)].at(-1)?.[1];
  return [...bracesOf(before), ...indentsOf(before), ...(header === undefined ? [] : [header])];
}

function bracesOf(before: string): readonly string[] {
  const found: string[] = [];
  let closed = 0;
  for (let at = before.length - 1; at >= 0 && found.length < 3; at--) {
    const character = before.charAt(at);
    if (character === '}') closed++;
    else if (character === '{' && closed-- === 0) {
      closed = 0;
      const key = keyAtEnd(before.slice(Math.max(0, at - 90), at));
      if (key !== '') found.push(key);
    }
  }
  return found;
}

/** The word before `": `, ` = ` or nothing at the end. */
function keyAtEnd(text: string): string {
  let end = text.length;
  while (end > 0 && ' \t:="\''.includes(text.charAt(end - 1))) end--;
  let start = end;
  while (start > 0 && /[\w.-]/.test(text.charAt(start - 1))) start--;
  return text.slice(start, end);
}

function indentsOf(before: string): readonly string[] {
  const lines = before.split('\n');
  const found: string[] = [];
  let indent = indentOf(lines.pop() ?? '');
  for (const line of lines.reverse()) {
    if (line.trim() === '' || indentOf(line) >= indent) continue;
    indent = indentOf(line);
    const trimmed = line.trim();
    const key = trimmed.endsWith(':') ? keyAtEnd(trimmed) : '';
    if (key === '') break;
    found.push(key);
    if (indent === 0) break;
  }
  return found;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
