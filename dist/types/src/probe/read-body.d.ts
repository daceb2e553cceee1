/** The most that is read of an answer, as sent and as unpacked. In bytes. */
export declare const mostBytes: number;
/** A body, perhaps only its beginning; or one that cannot be unpacked. */
export type Body = {
    readonly is: 'text';
    readonly text: string;
    readonly truncated: boolean;
} | {
    readonly is: 'undecodable';
};
/** Reads at most 64 KiB, and gives no more than that unpacked. Rejects where the connection breaks. */
export declare function readBody(chunks: AsyncIterable<Uint8Array>, encoding: string | undefined): Promise<Body>;
