import type { CommandEntry } from './command.ts';
import { commands } from './command-table.ts';

/** What a command line is for: a command, and the rest of its words. */
export interface ChosenCommand {
  readonly entry: CommandEntry;
  /** Whether it was named: help then speaks of it alone. */
  readonly named: boolean;
  readonly args: readonly string[];
}

/**
 * The command that is named: the first word that is no option and no option's value. `check`, where that is something
 * else. It is found before yargs runs, which then has to know one command only.
 */
export function chosenCommand(args: readonly string[]): ChosenCommand {
  const index = firstWord(args);
  const name = index === undefined ? undefined : args[index];
  const without = args.filter((_, at) => at !== index);
  const named = commands.find((entry) => entry.name === name);
  const [check] = commands;
  if (name === 'help') return { ...chosenCommand(without), args: ['--help'] };
  return named ? { entry: named, named: true, args: without } : { entry: check, named: false, args };
}

function firstWord(args: readonly string[]): number | undefined {
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    if (arg === '--') return undefined;
    if (!arg.startsWith('-')) return index;
    if (takesNext(arg)) index += 1;
  }
  return undefined;
}

/** Whether the word behind an option is its value. */
function takesNext(arg: string): boolean {
  const name = arg.replace(/^--/, '');
  return commands.some(({ options }) => options[name]?.type === 'string');
}
