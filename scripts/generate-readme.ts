// Writes the generated parts of README.md (how to install, two screens, the table of platforms); with --check, fails on
// drift.
import { readFileSync, writeFileSync } from 'node:fs';
import { installCommands, names } from '../packaging/names.ts';
import { demoOnline } from '../src/commands/demo/demo-online.ts';
import { loadProviders } from '../src/providers/load-providers.ts';
import { demoScreen, screen } from './demo-screen.ts';

const target = new URL('../README.md', import.meta.url);
const before = readFileSync(target, 'utf8');

const providers = await loadProviders();
const rows = providers.map(({ id, name, clients }) => {
  const programs = clients.map(
    ({ package: { name: program, versions } }) => `${program} ${versions.map((each) => `${each}x`).join(', ')}`,
  );
  return `| ${name} | \`${id}\` | ${programs.join(' · ')} |`;
});
const platforms = ['| platform | id | programs and supported versions |', '|---|---|---|', ...rows].join('\n');
const demo = await demoOnline(screen);
const online = demo.text(demo.report).replaceAll(/127\.0\.0\.1:\d+/g, '127.0.0.1:8443');
const installs = [
  [installCommands.pip, 'you have pip: it brings a Node.js of its own'],
  [installCommands.conda, 'you have conda: it brings Node.js too'],
  [installCommands.npm, 'you have Node.js 20.19 or newer'],
].map(([command = '', words]) => `${command.padEnd(41)}# ${words}`);
const parts = {
  install: ['```sh', ...installs, '```'].join('\n'),
  clone: ['```sh', `git clone ${names.repository}`, 'cd auth-doctor', '```'].join('\n'),
  platforms,
  screen: asText(await demoScreen()),
  online: asText(`$ auth-doctor demo --online\n…\n${groupOf(online, 'CAVE  ')}\n…\n\n${groupOf(online, 'Summary:\n')}`),
};

const after = Object.entries(parts).reduce((text, [name, part]) => replacePart(text, name, part), before);
if (!process.argv.includes('--check')) writeFileSync(target, after);
else if (after !== before) {
  console.error('README.md has drifted from the code: run npm run generate');
  process.exitCode = 1;
}

function asText(text: string): string {
  return ['```text', text.trimEnd(), '```'].join('\n');
}

/** A group of lines: from its first line to where the next group, which is not indented, begins. */
function groupOf(text: string, start: string): string {
  const rest = text.slice(text.indexOf(start));
  const end = rest.slice(start.length).search(/\n\n(?! )/);
  return end === -1 ? rest : rest.slice(0, start.length + end);
}

function replacePart(text: string, name: string, part: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [head, rest] = text.split(start);
  const tail = rest?.split(end)[1];
  if (head === undefined || tail === undefined) throw new Error(`README.md has no part ${name}`);
  return `${head}${start}\n${part}\n${end}${tail}`;
}
