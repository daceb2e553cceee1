import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { eachRecord } from '../../git/git-records.ts';
import { openRepository, type Repository, workTreeOf } from '../../git/open-repository.ts';
import type { Git, GitInput } from '../../git/run-git.ts';
import { pathText } from './path-text.ts';

/** A repository and the submodules in it. */
export interface FoundRepository {
  readonly repository: Repository;
  /** The path of a submodule in the outermost repository; '' for that itself. */
  readonly path: string;
}

const mostDepth = 20;
const mostRepositories = 10_000;

/**
 * The repository and all its submodules, each once, however they refer to one another: those checked out (by the
 * index), and those whose git folders are kept from other branches (`modules/`). What is not here is told to `absent`.
 */
export async function withSubmodules(root: Repository, input: GitInput, absent: (what: string, why: string) => void): Promise<readonly FoundRepository[]> {
  const known = new Set<string>();
  const found: FoundRepository[] = [];
  const visit = async (repository: Repository, path: string, depth: number): Promise<void> => {
    const folder = realpathSync(repository.commonFolder);
    if (known.has(folder)) return;
    known.add(folder);
    found.push({ repository, path });
    if (depth >= mostDepth || found.length >= mostRepositories) return absent(path, 'submodules are nested too deeply, or are too many');
    const top = await workTreeOf(repository);
    if (top) for (const each of await gitlinks(repository.git.at(top))) await open(join(top, each), join(path, each), depth);
    const kept = join(folder, 'modules');
    for (const each of keptModules(kept)) await open(each, join(path, each.slice(kept.length + 1)), depth);
  };
  const open = async (folder: string, path: string, depth: number): Promise<void> => {
    const own = isFolder(folder) && (isGitFolder(folder) || exists(join(folder, '.git')));
    const opened = own ? await openRepository({ ...input, folder, fromHook: false }) : undefined;
    if (opened?.is === 'repository') await visit(opened.repository, path, depth + 1);
    else absent(path === '' ? folder : `submodule ${path}`, opened ? opened.why : 'it is not checked out');
  };
  await visit(root, '', 0);
  return found;
}

/** Paths of submodules in the index. */
async function gitlinks(git: Git): Promise<readonly string[]> {
  const paths: string[] = [];
  const running = git.start(['ls-files', '--stage', '-z'], { deadline: 600_000 });
  await eachRecord(running.stdout, 0, (record) => {
    if (record.subarray(0, 7).toString('latin1') !== '160000 ') return;
    paths.push(pathText(record.subarray(record.indexOf(9) + 1)));
  });
  await running.ended;
  return paths;
}

/** Submodules' names may have slashes, so `modules/a/b` may be one. */
function keptModules(folder: string, depth = 0): readonly string[] {
  if (depth > 10 || !isFolder(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name))
    .flatMap((each) => (isGitFolder(each) ? [each] : keptModules(each, depth + 1)));
}

function isGitFolder(folder: string): boolean {
  return exists(join(folder, 'HEAD')) && isFolder(join(folder, 'objects'));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function exists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}
