import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { names } from '../../packaging/names.ts';
import { parseShape, sampleOf } from '../../src/shapes/shape.ts';
import { root, writePart } from './trial.ts';

/** What a program did. */
export interface HookRun {
  readonly code: number | null;
  readonly output: string;
}

type Environment = Readonly<Record<string, string>>;

/** The real pre-commit: on the PATH, or PRE_COMMIT=path. */
export const preCommit = process.env['PRE_COMMIT'] ?? 'pre-commit';

/** The directory of all trials, with a home in it; `finish` removes it. */
export const place = realpathSync(mkdtempSync(join(tmpdir(), 'auth-doctor-hook-')));
export const home = join(place, 'home');
const environment = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(GIT_|PRE_COMMIT)/.test(name))),
  HOME: home,
  PRE_COMMIT_HOME: join(place, 'pre-commit'),
};

/** Starts a program in a directory, with these variables besides the usual ones. */
export function run(folder: string, [program = '', ...args]: readonly string[], env: Environment = {}): HookRun {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: folder,
    env: { ...environment, ...env },
    encoding: 'utf8',
  });
  return { code: status, output: `${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}` };
}

/** Runs git, and throws where it fails. */
export function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', args, {
    cwd: folder,
    env: environment,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Writes a file and the directories above it. */
export function write(folder: string, path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

const tokens: string[] = [];

/** A new made-up token of CAVE's shape. */
export function madeToken(): string {
  const token = sampleOf(parseShape('{32:hex}'), Math.random);
  tokens.push(token);
  return token;
}

/** A line that leaks one. */
export function leak(): string {
  return `auth_token = "${madeToken()}"\n`;
}

/** The version of package.json, by which a release is tagged. */
export const version = `v${JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version}`;

/**
 * Makes a repository of what a user's pre-commit would clone, with the tag of this version. git finds it under the
 * address that the README names.
 */
export function publishHooks(): void {
  const folder = join(place, 'hook');
  // In the home: pre-commit hands no variable of git's to git.
  write(
    home,
    '.gitconfig',
    `[user]\n\tname = A\n\temail = a@example.org\n[protocol "file"]\n\tallow = always\n[url "${folder}"]\n\tinsteadOf = ${names.repository}\n`,
  );
  mkdirSync(folder, { recursive: true });
  for (const name of ['package.json', '.pre-commit-hooks.yaml', 'dist'])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  git(folder, 'init', '--quiet', '.');
  git(folder, 'add', '--all', '--force');
  git(folder, 'commit', '--quiet', '-m', 'hook');
  git(folder, 'tag', version);
}

let made = 0;

/** A user's repository with this `.pre-commit-config.yaml`, and pre-commit installed in it. */
export function newRepository(config: string): string {
  made += 1;
  const folder = join(place, `r${made}`);
  mkdirSync(folder);
  git(folder, 'init', '--quiet', '--initial-branch=main', '.');
  write(folder, '.pre-commit-config.yaml', config);
  const installed = run(folder, [preCommit, 'install']);
  if (installed.code !== 0) throw new Error(`pre-commit install failed: ${installed.output}`);
  return folder;
}

/** Commits what is staged. */
export function commit(folder: string, args: readonly string[] = [], env: Environment = {}): HookRun {
  return run(folder, ['git', 'commit', '--quiet', '-m', 'a change', ...args], env);
}

const failures: string[] = [];
const cases: string[] = [];

/** Whether a run came out as expected: its exit code is 0, or not, and what it says. It never shows a token. */
export function expect(what: string, { code, output }: HookRun, passes: boolean, says: RegExp | undefined): void {
  const quoted = tokens.some((token) => output.includes(token));
  const right = (code === 0) === passes && (says === undefined || says.test(output)) && !quoted;
  cases.push(what);
  console.log(`${right ? 'ok  ' : 'FAIL'} ${what}`);
  if (!right) failures.push(`${what}: exit ${code}${quoted ? ', and it shows a token' : ''}\n${quoted ? '' : output}`);
}

const leaked = /token-in-(?:staged-file|file|history|metadata)/;

/** The same of a commit: stopped with a finding, or passed without. */
export function expectCommit(what: string, done: HookRun, stopped: boolean): void {
  expect(what, done, !stopped, stopped ? leaked : new RegExp(`^(?![\\s\\S]*${leaked.source})`));
}

/** Removes everything, and sets the exit code. With `--write`, what was tried is written into docs/tried.md. */
export function finish(tools: readonly string[]): void {
  rmSync(place, { recursive: true, force: true });
  console.log(`${cases.length - failures.length} of ${cases.length} as expected`);
  if (failures.length === 0) {
    if (process.argv.includes('--write')) writePart('pre-commit', 'pre-commit', tools, cases);
    return;
  }
  console.error(`\n${failures.join('\n\n')}`);
  process.exitCode = 1;
}
