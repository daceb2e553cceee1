import { exampleLines } from '../examples/example-lines.ts';
import { findingLines } from '../report/finding-lines.ts';
import { textOfLines } from '../report/layout.ts';
import { asciiText, pageOf, prose } from '../report/page.ts';
import { verifyLines } from '../report/remedy-lines.ts';
import type { Screen } from '../report/screen.ts';
import type { Report } from '../types/report.ts';
import type { InvalidExample, Rule } from '../types/rule.ts';
import { maskExample } from './mask-example.ts';
import { severityWords } from './severity-words.ts';

/** An example in which the rule finds something, and what `check` reports. */
export interface ShownExample {
  readonly example: InvalidExample;
  readonly report: Report;
}

/** A rule for people: what it finds, why that matters, each example with its finding, what is not reported. */
export function ruleText(rule: Rule, shown: readonly ShownExample[], screen: Screen): string {
  const [first] = shown;
  if (!first) return '';
  const page = pageOf(first.report, screen);
  const { paint } = page;
  const lines = [
    `${paint.bold(rule.id)}  ${severityWords(rule)}`,
    ...prose(plain(rule.summary), 2, page),
    '',
    ...prose(plain(rule.why), 2, page),
    ...shown.flatMap((each) => exampleText(rule, each, screen)),
    '',
    ...prose(`Not reported: ${rule.examples.valid.map(({ title }) => title).join('; ')}.`, 2, page),
  ];
  return textOfLines(screen.unicode ? lines : lines.map(asciiText));
}

function exampleText(rule: Rule, { example, report }: ShownExample, screen: Screen): readonly string[] {
  const page = pageOf(report, screen);
  const mine = report.findings.filter((finding) => finding.rule === rule.id);
  return [
    '',
    ...prose(`Example: ${example.title}`, 2, page),
    ...exampleLines(example).map((line) => `    ${maskExample(line)}`),
    ...mine.flatMap((finding) => ['', ...findingLines(finding, page)]),
    ...verifyLines(mine, page),
  ];
}

/** Without Markdown markup, which the documentation uses. */
function plain(text: string): string {
  return text.replaceAll('`', '');
}
