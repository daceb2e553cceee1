import type { Place } from './place.js';
import type { Raised } from './resolution.js';
export type Severity = 'error' | 'warning' | 'note';
export type Shell = 'posix' | 'fish' | 'powershell' | 'cmd';
/** One row of evidence: where, what, and whether it is what the client uses. */
export interface Evidence {
    readonly place?: Place;
    readonly what: string;
    readonly wins?: boolean;
}
/**
 * An edit that `fix` makes: reversible, and of a credential nothing is lost. `strip` removes the characters that were
 * pasted along with the value at a place, or, where the place has no key, the byte order mark at the beginning of the
 * file.
 */
export type SafeEdit = {
    readonly kind: 'chmod';
    readonly path: string;
    readonly mode: number;
} | {
    readonly kind: 'ignore-path';
    readonly file: string;
    readonly line: string;
} | {
    readonly kind: 'strip';
    readonly place: Extract<Place, {
        kind: 'file';
    }>;
};
/** `run` has one line for each shell; a step without it is done by hand. */
export interface RemedyStep {
    readonly say: string;
    /**
     * The text of the step on the default screen: a condition, a warning, or `say` in one short line. Without it, a step
     * with a command is the command alone there. Empty: the step is left out, because a line below the findings says it
     * for all.
     */
    readonly brief?: string;
    /** Lines to paste into a file, such as a CI workflow: not a shell command. */
    readonly text?: readonly string[];
    readonly run?: readonly {
        readonly shell: Shell;
        readonly line: string;
    }[];
    /** The same by a program; with it in every step, `fix` mends the finding. */
    readonly edit?: SafeEdit;
    readonly url?: string;
}
export interface Remedy {
    readonly steps: readonly RemedyStep[];
    /** What people try, and why it cannot help here. */
    readonly wontHelp?: readonly string[];
}
/** What a client raises, or warns about, before it sends anything; a finding that explains it names it. */
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
    /** The affected part of the credential: findings about one cause at one place are one. */
    readonly slot?: string;
};
