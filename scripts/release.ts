// Makes all packages of a release from dist/ into release/ (or the directory that is named): `npm run release`. With
// `--check`, makes them twice in two places, under two clocks and time zones, and fails unless every byte is the same.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeRelease } from './release/make-release.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const args = process.argv.slice(2);
const output = resolve(args.find((each) => !each.startsWith('-')) ?? join(root, 'release'));

makeRelease(root, output);
for (const name of readdirSync(output))
  console.log(`${String(statSync(join(output, name)).size).padStart(9)}  ${name}`);
if (args.includes('--check')) {
  const again = mkdtempSync(join(tmpdir(), 'auth-doctor again '));
  try {
    process.env['TZ'] = 'Asia/Kathmandu';
    process.umask(0o077);
    makeRelease(root, again);
    const different = readdirSync(output).filter(
      (name) => Buffer.compare(readFileSync(join(output, name)), readFileSync(join(again, name))) !== 0,
    );
    for (const name of different) console.error(`not the same in two builds: ${name}`);
    if (different.length > 0) process.exitCode = 1;
    else console.log(`two builds are equal, byte for byte: ${readdirSync(again).length} files`);
  } finally {
    rmSync(again, { recursive: true, force: true });
  }
}
