import type { ErrorCode } from '../types/world.ts';
/**
 * What an error of the operating system means: the client would meet it too, or only we did (too many open files, a
 * stale network folder, a file that another program has locked), which leaves the outcome unknown. Never throws.
 */
export declare function errorResult(error: unknown): {
    readonly is: 'error';
    readonly code: ErrorCode;
} | {
    readonly is: 'unread';
    readonly reason: string;
};
