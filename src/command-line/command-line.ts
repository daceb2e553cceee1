import { twoColumns, wrapText } from '../report/layout.ts';
import { say } from '../value/untrusted.ts';
import { version } from '../version.ts';
import { asksForJson } from './asks-for-json.ts';
import { chosenCommand } from './chosen-command.ts';
import type { Output } from './command.ts';
import { commands } from './command-table.ts';
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
  const columns = widthOf(host.stdout, host);
  const { yargsArguments } = await import('./yargs-arguments.ts');
  const { parsed, said } = yargsArguments(chosen, { args, columns, env: host.env });
  if (said !== '' && asksForJson(args))
    throw new UsageError(say`Help and the version are text: leave --format json away.`);
  if (said !== '') await output.out.write(`${chosen.named || said === version ? said : overview(columns) + said}\n`);
  if (said !== '' || !parsed) return 0;
  // Outside of yargs, which would lay out its help beforehand for a command that takes time.
  return await (await chosen.entry.load()).run(parsed, host, output);
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
