// Tests the hook with the real pre-commit: `npm run try:pre-commit` (pre-commit on PATH, or PRE_COMMIT=path). It makes
// a repository of what a user's pre-commit would clone (package.json, dist/, the hook's description), installs the hook
// from it into fresh repositories, and commits there. Exit 0: every case passed.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseShape, sampleOf } from '../src/shapes/shape.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const preCommit = process.env['PRE_COMMIT'] ?? 'pre-commit';
const place = realpathSync(mkdtempSync(join(tmpdir(), 'auth-doctor-hook-')));
const environment = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(GIT_|PRE_COMMIT)/.test(name))),
  HOME: join(place, 'home'),
  PRE_COMMIT_HOME: join(place, 'pre-commit'),
  GIT_CONFIG_GLOBAL: join(place, 'gitconfig'),
};

interface Run {
  readonly code: number | null;
  readonly output: string;
}

function run(folder: string, program: string, ...args: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, env: environment, encoding: 'utf8' });
  return { code: status, output: `${stdout}${stderr}` };
}

function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', args, {
    cwd: folder,
    env: environment,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function write(folder: string, path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

const tokens: string[] = [];
/** A line that leaks a new made-up token. */
function leak(): string {
  const token = sampleOf(parseShape('{32:hex}'), Math.random);
  tokens.push(token);
  return `auth_token = "${token}"\n`;
}

function hookRepository(): { readonly folder: string; readonly revision: string } {
  const folder = join(place, 'hook');
  mkdirSync(folder, { recursive: true });
  for (const name of ['package.json', '.pre-commit-hooks.yaml', 'dist'])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  git(folder, 'init', '--quiet', '.');
  git(folder, 'add', '--all', '--force');
  git(folder, 'commit', '--quiet', '-m', 'hook');
  return { folder, revision: git(folder, 'rev-parse', 'HEAD').trim() };
}

let made = 0;
function newRepository(hook: ReturnType<typeof hookRepository>): string {
  made += 1;
  const folder = join(place, `r${made}`);
  mkdirSync(folder);
  git(folder, 'init', '--quiet', '--initial-branch=main', '.');
  write(
    folder,
    '.pre-commit-config.yaml',
    `repos:\n- repo: ${hook.folder}\n  rev: ${hook.revision}\n  hooks: [{id: auth-doctor}]\n`,
  );
  const installed = run(folder, preCommit, 'install');
  if (installed.code !== 0) throw new Error(`pre-commit install failed: ${installed.output}`);
  return folder;
}

const failures: string[] = [];
function expect(what: string, { code, output }: Run, stopped: boolean): void {
  const said = /token-in-(staged-file|file|history|metadata)/.test(output);
  const quoted = tokens.some((token) => output.includes(token));
  const right = (code !== 0) === stopped && said === stopped && !quoted;
  console.log(`${right ? 'ok  ' : 'FAIL'} ${what}`);
  if (!right) failures.push(`${what}: exit ${code}${quoted ? ', and it shows a token' : ''}\n${quoted ? '' : output}`);
}

function commit(folder: string, ...args: readonly string[]): Run {
  return run(folder, 'git', 'commit', '--quiet', '-m', 'a change', ...args);
}

function tryAll(): void {
  write(place, 'gitconfig', '[user]\n\tname = A\n\temail = a@example.org\n[protocol "file"]\n\tallow = always\n');
  const hook = hookRepository();

  const folder = newRepository(hook);
  write(folder, 'a.py', leak());
  git(folder, 'add', '.');
  expect('the first commit, with a token', commit(folder), true);
  write(folder, 'a.py', 'x = 1\n');
  git(folder, 'add', '.');
  expect('the first commit, clean', commit(folder), false);

  write(folder, 'a.py', `x = 1\n${leak()}`);
  expect('a token that is not staged', commit(folder, '--allow-empty'), false);
  expect('git commit --all', commit(folder, '--all'), true);
  expect('git commit FILE', commit(folder, 'a.py'), true);
  git(folder, 'add', 'a.py');
  write(folder, 'a.py', 'x = 1\n');
  expect('a token that is staged and no longer on disk', commit(folder), true);
  git(folder, 'reset', '--quiet', '--hard');

  write(folder, 'old.py', leak());
  git(folder, 'add', '.');
  commit(folder, '--no-verify');
  git(folder, 'mv', 'old.py', 'new.py');
  expect('a renamed file whose token is in HEAD', commit(folder), false);
  write(folder, 'new.py', `# a new line\n${readFileSync(join(folder, 'new.py'), 'utf8')}`);
  expect('a changed file whose token is in HEAD', commit(folder, '--all'), false);
  git(folder, 'rm', '--quiet', 'new.py');
  expect('a deleted file', commit(folder), false);

  write(folder, 'later.py', leak());
  git(folder, 'add', '--intent-to-add', 'later.py');
  expect('intent to add', commit(folder, '--allow-empty'), false);
  git(folder, 'reset', '--quiet');
  rmSync(join(folder, 'later.py'));

  const inner = newRepository(hook);
  write(inner, 'inner.py', leak());
  git(inner, 'add', '.');
  commit(inner, '--no-verify');
  git(folder, 'submodule', '--quiet', 'add', inner, 'lib');
  expect('a new submodule', commit(folder), false);
  write(inner, 'more.py', 'x = 1\n');
  git(inner, 'add', '.');
  commit(inner, '--no-verify');
  git(folder, 'submodule', '--quiet', 'update', '--remote');
  expect('a submodule bump', commit(folder, '--all'), false);

  git(folder, 'checkout', '--quiet', '-b', 'side');
  write(folder, 'side.py', leak());
  git(folder, 'add', '.');
  commit(folder, '--no-verify');
  git(folder, 'checkout', '--quiet', 'main');
  write(folder, 'main.py', 'x = 2\n');
  git(folder, 'add', '.');
  commit(folder);
  git(folder, 'merge', '--quiet', '--no-commit', '--no-ff', 'side');
  expect('a merge of what is committed', commit(folder), false);
  git(folder, 'checkout', '--quiet', '-b', 'other');
  write(folder, 'other.py', 'x = 3\n');
  git(folder, 'add', '.');
  commit(folder);
  git(folder, 'checkout', '--quiet', 'main');
  git(folder, 'merge', '--quiet', '--no-commit', '--no-ff', 'other');
  write(folder, 'evil.py', leak());
  git(folder, 'add', '.');
  expect('a merge that brings a token of its own', commit(folder), true);
  git(folder, 'merge', '--abort');

  const linked = join(place, 'linked');
  git(folder, 'worktree', 'add', '--quiet', linked);
  write(linked, 'w.py', leak());
  git(linked, 'add', '.');
  expect('a linked work tree, with a token', commit(linked), true);
  write(linked, 'w.py', 'x = 4\n');
  git(linked, 'add', '.');
  expect('a linked work tree, clean', commit(linked), false);

  expect(
    'pre-commit run --all-files, with a token in a committed file',
    run(folder, preCommit, 'run', '--all-files'),
    true,
  );
  expect(
    'pre-commit run --from-ref --to-ref',
    run(folder, preCommit, 'run', '--from-ref', 'main~2', '--to-ref', 'side'),
    true,
  );
  expect('pre-commit run --all-files, without one', run(cleanRepository(hook), preCommit, 'run', '--all-files'), false);
}

function cleanRepository(hook: ReturnType<typeof hookRepository>): string {
  const clean = newRepository(hook);
  write(clean, 'a.py', 'x = 1\n');
  git(clean, 'add', '.');
  commit(clean, '--no-verify');
  return clean;
}

try {
  console.log(run(place, preCommit, '--version').output.trim());
  tryAll();
} finally {
  rmSync(place, { recursive: true, force: true });
}
if (failures.length > 0) {
  console.error(`\n${failures.join('\n\n')}`);
  process.exitCode = 1;
}
