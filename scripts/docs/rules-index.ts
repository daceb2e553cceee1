import { severityWords } from '../../src/explain/severity-words.ts';
import type { FaultLayer, RuleText, ScanRuleText } from '../../src/types/rule.ts';
import { generatedFrom, page, prose, table } from './markdown.ts';

/** What the layers are, in the order in which they explain one another. */
const layers: Readonly<Record<FaultLayer, string>> = {
  installation: 'the client program itself cannot work',
  home: 'the home folder is missing, or another than is thought',
  damage: 'a value or a file is broken',
  kind: 'a value is whole, but of another kind than is due',
  name: 'it stands under a name that is not read',
  shadow: 'another place wins over it',
  expiry: 'its time is over',
  absence: 'it is not there',
  server: 'the platform refuses it, or it goes to the wrong one',
  unexplained: 'the client fails or warns, and no other rule knows why; such a finding stands on its own',
  exposure: 'others can read it; such a finding always stands on its own',
};

/** The page that lists all rules, by the layer in which their fault lies. */
export function rulesIndex(rules: readonly RuleText[], scanRules: readonly ScanRuleText[]): string {
  const row = (rule: RuleText): readonly string[] => [
    `[${rule.id}](rules/${rule.id}.md)`,
    severityWords(rule),
    prose(rule.summary),
  ];
  const names = Object.keys(layers) as readonly FaultLayer[];
  return page([
    [generatedFrom('rules/')],
    ['# Rules'],
    [
      `${rules.length} rules, each one file in [rules/](../rules). Their pages show examples with what auth-doctor really says of them: they are run whenever the pages are made, and CI fails where a page has drifted. Words such as \`<CAVE token>\` stand where a secret does. The end of each report (gaps of the machine as a whole, the count of checks) is left out.`,
    ],
    ...names.flatMap((layer) => {
      const mine = rules.filter((rule) => rule.layer === layer);
      return mine.length === 0
        ? []
        : [
            [`## ${layer}`],
            [`${layers[layer].charAt(0).toUpperCase()}${layers[layer].slice(1)}.`],
            table(['rule', 'severity', 'finds'], mine.map(row)),
          ];
    }),
    ['## What scan finds'],
    [
      `${scanRules.length} more are about tokens in files, in git and in streams: [auth-doctor scan](scan.md) looks for them. They too are of the layer exposure.`,
    ],
    table(['rule', 'severity', 'finds'], scanRules.map(row)),
    ['## Which finding is given'],
    [
      'A fault often breaks several rules: one finding is given for one cause, and what the others saw becomes its evidence. What comes first here explains what comes later:',
    ],
    names.map((layer, index) => `${index + 1}. **${layer}**: ${layers[layer]}`),
  ]);
}
