import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import type { EnvironmentVariable } from '../types/world.ts';

/** `status` is git's exit code; a failure is ours: no git, or none that answered in time. */
export type GitAnswer =
  | { readonly is: 'answer'; readonly status: number; readonly output: string; readonly complaint: string }
  | { readonly is: 'failed'; readonly reason: string };

/** Runs git with these arguments in a folder that may be hostile. Never throws. */
export type RunGit = (args: readonly string[]) => Promise<GitAnswer>;

const mostOutput = 1 << 20;

/**
 * What keeps a hostile repository from making git run or fetch anything: these beat its own configuration. Only
 * commands that read the index and the ignore files are used, so filters, pagers and aliases have no part in it.
 */
const safe = [
  '--no-pager', '--no-optional-locks',
  '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'core.untrackedCache=false',
  '-c', 'protocol.allow=never', '-c', 'safe.bareRepository=explicit', '-c', 'advice.safeDirectory=false',
];

/**
 * Git of this machine. Its own variables (`GIT_DIR`, `GIT_TRACE`, …) are taken away, except those that name the user's
 * configuration, which says what is ignored. `deadline` is in milliseconds.
 */
export function gitCommand(env: readonly EnvironmentVariable[], home: string | undefined, deadline: number): RunGit {
  const variables = gitVariables(env, home);
  const program = findGit();
  return async (args) => {
    if (program === undefined) return { is: 'failed', reason: 'git is not installed' };
    const { spawn } = await import('node:child_process');
    return await new Promise((resolve) => {
      const child = spawn(program, [...safe, ...args], { env: variables, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
      let output = '';
      let complaint = '';
      const timer = setTimeout(() => {
        child.kill('SIGKILL');
        child.unref();
        child.stdout.destroy();
        child.stderr.destroy();
        resolve({ is: 'failed', reason: `git did not answer within ${deadline / 1000} s` });
      }, deadline);
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        if (output.length < mostOutput) output += text;
      });
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        if (complaint.length < mostOutput) complaint += text;
      });
      child.once('error', () => {
        clearTimeout(timer);
        resolve({ is: 'failed', reason: 'git could not be started' });
      });
      child.once('close', (status) => {
        clearTimeout(timer);
        resolve(status === null ? { is: 'failed', reason: 'git was stopped' } : { is: 'answer', status, output, complaint });
      });
    });
  };
}

function gitVariables(env: readonly EnvironmentVariable[], home: string | undefined): NodeJS.ProcessEnv {
  const kept: NodeJS.ProcessEnv = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (!/^GIT_/i.test(name) || /^GIT_CONFIG_(GLOBAL|SYSTEM|NOSYSTEM)$/.test(name)) kept[name] = value;
  }
  const configHome = env.find(({ name }) => name === 'XDG_CONFIG_HOME')?.value;
  // The ignore file is the one of the user who is looked at. LC_ALL: its complaints are compared.
  return {
    ...kept, HOME: home, XDG_CONFIG_HOME: configHome, LC_ALL: 'C', LANGUAGE: undefined,
    GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0',
  };
}

/** Only from absolute folders of PATH: `.` there, or Windows' habit, would run a repository's own `git`. */
function findGit(): string | undefined {
  const name = process.platform === 'win32' ? 'git.exe' : 'git';
  const folders = (process.env['PATH'] ?? '/usr/local/bin:/usr/bin:/bin').split(delimiter).filter((each) => isAbsolute(each));
  return folders.map((each) => join(each, name)).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
