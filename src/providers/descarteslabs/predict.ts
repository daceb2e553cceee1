import { predictReply } from './auth/predict-reply.ts';
import type { Reply } from '../../types/provider.ts';
import type { Raised, Resolution } from '../../types/resolution.ts';
import { descarteslabsFlavour } from './flavour.ts';

/** The exception that the client shows for a server's answer; undefined: it goes on. */
export function predict(resolution: Resolution, reply: Reply): Raised | undefined {
  return predictReply(descarteslabsFlavour, resolution, reply);
}
