import type { CommandEntry } from './command.ts';
import { commands } from './command-table.ts';

/** The command of a command line, and its remaining words. */
export interface ChosenCommand {
  readonly entry: CommandEntry;
  /** Whether it was named: help then shows only this command. */
  readonly named: boolean;
  readonly args: readonly string[];
}

/**
 * The named command: the first word that is neither an option nor an option's value. `check` if that is something else.
 * It is determined before yargs runs, which then only has to know one command.
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

/** Whether the word after an option is its value. */
function takesNext(arg: string): boolean {
  const name = arg.replace(/^--/, '');
  return commands.some(({ options }) => options[name]?.type === 'string');
}
