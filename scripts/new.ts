// `npm run new rule|platform|format <id>`: starts a contribution with its one file, which says what to fill in, and
// enters it in the generated lists.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Scaffold, scaffolds } from './scaffolds.ts';

const [kind = '', id = ''] = process.argv.slice(2);
const scaffold: Scaffold | undefined = Object.hasOwn(scaffolds, kind) ? scaffolds[kind] : undefined;
const fault =
  !scaffold || id === ''
    ? `npm run new ${Object.keys(scaffolds).join('|')} <id>`
    : /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)
      ? undefined
      : `the id "${id}" is not in kebab-case, as in stale-lockfile`;

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
    const script = fileURLToPath(new URL(`${scaffold.list}.ts`, import.meta.url));
    spawnSync(process.execPath, ['--import', 'tsx', script], { stdio: 'inherit' });
    console.log(
      `${path} is written, and is in the generated list. Next:\n${scaffold
        .next(id)
        .map((line) => `  ${line}`)
        .join('\n')}`,
    );
  }
}
