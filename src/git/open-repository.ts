import { existsSync } from 'node:fs';
import { parse, resolve } from 'node:path';
import { gitAnswer } from './git-answer.ts';
import { type GitProblem, isSilence, problemWords, type QuotePath } from './git-problem.ts';
import { readRegularFile } from './read-regular-file.ts';
import { type Git, type GitInput, gitIn } from './run-git.ts';

/** A repository that git agreed to read. Paths are absolute. */
export interface Repository {
  readonly git: Git;
  /** Of this work tree: its HEAD and index. */
  readonly gitFolder: string;
  /** Of all linked work trees together: objects, refs, configuration. */
  readonly commonFolder: string;
  readonly bare: boolean;
  /** The top of the work tree, if git has reported it: see `workTreeOf`. */
  readonly top?: string;
  /** The history ends at a boundary beyond which nothing was fetched. */
  readonly shallow: boolean;
}

export type Opened =
  | { readonly is: 'repository'; readonly repository: Repository }
  /** `none`: the directory is in no repository; else git refused, or could not. */
  | { readonly is: 'none' | 'refused'; readonly why: string };

/** Asks git whether a directory is in a repository, and where its parts are. */
export async function openRepository(input: GitInput): Promise<Opened> {
  const git = gitIn(input);
  if (!git) return { is: 'refused', why: 'git was not found on PATH' };
  const answer = await ask(git, input.quotePath);
  if (answer.is !== 'refused' || !answer.owner || input.trusted) return answer;
  const trusted = await ownTrust(input);
  return trusted.length === 0 ? answer : openRepository({ ...input, trusted });
}

const facts = ['--is-bare-repository', '--absolute-git-dir'];

async function ask(git: Git, quotePath: QuotePath | undefined): Promise<Opened & { readonly owner?: boolean }> {
  // In a bare repository or a git directory, git prints the first two and then reports that there is no work tree.
  const asked = await gitAnswer(git, ['rev-parse', ...facts, '--show-toplevel'], { deadline: 10_000 });
  const [, bare, gitFolder, top] = /^(true|false)\n([^\n]*)\n(?:([^\n]*)\n)?$/.exec(asked.output.toString()) ?? [];
  if (gitFolder && (asked.code === 0) === (top !== undefined)) return opened(git, bare === 'true', gitFolder, top);
  if (asked.output.length === 0) return refusal(asked.signal !== null, asked.problems, quotePath);
  // A path can contain a line break: here the only one is at the end.
  const { output } = await gitAnswer(git, ['rev-parse', ...facts], { deadline: 10_000 });
  const [, isBare, odd] = /^(true|false)\n(.*)\n$/s.exec(output.toString()) ?? [];
  return odd
    ? opened(git, isBare === 'true', odd, undefined)
    : { is: 'refused', why: 'git’s answer has an unknown format' };
}

function opened(git: Git, bare: boolean, gitFolder: string, top: string | undefined): Opened {
  const commonFolder = commonFolderOf(gitFolder);
  const shallow = existsSync(resolve(commonFolder, 'shallow'));
  return {
    is: 'repository',
    repository: { git, gitFolder, commonFolder, bare, shallow, ...(top === undefined ? {} : { top }) },
  };
}

function refusal(
  killed: boolean,
  problems: readonly GitProblem[],
  quotePath: QuotePath | undefined,
): Opened & { readonly owner?: boolean } {
  if (killed && !problems.some(isSilence)) return { is: 'refused', why: 'git did not answer within 10 seconds' };
  const owner = problems.find(({ kind }) => kind === 'another-owner');
  if (owner) return { is: 'refused', why: problemWords(owner, quotePath), owner: true };
  const [first] = problems;
  if (!first) return { is: 'refused', why: 'git could not be run' };
  return { is: first.kind === 'not-a-repository' ? 'none' : 'refused', why: problemWords(first) };
}

/** gitrepository-layout(5): `commondir` of a linked work tree names the main git directory, relative to its own. */
function commonFolderOf(gitFolder: string): string {
  try {
    return resolve(gitFolder, readRegularFile(resolve(gitFolder, 'commondir')).toString('utf8').trimEnd());
  } catch {
    return gitFolder;
  }
}

/**
 * The user's own `safe.directory` list. Our git reads no configuration except the repository's, which may be hostile;
 * whom the user trusts still counts. Read outside any repository.
 */
async function ownTrust(input: GitInput): Promise<readonly string[]> {
  const home = input.environment['HOME'] ?? process.getBuiltinModule('node:os').homedir();
  const { XDG_CONFIG_HOME: shared = resolve(home, '.config'), GIT_CONFIG_GLOBAL: named } = input.environment;
  const files = named === undefined ? [resolve(shared, 'git/config'), resolve(home, '.gitconfig')] : [named];
  const own = gitIn({ ...input, folder: parse(home).root, fromHook: false });
  if (!own) return [];
  const answers = files.map((file) =>
    gitAnswer(own, ['config', '-z', '--file', file, '--includes', '--get-all', 'safe.directory'], { deadline: 5000 }),
  );
  return (await Promise.all(answers)).flatMap(({ output }) =>
    output
      .toString()
      .split('\0')
      .filter((each) => each !== ''),
  );
}

/** The top of the work tree, absolute; undefined in a bare repository. */
export async function workTreeOf({ git, bare, top }: Repository): Promise<string | undefined> {
  if (bare || top !== undefined) return top;
  const { code, output } = await gitAnswer(git, ['rev-parse', '--show-toplevel'], { deadline: 10_000 });
  return code === 0 ? output.toString().replace(/\n$/, '') : undefined;
}
