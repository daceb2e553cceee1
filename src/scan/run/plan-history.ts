import { problemWords } from '../../git/git-problem.ts';
import { openRepository, workTreeOf } from '../../git/open-repository.ts';
import type { NotRead } from '../not-read.ts';
import { repositoryGaps } from '../repository-gaps.ts';
import { type HistorySelection, selectHistory } from '../select-history.ts';
import { catFileObjects } from '../source/cat-file-objects.ts';
import { gitFolderSource } from '../source/git-folder.ts';
import { historySource } from '../source/history.ts';
import { indexNamesSource } from '../source/index-names.ts';
import { packedObjects } from '../source/packed-objects.ts';
import { reachedObjects } from '../source/reached-objects.ts';
import { refNamesSource } from '../source/ref-names.ts';
import { withSubmodules } from '../source/submodules.ts';
import { optimizeLess } from './optimize-less.ts';
import type { ScanContext } from './scan-mode.ts';
import { gitInput, type Planned, type ScannedRepository, scanPlan } from './scan-plan.ts';

/** A history, complete (with submodules, names of refs and git's own files) or partial. */
export async function planHistory(
  folder: string | undefined,
  selection: HistorySelection,
  context: ScanContext,
  notRead: NotRead,
): Promise<Planned> {
  optimizeLess();
  const input = gitInput(context, folder);
  const opened = await openRepository(input);
  if (opened.is !== 'repository') return { is: 'wrong', why: `there is no history to scan: ${opened.why}` };
  const selected = await selectHistory(opened.repository.git, selection);
  if (selected.is === 'wrong')
    return context.patience.isOver() ? { is: 'wrong', why: problemWords({ kind: 'silent' }) } : selected;
  const { revisions } = selected;
  const found = revisions
    ? [{ repository: opened.repository, path: '' }]
    : await withSubmodules(opened.repository, input, notRead.add);
  const { platformOfName } = await context.kit();
  const repositories = new Map<string, ScannedRepository>();
  for (const each of found)
    repositories.set(each.repository.gitFolder, { ...each, top: await workTreeOf(each.repository) });
  // In a hook, git may have said that its objects are elsewhere.
  const hasOwnPlace =
    folder === undefined &&
    ['GIT_OBJECT_DIRECTORY', 'GIT_ALTERNATE_OBJECT_DIRECTORIES'].some(
      (name) => context.environment[name] !== undefined,
    );
  const sources = found.flatMap(({ repository, path }) => {
    const label = path === '' ? '' : `submodule ${path}: `;
    const objects = revisions
      ? reachedObjects(repository.git, revisions)
      : hasOwnPlace
        ? catFileObjects(repository.git)
        : packedObjects(repository);
    let holes: boolean | undefined = false;
    const onRead = (hasHoles: boolean | undefined): void => {
      // A part of the history refers to the rest of it.
      holes = revisions ? false : hasHoles;
    };
    const history = [
      historySource({
        objects,
        git: repository.git,
        platformOfName,
        label,
        repository: repository.gitFolder,
        lfsFolder: repository.commonFolder,
        onRead,
      }),
      repositoryGaps(repository, label, () => holes),
    ];
    // Starting git costs more the more memory is in use, so small things come first.
    return revisions
      ? history
      : [
          refNamesSource(repository.git),
          indexNamesSource(repository),
          gitFolderSource(repository.commonFolder),
          ...history,
        ];
  });
  return scanPlan(sources, { repositories, revisions });
}
