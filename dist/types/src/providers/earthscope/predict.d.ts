import type { Reply } from '../../types/provider.ts';
import type { Raised, Resolution } from '../../types/resolution.ts';
/** What the client shows for an answer: to its token request where it makes one, else to its request of the API. */
export declare function predictReply(resolution: Resolution, reply: Reply): Raised | undefined;
