import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { openRepository, type Repository, workTreeOf } from '../../git/open-repository.ts';
import { mayShow } from '../../value/foreign-text.ts';
import type { NotRead } from '../not-read.ts';
import { gitFolderSource } from '../source/git-folder.ts';
import { pathsSource } from '../source/paths.ts';
import { refNamesSource } from '../source/ref-names.ts';
import type { Source } from '../source/sink.ts';
import { stagedSource } from '../source/staged.ts';
import { stagedChanges } from '../source/staged-changes.ts';
import { isWithin } from '../source/submodules.ts';
import { expandGlobs } from './expand-globs.ts';
import { optimizeLess } from './optimize-less.ts';
import type { ScanContext } from './scan-mode.ts';
import { type Planned, type ScannedRepository, scanPlan } from './scan-plan.ts';

/** Files and directories, and what belongs to each repository among them besides its files. */
export async function planPaths(named: readonly string[], context: ScanContext, notRead: NotRead): Promise<Planned> {
  optimizeLess();
  const inputs = (named.length > 0 ? named : ['.']).map((path, index) => ({ path, told: namedPath(path, index + 1) }));
  const paths = await expandGlobs(inputs, context.cwd, context.ignores?.windows ?? false, notRead);
  const { environment, quotePath, patience } = context;
  const repositories = new Map<string, ScannedRepository>();
  const folders = new Set<string>();
  const isBare = (path: string): boolean => isBareRepository(resolve(context.cwd, path));
  for (const { path } of paths) if (isBare(path)) folders.add(resolve(context.cwd, path));
  const files = pathsSource({
    paths: paths.filter(({ path }) => !isBare(path)),
    cwd: context.cwd,
    onRepository: (folder) => folders.add(folder),
  });
  const beside: Source = async (sink) => {
    const known = new Set<string>();
    const roots = paths.map(({ path }) => resolve(context.cwd, path));
    for (const folder of folders) {
      if (sink.signal.aborted) return;
      const opened = await openRepository({ folder, environment, quotePath, patience });
      if (opened.is !== 'repository') {
        sink.notRead(join(folder, '.git'), opened.why);
        continue;
      }
      const { commonFolder } = opened.repository;
      if (!roots.includes(folder) && ![...roots, ...known].some((home) => isWithin(real(home), real(commonFolder)))) {
        sink.notRead(
          join(folder, '.git'),
          `it points outside the scanned directories, to ${commonFolder}: not followed`,
        );
        continue;
      }
      await lookAtRepository(opened.repository, known, repositories)(sink);
    }
  };
  return scanPlan([files, beside], { repositories });
}

/**
 * What belongs to a work tree besides its files: git's own files, once for all linked work trees, and what is staged.
 */
function lookAtRepository(
  repository: Repository,
  known: Set<string>,
  repositories: Map<string, ScannedRepository>,
): Source {
  return async (sink) => {
    const common = realpathSync(repository.commonFolder);
    if (!known.has(common)) {
      known.add(common);
      await gitFolderSource(common)(sink);
      await refNamesSource(repository.git)(sink);
    }
    if (repository.bare || repositories.has(repository.gitFolder)) return;
    const staged = await stagedChanges(repository.git, sink.signal);
    const top = (await workTreeOf(repository)) ?? repository.git.folder;
    repositories.set(repository.gitFolder, { repository, path: '', top, staged });
    await stagedSource({ repository, staged, top, as: 'commit' })(sink);
  };
}

function real(path: string): string {
  return existsSync(path) ? realpathSync(path) : path;
}

/** gitrepository-layout(5): a directory with these three, and not a work tree's `.git`. */
function isBareRepository(folder: string): boolean {
  const isFolder = (name: string): boolean =>
    statSync(join(folder, name), { throwIfNoEntry: false })?.isDirectory() ?? false;
  return (
    basename(folder) !== '.git' &&
    dirname(folder) !== folder &&
    existsSync(join(folder, 'HEAD')) &&
    isFolder('objects') &&
    isFolder('refs')
  );
}

/**
 * Returns how to show a path that was named on the command line and does not exist: a token that was pasted, or that
 * `$TOKEN` expanded to, is an argument too. `position` counts from 1.
 */
function namedPath(path: string, position: number): string {
  const isPlace = /[/\\]/.test(path) && mayShow(path, 'setting');
  return isPlace || mayShow(path, 'typed') ? path : `argument ${position}`;
}
