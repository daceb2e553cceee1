import type { Severity } from '../types/finding.ts';
import type { RuleText } from '../types/rule.ts';
import { joinWords, say, type Words } from '../value/untrusted.ts';

const order: readonly Severity[] = ['error', 'warning', 'note'];

/** The severities of a rule's findings, its own first: `error or warning`. Its examples show them. */
export function severitiesOf({ severity, examples }: RuleText): readonly Severity[] {
  const shown = new Set<Severity>(examples.invalid.map((example) => example.severity));
  return [severity, ...order.filter((each) => each !== severity && shown.has(each))];
}

/** The same as words. */
export function severityWords(rule: RuleText): Words {
  return joinWords(
    severitiesOf(rule).map((each) => say`${each}`),
    ' or ',
  );
}
