import { severityWords } from '../../src/explain/severity-words.ts';
import type { FaultLayer, RuleText, ScanRuleText } from '../../src/types/rule.ts';
import { generatedFrom, page, prose, table } from './markdown.ts';

/** What the layers are, in the order in which they explain each other. */
const layers: Readonly<Record<FaultLayer, string>> = {
  installation: 'the client program itself does not work',
  home: 'the home directory is missing, or not the expected one',
  damage: 'a value or a file is invalid',
  kind: 'a value is intact, but of the wrong kind',
  name: 'the credential has a name that the client does not read',
  shadow: 'another place overrides it',
  expiry: 'the credential has expired',
  absence: 'the credential is missing',
  server: 'the platform rejects it, or it is sent to the wrong server',
  unexplained: 'the client fails or warns, and no other rule explains it; always a separate finding',
  exposure: 'others can read it; always a separate finding',
};

/** The page that lists all rules, by the layer of their fault. */
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
      `${rules.length} rules, each in its own file in [rules/](../rules). Their pages show examples with the actual output of auth-doctor: the examples are run when the pages are generated, and CI fails if a page is out of date. Placeholders such as \`<CAVE token>\` replace secrets. The end of each report (gaps that concern the whole machine, the number of checks) is left out.`,
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
      `${scanRules.length} more rules are about tokens in files, in git and in streams, which [auth-doctor scan](scan.md) looks for. Their layer is exposure.`,
    ],
    table(['rule', 'severity', 'finds'], scanRules.map(row)),
    ['## Which finding is reported'],
    [
      'One mistake often breaks several rules: only one finding is reported per cause, and what the other rules found becomes its evidence. Earlier layers in this list explain later ones:',
    ],
    names.map((layer, index) => `${index + 1}. **${layer}**: ${layers[layer]}`),
  ]);
}
