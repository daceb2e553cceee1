import type { Shell } from '../types/finding.ts';
import type { Words } from '../value/untrusted.ts';

/** How much is shown: `quiet` one line per error, `verbose` every place that was read. */
export type Detail = 'normal' | 'quiet' | 'verbose';

/** What a text is rendered for. Everything that depends on the environment is decided before: rendering is pure. */
export interface Screen {
  /** In columns. */
  readonly width: number;
  readonly unicode: boolean;
  readonly colour: boolean;
  /** Whether the terminal follows links (OSC 8). */
  readonly links: boolean;
  readonly detail: Detail;
  /** The address of the directory that has a page for each rule, ending in a slash; undefined if there is none. */
  readonly rulePages?: Words;
  /** The shell that commands are printed for. */
  readonly shell: Shell;
  /** How the user calls us: `auth-doctor`, `node dist/auth-doctor.js`. */
  readonly call: Words;
  /** Whether the closing line suggests `--online`. */
  readonly offerOnline: boolean;
}
