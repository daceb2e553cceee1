// Writes src/rules.generated.ts from the files in rules/, and the ids of all rules; with --check, fails when one has
// drifted.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { scanRuleTexts } from '../src/scan/finding/scan-rule-texts.ts';

const ids = readdirSync(new URL('../rules', import.meta.url))
  .map((file) => file.replace(/\.ts$/, ''))
  .sort();
const nameOf = (id: string): string => id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const inOrder = [...ids, ...scanRuleTexts.map(({ id }) => id)].sort();
const outputs = {
  'src/rules.generated.ts': `// Generated from rules/ by \`npm run generate\`: a rule is added by adding its file.
${ids.map((id) => `import { ${nameOf(id)} } from '../rules/${id}.ts';`).join('\n')}
import type { Rule } from './types/rule.ts';

/** Every rule, in the order of their ids. */
export const rules: readonly Rule[] = [
${ids.map((id) => `  ${nameOf(id)},`).join('\n')}
];
`,
  'src/rule-ids.generated.ts': `// Generated from rules/ and the rules of \`scan\` by \`npm run generate\`.

/** The ids of all rules that a finding can be of, in order: for whoever need not load the rules. */
export const ruleIds: readonly string[] = [
${inOrder.map((id) => `  '${id}',`).join('\n')}
];
`,
};

for (const [name, text] of Object.entries(outputs)) {
  const target = new URL(`../${name}`, import.meta.url);
  if (!process.argv.includes('--check')) writeFileSync(target, text);
  else if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
    console.error(`${name} has drifted from rules/: run npm run generate`);
    process.exitCode = 1;
  }
}
