/** A 1-based place in a text; the column counts code points, as Python does. */
export interface Place {
    readonly line: number;
    readonly column: number;
}
/** How many Python characters (code points) stand before the UTF-16 index `end`; a lone surrogate counts as one. */
export declare function codePointIndex(text: string, end: number): number;
/**
 * Gives the place of a UTF-16 index; only '\n' ends a line (Lib/json/decoder.py, JSONDecodeError.__init__).
 * It goes on from the last place asked for, so that asking in rising order costs one pass over the text.
 */
export declare function createPlaceFinder(text: string): (index: number) => Place;
