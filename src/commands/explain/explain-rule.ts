import { ruleText } from '../../explain/rule-text.ts';
import { scanRuleText } from '../../explain/scan-rule-text.ts';
import type { Screen } from '../../report/screen.ts';
import { rules } from '../../rules.generated.ts';
import { scanRuleTexts } from '../../scan/finding/scan-rule-texts.ts';
import type { RuleText } from '../../types/rule.ts';
import { say, type Words } from '../../value/untrusted.ts';
import { diagnoseExample } from './diagnose-example.ts';

/** Explains a rule, of the scanner too; each example with the finding that it really gives. */
export async function explainRule({ id }: RuleText, screen: Screen): Promise<Words> {
  const scanRule = scanRuleTexts.find((each) => each.id === id);
  if (scanRule) return scanRuleText(scanRule, screen);
  const rule = rules.find((each) => each.id === id);
  if (!rule) return say``;
  const shown = await Promise.all(
    rule.examples.invalid.map(async (example) => ({ example, report: await diagnoseExample(example) })),
  );
  return ruleText(rule, shown, screen);
}
