/** The names under which a value is, outermost last: a table's header, the keys of brackets and of YAML maps. */
export function parentsOf(before: string): readonly string[] {
  const header = [...before.matchAll(/^[ \t]{0,20}\[{1,2}([\w.:" -]{1,80})\]{1,2}[ \t]{0,20}\r?$/gm)].at(-1)?.[1];
  return [...bracketsOf(before), ...indentsOf(before), ...(header === undefined ? [] : [header])];
}

function bracketsOf(before: string): readonly string[] {
  if (!/[{[(]/.test(before)) return [];
  const found: string[] = [];
  let closed = 0;
  for (let at = before.length - 1; at >= 0 && found.length < 3; at--) {
    const character = before.charAt(at);
    if ('}])'.includes(character)) closed++;
    else if ('{[('.includes(character) && closed-- === 0) {
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

/** The number of spaces with which a line begins. */
export function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
