import { diagnoseExample } from '../../src/commands/explain/diagnose-example.ts';
import { severityWords } from '../../src/explain/severity-words.ts';
import type { Report } from '../../src/types/report.ts';
import type { InvalidExample, Rule, RuleExample } from '../../src/types/rule.ts';
import { code, generatedFrom, page, prose, terminal, title } from './markdown.ts';
import { shownOutput } from './shown-output.ts';

/** The page of one rule: what it finds, why that matters, and each of its examples with its real report. */
export async function rulePage(rule: Rule): Promise<string> {
  const { id, layer, failureClass, summary, why, examples } = rule;
  return page([
    [generatedFrom(`rules/${id}.ts`)],
    [`# ${id}`],
    [prose(summary)],
    [`**${severityWords(rule)}** · layer [${layer}](../rules.md#${layer}) · failure class ${code(failureClass)}`],
    [prose(why)],
    ['## What it finds'],
    ...(await shownExamples(examples.invalid, (report, example) => refuseSilence(rule, example, report))),
    ['## What it does not report'],
    ...(await shownExamples(examples.valid)),
    [`In a terminal: ${code(`auth-doctor explain ${id}`)}. All rules: [rules](../rules.md).`],
  ]);
}

async function shownExamples<T extends RuleExample>(
  examples: readonly T[],
  examine: (report: Report, example: T) => void = () => undefined,
): Promise<readonly (readonly string[])[]> {
  const shown = await Promise.all(
    examples.map(async (example) => {
      const report = await diagnoseExample(example);
      examine(report, example);
      return { example, lines: shownOutput(example, report) };
    }),
  );
  return shown.flatMap(({ example, lines }) => [[`### ${title(example.title)}`], terminal(lines)]);
}

/** Throws if a page would show a healthy machine under "What it finds". */
function refuseSilence({ id }: Rule, { title: name, says }: InvalidExample, { findings }: Report): void {
  if (findings.some(({ rule, message }) => rule === id && message.includes(says))) return;
  const found = findings.map(({ rule, message }) => `${rule}: ${message}`).join('; ') || 'no finding';
  throw new Error(`rules/${id}.ts: the example "${name}" must give a finding that says "${says}"; it gives ${found}`);
}
