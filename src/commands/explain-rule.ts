import { ruleText } from '../explain/rule-text.ts';
import type { Screen } from '../report/screen.ts';
import type { Rule } from '../types/rule.ts';
import { diagnoseExample } from './diagnose-example.ts';

/** A rule for people, each of its examples with what is really said of it. */
export async function explainRule(rule: Rule, screen: Screen): Promise<string> {
  const shown = await Promise.all(rule.examples.invalid.map(async (example) => ({ example, report: await diagnoseExample(example) })));
  return ruleText(rule, shown, screen);
}
