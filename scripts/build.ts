import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { version } from '../src/version.ts';
import { thirdPartyNotices } from './third-party-notices.ts';

// Makes dist/: the program and the library, with all that they need, to run where nothing is installed. It is committed:
// the same sources must give the same bytes on any machine, so nothing in it may name a folder of this one.

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');

/** CommonJS parts of a bundle ask for Node's own modules with `require`, which ES modules do not have. */
const requireBanner = "import { createRequire as createRequireOfNode } from 'node:module';\nconst require = createRequireOfNode(import.meta.url);\n";

/**
 * yargs, cliui and wrap-ansi each bring a string-width that loads ICU's segmenter at start (20 ms of CPU in all). Our help
 * is ASCII: our own count of columns will do.
 */
const ownStringWidth: Plugin = {
  name: 'own-string-width',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^string-width$/ }, () => ({ path: 'string-width', namespace: 'own' }));
    onLoad({ filter: /.*/, namespace: 'own' }, () => ({
      contents: "export { columnCount as default } from './src/report/column-count.ts';",
      resolveDir: root,
    }));
  },
};

/**
 * In the sources each client's replay is loaded by itself. In the bundle they lie in one file with what they share: a
 * check needs most of them, and reading one file costs less than reading twenty (12 ms of CPU).
 */
const joinedClients: Plugin = {
  name: 'joined-clients',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]client-loaders\.ts$/ }, ({ path }) => {
      const imports: string[] = [];
      const contents = readFileSync(path, 'utf8').replace(/\(await import\(('[^']+')\)\)/g, (_, from: string) => {
        const name = `joined${imports.length}`;
        imports.push(`import * as ${name} from ${from};\n`);
        return name;
      });
      if (imports.length === 0) throw new Error('client-loaders.ts has changed: nothing was joined');
      return { contents: imports.join('') + contents, loader: 'ts' };
    });
  },
};

if (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version !== version) {
  throw new Error('src/version.ts and package.json differ');
}

const { outputFiles, metafile } = await build({
  absWorkingDir: root,
  entryPoints: { 'auth-doctor': 'src/cli.ts', library: 'src/library.ts' },
  outdir: 'dist',
  chunkNames: 'parts/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // Not minified, but ASCII, which V8 reads faster: who wants to know what runs in a hook can read it.
  minify: false,
  plugins: [ownStringWidth, joinedClients],
  define: { BUNDLED_VERSION: JSON.stringify(version) },
  legalComments: 'none',
  write: false,
  metafile: true,
  logLevel: 'warning',
});

rmSync(dist, { recursive: true, force: true });
for (const { path, text } of outputFiles) {
  if (text.includes(root)) throw new Error(`${basename(path)} names a folder of this machine`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text.includes('typeof require') ? withBanner(text) : text);
}
chmodSync(join(dist, 'auth-doctor.js'), 0o755);

writeFileSync(join(root, 'THIRD-PARTY-LICENSES'), thirdPartyNotices(Object.keys(metafile.inputs), root));

// What the library's users see of its types; knows nothing of what is inside.
const tsc = join(root, 'node_modules', '.bin', 'tsc');
execFileSync(tsc, ['-p', 'scripts/tsconfig.types.json'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
keepOnly(declarationsFrom(join(dist, 'types', 'src', 'library.d.ts')), join(dist, 'types'));

console.log(`dist: ${outputFiles.length} files, ${Math.round(outputFiles.reduce((sum, { text }) => sum + text.length, 0) / 1024)} KiB`);

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
  for (const entry of readdirSync(folder, { withFileTypes: true })) if (entry.isDirectory()) removeEmpty(join(folder, entry.name));
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}

/** Behind a `#!` line, which must stay the first. */
function withBanner(text: string): string {
  const end = text.startsWith('#!') ? text.indexOf('\n') + 1 : 0;
  return text.slice(0, end) + requireBanner + text.slice(end);
}
