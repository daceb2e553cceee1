// Runs the tests: all of them, those of the fast loop (--fast), or the files that are named. The sources are transpiled
// once for all test files, into one bundle in .cache/tests: each process would transpile or load the same 600 files
// again. Plain JavaScript, so that nothing has to be transpiled to begin with.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, transform } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const outdir = join(root, '.cache', 'tests');

/** What takes long for what it shows of a usual change: real git, archives, shells, servers and whole screens. */
const slow = new RegExp(
  `^test/(?:scan/.*|ci/.*|(?:${[
    'assignment(?:s|-line)|unknown-values',
    'bundle|ci|cli|completion|conformance-rules|demo|docs|explain',
    'credential-host|cures|end-signals|exchange-process|file-lock|hints|licenses|output-parts|plain-arguments|safe-store|status|untrusted|where|workflow-commands',
    'http-addresses|installed-versions|lookalikes|no-secret-shown|output',
    'probe-\\w+|python-(?:header|text)|readme|recheck|remedies|report-\\w+|verdict|windows-paths|world-git|words',
  ].join('|')})\\.test\\.ts)$`,
);

const args = process.argv.slice(2);
const options = args.filter((arg) => arg.startsWith('--') && arg !== '--fast');
const named = args.filter((arg) => !arg.startsWith('--')).map((path) => relative(root, join(process.cwd(), path)));
const all = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => `test/${name.replaceAll('\\', '/')}`)
  .sort();
const isFast = args.includes('--fast');
const files = named.length > 0 ? named : isFast ? all.filter((file) => !slow.test(file)) : all;

/** Each file's own address: tests and sources find what lies beside them by it. */
const ownAddresses = {
  name: 'own-addresses',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const contents = readFileSync(path, 'utf8');
      if (!contents.includes('import.meta.url')) return { contents, loader: 'ts' };
      const define = { 'import.meta.url': JSON.stringify(pathToFileURL(path).href) };
      const { code } = await transform(contents, {
        loader: 'ts',
        define,
        target: 'node20.19',
        sourcemap: 'inline',
        sourcefile: path,
      });
      return { contents: code, loader: 'js' };
    }),
};

rmSync(outdir, { recursive: true, force: true });
mkdirSync(outdir, { recursive: true });
await build({
  absWorkingDir: root,
  // The program itself too, for the tests that start it.
  entryPoints: [...files, 'src/cli.ts'],
  outbase: root,
  outdir,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  packages: 'external',
  platform: 'node',
  target: 'node20.19',
  format: 'esm',
  sourcemap: true,
  logLevel: 'warning',
  plugins: [ownAddresses],
});

const reporter = pathToFileURL(join(root, 'scripts', 'test-reporter.mjs')).href;
const outputs = files.map((file) => join(outdir, file.replace(/\.ts$/, '.mjs')));
const { status } = spawnSync(
  process.execPath,
  [
    '--enable-source-maps',
    '--test',
    `--test-reporter=${reporter}`,
    '--test-reporter-destination=stdout',
    ...options,
    ...outputs,
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, AUTH_DOCTOR_TEST_PROGRAM: join(outdir, 'src', 'cli.mjs') },
  },
);
process.exitCode = status ?? 1;
