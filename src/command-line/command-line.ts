import yargs, { type Argv } from 'yargs';
import { say } from '../value/untrusted.ts';
import { version } from '../version.ts';
import { asksForJson } from './asks-for-json.ts';
import { type ChosenCommand, chosenCommand } from './chosen-command.ts';
import type { Output, Parsed } from './command.ts';
import { commands } from './command-table.ts';
import { commandHelp, programHelp } from './help-text.ts';
import type { Host } from './host.ts';
import { inCustody } from './in-custody.ts';
import type { OptionEntry } from './options.ts';
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
  const parser = parserFor(chosen, (each) => {
    parsed = inCustody(each);
  }).fail((message, error) => {
    const options = ['help', 'version', ...Object.keys(chosen.entry.options)];
    throw error ?? usageProblem(message, { args, options, env: host.env });
  });
  parser.parse([...chosen.args], {}, (_error, _parsed, text) => {
    // Of yargs's own text only its kind counts: help is laid out by ourselves.
    if (text !== '') said = text === version ? `${text}\n` : helpFor(chosen, columns);
  });
  if (said !== '' && asksForJson(args)) throw new UsageError(say`--help and --version print text: omit --format json`);
  if (said !== '') await output.out.write(said);
  if (said !== '' || !parsed) return 0;
  // Outside of yargs, which would lay out its help beforehand for a command that takes time.
  return await (await chosen.entry.load()).run(parsed, host, output);
}

function parserFor({ entry, args }: ChosenCommand, take: (parsed: Readonly<Record<string, unknown>>) => void): Argv {
  const words = entry.words ? ` [${entry.words.name}..]` : '';
  return (
    yargs([...args])
      .scriptName('auth-doctor')
      .locale('en')
      // What is typed stays text.
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
      .exitProcess(false)
      .command(`$0${words}`, false, (each) => withOptions(each, entry), take)
  );
}

function helpFor({ entry, named }: ChosenCommand, columns: number): string {
  return named ? commandHelp(entry, columns) : programHelp(commands, columns);
}

function withOptions(parser: Argv, { options, words }: ChosenCommand['entry']): Argv {
  const base = words ? parser.positional(words.name, { type: 'string', describe: words.describe }) : parser;
  return Object.entries(options).reduce((each, [name, entry]) => each.option(name, yargsOption(entry)), base);
}

/** Choices are checked by ourselves: yargs repeats what was typed. */
function yargsOption({ type, describe, alias }: OptionEntry) {
  return { type, describe, ...(alias === undefined ? {} : { alias }) };
}

/** What follows `--` and begins with a dash, yargs drops in silence. */
function refuseHiddenWords(args: readonly string[]): void {
  const end = args.indexOf('--');
  const index = end === -1 ? -1 : args.findIndex((arg, at) => at > end && arg.startsWith('-'));
  if (index !== -1)
    throw new UsageError(
      say`Nothing that begins with a dash can be named here (argument ${index + 1}).`,
      say`See auth-doctor --help.`,
    );
}
