// Generated from src/providers/*/probe.ts by `npm run generate`: a platform is added by adding its directory.
import { planProbe as cave } from './providers/cave/probe.ts';
import { planProbe as descarteslabs } from './providers/descarteslabs/probe.ts';
import { planProbe as earthone } from './providers/earthone/probe.ts';
import { planProbe as earthscope } from './providers/earthscope/probe.ts';
import type { ProbePlanner } from './probe-kit/probe-plan.ts';

/** The platforms that are asked by code of their own. */
export const probePlanners: Readonly<Record<string, ProbePlanner>> = {
  cave,
  descarteslabs,
  earthone,
  earthscope,
};
