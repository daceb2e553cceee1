import { mkdirSync, writeFileSync } from 'node:fs';
import { screensOf, situations } from '../test/support/screen-situations.ts';
import { screensPage } from './docs/screens-page.ts';

// Writes the screens that test/report-screens.test.ts compares with. Look at git's diff before you commit.

const folder = new URL('../fixtures/screens/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, report] of Object.entries(situations)) {
  writeFileSync(new URL(`${name}.txt`, folder), screensOf(await report()));
}
writeFileSync(new URL('../docs/screens.md', import.meta.url), await screensPage());
