import type { Place } from './place.ts';
import type { Raised } from './resolution.ts';

export type Severity = 'error' | 'warning' | 'note';
export type Shell = 'posix' | 'fish' | 'powershell' | 'cmd';

/** One line of what was seen: where, what, and whether it is what the client uses. */
export interface Evidence {
  readonly place?: Place;
  readonly what: string;
  readonly wins?: boolean;
}

/**
 * An edit that `fix` makes: reversible, and of a credential nothing is lost. `strip` removes the characters that were pasted
 * along with the value at a place, or, where the place has no key, the byte order mark at the beginning of the file.
 */
export type SafeEdit =
  | { readonly kind: 'chmod'; readonly path: string; readonly mode: number }
  | { readonly kind: 'ignore-path'; readonly file: string; readonly line: string }
  | { readonly kind: 'strip'; readonly place: Extract<Place, { kind: 'file' }> };

/** `run` holds one line for each shell; a step without it is for a human. */
export interface RemedyStep {
  readonly say: string;
  /**
   * What the default screen says of the step: a condition, a warning, or `say` in one short line. Without it, a step with
   * a command is the command alone there. Empty: the step is left out, since a line below the findings says it for all.
   */
  readonly brief?: string;
  /** Lines to paste into a file, such as a CI workflow: no command of a shell. */
  readonly text?: readonly string[];
  readonly run?: readonly { readonly shell: Shell; readonly line: string }[];
  /** The same by a program; with it in every step, `fix` mends the finding. */
  readonly edit?: SafeEdit;
  readonly url?: string;
}

export interface Remedy {
  readonly steps: readonly RemedyStep[];
  /** What people try, and why it cannot help here. */
  readonly wontHelp?: readonly string[];
}

/** What a client raises, or warns of, before it sends anything; a finding that explains it names it. */
export interface Explained {
  readonly client: string;
  readonly phase: Raised['phase'] | 'warning';
}

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly platform?: string;
  readonly clients: readonly string[];
  readonly place: Place;
  readonly message: string;
  readonly evidence: readonly Evidence[];
  readonly cause: string;
  readonly remedy: Remedy;
  readonly explains?: readonly Explained[];
}

/** What a rule yields: a finding without what the engine adds. */
export type RuleProblem = Omit<Finding, 'rule' | 'severity'> & {
  readonly severity?: Severity;
  /** The credential's part that is concerned: findings about one cause at one place are one. */
  readonly slot?: string;
};
