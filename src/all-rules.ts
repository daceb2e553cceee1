import { rules } from './rules.generated.ts';
import { scanRuleTexts } from './scan/finding/scan-rule-texts.ts';
import type { RuleText } from './types/rule.ts';

/** Every rule that a finding can be of, those of `scan` too, in the order of their ids. */
export const allRules: readonly RuleText[] = [...rules, ...scanRuleTexts].sort((a, b) => (a.id < b.id ? -1 : 1));
