import { reach } from './context/confidence.ts';
import type { Layer } from './decoded-text.ts';
import type { RuleGroup } from './candidates/search-plan.ts';

/** Whether a word that belongs to a rule stands in the lines above: a here-document, a heading, a header row. */
export function isNamedAbove({ bytes }: Layer, { near }: RuleGroup, start: number): boolean {
  return near?.test(bytes.toString('latin1', Math.max(0, start - reach.direct), start)) ?? true;
}
