/** One request that was made, as `-v` lists it: never a header, never a body. */
export interface SentRequest {
    readonly platform: string;
    readonly method: string;
    readonly host: string;
    readonly path: string;
    /** The status, or the word for what stood in its way. */
    readonly outcome: string;
    readonly milliseconds: number;
}
