/** The characters that a run of a shape may hold, by the name that shapes use. */
declare const alphabets: {
    readonly alnum: 'A-Za-z0-9';
    readonly base64: 'A-Za-z0-9+/';
    readonly base64url: 'A-Za-z0-9_-';
    readonly digit: '0-9';
    readonly hex: '0-9a-f';
    readonly HEX: '0-9A-F';
    readonly anyhex: '0-9A-Fa-f';
    readonly lower: 'a-z';
    readonly upper: 'A-Z';
    readonly word: 'A-Za-z0-9_';
};
export type Alphabet = keyof typeof alphabets;
export type ShapePart = {
    readonly is: 'literal';
    readonly text: string;
} | {
    readonly is: 'run';
    readonly alphabet: Alphabet;
    readonly least: number;
    readonly most: number;
};
/** A parsed shape: what a token looks like, written `ghp_{36}`, `{32:hex}` or `{20,:base64url}.{20,40:base64url}`. */
export interface Shape {
    readonly text: string;
    readonly parts: readonly ShapePart[];
    /** In characters. `most` is Infinity where the last run is open. */
    readonly least: number;
    readonly most: number;
}
/** Reads shape notation. Throws `Error` with a message that quotes the shape (a shape is no secret). */
export declare function parseShape(text: string): Shape;
/** The shape as the source of a regular expression, without anchors; linear on any input. */
export declare function shapePattern(shape: Shape): string;
/** Whether the whole text has the shape. */
export declare function hasShape(shape: Shape, text: string): boolean;
/** A made-up text of the shape, for examples and tests. `random` gives a number in [0, 1). */
export declare function sampleOf(shape: Shape, random: () => number): string;
/** Every character of an alphabet, in the order of their codes. */
export declare function charactersOf(alphabet: Alphabet): readonly string[];
export {};
