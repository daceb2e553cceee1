import { severityWords } from '../../src/explain/severity-words.ts';
import type { Rule, RuleExample } from '../../src/types/rule.ts';
import { code, generatedFrom, page, prose, terminal, title } from './markdown.ts';
import { shownOutput } from './shown-output.ts';

/** The page of one rule: what it finds, why that matters, and each of its examples with what is really said of it. */
export async function rulePage(rule: Rule): Promise<string> {
  const { id, layer, failureClass, summary, why, examples } = rule;
  return page([
    [generatedFrom(`rules/${id}.ts`)],
    [`# ${id}`],
    [prose(summary)],
    [
      `**${severityWords(rule)}** · fault of the layer [${layer}](../rules.md#${layer}) · reports of the kind ${code(failureClass)}`,
    ],
    [prose(why)],
    ['## What it finds'],
    ...(await shownExamples(examples.invalid)),
    ['## What it lets pass'],
    ...(await shownExamples(examples.valid)),
    [`In a terminal: ${code(`auth-doctor explain ${id}`)}. All rules: [rules](../rules.md).`],
  ]);
}

async function shownExamples(examples: readonly RuleExample[]): Promise<readonly (readonly string[])[]> {
  const shown = await Promise.all(examples.map(async (example) => ({ example, lines: await shownOutput(example) })));
  return shown.flatMap(({ example, lines }) => [[`### ${title(example.title)}`], terminal(lines)]);
}
