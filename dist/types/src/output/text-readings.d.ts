/**
 * What a reader, or a program, could make of a text: first the text itself, then with broken lines joined and with its
 * escapes undone (backslashes of JSON, Python and ours, percent signs, XML entities), also one inside the other. Some
 * dozens of texts at most, and only one where there is nothing to undo.
 */
export declare function textReadings(text: string): readonly string[];
/** The text as it leaves the program: UTF-8 has no half surrogate pairs. */
export declare function wellFormed(text: string): string;
