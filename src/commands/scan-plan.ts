import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { openRepository, type Repository, workTreeOf } from '../scan/git/open-repository.ts';
import type { GitInput } from '../scan/git/run-git.ts';
import { repositoryGaps } from '../scan/repository-gaps.ts';
import { type HistorySelection, selectHistory } from '../scan/select-history.ts';
import { catFileObjects } from '../scan/source/cat-file-objects.ts';
import { gitFolderSource } from '../scan/source/git-folder.ts';
import { historySource } from '../scan/source/history.ts';
import { homeSource } from '../scan/source/home.ts';
import { pathsSource } from '../scan/source/paths.ts';
import { reachedObjects } from '../scan/source/reached-objects.ts';
import { refNamesSource } from '../scan/source/ref-names.ts';
import type { Source } from '../scan/source/sink.ts';
import { stagedSource } from '../scan/source/staged.ts';
import { type StagedChanges, stagedChanges } from '../scan/source/staged-changes.ts';
import { streamSource } from '../scan/source/stdin.ts';
import { withSubmodules } from '../scan/source/submodules.ts';
import type { Unseen } from '../scan/unseen.ts';
import type { ScanContext, ScanMode } from './scan-mode.ts';

/** A repository that a scan read from. */
export interface ScannedRepository {
  readonly repository: Repository;
  /** The path of a submodule; '' for the outermost. */
  readonly path: string;
  readonly top: string | undefined;
  readonly staged?: StagedChanges;
}

/** What is to be read, and from where. */
export interface ScanPlan {
  readonly sources: readonly Source[];
  /** By git folder. Sources may add to it while they run. */
  readonly repositories: Map<string, ScannedRepository>;
  /** Of a history that is limited. */
  readonly revisions: readonly string[] | undefined;
  /** There is nothing to look at, and that is well: nothing staged. */
  readonly empty: boolean;
}

export type Planned = { readonly is: 'plan'; readonly plan: ScanPlan } | { readonly is: 'wrong'; readonly why: string };

/** Turns what was asked for into sources. What is asked for and cannot be had is `wrong`. */
export async function planScan(mode: ScanMode, context: ScanContext, unseen: Unseen): Promise<Planned> {
  switch (mode.is) {
    case 'paths':
      return planPaths(mode.paths, context);
    case 'staged':
      return await planStaged(mode.folder, context, unseen);
    case 'history':
      return await planHistory(mode.folder, mode, context, unseen);
    case 'stdin':
      return plan([streamSource(context.stdin())]);
    case 'home':
      if (context.home === undefined) return { is: 'wrong', why: 'there is no home: HOME is not set' };
      return plan([homeSource({ home: context.home, belongs: context.belongs })]);
  }
}

function plan(sources: readonly Source[], parts: Partial<ScanPlan> = {}): Planned {
  return { is: 'plan', plan: { sources, repositories: new Map(), revisions: undefined, empty: false, ...parts } };
}

function gitInput({ environment, cwd }: ScanContext, folder: string | undefined): GitInput {
  // Without a folder of its own the scan may be a hook, and then git has said where its index is.
  return { folder: resolve(cwd, folder ?? '.'), environment, fromHook: folder === undefined };
}

/** pre-commit's own variables (pre_commit/commands/run.py): it runs a hook outside a commit too. */
function preCommitRange({ environment }: ScanContext): string | undefined {
  const { PRE_COMMIT: running, PRE_COMMIT_FROM_REF: from, PRE_COMMIT_TO_REF: to } = environment;
  return running && from && to ? `${from}..${to}` : undefined;
}

async function planStaged(folder: string | undefined, context: ScanContext, unseen: Unseen): Promise<Planned> {
  const range = folder === undefined ? preCommitRange(context) : undefined;
  if (range !== undefined) return await planHistory(undefined, { range }, context, unseen);
  const opened = await openRepository(gitInput(context, folder));
  if (opened.is !== 'repository') return { is: 'wrong', why: `nothing can be staged here: ${opened.why}` };
  const { repository } = opened;
  if (repository.bare) return { is: 'wrong', why: 'a bare repository has no index: use --history' };
  const staged = await stagedChanges(repository.git, context.signal);
  const top = (await workTreeOf(repository)) ?? repository.git.folder;
  const empty = staged.code === 0 && staged.changes.length === 0;
  if (empty && folder === undefined && isAllFilesRun(context)) {
    const all = await stagedChanges(repository.git, context.signal, 'nothing');
    return plan([stagedSource({ repository, staged: all, top, as: 'files' })]);
  }
  const repositories = new Map([[repository.gitFolder, { repository, path: '', top, staged }]]);
  return plan([stagedSource({ repository, staged, top, as: 'commit' })], { repositories, empty });
}

/**
 * `pre-commit run --all-files` has nothing staged, and would pass whatever the files hold. It is told from a commit by
 * the index that git gives to the hooks of one.
 */
function isAllFilesRun({ environment }: ScanContext): boolean {
  return Boolean(environment['PRE_COMMIT']) && environment['GIT_INDEX_FILE'] === undefined;
}

async function planHistory(folder: string | undefined, selection: HistorySelection, context: ScanContext, unseen: Unseen): Promise<Planned> {
  const input = gitInput(context, folder);
  const opened = await openRepository(input);
  if (opened.is !== 'repository') return { is: 'wrong', why: `there is no history to scan: ${opened.why}` };
  const selected = await selectHistory(opened.repository.git, selection);
  if (selected.is === 'wrong') return selected;
  const { revisions } = selected;
  const found = revisions ? [{ repository: opened.repository, path: '' }] : await withSubmodules(opened.repository, input, unseen.add);
  const repositories = new Map<string, ScannedRepository>();
  for (const each of found) repositories.set(each.repository.gitFolder, { ...each, top: await workTreeOf(each.repository) });
  const sources = found.flatMap(({ repository, path }) => {
    const label = path === '' ? '' : `submodule ${path}: `;
    const objects = revisions ? reachedObjects(repository.git, revisions) : catFileObjects(repository.git);
    let holes: boolean | undefined = false;
    const onRead = (hasHoles: boolean | undefined): void => {
      // A part of the history refers to the rest of it.
      holes = revisions ? false : hasHoles;
    };
    const history = [
      historySource({ objects, git: repository.git, telling: context.telling, label, repository: repository.gitFolder, onRead }),
      repositoryGaps(repository, label, () => holes),
    ];
    return revisions ? history : [...history, refNamesSource(repository.git), gitFolderSource(repository.commonFolder)];
  });
  return plan(sources, { repositories, revisions });
}

function planPaths(named: readonly string[], context: ScanContext): Planned {
  const paths = named.length > 0 ? named : ['.'];
  const repositories = new Map<string, ScannedRepository>();
  const folders = new Set<string>();
  const isBare = (path: string): boolean => isBareRepository(resolve(context.cwd, path));
  for (const path of paths.filter(isBare)) folders.add(resolve(context.cwd, path));
  const files = pathsSource({ paths: paths.filter((path) => !isBare(path)), cwd: context.cwd, onRepository: (folder) => folders.add(folder) });
  const beside: Source = async (sink) => {
    const known = new Set<string>();
    for (const folder of folders) {
      if (sink.signal.aborted) return;
      const opened = await openRepository({ folder, environment: context.environment });
      if (opened.is !== 'repository') {
        sink.unseen(join(folder, '.git'), opened.why);
        continue;
      }
      await lookAtRepository(opened.repository, known, repositories)(sink);
    }
  };
  return plan([files, beside], { repositories });
}

/** What lies beside a work tree's files: git's own files, once for all linked work trees, and what is staged. */
function lookAtRepository(repository: Repository, known: Set<string>, repositories: Map<string, ScannedRepository>): Source {
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

/** gitrepository-layout(5): a folder with these three, and not a work tree's `.git`. */
function isBareRepository(folder: string): boolean {
  const isFolder = (name: string): boolean => statSync(join(folder, name), { throwIfNoEntry: false })?.isDirectory() ?? false;
  return basename(folder) !== '.git' && dirname(folder) !== folder && existsSync(join(folder, 'HEAD')) && isFolder('objects') && isFolder('refs');
}
