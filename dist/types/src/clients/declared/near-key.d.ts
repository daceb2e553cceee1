/** A key of the file that was probably meant for `name`, and what is wrong with its spelling. */
export declare function nearKey(name: string, keys: readonly {
    readonly key: string;
    readonly line?: number;
}[]): {
    readonly why: string;
    readonly line?: number;
} | undefined;
