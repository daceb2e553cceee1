import { hasWorkTree } from '../../git/has-work-tree.ts';
import { openRepository, workTreeOf } from '../../git/open-repository.ts';
import { gitIn } from '../../git/run-git.ts';
import type { NotRead } from '../not-read.ts';
import { stagedSource } from '../source/staged.ts';
import { type StagedChanges, stagedChanges, toldChanges } from '../source/staged-changes.ts';
import { optimizeLeast } from './optimize-less.ts';
import type { ScanContext } from './scan-mode.ts';
import { gitInput, type Planned, scanPlan } from './scan-plan.ts';

/** pre-commit's own variables (pre_commit/commands/run.py): it also runs hooks outside a commit. */
function preCommitRange({ environment }: ScanContext): string | undefined {
  const { PRE_COMMIT: running, PRE_COMMIT_FROM_REF: from, PRE_COMMIT_TO_REF: to } = environment;
  return running && from && to ? `${from}..${to}` : undefined;
}

/** What the next commit would add. */
export async function planStaged(folder: string | undefined, context: ScanContext, notRead: NotRead): Promise<Planned> {
  const range = folder === undefined ? preCommitRange(context) : undefined;
  if (range !== undefined)
    return await (await import('./plan-history.ts')).planHistory(undefined, { range }, context, notRead);
  const input = gitInput(context, folder);
  // Usually a hook has nothing to do: then one answer from git is all that it needs. (In a bare repository, git
  // compares too.)
  const git = hasWorkTree(input.folder) ? gitIn(input) : undefined;
  const told = folder === undefined ? context.staged : undefined;
  const first = git && (told ? toldChanges(told) : await stagedChanges(git, context.signal));
  if (first && isNothing(first) && !(folder === undefined && isAllFilesRun(context)))
    return scanPlan([], { empty: true });
  // That there is no index would not be true: the scan tells what is.
  if (context.patience.isOver()) return scanPlan([]);
  const opened = await openRepository(input);
  if (opened.is !== 'repository') return { is: 'wrong', why: `there is no index to scan: ${opened.why}` };
  const { repository } = opened;
  if (repository.bare) return { is: 'wrong', why: 'a bare repository has no index: use --history' };
  const staged = first?.code === 0 ? first : await stagedChanges(repository.git, context.signal);
  const top = (await workTreeOf(repository)) ?? repository.git.folder;
  if (isNothing(staged)) {
    const all = await stagedChanges(repository.git, context.signal, 'nothing');
    return scanPlan([stagedSource({ repository, staged: all, top, as: 'files' })], { allFiles: true });
  }
  if (staged.changes.length > fewChanges) optimizeLeast();
  const repositories = new Map([[repository.gitFolder, { repository, path: '', top, staged }]]);
  return scanPlan([stagedSource({ repository, staged, top, as: 'commit' })], { repositories });
}

/** A commit of no more files is scanned before anything is optimized. */
const fewChanges = 60;

function isNothing({ code, changes }: StagedChanges): boolean {
  return code === 0 && changes.length === 0;
}

/**
 * `pre-commit run --all-files` has nothing staged, and would pass whatever the files contain. It is distinguished from
 * a commit by the index that git passes to a commit's hooks.
 */
function isAllFilesRun({ environment }: ScanContext): boolean {
  return Boolean(environment['PRE_COMMIT']) && environment['GIT_INDEX_FILE'] === undefined;
}
