import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { version } from '../src/version.ts';
import { bundleParts, type Part } from './bundle-parts.ts';
import { thirdPartyNotices } from './third-party-notices.ts';

// Makes dist/: the program and the library, with all that they need, to run where nothing is installed. It is committed:
// the same sources must give the same bytes on any machine, so nothing in it may name a folder of this one.

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');

if (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version !== version) {
  throw new Error('src/version.ts and package.json differ');
}

const parts: readonly Part[] = [
  { name: 'auth-doctor', roots: ['src/cli.ts'], isEntry: true },
  { name: 'core', roots: ['src/main.ts'], after: 'auth-doctor' },
  {
    name: 'check',
    roots: [
      'src/commands/check.ts',
      'src/commands/demo.ts',
      'src/commands/explain.ts',
      'src/commands/providers.ts',
      'src/commands/rules.ts',
      'src/commands/completion.ts',
      'src/known-names.ts',
    ],
    after: 'core',
  },
  {
    name: 'replays',
    roots: [
      'src/declared/declared-client.ts',
      'src/providers/descarteslabs/client.ts',
      'src/providers/earthone/client.ts',
      'src/providers/earthscope/client.ts',
      'src/providers/cave/caveclient.ts',
      'src/providers/cave/cloud-volume.ts',
      'src/providers/cave/cloud-files.ts',
    ],
    after: 'core',
  },
  { name: 'online', roots: ['src/probe/probe-platforms.ts', 'src/commands/demo/demo-online.ts'], after: 'check' },
  { name: 'scan', roots: ['src/commands/scan.ts'], after: 'core' },
  { name: 'history', roots: ['src/scan/run/plan-history.ts'], after: 'scan' },
  { name: 'user-files', roots: ['src/config/parse-config.ts', 'src/providers/provider-file.ts'], after: 'core' },
  { name: 'library', roots: ['src/library.ts'], after: 'check', isEntry: true },
  { name: 'yargs', roots: ['src/command-line/yargs-arguments.ts'], after: 'core' },
  { name: 'fast-glob', roots: ['fast-glob'], isEntry: true },
  { name: 'smol-toml', roots: ['smol-toml'], isEntry: true },
  { name: 'undici', roots: ['undici'], isEntry: true },
];
const outputs = await bundleParts(parts, {
  absWorkingDir: root,
  outdir: 'dist',
  platform: 'node',
  target: 'node20.19',
  // Not minified, but ASCII, which V8 reads faster: who wants to know what runs in a hook can read it.
  minify: false,
  legalComments: 'none',
  logLevel: 'warning',
  define: { BUNDLED_VERSION: JSON.stringify(version), 'import.meta.url': 'importMetaUrl' },
  inject: ['scripts/import-meta-url.ts'],
  metafile: true,
});

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
// The package's sources are ES modules, its distribution is not.
writeFileSync(join(dist, 'package.json'), '{ "type": "commonjs" }\n');
for (const { path, text } of outputs.files) {
  if (text.includes(root)) throw new Error(`${path} names a folder of this machine`);
  writeFileSync(path, text);
}
chmodSync(join(dist, 'auth-doctor.js'), 0o755);

writeFileSync(join(root, 'THIRD-PARTY-LICENSES'), thirdPartyNotices(outputs.inputs, root));

// What the library's users see of its types; knows nothing of what is inside.
const tsc = join(root, 'node_modules', '.bin', 'tsc');
execFileSync(tsc, ['-p', 'scripts/tsconfig.types.json'], {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
keepOnly(declarationsFrom(join(dist, 'types', 'src', 'library.d.ts')), join(dist, 'types'));

console.log(
  `dist: ${outputs.files.length} files, ${Math.round(outputs.files.reduce((sum, { text }) => sum + text.length, 0) / 1024)} KiB`,
);

/** A declaration and all that it names, each once. Their imports, which end in `.ts`, are changed to what stands there. */
function declarationsFrom(first: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(first)) return known;
  known.add(first);
  const text = readFileSync(first, 'utf8');
  const named = [...text.matchAll(/(?:from |import\()['"](\.[^'"]+)\.(?:ts|js)['"]/g)].map(([, path = '']) => path);
  writeFileSync(first, text.replace(/((?:from |import\()['"]\.[^'"]+)\.ts(['"])/g, '$1.js$2'));
  for (const path of named) declarationsFrom(join(dirname(first), `${path}.d.ts`), known);
  return known;
}

/** tsc writes a declaration for every source: those that nobody can reach are taken away again. */
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
