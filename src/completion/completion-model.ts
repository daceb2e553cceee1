/** One option of a command, for completion. */
export interface CompletedOption {
  /** Without dashes. */
  readonly name: string;
  readonly alias?: string;
  readonly describe: string;
  readonly takesValue: boolean;
  /** Its values, if there are few. */
  readonly choices: readonly string[];
}

/** One command, for completion. */
export interface CompletedCommand {
  readonly name: string;
  readonly summary: string;
  /** The words that can follow it; `files` if those are paths. */
  readonly words: readonly string[] | 'files';
  readonly options: readonly CompletedOption[];
}

/** The shells that have a completion script. */
export const completionShells = ['bash', 'zsh', 'fish', 'powershell'] as const;

export type CompletionShell = (typeof completionShells)[number];
