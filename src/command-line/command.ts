import type { GuardedWriter } from '../output/guarded-writer.ts';
import type { Untrusted } from '../value/untrusted.ts';
import type { Host } from './host.ts';
import type { OptionTable } from './options.ts';

/** Where a command writes. Both streams refuse text that contains a secret. */
export interface Output {
  readonly out: GuardedWriter;
  readonly err: GuardedWriter;
}

/** The parsed arguments: options by name, positional arguments by theirs. What was typed may be a pasted secret. */
export type Parsed = Readonly<Record<string, ParsedValue | readonly ParsedValue[]>>;

/** A switch, or text. */
export type ParsedValue = boolean | undefined | Untrusted;

/** What a command does, loaded only when it runs. */
export interface Command {
  /** Returns the exit code. Throws `UsageError`. */
  run(parsed: Parsed, host: Host, output: Output): Promise<number>;
}

/** What help, suggestions and completion need to know without loading a command. */
export interface CommandEntry {
  readonly name: CommandName;
  readonly summary: string;
  /** The positional arguments: their name, and a description. */
  readonly words?: { readonly name: string; readonly describe: string };
  readonly options: OptionTable;
  /** Example command lines and descriptions, shown at the end of its help. */
  readonly examples?: readonly (readonly [line: string, words: string])[];
  load(): Promise<Command>;
}

/** The names of all commands, for code that must not load the table: suggestions, completion. */
export const commandNames = [
  'check',
  'status',
  'scan',
  'where',
  'merge',
  'rules',
  'explain',
  'fix',
  'report',
  'providers',
  'completion',
  'demo',
] as const;

/** A command's name. */
export type CommandName = (typeof commandNames)[number];
