/**
 * The line (from 1) of each `key = value` of a TOML text, by its full dotted key. A guess by line, good for showing:
 * what stands inside a multi-line string or an inline table is not told apart.
 */
export declare function tomlKeyLines(text: string): ReadonlyMap<string, number>;
