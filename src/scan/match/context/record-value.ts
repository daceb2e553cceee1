import { indentOf } from './enclosing-keys.ts';
import { syntaxOf } from './name-value-syntax.ts';
import type { NameBefore } from './names-before.ts';

const carriers = /(?:^|[._-])(?:value|val|default|content|data|text|string)$|(?:[a-z]Value|Default|_string)$/i;

/** Whether a name only says that a value follows, not whose: `value: …`, `default = …`, `"secret_string": …`. */
export function isCarrier({ name, syntax }: NameBefore): boolean {
  if (!carriers.test(name)) return false;
  const is = syntaxOf(syntax, false);
  return is === 'assign' || is === 'element';
}

/**
 * Whether the text between a name and the word `value` is one record: other keys with short values, no end of a block,
 * no other name, no value of the name's own, no line that is indented less than that of `value`.
 */
export function isOneRecord(between: string): boolean {
  if (/[;}\]]|\n[ \t]{0,40}-[ \t]|\b(?:name|key|value)\b/i.test(between)) return false;
  if (/^["'`]{0,2}[ \t]{0,8}(?:[=:]|=>)[ \t]{0,8}[^\s{[(<]/.test(between)) return false;
  if (!/^["'`]{0,2}\s{0,40}[,:={)|>\n]/.test(between) && !/^["'`][ \t\n]/.test(between)) return false;
  const [, ...lines] = between.split('\n');
  const last = indentOf(lines.at(-1) ?? '');
  return lines.every((line, index) => (line.trim() === '' && index < lines.length - 1) || indentOf(line) >= last);
}
