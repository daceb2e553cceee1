/** Below this many characters a text may stand in any sentence by chance. */
export declare const shortestGuarded = 8;
/** The ways in which one secret's text may turn up in output, each longest first. */
export interface SecretForms {
    /** Raw, and as base64 and base64url, alone or inside something longer. */
    readonly plain: readonly string[];
    /** Percent-encoded as JavaScript and Python do it, JSON-escaped, as Python's `repr` and `harmlessText` print it. */
    readonly escaped: readonly string[];
}
/** The forms of a secret's text, also of one that holds half a surrogate pair: output turns that into U+FFFD, escapes keep it. */
export declare function secretForms(text: string): SecretForms;
