import yargs, { type Argv } from 'yargs';
import { version } from '../version.ts';
import type { ChosenCommand } from './chosen-command.ts';
import type { Parsed } from './command.ts';
import { inCustody } from './in-custody.ts';
import type { OptionEntry } from './options.ts';
import { usageProblem } from './usage-problem.ts';

/** What yargs made of a command line: the arguments, or a request for help or the version. */
export type YargsAnswer =
  | { readonly kind: 'parsed'; readonly parsed: Parsed }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' };

/** The whole command line, and the variables of this run, whose values are not repeated. */
export interface YargsInput {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** yargs loses `-`, which stands for standard input: this goes through it in its place. */
const standIn = '@auth-doctor-standard-input@';

function withDash(given: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const back = (value: unknown): unknown => (value === standIn ? '-' : value);
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, Array.isArray(value) ? value.map(back) : back(value)]),
  );
}

/** Words behind `--` are words as well: a text may begin with a dash. */
function allWords(
  given: Readonly<Record<string, unknown>>,
  name: string | undefined,
): Readonly<Record<string, unknown>> {
  const { _: behind, ...rest } = given;
  if (name === undefined || !Array.isArray(behind) || behind.length === 0) return given;
  const before = rest[name];
  return { ...rest, [name]: [...(Array.isArray(before) ? before : []), ...behind] };
}

/** Parses a command's words with yargs. Throws `UsageError` if they are invalid. */
export function yargsArguments(chosen: ChosenCommand, { args, env }: YargsInput): YargsAnswer {
  let answer: YargsAnswer = { kind: 'help' };
  const parser = parserFor(chosen, (each) => {
    answer = { kind: 'parsed', parsed: inCustody(allWords(withDash(each), chosen.entry.words?.name)) };
  }).fail((message, error) => {
    const options = ['help', 'version', ...Object.keys(chosen.entry.options)];
    throw error ?? usageProblem(message, { args, options, env });
  });
  // Only the kind of yargs's text counts: we format help ourselves.
  parser.parse(
    wordsFirst(chosen.args).map((arg) => (arg === '-' ? standIn : arg)),
    {},
    (_error, _parsed, text) => {
      if (text !== '') answer = { kind: text === version ? 'version' : 'help' };
    },
  );
  return answer;
}

/** What follows `--` are words, none of which begins with a dash: yargs drops them in silence, so they come first. */
function wordsFirst(args: readonly string[]): readonly string[] {
  const end = args.indexOf('--');
  return end === -1 ? args : [...args.slice(end + 1), ...args.slice(0, end)];
}

function parserFor({ entry, args }: ChosenCommand, take: (parsed: Readonly<Record<string, unknown>>) => void): Argv {
  const words = entry.words ? ` [${entry.words.name}..]` : '';
  return (
    yargs(args.map((arg) => (arg === '-' ? standIn : arg)))
      .scriptName('auth-doctor')
      .locale('en')
      // Typed values stay text.
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

function withOptions(parser: Argv, { options, words }: ChosenCommand['entry']): Argv {
  const base = words ? parser.positional(words.name, { type: 'string', describe: words.describe }) : parser;
  return Object.entries(options).reduce((each, [name, entry]) => each.option(name, yargsOption(entry)), base);
}

/** We check choices ourselves: yargs repeats what was typed. */
function yargsOption({ type, describe, alias }: OptionEntry) {
  return { type, describe, ...(alias === undefined ? {} : { alias }) };
}
