import type { Provider } from '../types/provider.ts';
import type { Resolution } from '../types/resolution.ts';
import { type ProbePlan } from './probe-plan.ts';
/** What to ask about the credential of a resolution, or why nothing is asked. `home` as in the facts. */
export declare function planProbe(provider: Provider, resolution: Resolution, home: string | undefined, now: Date): ProbePlan;
