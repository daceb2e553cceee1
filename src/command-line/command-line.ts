import { shownNames } from '../value/foreign-text.ts';
import { say } from '../value/untrusted.ts';
import { version } from '../version.ts';
import { type ChosenCommand, chosenCommand } from './chosen-command.ts';
import type { Output } from './command.ts';
import { commands } from './command-table.ts';
import type { Host } from './host.ts';
import { askedOutputs } from './output-format.ts';
import { plainArguments } from './plain-arguments.ts';
import { widthOf } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import type { YargsAnswer } from './yargs-arguments.ts';

/**
 * Runs a command line: `check` if no command is named. Returns the exit code. Throws `UsageError` if it is invalid, and
 * whatever the command throws.
 */
export async function followCommandLine(args: readonly string[], host: Host, output: Output): Promise<number> {
  refuseHiddenWords(args);
  const chosen = chosenCommand(args);
  const plain = plainArguments(chosen.entry, chosen.args);
  if (plain) return await (await chosen.entry.load()).run(plain, host, output);
  const answer = await answerTo(args, chosen, host);
  // Outside yargs, which would prepare its help text even for a command that takes time.
  if (answer.kind === 'parsed') return await (await chosen.entry.load()).run(answer.parsed, host, output);
  const { stdout, files } = askedOutputs(args);
  const format = stdout[0] ?? files[0]?.format;
  if (format) throw new UsageError(say`--help and --version print text: omit --format ${shownNames(format.name)}`);
  if (answer.kind === 'version') {
    await output.out.write(say`${version}\n`);
    return 0;
  }
  const { commandHelp, programHelp } = await import('./help-text.ts');
  const columns = widthOf(host.stdout, host);
  await output.out.write(chosen.named ? commandHelp(chosen.entry, columns) : programHelp(commands, columns));
  return 0;
}

/** Parses with yargs, unless only help is requested, which is visible without loading it. */
async function answerTo(args: readonly string[], chosen: ChosenCommand, { env }: Host): Promise<YargsAnswer> {
  if (chosen.args.length === 1 && chosen.args[0] === '--help') return { kind: 'help' };
  return (await import('./yargs-arguments.ts')).yargsArguments(chosen, { args, env });
}

/** yargs silently drops words after `--` that begin with a dash. */
function refuseHiddenWords(args: readonly string[]): void {
  const end = args.indexOf('--');
  const index = end === -1 ? -1 : args.findIndex((arg, at) => at > end && arg.startsWith('-'));
  if (index !== -1)
    throw new UsageError(say`a name cannot start with a dash (argument ${index + 1})`, say`See auth-doctor --help.`);
}
