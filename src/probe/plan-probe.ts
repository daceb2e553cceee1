import { askNothing, type ProbePlan, type ProbeSituation } from '../probe-kit/probe-plan.ts';
import { planCave } from '../providers/cave/probe.ts';
import { planDescarteslabs } from '../providers/descarteslabs/probe.ts';
import { planEarthscope } from '../providers/earthscope/probe.ts';
import type { Provider } from '../types/provider.ts';
import type { Resolution } from '../types/resolution.ts';
import { planDeclared } from './declared.ts';

/** Which platforms can be asked, and how. */
const planners: Readonly<
  Record<string, (provider: Provider, resolution: Resolution, situation: ProbeSituation) => ProbePlan>
> = {
  descarteslabs: planDescarteslabs,
  earthone: planDescarteslabs,
  earthscope: planEarthscope,
  cave: planCave,
};

/** What to ask about the credential of a resolution, or why nothing is asked. */
export function planProbe(provider: Provider, resolution: Resolution, situation: ProbeSituation): ProbePlan {
  const planner = Object.hasOwn(planners, provider.id) ? planners[provider.id] : undefined;
  if (planner) return planner(provider, resolution, situation);
  if (provider.probe) return planDeclared(provider, provider.probe, resolution, situation);
  return askNothing('not-asked', 'no-probe', 'auth-doctor does not know yet how to ask this platform');
}
