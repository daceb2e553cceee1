import { nearest } from '../nearest.ts';
import { say, untrusted } from '../value/untrusted.ts';
import { unknownWord } from './unknown-word.ts';
import { UsageError } from './usage-error.ts';

/** The input from which usage problems are derived. */
export interface UsageProblemInput {
  readonly args: readonly string[];
  /** The long names of the options that the command knows. */
  readonly options: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
}

const help = say`See auth-doctor --help.`;

/** Returns what yargs reported, in our words: its own messages repeat what was typed, which may be a secret. */
export function usageProblem(message: string, { args, options, env }: UsageProblemInput): UsageError {
  const [, kind = '', rest = ''] = /^(Unknown argument)s?: (.*)$/s.exec(message) ?? [];
  if (kind === '') return new UsageError(say`invalid arguments`, help);
  const name = rest.split(', ')[0] ?? '';
  const index = args.findIndex((arg) => arg === name || optionName(arg) === name);
  const position = index === -1 ? {} : { position: index + 1 };
  if (!args[index]?.startsWith('-'))
    return new UsageError(index === -1 ? say`unexpected argument` : say`unexpected argument (word ${index + 1})`, help);
  const meant = nearest(name, options);
  return unknownWord({
    what: say`option`,
    word: untrusted(name.length > 1 ? `--${name}` : `-${name}`),
    ...position,
    meant: meant === undefined ? undefined : `--${meant}`,
    otherwise: help,
    env,
  });
}

/** `fromat` of `--fromat=json`. */
function optionName(arg: string): string {
  return arg.replace(/^-+(no-)?/, '').split('=')[0] ?? '';
}
