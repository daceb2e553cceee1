import { checkOptions } from './check-options.ts';
import type { Output } from './command-line.ts';
import type { CommandName } from './command-names.ts';
import { demoOptions } from './demo-options.ts';
import type { Host } from './host.ts';
import type { OptionTable } from './option-entry.ts';

/** What was parsed: options by name, positional arguments by theirs. Nothing is known of the values yet. */
export type Parsed = Readonly<Record<string, unknown>>;

/** What a command does, loaded only when it runs. */
export interface Command {
  /** Gives the exit code. Throws `UsageError`. */
  run(parsed: Parsed, host: Host, output: Output): Promise<number>;
}

/** What help, suggestions and completion must know without loading a command. */
export interface CommandEntry {
  readonly name: CommandName;
  readonly summary: string;
  /** The words that follow it: their name, and what they are. */
  readonly words?: { readonly name: string; readonly describe: string };
  readonly options: OptionTable;
  load(): Promise<Command>;
}

/** All commands, in the order in which help lists them. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'check',
    summary: 'Say what each client would use here, what is wrong, and what puts it right (also without a command)',
    words: { name: 'platforms', describe: 'Platforms by id (cave); without one, all that are used here' },
    options: checkOptions,
    load: async () => (await import('./check.ts')).check,
  },
  {
    name: 'demo',
    summary: 'Show the diagnosis of a made-up home: a good first run',
    options: demoOptions,
    load: async () => (await import('./demo.ts')).demo,
  },
];
