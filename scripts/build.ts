import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { version } from '../src/version.ts';
import { makeBundle } from './bundle/make-bundle.ts';
import { thirdPartyNotices } from './third-party-notices.ts';

// Makes dist/: the program and the library, with everything they need, to run where nothing is installed. It is
// committed: the same sources must give the same bytes on any machine, so nothing in it may name a directory of this
// one.

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');

if (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version !== version) {
  throw new Error('src/version.ts and package.json differ');
}

const { files, inputs } = await makeBundle(root);

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
// The package's sources are ES modules, its distribution is not.
writeFileSync(join(dist, 'package.json'), '{ "type": "commonjs" }\n');
for (const { path, text } of files) {
  if (text.includes(root)) throw new Error(`${path} names a folder of this machine`);
  writeFileSync(path, text);
}
chmodSync(join(dist, 'auth-doctor.js'), 0o755);

writeFileSync(join(root, 'THIRD-PARTY-LICENSES'), thirdPartyNotices(inputs, root));

// The types that the library's users see; they reveal nothing of the inside.
const tsc = join(root, 'node_modules', '.bin', 'tsc');
execFileSync(tsc, ['-p', 'scripts/tsconfig.types.json'], {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
keepOnly(declarationsFrom(join(dist, 'types', 'src', 'library.d.ts')), join(dist, 'types'));

console.log(
  `dist: ${files.length} files, ${Math.round(files.reduce((sum, { text }) => sum + text.length, 0) / 1024)} KiB`,
);

/** A declaration and everything that it names, each once. Their imports, which end in `.ts`, are changed. */
function declarationsFrom(first: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(first)) return known;
  known.add(first);
  const text = readFileSync(first, 'utf8');
  const named = [...text.matchAll(/(?:from |import\()['"](\.[^'"]+)\.(?:ts|js)['"]/g)].map(([, path = '']) => path);
  writeFileSync(first, text.replace(/((?:from |import\()['"]\.[^'"]+)\.ts(['"])/g, '$1.js$2'));
  for (const path of named) declarationsFrom(join(dirname(first), `${path}.d.ts`), known);
  return known;
}

/** tsc writes a declaration for every source: unreachable ones are removed. */
function keepOnly(wanted: ReadonlySet<string>, folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !wanted.has(path)) rmSync(path);
  }
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) removeEmpty(join(folder, entry.name));
  }
}

function removeEmpty(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) removeEmpty(join(folder, entry.name));
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}
