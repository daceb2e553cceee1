import { padTo, textOfLines, twoColumns } from '../report/layout.ts';
import { asciiText } from '../report/page.ts';
import type { Screen } from '../report/screen.ts';
import type { RuleText } from '../types/rule.ts';

/** All rules as a table: id, severity, what it finds. */
export function ruleList(rules: readonly RuleText[], screen: Screen): string {
  const widest = Math.max(0, ...rules.map(({ id }) => id.length));
  const rows = rules.map(({ id, severity, summary }) => ({
    name: `${padTo(id, widest)}  ${severity}`,
    words: summary.replaceAll('`', ''),
  }));
  const lines = [
    ...twoColumns(rows, screen.width),
    '',
    `See ${screen.call} explain ${rules[0]?.id ?? 'RULE'} for one of them, with examples.`,
  ];
  return textOfLines(screen.unicode ? lines : lines.map(asciiText));
}
