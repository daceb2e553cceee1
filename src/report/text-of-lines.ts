/** Lines as a text, without blanks at their ends and with a line break behind each. */
export function textOfLines(lines: readonly string[]): string {
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}
