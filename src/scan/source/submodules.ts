import { readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { gitAnswer } from '../../git/git-answer.ts';
import { eachRecord } from '../../git/git-records.ts';
import { openRepository, type Repository, workTreeOf } from '../../git/open-repository.ts';
import type { Git, GitInput } from '../../git/run-git.ts';
import { textOfPath } from './path-name.ts';

/** A repository and the submodules in it. */
export interface FoundRepository {
  readonly repository: Repository;
  /** The path of a submodule in the outermost repository; '' for that itself. */
  readonly path: string;
  /** A sentence on how a submodule that is not checked out was read anyway. */
  readonly note?: string;
}

const mostDepth = 20;
const mostRepositories = 10_000;

/**
 * The repository and all its submodules, each once, however they refer to one another: those checked out (by the
 * index), and those whose git directories are kept (`modules/`) from other branches or after a deinit. What does not
 * exist here is passed to `absent`.
 */
export async function withSubmodules(
  root: Repository,
  input: GitInput,
  absent: (what: string, why: string) => void,
): Promise<readonly FoundRepository[]> {
  const known = new Set<string>();
  const found: FoundRepository[] = [];
  const visit = async (repository: Repository, path: string, depth: number, note?: string): Promise<void> => {
    const folder = realpathSync(repository.commonFolder);
    if (known.has(folder)) return;
    known.add(folder);
    found.push({ repository, path, ...(note === undefined ? {} : { note }) });
    if (depth >= mostDepth || found.length >= mostRepositories)
      return absent(path, 'there are too many submodules, or they are nested too deeply');
    const top = await workTreeOf(repository);
    await visitKept(
      folder,
      path,
      depth,
      await visitLinked(top === undefined ? undefined : repository.git.at(top), path, depth),
    );
  };
  /** Those of the index; returns those that are not checked out. */
  const visitLinked = async (git: Git | undefined, path: string, depth: number): Promise<Missing | undefined> => {
    if (!git) return undefined;
    const links: Gitlink[] = [];
    for (const each of await gitlinks(git)) {
      const inner = join(git.folder, each.path);
      if (isFolder(inner) && (isGitFolder(inner) || exists(join(inner, '.git'))))
        await open(inner, join(path, each.path), depth);
      else links.push(each);
    }
    return { git, links };
  };
  /** Those whose git directories exist, whether anything is checked out or not. */
  const visitKept = async (
    folder: string,
    path: string,
    depth: number,
    missing: Missing | undefined,
  ): Promise<void> => {
    const kept = join(folder, 'modules');
    const modules = keptModules(kept);
    const names =
      missing && missing.links.length > 0 && modules.length > 0 ? await pathsByName(missing.git) : undefined;
    const left = new Set(missing?.links);
    for (const module of modules) {
      const name = module.slice(kept.length + 1);
      const at = names?.get(name) ?? name;
      const link = [...left].find((each) => each.path === at);
      const inside = join(path, at);
      const note = `The submodule ${inside} is not checked out; its history was read from ${relative(dirname(root.commonFolder), module)}.`;
      const opened = await open(module, inside, depth, link && note);
      if (!link || !opened) continue;
      left.delete(link);
      if (!(await hasCommit(opened, link.commit)))
        absent(
          `submodule ${inside}`,
          `commit ${link.commit}, which is recorded for it, was not fetched; the history that is here was scanned`,
        );
    }
    for (const each of left)
      absent(`submodule ${join(path, each.path)}`, 'not checked out, and its history is not here');
  };
  const homes = await homesOf(root);
  const open = async (folder: string, path: string, depth: number, note?: string): Promise<Repository | undefined> => {
    const opened = await openRepository({ ...input, folder, fromHook: false });
    if (opened.is === 'repository') {
      const { commonFolder } = opened.repository;
      if (!homes.some((home) => isWithin(home, realpathSync(commonFolder)))) {
        absent(
          `submodule ${path}`,
          `its .git file points outside the scanned directories, to ${commonFolder}: not followed`,
        );
        return undefined;
      }
      await visit(opened.repository, path, depth + 1, note);
      return opened.repository;
    }
    absent(path === '' ? folder : `submodule ${path}`, opened.why);
    return undefined;
  };
  await visit(root, '', 0);
  return found;
}

/** Where a repository's submodules may be: in its work tree, or in its git directory. Real paths. */
async function homesOf(root: Repository): Promise<readonly string[]> {
  const top = await workTreeOf(root);
  return [root.commonFolder, ...(top === undefined ? [] : [top])].map((folder) => realpathSync(folder));
}

/** Whether one real path is another, or is below it. */
export function isWithin(folder: string, path: string): boolean {
  const between = relative(folder, path);
  return between === '' || !(between === '..' || between.startsWith(`..${sep}`) || isAbsolute(between));
}

/** A submodule in the index. */
interface Gitlink {
  readonly path: string;
  readonly commit: string;
}

/** Submodules of a work tree that are not checked out. */
interface Missing {
  readonly git: Git;
  readonly links: readonly Gitlink[];
}

async function gitlinks(git: Git): Promise<readonly Gitlink[]> {
  const links: Gitlink[] = [];
  const running = git.start(['ls-files', '--stage', '-z'], { deadline: 600_000 });
  await eachRecord(running.stdout, 0, (record) => {
    if (record.subarray(0, 7).toString('latin1') !== '160000 ') return;
    const tab = record.indexOf(9);
    links.push({
      path: textOfPath(record.subarray(tab + 1)),
      commit: record.toString('latin1', 7, record.indexOf(32, 7)),
    });
  });
  await running.ended;
  return links;
}

/** gitmodules(5): a submodule that was moved has another path than name, and its git directory has the name. */
async function pathsByName(git: Git): Promise<ReadonlyMap<string, string>> {
  const { output } = await gitAnswer(git, [
    'config',
    '-z',
    '--file',
    '.gitmodules',
    '--get-regexp',
    String.raw`^submodule\..*\.path$`,
  ]);
  const pairs = output
    .toString()
    .split('\0')
    .map((pair) => /^submodule\.(.*)\.path\n(.*)$/s.exec(pair));
  return new Map(pairs.flatMap((pair) => (pair ? [[pair[1] ?? '', pair[2] ?? '']] : [])));
}

async function hasCommit({ git }: Repository, commit: string): Promise<boolean> {
  return (await gitAnswer(git, ['cat-file', '-e', `${commit}^{commit}`])).code === 0;
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
