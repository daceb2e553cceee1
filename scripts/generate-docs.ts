// Writes docs/rules.md, docs/platforms.md and the pages below them; with --check, fails if they are out of date.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { allPages } from './docs/all-pages.ts';

const docs = new URL('../docs/', import.meta.url);
const pages = await allPages();
const stale = ['rules', 'platforms'].flatMap((folder) => namesIn(folder).filter((name) => !pages.has(name)));
const drifted = [...pages]
  .filter(([name, text]) => !existsSync(new URL(name, docs)) || readFileSync(new URL(name, docs), 'utf8') !== text)
  .map(([name]) => name);

if (process.argv.includes('--check')) {
  for (const name of [...drifted, ...stale])
    console.error(`docs/${name} has drifted from what auth-doctor does: run npm run generate`);
  if (drifted.length + stale.length > 0) process.exitCode = 1;
} else {
  for (const folder of ['rules', 'platforms']) mkdirSync(new URL(folder, docs), { recursive: true });
  for (const name of stale) rmSync(new URL(name, docs));
  for (const name of drifted) writeFileSync(new URL(name, docs), pages.get(name) ?? '');
}

function namesIn(folder: string): readonly string[] {
  const path = new URL(folder, docs);
  return existsSync(path) ? readdirSync(path).map((name) => `${folder}/${name}`) : [];
}
