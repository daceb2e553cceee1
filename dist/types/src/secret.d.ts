/** The relation of one secret's text to another's. */
export type Relation = 'same' | 'prefix' | 'suffix' | 'other';
/**
 * A credential's text, which no way of printing shows: `String()`, template literals, `JSON.stringify`, `console.log`,
 * spreading and `Object.keys` all give `[secret]` or nothing. The only way to get it is `reveal()`;
 * `test/architecture.test.ts` has the list of files that may call it.
 */
export declare class Secret {
    #private;
    constructor(text: string);
    /** The text itself, for a replay's own comparisons and for the probe's request. */
    reveal(): string;
    /** In characters (Unicode code points), as Python counts them. */
    get length(): number;
    /** Whether this text is the beginning (`prefix`) or end (`suffix`) of the other, the same, or none of these. */
    relation(other: Secret): Relation;
    toString(): string;
    toJSON(): string;
    get [Symbol.toStringTag](): string;
}
/** Every secret of this run, each text once: what the output writer refuses to print. */
export declare function allSecrets(): Iterable<Secret>;
/**
 * Runs what makes secrets, and forgets them all once no such run is in progress: for a library, whose process
 * continues.
 */
export declare function forgettingSecrets<T>(run: () => Promise<T>): Promise<T>;
