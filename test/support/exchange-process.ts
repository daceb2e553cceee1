import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * Builds the program from the current sources in its own directory, and returns its path. It starts far faster than the
 * sources.
 */
export async function buildProgram(): Promise<string> {
  const outdir = mkdtempSync(join(tmpdir(), 'auth-doctor-program-'));
  await build({
    absWorkingDir: root,
    entryPoints: ['src/cli.ts'],
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    logLevel: 'error',
    banner: {
      js: "import { createRequire as madeRequire } from 'node:module'; const require = madeRequire(import.meta.url);",
    },
  });
  return join(outdir, 'cli.mjs');
}

/** A run of `check earthscope --online --exchange` in a process of its own. */
export interface ExchangeRun {
  readonly child: ChildProcess;
  stdout(): string;
  stderr(): string;
  /** Resolves when this is on stderr, or the process has ended without it. */
  says(words: RegExp): Promise<void>;
  /** Resolves with the exit code, or the signal that killed it. */
  readonly ended: Promise<number | string>;
}

/**
 * Starts a run; nothing of this process's environment is passed on. `inside` is a command that runs it, such as
 * `unshare`.
 */
export function startExchange(
  program: string,
  env: Readonly<Record<string, string>>,
  args: readonly string[] = [],
  inside: readonly string[] = [],
  stdout: 'pipe' | number = 'pipe',
): ExchangeRun {
  const line = [process.execPath, program, 'check', 'earthscope', '--online', '--exchange', ...args];
  const [command = '', ...rest] = [...inside, ...line];
  const child = spawn(command, rest, {
    env,
    cwd: env['HOME'],
    stdio: ['ignore', stdout, 'pipe'],
  });
  const texts = { stdout: '', stderr: '' };
  const waiting: { readonly words: RegExp; readonly found: () => void }[] = [];
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8');
    child[name]?.on('data', (text: string) => {
      texts[name] += text;
      for (const { words, found } of waiting) if (words.test(texts.stderr)) found();
    });
    child[name]?.on('error', () => undefined);
  }
  const ended = new Promise<number | string>((resolve) => {
    // `exit`, because a pipe that this process has destroyed never closes.
    child.on('exit', (code, signal) => resolve(code ?? signal ?? 'gone'));
  });
  return {
    child,
    stdout: () => texts.stdout,
    stderr: () => texts.stderr,
    says: async (words) => {
      const said = new Promise<void>((found) => waiting.push({ words, found }));
      if (!words.test(texts.stderr)) await Promise.race([said, ended]);
    },
    ended,
  };
}
