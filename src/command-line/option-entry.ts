/** One option of a command as data: help, suggestions and completion are made from it. */
export interface OptionEntry {
  readonly describe: string;
  readonly type: 'string' | 'boolean';
  readonly alias?: string;
  /** The words that it takes, where those are few. */
  readonly choices?: readonly string[];
  /** What its value is, for help: `DIR`. */
  readonly value?: string;
}

/** Options by their long names. */
export type OptionTable = Readonly<Record<string, OptionEntry>>;
