import yargs, { type Argv } from 'yargs';
import type { GuardedWriter } from '../output/guarded-writer.ts';
import { version } from '../version.ts';
import { type CommandEntry, commands, type Parsed } from './command-table.ts';
import type { Host } from './host.ts';
import type { OptionEntry } from './option-entry.ts';
import { UsageError } from './usage-error.ts';
import { widthOf } from './terminal.ts';
import { usageProblem } from './usage-problem.ts';

/** Where a command writes. Both ends refuse a text that holds a secret. */
export interface Output {
  readonly out: GuardedWriter;
  readonly err: GuardedWriter;
}

/**
 * Follows a command line: `check` where no command is named. Gives the exit code.
 * Throws `UsageError` where it cannot be followed, and whatever the command throws.
 */
export async function followCommandLine(args: readonly string[], host: Host, output: Output): Promise<number> {
  let exitCode = 0;
  let options: readonly string[] = [];
  let parser = emptyParser(args, widthOf(host.stdout, host)).fail((message, error) => {
    throw error ?? usageProblem(message, args, ['help', 'version', ...options]);
  });
  for (const entry of commands) {
    const builder = (each: Argv): Argv => {
      options = Object.keys(entry.options);
      return withOptions(each, entry);
    };
    const handler = async (parsed: Parsed): Promise<void> => {
      refuseHiddenWords(args);
      exitCode = await (await entry.load()).run(parsed, host, output);
    };
    const words = entry.words ? ` [${entry.words.name}..]` : '';
    parser = parser.command(`${entry.name}${words}`, entry.summary, builder, handler);
    if (entry.name === 'check') parser = parser.command(`$0${words}`, false, builder, handler);
  }
  let said = '';
  await parser.parseAsync([...args], {}, (_error, _parsed, text) => {
    said = text;
  });
  if (said !== '') await output.out.write(`${said}\n`);
  return exitCode;
}

function emptyParser(args: readonly string[], columns: number): Argv {
  return (
    yargs([...args])
      .scriptName('auth-doctor')
      .usage('$0 [command] [options]\n\nSays which credential each client program would use here, what is wrong with it, and what puts it right.')
      // Help is in English whatever the surroundings, and what is typed stays text.
      .locale('en')
      .parserConfiguration({ 'dot-notation': false, 'camel-case-expansion': false, 'parse-numbers': false, 'parse-positional-numbers': false })
      .strict()
      .help('help', 'Show help')
      .alias('help', 'h')
      .version('version', 'Show the version', version)
      .wrap(columns)
      .exitProcess(false)
  );
}

function withOptions(parser: Argv, { options, words }: CommandEntry): Argv {
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
  if (index !== -1) throw new UsageError(`Nothing that begins with a dash can be named here (argument ${index + 1}).`, 'See auth-doctor --help.');
}
