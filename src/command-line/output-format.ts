import { formats } from '../formats.generated.ts';
import type { FormatCommand, FormatEntry, OutputFormat } from '../report/format.ts';
import { say, type Words } from '../value/untrusted.ts';
import type { Parsed } from './command.ts';
import { isOn, oneOf } from './option-value.ts';
import { formatNames } from './options.ts';

/** Loads the format that the options ask for. Throws `UsageError` for one that the command does not have. */
export async function outputFormat(parsed: Parsed, command: FormatCommand): Promise<OutputFormat> {
  const asked = isOn(parsed, 'json') ? 'json' : oneOf(parsed, 'format', formatNames(command));
  const entry = formats.find(({ name }) => name === asked) ?? formats[0];
  if (!entry) throw new Error('there is no output format');
  return await entry.load();
}

/** Returns the format that a command line asks for, also one that cannot be followed: failures are printed in it too. */
export function askedFormat(args: readonly string[]): FormatEntry | undefined {
  const end = args.indexOf('--');
  const options = end === -1 ? args : args.slice(0, end);
  const asked = options.flatMap((arg, index) => {
    if (arg === '--json') return ['json'];
    if (arg.startsWith('--format=')) return [arg.slice('--format='.length)];
    return arg === '--format' ? [options[index + 1]] : [];
  });
  return formats.find(({ name, failures }) => failures && asked.includes(name));
}

/** Returns a failure in the format that a command line asks for; nothing if that has no form for failures. */
export async function failureText(
  args: readonly string[],
  error: Parameters<NonNullable<OutputFormat['failure']>>[0],
): Promise<Words> {
  const format = await askedFormat(args)?.load();
  return format?.failure?.(error) ?? say``;
}
