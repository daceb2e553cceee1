import { didYouMean } from '../nearest.ts';

/**
 * The command line cannot be followed. The message and the hint are our own words: they hold nothing that was typed
 * but words that are known not to be secret.
 */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  /** The second line: what was meant, or where to read on. */
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }
}

const help = 'See auth-doctor --help.';

/**
 * What yargs found wrong, in our words: its own repeat what was typed, and that may be a secret. `options` are the long
 * names that the command knows.
 */
export function usageProblem(message: string, args: readonly string[], options: readonly string[]): UsageError {
  const [, kind = '', rest = ''] = /^(Unknown argument)s?: (.*)$/s.exec(message) ?? [];
  if (kind === '') return new UsageError('This command line cannot be followed.', help);
  const name = rest.split(', ')[0] ?? '';
  const index = args.findIndex((arg) => arg === name || optionName(arg) === name);
  const isOption = args[index]?.startsWith('-') ?? false;
  const meant = isOption ? didYouMean(name, options) : undefined;
  if (meant) return new UsageError(`There is no option --${name}.`, `Did you mean --${meant}?`);
  const where = index === -1 ? '' : ` (argument ${index + 1})`;
  return new UsageError(isOption ? `There is no such option${where}.` : `There is one word too many${where}.`, help);
}

/** `fromat` of `--fromat=json`. */
function optionName(arg: string): string {
  return arg.replace(/^-+(no-)?/, '').split('=')[0] ?? '';
}
