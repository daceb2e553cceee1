import { columnCount, textOfLines, twoColumns, wrapText } from '../report/layout.ts';
import { blanks, ourOwn, say, type Words } from '../value/untrusted.ts';
import type { CommandEntry } from './command.ts';
import type { OptionEntry, OptionTable } from './options.ts';

const indent = 2;

/** Help for one command: usage, description, options in groups, examples. */
export function commandHelp(entry: CommandEntry, columns: number): Words {
  const { name, summary } = entry;
  return textOf([
    ...wrapText(ourOwn(`${summary}.`), columns),
    '',
    `Usage: auth-doctor ${name}${wordsOf(entry)} [options]`,
    ...argumentLines(entry, columns),
    ...optionLines(entry, columns),
    ...exampleLines(entry, columns),
  ]);
}

/** Help for the program: its commands, and the options of the default command. */
export function programHelp(commands: readonly [CommandEntry, ...CommandEntry[]], columns: number): Words {
  const [first] = commands;
  const what = say`Find out which credential each client uses, what is wrong with it, and how to fix it.`;
  return textOf([
    ...wrapText(what, columns),
    '',
    'Usage: auth-doctor [command] [options]',
    '',
    `Commands [default: ${first.name}]:`,
    ...rowLines(
      commands.map((entry) => ({ name: entry.name + wordsOf(entry), words: entry.summary })),
      columns,
    ),
    ...optionLines(first, columns),
    ...exampleLines(first, columns),
    '',
    'Run auth-doctor help <command> for the options of another command.',
  ]);
}

function wordsOf({ words }: CommandEntry): string {
  return words ? ` [${words.name}..]` : '';
}

function argumentLines({ words }: CommandEntry, columns: number): readonly string[] {
  if (!words) return [];
  return ['', 'Arguments:', ...rowLines([{ name: `[${words.name}..]`, words: words.describe }], columns)];
}

/** The first heading is the command's own. */
const headings = { check: 'What to check', scan: 'What to scan' } as const;

function optionLines({ name, options }: CommandEntry, columns: number): readonly string[] {
  const own = Object.entries(headings).find(([command]) => command === name)?.[1] ?? 'Options';
  const general: OptionTable = {
    help: { type: 'boolean', alias: 'h', describe: 'Show help' },
    version: { type: 'boolean', describe: 'Show the version' },
  };
  const of = (group: OptionEntry['group']): readonly Row[] =>
    Object.entries(options).flatMap((each) => (each[1].group === group ? [rowOf(each)] : []));
  const groups = [
    [own, of(undefined)],
    ['Network', of('network')],
    ['Output', of('output')],
    ['General', Object.entries(general).map(rowOf)],
  ] as const;
  const shown = groups.filter(([, rows]) => rows.length > 0);
  const widest = Math.max(...shown.flatMap(([, rows]) => rows.map((row) => columnCount(row.name))));
  return shown.flatMap(([heading, rows]) => [
    '',
    `${heading}:`,
    ...rowLines(
      rows.map((row) => ({ ...row, name: row.name.padEnd(widest) })),
      columns,
    ),
  ]);
}

interface Row {
  readonly name: string;
  readonly words: string;
}

function rowOf([name, option]: readonly [string, OptionEntry]): Row {
  const { alias, choices, default: usual, describe, negated, type, value = name } = option;
  const short = alias === undefined ? '    ' : `-${alias}, `;
  const possible = choices ? ` [possible values: ${choices.join(', ')}]` : '';
  const without = usual === undefined ? '' : ` [default: ${usual}]`;
  return {
    name: `${short}--${negated ? 'no-' : ''}${name}${type === 'string' ? ` <${value}>` : ''}`,
    words: describe + possible + without,
  };
}

function exampleLines({ examples = [] }: CommandEntry, columns: number): readonly string[] {
  if (examples.length === 0) return [];
  return [
    '',
    'Examples:',
    ...rowLines(
      examples.map(([line, words]) => ({ name: line, words })),
      columns,
    ),
  ];
}

function rowLines(rows: readonly Row[], columns: number): readonly string[] {
  return twoColumns(
    rows.map(({ name, words }) => ({ name: ourOwn(name), words: ourOwn(words) })),
    columns - indent,
    8,
  ).map((line) => say`${blanks(indent)}${line}`);
}

function textOf(lines: readonly string[]): Words {
  return textOfLines(lines.map(ourOwn));
}
