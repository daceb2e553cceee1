// Writes the screens that test/report-screens.test.ts compares with, and docs/screens.md: look at git's diff before you
// commit. With --check, fails if one is out of date.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { screensOf, situations } from '../test/support/screen-situations.ts';
import { screensPage } from './docs/screens-page.ts';

const root = new URL('../', import.meta.url);
const outputs = new Map([['docs/screens.md', await screensPage()]]);
for (const [name, report] of Object.entries(situations))
  outputs.set(`fixtures/screens/${name}.txt`, screensOf(await report()));

mkdirSync(new URL('fixtures/screens/', root), { recursive: true });
for (const [name, text] of outputs) {
  const target = new URL(name, root);
  if (!process.argv.includes('--check')) writeFileSync(target, text);
  else if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
    console.error(`${name} has drifted from what auth-doctor prints: run npm run generate`);
    process.exitCode = 1;
  }
}
