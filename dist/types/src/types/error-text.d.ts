import type { FailureClass } from './failure-class.js';
import type { Evidence, Remedy, Severity } from './finding.js';
/** A live credential in the text: whoever has the text has it. */
export interface LeakedToken {
    readonly line: number;
    /** `CAVE token`, `password in an address`. */
    readonly what: string;
    readonly platform?: string;
}
/**
 * How sure a piece of an error text makes its first class: it decides, it narrows, it hints, or it is the last line of
 * many errors.
 */
export type Weight = 'decides' | 'narrows' | 'hints' | 'any';
/** What a known message says, as it was met in a text. Nothing of the text itself is in it but checked captures. */
export interface MessageMatch {
    /** The entry of the table: `generic/header-newline`, `cds/3`. */
    readonly id: string;
    readonly line: number;
    /** The error in words that are safe to show. */
    readonly error: string;
    readonly classes: readonly FailureClass[];
    readonly weight: Weight;
    /** What of the text speaks for it, where there is more to say: `U+201C is character 8 of the header`. */
    readonly detail?: string;
    readonly platform?: string;
    /** Rules that confirm it, where they are not those of its classes. */
    readonly rules?: readonly string[];
}
/** One error of a text: matches that belong together, and what they say of its platform. */
export interface RecognisedError {
    /** The first line of it that says something. */
    readonly line: number;
    /** Lines where the same error comes again. */
    readonly again: readonly number[];
    readonly matches: readonly MessageMatch[];
    /** The platforms that it may be of: several where they share a message, none where nothing names one. */
    readonly platforms: readonly string[];
}
/** One possible cause of an error. */
export interface Cause {
    readonly class: FailureClass;
    /** Of the text alone: the words leave hardly anything else; they fit it well; it is one of many. */
    readonly likelihood: 'high' | 'medium' | 'low';
    /** Whether it holds on this machine. `unknown`: only the platform can tell, or nothing of the platform is here. */
    readonly confirmed: true | false | 'unknown';
    /** Of a confirmed one: how severe what confirms it is. */
    readonly severity?: Severity;
    /** Why it is confirmed, ruled out or unknown. */
    readonly evidence: readonly Evidence[];
    readonly remedy: Remedy;
    /** The rules that confirm it: those that did, else those that could. */
    readonly rules: readonly string[];
}
/** What is known of one error of a text. */
export interface Explanation {
    /** In words that are safe to show: a known message, never the text itself. */
    readonly error: string;
    /** What a part of the text tells besides: which character, at which position. */
    readonly detail?: string;
    readonly line: number;
    /** Lines where the same error comes again. */
    readonly again: readonly number[];
    /** The id of the platform whose client or server it comes from; undefined where the text names none. */
    readonly platform?: string;
    /** Most likely first, and what is confirmed before all others. */
    readonly causes: readonly Cause[];
    /** Whatever the cause is, it is not the credential. */
    readonly credentialIsInnocent: boolean;
    /** The platforms that were checked on this machine for it. */
    readonly checked: readonly string[];
}
/** What `explainError` gives, and what `auth-doctor explain --format json` prints of an error text. */
export interface ErrorExplanation {
    readonly schemaVersion: 1;
    readonly tool: {
        readonly name: 'auth-doctor';
        readonly version: string;
    };
    readonly summary: {
        readonly exitCode: 0 | 1 | 3;
        readonly lines: number;
    };
    /** The errors that were recognised, in the order of their lines; none where no error is about credentials. */
    readonly explanations: readonly Explanation[];
    /** Live credentials in the text, and the command or page that revokes each. */
    readonly leaks: readonly (LeakedToken & {
        readonly revoke?: string;
    })[];
}
