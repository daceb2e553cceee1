/** The first lines of a generated file. `source` is where to change it. */
export function generatedFrom(source: string): string {
  return `<!-- Generated from ${source} by \`npm run generate\`: change that. -->`;
}

/** A table; cells are Markdown already. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`).replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)];
}

/** Plain text as Markdown: nothing in it is markup except the backticks that rules are written with. */
export function prose(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(/[*<>[\]\\]|(?<!\w)_|_(?!\w)/g, String.raw`\$&`)))
    .join('');
}

/** A name as code. */
export function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

/** A block of a terminal; its fence is longer than any in it. */
export function terminal(lines: readonly string[]): readonly string[] {
  const longest = Math.max(2, ...lines.map((line) => /`{3,}/.exec(line)?.[0].length ?? 0));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}console`, ...lines, fence];
}

/** A page: blocks of lines with an empty line between them. */
export function page(blocks: readonly (readonly string[])[]): string {
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** With a capital letter, as a title. */
export function title(text: string): string {
  return prose(text.charAt(0).toUpperCase() + text.slice(1));
}
