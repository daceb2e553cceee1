import { parse } from 'node:path';
import type { GitProblem } from '../git/git-problem.ts';
import type { EnvironmentVariable } from '../types/world.ts';

/** `status` is git's exit code; a failure is ours: no git, or no answer in time. */
export type GitResult =
  | {
      readonly is: 'answer';
      readonly status: number;
      readonly output: string;
      readonly problems: readonly GitProblem[];
    }
  | { readonly is: 'failed'; readonly reason: string };

/** Runs git with these arguments in a directory that may be hostile. Never throws. */
export type RunGit = (args: readonly string[]) => Promise<GitResult>;

/** A directory that only looks like a repository is not one. */
const explicit = ['-c', 'safe.bareRepository=explicit'];

/**
 * This machine's git, with the configuration of the user whose home is checked: it decides what is ignored. `deadline`
 * is in milliseconds. Loaded only when it is run.
 */
export function gitCommand(env: readonly EnvironmentVariable[], home: string | undefined, deadline: number): RunGit {
  return async (args) => {
    const [{ gitIn }, { gitAnswer }] = await Promise.all([import('../git/run-git.ts'), import('../git/git-answer.ts')]);
    const { PATH = '/usr/local/bin:/usr/bin:/bin' } = process.env;
    const shared = env.find(({ name }) => name === 'XDG_CONFIG_HOME')?.value;
    const environment = { ...process.env, PATH, HOME: home, XDG_CONFIG_HOME: shared };
    const git = gitIn({
      folder: parse(process.getBuiltinModule('node:os').homedir()).root,
      environment,
      ownConfiguration: true,
    });
    if (!git) return { is: 'failed', reason: 'git is not installed' };
    const { code, signal, output, problems } = await gitAnswer(git, [...explicit, ...args], { deadline });
    if (code !== null) return { is: 'answer', status: code, output: output.toString(), problems };
    if (signal === 'SIGKILL') return { is: 'failed', reason: `git did not answer within ${deadline / 1000} s` };
    return { is: 'failed', reason: signal === null ? 'git could not be started' : 'git was stopped' };
  };
}
