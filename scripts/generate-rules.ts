// Writes src/rules.generated.ts from the files in rules/; with --check, fails when it has drifted.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const target = new URL('../src/rules.generated.ts', import.meta.url);
const ids = readdirSync(new URL('../rules', import.meta.url))
  .map((file) => file.replace(/\.ts$/, ''))
  .sort();
const nameOf = (id: string): string => id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const text = `// Generated from rules/ by \`npm run generate\`: a rule is added by adding its file.
${ids.map((id) => `import { ${nameOf(id)} } from '../rules/${id}.ts';`).join('\n')}
import type { Rule } from './types/rule.ts';

/** Every rule, in the order of their ids. */
export const rules: readonly Rule[] = [
${ids.map((id) => `  ${nameOf(id)},`).join('\n')}
];
`;

if (!process.argv.includes('--check')) writeFileSync(target, text);
else if (readFileSync(target, 'utf8') !== text) {
  console.error('src/rules.generated.ts has drifted from rules/: run npm run generate');
  process.exitCode = 1;
}
