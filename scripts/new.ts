// `npm run new rule|platform|format <id>`: starts a contribution with its one file, which says what to fill in.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Scaffold, scaffolds } from './scaffolds.ts';

const [kind = '', id = ''] = process.argv.slice(2);
const scaffold: Scaffold | undefined = Object.hasOwn(scaffolds, kind) ? scaffolds[kind] : undefined;
const fault = !scaffold
  ? `npm run new ${Object.keys(scaffolds).join('|')} <id>`
  : /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)
    ? undefined
    : 'the id is in kebab-case: stale-lockfile';

if (fault !== undefined || !scaffold) {
  console.error(fault);
  process.exitCode = 2;
} else {
  const path = scaffold.path(id);
  const target = fileURLToPath(new URL(`../${path}`, import.meta.url));
  if (existsSync(target)) {
    console.error(`${path} is there already`);
    process.exitCode = 2;
  } else {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, scaffold.text(id));
    console.log(
      `${path} is written. Next:\n${scaffold
        .next(id)
        .map((line) => `  ${line}`)
        .join('\n')}`,
    );
  }
}
