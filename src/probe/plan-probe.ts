import { askNothing, type ProbePlan, type ProbeSituation } from '../probe-kit/probe-plan.ts';
import { probePlanners } from '../probe-planners.generated.ts';
import type { Provider } from '../types/provider.ts';
import type { Resolution } from '../types/resolution.ts';
import { planDeclared } from './declared.ts';

/** What to ask about the credential of a resolution, or why nothing is asked. */
export function planProbe(provider: Provider, resolution: Resolution, situation: ProbeSituation): ProbePlan {
  // A file of the user's may have replaced a platform: then its clients are data.
  const isWritten = Object.hasOwn(probePlanners, provider.id) && !provider.declared?.length;
  const planner = isWritten ? probePlanners[provider.id] : undefined;
  if (planner) return planner(provider, resolution, situation);
  if (provider.probe) return planDeclared(provider, provider.probe, resolution, situation);
  return askNothing('not-asked', 'no-probe', 'auth-doctor does not know yet how to ask this platform');
}
