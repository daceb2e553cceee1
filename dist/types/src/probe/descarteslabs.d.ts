import type { Provider } from '../types/provider.ts';
import type { Resolution } from '../types/resolution.ts';
import { type ProbePlan } from './probe-plan.ts';
/**
 * Descartes Labs and EarthOne: the token request, as the client makes it (auth.py:733-809). The client throws the reply's
 * refresh token away, so that asking changes nothing. A cached JWT hides a revoked secret: the secret is asked about.
 */
export declare function planDescarteslabs(provider: Provider, resolution: Resolution, home: string | undefined): ProbePlan;
