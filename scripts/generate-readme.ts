// Writes the generated parts of README.md (the screen of the demo, the table of platforms); with --check, fails on drift.
import { readFileSync, writeFileSync } from 'node:fs';
import { loadProviders } from '../src/providers/load-providers.ts';
import { demoScreen } from './demo-screen.ts';

const target = new URL('../README.md', import.meta.url);
const before = readFileSync(target, 'utf8');

const providers = await loadProviders();
const rows = providers.map(({ id, name, clients }) => {
  const programs = clients.map(({ package: { name: program, versions } }) => `${program} ${versions.map((each) => `${each}x`).join(', ')}`);
  return `| ${name} | \`${id}\` | ${programs.join(' · ')} |`;
});
const platforms = ['| platform | id | programs, and the versions that are modelled |', '|---|---|---|', ...rows].join('\n');
const screen = ['```text', (await demoScreen()).trimEnd(), '```'].join('\n');

const after = replacePart(replacePart(before, 'platforms', platforms), 'screen', screen);
if (!process.argv.includes('--check')) writeFileSync(target, after);
else if (after !== before) {
  console.error('README.md has drifted from the code: run npm run generate');
  process.exitCode = 1;
}

function replacePart(text: string, name: string, part: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [head, rest] = text.split(start);
  const tail = rest?.split(end)[1];
  if (head === undefined || tail === undefined) throw new Error(`README.md has no part ${name}`);
  return `${head}${start}\n${part}\n${end}${tail}`;
}
