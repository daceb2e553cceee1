import { reach } from './judge.ts';
import type { Layer } from './layer.ts';
import type { RuleGroup, ScanPlan } from './scan-plan.ts';

/** Whether a word that belongs to a rule stands in the lines above: a here-document, a heading, a header row. */
export function isNamedAbove({ bytes }: Layer, { near }: RuleGroup, start: number): boolean {
  return near?.test(bytes.toString('latin1', Math.max(0, start - reach.direct), start)) ?? true;
}

/** Whether an opaque text may be a token: its own name stands near, or a name that says secret and a sign of its platform. */
export function isNamedNear({ bytes, platformAt }: Layer, plan: ScanPlan, start: number, end: number): boolean {
  const around = bytes.toString('latin1', Math.max(0, start - reach.before), Math.min(bytes.length, end + reach.after));
  if (!(plan.groups[4] as RuleGroup).near?.test(around)) return false;
  return plan.ownNear.test(around) || plan.opaquePlatforms.has(platformAt(start, end) ?? '');
}
