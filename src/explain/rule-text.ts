import { exampleLines } from '../examples/example-lines.ts';
import { findingLines } from '../report/finding-lines.ts';
import { textOfLines } from '../report/layout.ts';
import { asciiText, pageOf, prose } from '../report/page.ts';
import { verifyLines } from '../report/remedy-lines.ts';
import type { Screen } from '../report/screen.ts';
import type { Report } from '../types/report.ts';
import type { InvalidExample, Rule } from '../types/rule.ts';
import { say, type Words } from '../value/untrusted.ts';
import { maskExample } from './mask-example.ts';
import { ruleWords } from './rule-words.ts';
import { severityWords } from './severity-words.ts';

/** An example in which the rule finds something, and what `check` reports. */
export interface ShownExample {
  readonly example: InvalidExample;
  readonly report: Report;
}

/** A rule for people: what it finds, why that matters, each example with its finding, what is not reported. */
export function ruleText(rule: Rule, shown: readonly ShownExample[], screen: Screen): Words {
  const [first] = shown;
  if (!first) return say``;
  const page = pageOf(first.report, screen);
  const { paint } = page;
  const lines = [
    say`${paint.bold(ruleWords(rule.id))}  ${severityWords(rule)}`,
    ...prose(ruleWords(rule.summary), 2, page),
    say``,
    ...prose(ruleWords(rule.why), 2, page),
    ...shown.flatMap((each) => exampleText(rule, each, screen)),
    say``,
    ...prose(ruleWords(`Not reported: ${rule.examples.valid.map(({ title }) => title).join('; ')}.`), 2, page),
  ];
  return textOfLines(screen.unicode ? lines : lines.map(asciiText));
}

function exampleText(rule: Rule, { example, report }: ShownExample, screen: Screen): readonly Words[] {
  const page = pageOf(report, screen);
  const mine = report.findings.filter((finding) => finding.rule === rule.id);
  return [
    say``,
    ...prose(say`Example: ${ruleWords(example.title)}`, 2, page),
    ...exampleLines(example).map((line) => say`    ${maskExample(line)}`),
    ...mine.flatMap((finding) => [say``, ...findingLines(finding, page)]),
    ...verifyLines(mine, page),
  ];
}
