/**
 * How many calls of the operating system have been given up and have not come back. While there is one, Node cannot
 * end by itself, nor by `process.exit`, which joins its threads (measured on Node 20): see `end-process.ts`.
 */
export declare function abandonedCalls(): number;
/**
 * The work's result, or `late()` if it takes longer than `milliseconds`. Work that is given up goes on; `expired` tells
 * it to stop at its next step. `work` must not reject.
 */
export declare function withinDeadline<T>(milliseconds: number, work: (expired: () => boolean) => Promise<T>, late: () => T): Promise<T>;
