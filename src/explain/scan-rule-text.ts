import { textOfLines } from '../report/layout.ts';
import { asciiText, pageOf, prose } from '../report/page.ts';
import { remedyLines } from '../report/remedy-lines.ts';
import type { Screen } from '../report/screen.ts';
import type { Report } from '../types/report.ts';
import type { ScanRuleText } from '../types/rule.ts';
import { say, type Words } from '../value/untrusted.ts';
import { ruleWords } from './rule-words.ts';

const nothing: Report = {
  platforms: [],
  findings: [],
  gaps: [],
  passed: 0,
  ignored: 0,
  online: false,
  home: undefined,
  now: new Date(0),
};

/** A rule of the scanner for people: what it finds, why that matters, which command finds it, what to do. */
export function scanRuleText(rule: ScanRuleText, screen: Screen): Words {
  const page = pageOf(nothing, screen);
  const lines = [
    say`${page.paint.bold(ruleWords(rule.id))}  ${rule.severity}`,
    ...prose(ruleWords(rule.summary), 2, page),
    say``,
    ...prose(ruleWords(rule.why), 2, page),
    say``,
    ...prose(say`Found by: ${ruleWords(rule.command)}`, 2, page),
    say``,
    ...remedyLines([rule.remedy], page),
  ];
  return textOfLines(screen.unicode ? lines : lines.map(asciiText));
}
