import type { Facts } from './facts.ts';
import type { FailureClass } from './failure-class.ts';
import type { Remedy, RuleProblem, Severity } from './finding.ts';
import type { MemoryFile } from './memory-files.ts';
import type { Verdict } from './verdict.ts';

/**
 * The layer of a fault, in the order in which faults explain others: of several findings on one credential, the first
 * of these is reported and the rest become its evidence. `exposure` (others can read it) and `unexplained` (what the
 * client raises, if no rule knows why) are always separate findings.
 */
export type FaultLayer =
  | 'installation'
  | 'home'
  | 'damage'
  | 'kind'
  | 'name'
  | 'shadow'
  | 'expiry'
  | 'absence'
  | 'server'
  | 'unexplained'
  | 'exposure';

/**
 * A made-up situation that a rule is shown with. Strings may hold samples, made at run time from public shapes:
 * `{{cave/token}}`, a second one `{{cave/token 2}}`, a cut one `{{cave/token first 20}}`; a JWT
 * `{{jwt earthscope/access-token exp=+3600 key=value}}` (seconds from now). A variable's whole value may be
 * `{{unknown a CI secret}}`: it is unknown, for this reason.
 */
export interface RuleExample {
  readonly title: string;
  readonly platform: string;
  /** More platforms that are checked with it, for a rule that looks at several at once. */
  readonly with?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Path (relative: below the home) → file. */
  readonly files?: Readonly<Record<string, MemoryFile>>;
  readonly git?: Readonly<Record<string, 'tracked' | 'ignored' | 'untracked'>>;
  /** Installed Python distributions and their versions. */
  readonly packages?: Readonly<Record<string, string>>;
  /** Programs on PATH that run in their own Python environment, and the distributions there. */
  readonly programs?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly uid?: number;
  readonly sudoFrom?: string;
  /** No HOME. */
  readonly homeless?: boolean;
  readonly os?: 'linux' | 'darwin' | 'win32';
  /** Seconds from now, as set by `--valid-for`. */
  readonly validFor?: number;
  readonly verdicts?: readonly Verdict[];
}

export interface InvalidExample extends RuleExample {
  readonly severity: Severity;
  /** A part of the finding's message, so that the example shows what it is meant to show. */
  readonly says: string;
}

/** One rule: pure, and read in a minute. Its examples are its tests and its documentation. */
export interface Rule {
  /** The fault in kebab-case. */
  readonly id: string;
  readonly severity: Severity;
  readonly layer: FaultLayer;
  /** The class of real reports that it addresses. The list is in failure-class.ts. */
  readonly failureClass: FailureClass;
  /** One sentence. */
  readonly summary: string;
  /** Why it matters and what people try in vain: two or three sentences. */
  readonly why: string;
  /** Runs after all others, on facts that only contain the exceptions and warnings that no finding explains. */
  readonly last?: true;
  check(facts: Facts): Iterable<RuleProblem>;
  readonly examples: { readonly valid: readonly RuleExample[]; readonly invalid: readonly InvalidExample[] };
}

/** The text about a rule, of either kind. */
export type RuleText = Omit<Rule, 'check'>;

/** A rule of `scan`, which reads bytes instead of facts: it has no examples, but the command that finds it. */
export interface ScanRuleText extends RuleText {
  readonly command: string;
  readonly remedy: Remedy;
}
