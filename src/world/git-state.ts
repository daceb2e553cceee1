import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import type { EnvironmentVariable, GitState, World } from '../types/world.ts';
import { type GitResult, gitCommand, type RunGit } from './git-command.ts';

/** What is needed of the machine that the path is on. */
export type GitMachine = Required<Pick<World, 'stat' | 'realPath'>> & {
  readonly env: readonly EnvironmentVariable[];
  readonly home: string | undefined;
  readonly cwd: string;
};

/** Repositories without `.git` whose work tree is the home (yadm, `git --git-dir=$HOME/.cfg`). */
const dotfileRepositories = [
  '.cfg',
  '.dotfiles',
  '.dotfiles.git',
  '.dots',
  '.home.git',
  '.local/share/yadm/repo.git',
  '.yadm/repo.git',
];

const deadline = 3000;

/**
 * What git says about a file: for a link, about the file that it leads to, because a commit would contain that. Git is
 * run only if there is a repository. Never throws.
 */
export async function gitState(
  path: string,
  machine: GitMachine,
  run: RunGit = gitCommand(machine.env, machine.home, deadline),
): Promise<GitState> {
  const full = isAbsolute(path) ? path : join(machine.cwd, path);
  const folder = await machine.realPath(dirname(full));
  if (folder === undefined) return { is: 'none' };
  const real = (await machine.realPath(full)) ?? join(folder, basename(full));
  if (await hasRepositoryAbove(real, machine)) {
    const state = await ask(run, real, []);
    if (state.is !== 'none') return state;
  }
  return await dotfileState(real, machine, run);
}

async function hasRepositoryAbove(real: string, machine: GitMachine): Promise<boolean> {
  let folder = dirname(real);
  for (;;) {
    // A directory, or the file that a worktree or submodule has instead.
    if ((await machine.stat(join(folder, '.git'))).is === 'found') return true;
    const parent = dirname(folder);
    if (parent === folder) return false;
    folder = parent;
  }
}

async function dotfileState(real: string, machine: GitMachine, run: RunGit): Promise<GitState> {
  const home = machine.home === undefined ? undefined : await machine.realPath(machine.home);
  if (home === undefined || !real.startsWith(home.endsWith(sep) ? home : home + sep)) return { is: 'none' };
  for (const repository of await repositoriesIn(home, machine)) {
    const state = await ask(run, real, [`--git-dir=${repository}`, `--work-tree=${home}`]);
    // Such repositories contain only what is added by hand: an untracked file in the home is not a problem.
    if (state.is === 'tracked' || state.is === 'unknown') return state;
  }
  return { is: 'none' };
}

const known = new WeakMap<GitMachine, Promise<readonly string[]>>();

/** Those of these repositories that are in the home; looked for once, whatever the file. */
function repositoriesIn(home: string, machine: GitMachine): Promise<readonly string[]> {
  const found = known.get(machine) ?? lookForRepositories(home, machine);
  known.set(machine, found);
  return found;
}

async function lookForRepositories(home: string, machine: GitMachine): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of dotfileRepositories) {
    const repository = join(home, name);
    if ((await machine.stat(join(repository, 'HEAD'))).is === 'found') found.push(repository);
  }
  return found;
}

async function ask(run: RunGit, real: string, repository: readonly string[]): Promise<GitState> {
  const inFolder = ['-C', dirname(real), ...repository];
  const name = basename(real);
  const top = await run([...inFolder, 'rev-parse', '--show-toplevel']);
  if (top.is === 'failed') return { is: 'unknown', reason: top.reason };
  if (top.status !== 0) return refusal(top);
  const root = top.output.replace(/\r?\n$/, '');
  const found = { root, relativePath: relative(root, real) };
  const listed = await run([...inFolder, '--literal-pathspecs', 'ls-files', '--error-unmatch', '-z', '--', name]);
  if (listed.is === 'failed') return { is: 'unknown', reason: listed.reason };
  if (listed.status === 0) return { is: 'tracked', ...found };
  if (listed.status !== 1) return refusal(listed);
  // It rejects --literal-pathspecs, and needs none: it takes paths; `./` keeps a leading `:` from being magic.
  const ignored = await run([...inFolder, 'check-ignore', '-q', '--', `./${name}`]);
  if (ignored.is === 'failed') return { is: 'unknown', reason: ignored.reason };
  if (ignored.status > 1) return refusal(ignored);
  return { is: ignored.status === 0 ? 'ignored' : 'untracked', ...found };
}

/** Git's own message is not passed on: it quotes paths and lines of configuration. */
function refusal({ status, problems }: Extract<GitResult, { is: 'answer' }>): GitState {
  const has = (kind: (typeof problems)[number]['kind']): boolean => problems.some((problem) => problem.kind === kind);
  if (has('not-a-repository')) return { is: 'none' };
  if (has('another-owner'))
    return {
      is: 'unknown',
      reason: 'git does not trust this repository, since it belongs to another user (safe.directory)',
    };
  return { is: 'unknown', reason: `git failed with status ${status}` };
}
