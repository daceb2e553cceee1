/** One `machine` or `default` entry: where it stands, and whether it holds anything. */
export interface NetrcEntry {
    readonly name: string;
    readonly line: number;
    readonly filled: boolean;
}
/**
 * The entries of a netrc file, the last one of a name; undefined where Python raises NetrcParseError, upon which
 * requests uses none of it (Lib/netrc.py of 3.11, _parse).
 */
export declare function parseNetrc(text: string): ReadonlyMap<string, NetrcEntry> | undefined;
