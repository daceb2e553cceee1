import yargs, { type Argv } from 'yargs';
import { version } from '../version.ts';
import type { ChosenCommand } from './chosen-command.ts';
import type { Parsed } from './command.ts';
import { inCustody } from './in-custody.ts';
import type { OptionEntry } from './options.ts';
import { usageProblem } from './usage-problem.ts';

/** What yargs makes of a command line: what was parsed, and the text of help or of the version, where that is asked for. */
export interface YargsAnswer {
  readonly parsed: Parsed | undefined;
  readonly said: string;
}

/** What yargs is asked with: the whole command line, and where help is shown. */
export interface YargsInput {
  readonly args: readonly string[];
  readonly columns: number;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Parses a command's words with yargs. Throws `UsageError` where they cannot be followed. */
export function yargsArguments(chosen: ChosenCommand, { args, columns, env }: YargsInput): YargsAnswer {
  let parsed: Parsed | undefined;
  let said = '';
  const parser = parserFor(chosen, columns, (each) => {
    parsed = inCustody(each);
  }).fail((message, error) => {
    const options = ['help', 'version', ...Object.keys(chosen.entry.options)];
    throw error ?? usageProblem(message, { args, options, env });
  });
  parser.parse([...chosen.args], {}, (_error, _parsed, text) => {
    // yargs names each option's type, at times without a space before it; whether one takes a value is said already.
    said = text.replaceAll(/\s*\[(?:boolean|string)\]$/gm, '');
  });
  return { parsed, said };
}

function parserFor(
  { entry, named, args }: ChosenCommand,
  columns: number,
  take: (parsed: Readonly<Record<string, unknown>>) => void,
): Argv {
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

function withOptions(parser: Argv, { options, words }: ChosenCommand['entry']): Argv {
  const base = words ? parser.positional(words.name, { type: 'string', describe: words.describe }) : parser;
  return Object.entries(options).reduce((each, [name, entry]) => each.option(name, yargsOption(entry)), base);
}

/** Choices are told in help, and checked by ourselves: yargs repeats what was typed. */
function yargsOption({ type, describe, alias, choices, value }: OptionEntry) {
  const takes = choices ? `: ${choices.join(', ')}` : value ? `  ${value}` : '';
  return { type, describe: describe + takes, ...(alias === undefined ? {} : { alias }) };
}
