// Runs the tests: all of them, those of the fast loop (--fast), or the files that are named. The sources are transpiled
// once for all test files, into one bundle below .cache/tests: each process would transpile or load the same 600 files
// again. Plain JavaScript, so that nothing has to be transpiled to begin with.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, transform } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
/** One for each run: two at once do not disturb each other. */
const outdir = join(root, '.cache', 'tests', String(process.pid));

/**
 * What takes long for what it shows of a usual change: real git, archives, shells, servers, whole screens and thousands
 * of made-up inputs. The fast loop leaves these out, and has to stay below 20 seconds of processor time.
 */
const slow = new Set([
  'absent-client',
  'assignment-line',
  'assignments',
  'bundle',
  'ci',
  'cli',
  'completion',
  'completion-install',
  'conformance-rules',
  'credential-host',
  'cures',
  'demo',
  'docs',
  'end-signals',
  'exchange-process',
  'explain',
  'explain-error',
  'file-lock',
  'fix',
  'fix-values',
  'hints',
  'hostile-surroundings',
  'hostile-names',
  'http-addresses',
  'installed-versions',
  'licenses',
  'lookalikes',
  'no-secret-shown',
  'output',
  'output-parts',
  'outputs',
  'plain-arguments',
  'probe-classify',
  'probe-exchange',
  'probe-online',
  'probe-proof',
  'probe-transport',
  'python-header',
  'python-text',
  'readme',
  'recheck',
  'remedies',
  'report-groups',
  'report-json',
  'report-screens',
  'safe-store',
  'status',
  'support-report',
  'unknown-values',
  'untrusted',
  'verdict',
  'where',
  'windows-paths',
  'words',
  'workflow-commands',
  'world-git',
]);

/** An option of Node's test runner may be a word of its own, as `--test-name-pattern "rule expired-token"`. */
const withValue = new Set(['--test-name-pattern', '--test-skip-pattern', '--test-concurrency', '--test-timeout']);
const options = [];
const named = [];
let isFast = false;
for (const args = process.argv.slice(2); args.length > 0; ) {
  const arg = args.shift() ?? '';
  if (arg === '--fast') isFast = true;
  else if (withValue.has(arg)) options.push(`${arg}=${args.shift() ?? ''}`);
  else if (arg.startsWith('--')) options.push(arg);
  else named.push(relative(root, join(process.cwd(), arg)).replaceAll('\\', '/'));
}
const all = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => `test/${name.replaceAll('\\', '/')}`)
  .sort();
const unknown = named.filter((file) => !all.includes(file));
if (unknown.length > 0) {
  console.error(`no such test file: ${unknown.join(', ')}\nFor example: npm test -- test/rules.test.ts`);
  process.exit(2);
}
const files = named.length > 0 ? named : isFast ? all.filter((file) => !isSlow(file)) : all;

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

mkdirSync(outdir, { recursive: true });
// What a run that was killed has left.
for (const name of readdirSync(join(outdir, '..'))) {
  try {
    process.kill(Number(name), 0);
  } catch (error) {
    if (error.code === 'ESRCH') rmSync(join(outdir, '..', name), { recursive: true, force: true });
  }
}
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
rmSync(outdir, { recursive: true, force: true });
process.exitCode = status ?? 1;

function isSlow(file) {
  return /^test\/(?:scan|ci)\//.test(file) || slow.has(file.slice('test/'.length, -'.test.ts'.length));
}
