import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { parse, resolve } from 'node:path';
import { gitAnswer } from './git-answer.ts';
import { type GitProblem, problemWords } from './git-problem.ts';
import { type Git, type GitInput, gitIn } from './run-git.ts';

/** A repository that git has agreed to read. Paths are absolute. */
export interface Repository {
  readonly git: Git;
  /** Of this work tree: its HEAD and index are here. */
  readonly gitFolder: string;
  /** Of all linked work trees together: objects, refs, configuration. */
  readonly commonFolder: string;
  readonly bare: boolean;
  /** History ends at a boundary behind which nothing was fetched. */
  readonly shallow: boolean;
}

export type Opened =
  | { readonly is: 'repository'; readonly repository: Repository }
  /** `none`: the folder lies in no repository; else git refused, or could not. */
  | { readonly is: 'none' | 'refused'; readonly why: string };

/** Asks git whether a folder lies in a repository, and where its parts are. */
export async function openRepository(input: GitInput): Promise<Opened> {
  const git = gitIn(input);
  if (!git) return { is: 'refused', why: 'git was not found on PATH' };
  const opened = await ask(git);
  if (opened.is !== 'refused' || !opened.owner || input.trusted) return opened;
  const trusted = await ownTrust(input);
  return trusted.length === 0 ? opened : openRepository({ ...input, trusted });
}

async function ask(git: Git): Promise<Opened & { readonly owner?: boolean }> {
  const { code, signal, output, problems } = await gitAnswer(git, ['rev-parse', '--is-bare-repository', '--absolute-git-dir'], { deadline: 10_000 });
  if (code !== 0) return refusal(signal !== null, problems);
  // The path comes last: it may hold a line break.
  const [, bare, gitFolder] = /^(true|false)\n(.*)\n$/s.exec(output.toString()) ?? [];
  if (!gitFolder) return { is: 'refused', why: 'git gave an answer of an unknown form' };
  const commonFolder = commonFolderOf(gitFolder);
  return {
    is: 'repository',
    repository: { git, gitFolder, commonFolder, bare: bare === 'true', shallow: existsSync(resolve(commonFolder, 'shallow')) },
  };
}

function refusal(killed: boolean, problems: readonly GitProblem[]): Opened & { readonly owner?: boolean } {
  if (killed) return { is: 'refused', why: 'git did not answer within 10 seconds' };
  const owner = problems.find(({ kind }) => kind === 'another-owner');
  if (owner) return { is: 'refused', why: problemWords(owner), owner: true };
  const [first] = problems;
  if (!first) return { is: 'refused', why: 'git could not be run' };
  return { is: first.kind === 'not-a-repository' ? 'none' : 'refused', why: problemWords(first) };
}

/** gitrepository-layout(5): `commondir` of a linked work tree names the main git folder, relative to its own. */
function commonFolderOf(gitFolder: string): string {
  try {
    return resolve(gitFolder, readFileSync(resolve(gitFolder, 'commondir'), 'utf8').trimEnd());
  } catch {
    return gitFolder;
  }
}

/**
 * The person's own `safe.directory` list. Our git reads no configuration but the repository's, so that only it can be
 * hostile; whom the person trusts is theirs to say all the same. Asked outside any repository.
 */
async function ownTrust(input: GitInput): Promise<readonly string[]> {
  const home = input.environment['HOME'] ?? homedir();
  const { XDG_CONFIG_HOME: shared = resolve(home, '.config'), GIT_CONFIG_GLOBAL: named } = input.environment;
  const files = named === undefined ? [resolve(shared, 'git/config'), resolve(home, '.gitconfig')] : [named];
  const own = gitIn({ ...input, folder: parse(home).root, fromHook: false });
  if (!own) return [];
  const answers = files.map((file) => gitAnswer(own, ['config', '-z', '--file', file, '--includes', '--get-all', 'safe.directory'], { deadline: 5000 }));
  return (await Promise.all(answers)).flatMap(({ output }) =>
    output
      .toString()
      .split('\0')
      .filter((each) => each !== ''),
  );
}

/** The top of the work tree, absolute; undefined in a bare repository. */
export async function workTreeOf({ git, bare }: Repository): Promise<string | undefined> {
  if (bare) return undefined;
  const { code, output } = await gitAnswer(git, ['rev-parse', '--show-toplevel'], { deadline: 10_000 });
  return code === 0 ? output.toString().replace(/\n$/, '') : undefined;
}
