import { planProbe as planDescarteslabs } from '../descarteslabs/probe.ts';

/** EarthOne is asked as Descartes Labs is: it runs the same services at other hosts. */
export const planProbe = planDescarteslabs;
