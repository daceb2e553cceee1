/** An entry of a netrc file: who to log in as at a machine. */
export interface NetrcEntry {
    readonly login: string;
    readonly account: string;
    readonly password: string;
    /** Where the entry begins, counted from 1. */
    readonly line: number;
}
/** The entries by machine name (`default` among them), or undefined where `netrc.netrc` raises NetrcParseError. */
export declare function parseNetrc(text: string): ReadonlyMap<string, NetrcEntry> | undefined;
