import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** What a program did. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a program is started with. */
export interface Start {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

/** What is expected of a run; each that is given. */
export interface Expected {
  readonly code?: number;
  readonly stdout?: RegExp;
  readonly stderr?: RegExp;
  /** What neither may contain. */
  readonly never?: RegExp;
}

/** Trials of one kind of installation, in a directory of their own that is removed at the end. */
export interface Trial {
  readonly folder: string;
  /** Starts a program with no environment but a home, a locale and what is given. */
  run(program: string, args: readonly string[], start?: Start): Run;
  /** The same; throws where it fails: what only prepares a trial. */
  prepare(program: string, args: readonly string[], start?: Start): string;
  /** Says whether a run came out as expected. */
  expect(what: string, run: Run, expected: Expected): void;
  /** A tool that took part, and its version. */
  with(tool: string, version: string): void;
}

/**
 * Runs trials and prints each. With `--write`, what was tried is written into its part of docs/tried.md. The exit code
 * is 1 where one fails.
 */
export async function runTrials(
  name: string,
  title: string,
  body: (trial: Trial) => void | Promise<void>,
): Promise<void> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'auth-doctor-try-')));
  const home = join(folder, 'home');
  mkdirSync(home);
  const cases: string[] = [];
  const tools: string[] = [];
  const failures: string[] = [];
  const run: Trial['run'] = (program, args, { cwd = folder, env = {}, input } = {}) => {
    const { status, stdout, stderr, error } = spawnSync(program, args, {
      cwd,
      env: { HOME: home, LANG: 'C.UTF-8', ...env },
      encoding: 'utf8',
      input: input ?? '',
      maxBuffer: 1 << 26,
    });
    return { code: status, stdout: stdout ?? '', stderr: `${stderr ?? ''}${error ? error.message : ''}` };
  };
  try {
    await body({
      folder,
      run,
      prepare: (program, args, start) => {
        const done = run(program, args, start);
        if (done.code !== 0)
          throw new Error(`${program} ${args.join(' ')}: exit ${done.code}\n${done.stdout}${done.stderr}`);
        return done.stdout;
      },
      expect: (what, done, expected) => {
        const wrong = differences(done, expected);
        cases.push(what);
        console.log(`${wrong.length === 0 ? 'ok  ' : 'FAIL'} ${what}`);
        if (wrong.length > 0)
          failures.push(`${what}: ${wrong.join('; ')}\nexit ${done.code}\n${done.stdout}${done.stderr}`);
      },
      with: (tool, version) => {
        tools.push(`${tool} ${version.trim()}`);
        console.log(`with ${tool} ${version.trim()}`);
      },
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  if (failures.length > 0) {
    console.error(`\n${failures.join('\n\n')}`);
    process.exitCode = 1;
  } else if (process.argv.includes('--write')) writePart(name, title, tools, cases);
  console.log(`${cases.length - failures.length} of ${cases.length} as expected`);
}

function differences({ code, stdout, stderr }: Run, expected: Expected): readonly string[] {
  return [
    ...(expected.code !== undefined && expected.code !== code ? [`exit ${code}, not ${expected.code}`] : []),
    ...(expected.stdout && !expected.stdout.test(stdout) ? [`stdout is not ${expected.stdout}`] : []),
    ...(expected.stderr && !expected.stderr.test(stderr) ? [`stderr is not ${expected.stderr}`] : []),
    ...(expected.never?.test(stdout + stderr) ? [`${expected.never} is there`] : []),
  ];
}

/** A part of docs/tried.md between two comments, made again. */
export function writePart(name: string, title: string, tools: readonly string[], cases: readonly string[]): void {
  const path = join(root, 'docs/tried.md');
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const date = new Date().toISOString().slice(0, 10);
  const lines = [
    `## ${title}`,
    '',
    `\`npm run try:${name}\`, on ${date}, with ${tools.join(', ')}:`,
    '',
    ...cases.map((each) => `- ${each}`),
  ];
  const part = `${open}\n${lines.join('\n')}\n${close}`;
  const from = before.indexOf(open);
  const after =
    from < 0
      ? `${before.trimEnd()}\n\n${part}\n`
      : before.slice(0, from) + part + before.slice(before.indexOf(close) + close.length);
  writeFileSync(path, after);
}
