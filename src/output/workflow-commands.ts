/**
 * Lines that a CI service takes for a command: GitHub those that begin with `::`, after white space too, and `##[`
 * anywhere in a line (actions/runner, src/Runner.Common/ActionCommand.cs: `TryParseV2` and `TryParse`), Azure `##vso[`
 * anywhere, GitLab `section_start:` and `section_end:`. A file name must not be able to produce one.
 */
const commands =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours do not keep a line from being read
  /(^|[\n\r\u2028\u2029])((?:[^\S\n\r]|\x85|\x1b\[[0-9;]*m)*):(?=:)|#(?=#(?:vso)?\[)|section_(?=(?:start|end):)/gi;

/**
 * The text with one character of every such command escaped as `stripControls` does: `\u{3a}:`. `inLine`: what is
 * already in its line.
 */
export function withoutCommands(text: string, inLine = ''): string {
  if (!/::|##|section_/i.test(inLine + text)) return text;
  const whole = (inLine + text).replace(commands, (found, before: string | undefined, space = '') => {
    if (found.endsWith(':') && before !== undefined) return `${before}${space}\\u{3a}`;
    return found === '#' ? '\\u{23}' : `${found.slice(0, -1)}\\u{5f}`;
  });
  // What was already written stays as it is: if a command is split there, the rest is escaped.
  return whole.startsWith(inLine) ? whole.slice(inLine.length) : `\\u{20}${withoutCommands(text, 'x')}`;
}

/** An annotation as the format `github` writes it: all that could end a part of it early is escaped. */
const annotation = /^::(?=(?:error|warning|notice) (?:(?:file|line|col|title)=[^:,]*,?)+::)/;

/**
 * As `withoutCommands`, of the output of the format `github`: lines that are annotations pass, and nothing else does.
 */
export function withOwnAnnotations(text: string): string {
  return text
    .split('\n')
    .map((line) => (annotation.test(line) ? `::${withoutCommands(line.slice(2), 'x')}` : withoutCommands(line)))
    .join('\n');
}

/** As `withoutCommands`, of a text that is written into a file: `/dev/stdout` is one. */
export function withoutCommandsInFile(text: string, commands?: 'own'): string {
  return commands === 'own' ? withOwnAnnotations(text) : withoutCommands(text);
}
