import { padTo, textOfLines, twoColumns } from '../report/layout.ts';
import { asciiText } from '../report/page.ts';
import type { Screen } from '../report/screen.ts';
import type { RuleText } from '../types/rule.ts';
import { say, type Words } from '../value/untrusted.ts';
import { ruleWords } from './rule-words.ts';

/** All rules as a table: id, severity, what it finds. */
export function ruleList(rules: readonly RuleText[], screen: Screen): Words {
  const widest = Math.max(0, ...rules.map(({ id }) => id.length));
  const rows = rules.map(({ id, severity, summary }) => ({
    name: say`${padTo(ruleWords(id), widest)}  ${severity}`,
    words: ruleWords(summary),
  }));
  const lines = [
    ...twoColumns(rows, screen.width),
    say``,
    say`See ${screen.call} explain ${ruleWords(rules[0]?.id ?? 'RULE')} for one of them, with examples.`,
  ];
  return textOfLines(screen.unicode ? lines : lines.map(asciiText));
}
