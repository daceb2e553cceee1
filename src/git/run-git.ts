import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { findGit } from './find-git.ts';
import { type GitPatience, gitPatience } from './git-patience.ts';
import { type GitProblem, gitProblem, type QuotePath } from './git-problem.ts';
import { type Environment, type GitTrust, safeEnvironment, safeOptions } from './git-safety.ts';

/** How a git process ended. */
export interface GitEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** What it reported, without repetition. */
  readonly problems: readonly GitProblem[];
}

export interface GitProcess {
  /**
   * Present if `input` was requested and git was started. Errors of writing to a git that has ended are ignored:
   * `ended` tells why.
   */
  readonly stdin: Writable | undefined;
  readonly stdout: Readable;
  /** Never rejects. */
  readonly ended: Promise<GitEnd>;
  stop(): void;
}

export interface GitOptions {
  readonly input?: boolean;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds after which git is stopped, whatever it does. */
  readonly deadline?: number;
}

/** git in one directory, unable to start any other program. */
export interface Git {
  readonly folder: string;
  start(args: readonly string[], options?: GitOptions): GitProcess;
  /** The same git in another directory. */
  at(folder: string): Git;
}

export interface GitInput extends GitTrust {
  /** Absolute. */
  readonly folder: string;
  readonly environment: Environment;
  readonly platform?: NodeJS.Platform;
  /** Directories of other users that the user's own configuration trusts. */
  readonly trusted?: readonly string[];
  /** The shell for commands in git's problems; without it no command is printed. */
  readonly quotePath?: QuotePath | undefined;
  /** That of the whole run; without it, this git has its own. */
  readonly patience?: GitPatience | undefined;
}

/** `undefined` if this machine has no git. */
export function gitIn(input: GitInput): Git | undefined {
  const program = findGit(input.environment['PATH'] ?? input.environment['Path'], input.platform ?? process.platform);
  if (!program) return undefined;
  const env = safeEnvironment(input.environment, input);
  const safe = safeOptions(input);
  const trust = (input.trusted ?? []).flatMap((folder) => ['-c', `safe.directory=${folder}`]);
  const patience = input.patience ?? gitPatience();
  const at = (folder: string): Git => ({
    folder,
    at,
    // The process starts in git's own directory, never in the repository: Windows looks for programs there first.
    start: (args, options = {}) =>
      patience.isOver()
        ? notStarted()
        : start(program, ['-C', folder, ...safe, ...trust, ...args], env, patience, options),
  });
  return at(input.folder);
}

function notStarted(): GitProcess {
  return {
    stdin: undefined,
    stdout: process.getBuiltinModule('node:stream').Readable.from([]),
    ended: Promise.resolve({ code: null, signal: null, problems: [{ kind: 'not-asked' }] }),
    stop: () => {},
  };
}

const mostErrorText = 64 * 1024;

function start(
  program: string,
  args: readonly string[],
  env: Record<string, string>,
  patience: GitPatience,
  options: GitOptions,
): GitProcess {
  // Loaded when git runs: a check may not need it, and loading it takes Node 4 ms of CPU.
  const child = process.getBuiltinModule('node:child_process').spawn(program, args, {
    cwd: dirname(program),
    env,
    stdio: [options.input ? 'pipe' : 'ignore', 'pipe', 'pipe'],
    windowsHide: true,
    shell: false,
  });
  child.stdin?.on('error', () => {});
  const { stdout, stderr } = child;
  if (!stdout || !stderr) throw new Error('git was started without pipes');
  let errorText = '';
  let isSilent = false;
  stderr.setEncoding('latin1').on('data', (text: string) => {
    if (errorText.length < mostErrorText) errorText += text;
  });
  const stop = (): void => {
    child.kill('SIGKILL');
  };
  options.signal?.addEventListener('abort', stop, { once: true });
  if (options.signal?.aborted) stop();
  const ended = new Promise<GitEnd>((resolve) => {
    const finish = (code: number | null, signal: NodeJS.Signals | null): void => {
      clearTimeout(timer);
      clearInterval(watch);
      options.signal?.removeEventListener('abort', stop);
      resolve({ code, signal, problems: isSilent ? [{ kind: 'silent' }] : problemsIn(errorText) });
    };
    // A process that hangs in the kernel, on a dead network drive, cannot be ended: it is abandoned.
    const leave = (): void => {
      stop();
      child.unref();
      stdout.destroy();
      stderr.destroy();
      finish(null, 'SIGKILL');
    };
    const isStill = stillness(child);
    const look = (): void => {
      if (!isStill()) return;
      isSilent = true;
      patience.end();
      leave();
    };
    const watch = setInterval(look, patience.milliseconds / looks).unref();
    const expire = (): void => {
      // A deadline that is as long as the patience may come just before its last look.
      look();
      leave();
    };
    const timer = options.deadline === undefined ? undefined : setTimeout(expire, options.deadline);
    child.on('error', () => finish(null, null));
    child.on('close', finish);
  });
  return { stdin: child.stdin ?? undefined, stdout, ended, stop };
}

/** The number of checks within the patience that must find git inactive. */
const looks = 4;

/**
 * Returns a function that tells whether git was inactive in the last checks: no output that is waiting to be read, and,
 * on Linux, no use of processor or disk. In a large history it may work long before its first output.
 */
function stillness(child: ChildProcess): () => boolean {
  let last = '';
  let same = 0;
  return () => {
    const { stdout } = child;
    const isWaitedFor = stdout !== null && stdout.readableLength > 0;
    const now = `${stdout !== null && 'bytesRead' in stdout ? stdout.bytesRead : ''} ${workOf(child.pid)}`;
    same = !isWaitedFor && now === last ? same + 1 : 0;
    last = now;
    return same >= looks - 1;
  };
}

/** proc(5): the page faults and the processor time of a process. */
function workOf(pid: number | undefined): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ')[1]?.split(' ').slice(7, 13).join(' ') ?? '';
  } catch {
    return '';
  }
}

function problemsIn(text: string): readonly GitProblem[] {
  const byText = new Map<string, GitProblem>();
  for (const line of text.split('\n')) {
    const problem = gitProblem(line);
    if (problem) byText.set(`${problem.kind} ${problem.object ?? ''}`, problem);
  }
  return [...byText.values()];
}
