import { scanRuleText } from '../../src/explain/scan-rule-text.ts';
import type { ScanRuleText } from '../../src/types/rule.ts';
import { code, generatedFrom, page, prose, terminal } from './markdown.ts';
import { shownScreen } from './shown-output.ts';

/** The page of one of the scanner's rules: what it finds, why that matters, and its text in a terminal. */
export function scanRulePage(rule: ScanRuleText): string {
  const { id, layer, severity, failureClass, summary, why, command } = rule;
  const shown = scanRuleText(rule, shownScreen).trimEnd().split('\n');
  return page([
    [generatedFrom('src/scan/finding/scan-rule-texts.ts')],
    [`# ${id}`],
    [prose(summary)],
    [`**${severity}** · layer [${layer}](../rules.md#${layer}) · failure class ${code(failureClass)}`],
    [prose(why)],
    [`To look for it: ${code(command)} ([all ways to scan](../scan.md)).`],
    ['## What to do'],
    terminal([`$ auth-doctor explain ${id}`, ...shown]),
    ['All rules: [rules](../rules.md).'],
  ]);
}
