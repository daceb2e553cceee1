import { say } from '../value/untrusted.ts';
import { version } from '../version.ts';
import { asksForJson } from './asks-for-json.ts';
import { type ChosenCommand, chosenCommand } from './chosen-command.ts';
import type { Output } from './command.ts';
import { commands } from './command-table.ts';
import { commandHelp, programHelp } from './help-text.ts';
import type { Host } from './host.ts';
import { plainArguments } from './plain-arguments.ts';
import { widthOf } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/**
 * Follows a command line: `check` where no command is named. Gives the exit code.
 * Throws `UsageError` where it cannot be followed, and whatever the command throws.
 */
export async function followCommandLine(args: readonly string[], host: Host, output: Output): Promise<number> {
  refuseHiddenWords(args);
  const chosen = chosenCommand(args);
  const plain = plainArguments(chosen.entry, chosen.args);
  if (plain) return await (await chosen.entry.load()).run(plain, host, output);
  const { yargsArguments } = await import('./yargs-arguments.ts');
  const { parsed, asks } = yargsArguments(chosen, { args, env: host.env });
  if (asks && asksForJson(args)) throw new UsageError(say`--help and --version print text: omit --format json`);
  if (asks) await output.out.write(asks === 'version' ? `${version}\n` : helpFor(chosen, widthOf(host.stdout, host)));
  if (asks || !parsed) return 0;
  // Outside of yargs, which would lay out its help beforehand for a command that takes time.
  return await (await chosen.entry.load()).run(parsed, host, output);
}

function helpFor({ entry, named }: ChosenCommand, columns: number): string {
  return named ? commandHelp(entry, columns) : programHelp(commands, columns);
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
