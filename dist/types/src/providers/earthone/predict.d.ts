import type { Reply } from '../../types/provider.ts';
import type { Raised, Resolution } from '../../types/resolution.ts';
/** The exception that the client shows for a server's answer; undefined: it goes on. */
export declare function predict(resolution: Resolution, reply: Reply): Raised | undefined;
