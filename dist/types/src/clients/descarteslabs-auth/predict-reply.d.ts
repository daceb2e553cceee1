import type { Reply } from '../../types/provider.ts';
import type { Raised, Resolution } from '../../types/resolution.ts';
import type { AuthFlavour } from './flavour.ts';
/** The exception that the client shows for an answer to its request for a token, or for a service's answer. */
export declare function predictReply(flavour: AuthFlavour, resolution: Resolution, reply: Reply): Raised | undefined;
