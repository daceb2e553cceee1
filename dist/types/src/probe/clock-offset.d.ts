import type { Reply } from '../types/provider.ts';
/** From here on a wrong clock is worth a word: servers allow some minutes at most. In seconds. */
export declare const noticeableOffset = 120;
/** Seconds by which this machine's clock is ahead of the server's; undefined where the answer's `Date` does not tell. */
export declare function clockOffset({ headers }: Reply, now: Date): number | undefined;
