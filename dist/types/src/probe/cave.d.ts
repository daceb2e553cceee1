import type { Provider } from '../types/provider.ts';
import type { Resolution } from '../types/resolution.ts';
import { type ProbePlan } from './probe-plan.ts';
/** CAVE: what its services ask about each token themselves; the auth server only notes when the key was last used. */
export declare function planCave(provider: Provider, resolution: Resolution, home: string | undefined): ProbePlan;
