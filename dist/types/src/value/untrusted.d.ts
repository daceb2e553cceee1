declare const brand: unique symbol;
/**
 * A text from outside: an argument, the name of a file, a key in one. It is not a `string`, so it cannot become part of
 * a sentence by mistake; only `shown` (foreign-text.ts) turns it into what may be printed.
 */
export interface Untrusted {
    readonly [brand]: 'untrusted';
}
/** Makes a text from outside `Untrusted`. */
export declare function untrusted(text: string): Untrusted;
/** The text itself, to compare or use it; `test/architecture.test.ts` has the list of files that may call it. */
export declare function rawText(text: Untrusted): string;
/**
 * What may be printed: our own text, and what `shown` and `shownNames` (foreign-text.ts) let pass. Everything that
 * prints takes this alone, so a plain `string` is from outside until one of these has looked at it.
 */
export type Words = string & {
    readonly [brand]: 'words';
};
/** A text as it is in our sources: the compiler knows every character of it. */
type Literal<T extends string> = T extends string ? (Record<never, 1> extends Record<T, 1> ? never : T) : never;
/**
 * What a sentence takes: words, a number, or one of the texts in our sources. A `string` is none of these, nor is what
 * the compiler knows nothing of (`any`, as `JSON.parse` gives it).
 */
export type Own<T> = 0 extends 1 & T ? never : T extends Words | number ? T : T extends string ? Literal<T> : never;
/** A sentence in our own words: what is inserted must be words as well, a number, or a text in our sources. */
export declare function say<const T extends readonly unknown[]>(own: TemplateStringsArray, ...slots: {
    readonly [K in keyof T]: Own<T[K]>;
}): Words;
/**
 * A text from our own sources, if the compiler cannot see that; `test/architecture.test.ts` has the list of files that
 * may call it.
 */
export declare function ourOwn(text: string): Words;
/** Words one after the other. */
export declare function joinWords<const T extends string>(parts: readonly Words[], between: Own<T>): Words;
/**
 * Words in another shape: cut, broken over lines, escaped, in other signs. `change` adds nothing from outside;
 * `test/architecture.test.ts` has the list of files that may call it.
 */
export declare function reshaped(words: Words, change: (text: string) => string): Words;
/** The pieces of words between those places. */
export declare function splitWords(words: Words, at: string): readonly Words[];
/** A number with so many digits behind the point. */
export declare function decimal(number: number, digits: number): Words;
/** Blanks to indent or to fill with. */
export declare function blanks(count: number): Words;
export {};
