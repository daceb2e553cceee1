import yargs, { type Argv } from 'yargs';
import { twoColumns, wrapText } from '../report/layout.ts';
import { version } from '../version.ts';
import { type ChosenCommand, chosenCommand } from './chosen-command.ts';
import type { Output, Parsed } from './command.ts';
import { commands } from './command-table.ts';
import type { Host } from './host.ts';
import type { OptionEntry } from './options.ts';
import { askedFormat } from './output-format.ts';
import { widthOf } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { usageProblem } from './usage-problem.ts';

/**
 * Follows a command line: `check` where no command is named. Gives the exit code.
 * Throws `UsageError` where it cannot be followed, and whatever the command throws.
 */
export async function followCommandLine(args: readonly string[], host: Host, output: Output): Promise<number> {
  refuseHiddenWords(args);
  const chosen = chosenCommand(args);
  let parsed: Parsed | undefined;
  let said = '';
  const columns = widthOf(host.stdout, host);
  const parser = parserFor(chosen, columns, (each) => {
    parsed = each;
  }).fail((message, error) => {
    const options = ['help', 'version', ...Object.keys(chosen.entry.options)];
    throw error ?? usageProblem(message, { args, options, env: host.env });
  });
  parser.parse([...chosen.args], {}, (_error, _parsed, text) => {
    // yargs names each option's type, at times without a space before it; whether one takes a value is said already.
    said = text.replaceAll(/\s*\[(?:boolean|string)\]$/gm, '');
  });
  const format = askedFormat(args);
  if (said !== '' && format) throw new UsageError(`Help and the version are text: leave --format ${format.name} away.`);
  if (said !== '') await output.out.write(`${chosen.named || said === version ? said : overview(columns) + said}\n`);
  if (said !== '' || !parsed) return 0;
  // Outside of yargs, which would lay out its help beforehand for a command that takes time.
  return await (await chosen.entry.load()).run(parsed, host, output);
}

function parserFor({ entry, named, args }: ChosenCommand, columns: number, take: (parsed: Parsed) => void): Argv {
  const words = entry.words ? ` [${entry.words.name}..]` : '';
  return (
    yargs([...args])
      .scriptName('auth-doctor')
      .usage(named ? `auth-doctor ${entry.name}${words} [options]\n\n${entry.summary}.` : 'Options of check:')
      // Help is in English whatever the surroundings, and what is typed stays text.
      .locale('en')
      .parserConfiguration({
        'dot-notation': false,
        'camel-case-expansion': false,
        'parse-numbers': false,
        'parse-positional-numbers': false,
      })
      .strict()
      .help('help', 'Show help')
      .alias('help', 'h')
      .version('version', 'Show the version', version)
      .wrap(columns)
      .exitProcess(false)
      .command(`$0${words}`, false, (each) => withOptions(each, entry), take)
  );
}

/** What help says first, where no command is named. */
function overview(columns: number): string {
  const what =
    'Says which credential each client program would use here, what is wrong with it, and what puts it right.';
  const rows = commands.map(({ name, words, summary }) => ({
    name: `  ${name}${words ? ` [${words.name}..]` : ''}`,
    words: summary,
  }));
  return [
    'auth-doctor [command] [options]',
    '',
    ...wrapText(what, columns),
    '',
    'Commands (without one: check):',
    ...twoColumns(rows, columns),
    '',
    'auth-doctor help <command> tells the options of one.',
    '',
    '',
  ].join('\n');
}

function withOptions(parser: Argv, { options, words }: ChosenCommand['entry']): Argv {
  const base = words ? parser.positional(words.name, { type: 'string', describe: words.describe }) : parser;
  return Object.entries(options).reduce((each, [name, entry]) => each.option(name, yargsOption(entry)), base);
}

/** Choices are told in help, and checked by ourselves: yargs repeats what was typed. */
function yargsOption({ type, describe, alias, choices, value }: OptionEntry) {
  const takes = choices ? `: ${choices.join(', ')}` : value ? `  ${value}` : '';
  return { type, describe: describe + takes, ...(alias === undefined ? {} : { alias }) };
}

/** What follows `--` and begins with a dash, yargs drops in silence. */
function refuseHiddenWords(args: readonly string[]): void {
  const end = args.indexOf('--');
  const index = end === -1 ? -1 : args.findIndex((arg, at) => at > end && arg.startsWith('-'));
  if (index !== -1)
    throw new UsageError(
      `Nothing that begins with a dash can be named here (argument ${index + 1}).`,
      'See auth-doctor --help.',
    );
}
