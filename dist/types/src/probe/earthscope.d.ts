import type { Secret } from '../secret.ts';
import type { Provider } from '../types/provider.ts';
import type { Resolution } from '../types/resolution.ts';
import { type ProbePlan } from './probe-plan.ts';
/** EarthScope: the user's profile, with an access token that is still fresh. A refresh token is not exchanged here. */
export declare function planEarthscope(provider: Provider, resolution: Resolution, home: string | undefined, now: Date): ProbePlan;
/** The request of the profile with this access token. */
export declare function profilePlan(provider: Provider, resolution: Resolution, home: string | undefined, token: Secret): ProbePlan;
