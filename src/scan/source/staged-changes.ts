import { gitAnswer } from '../../git/git-answer.ts';
import type { GitProblem } from '../../git/git-problem.ts';
import { eachRecord } from '../../git/git-records.ts';
import type { Git } from '../../git/run-git.ts';
import { type RawChange, rawDiffReader } from './raw-diff.ts';

export interface StagedChanges {
  readonly changes: readonly RawChange[];
  readonly code: number | null;
  readonly problems: readonly GitProblem[];
}

/**
 * What the index holds beside a commit: HEAD (before the first commit: nothing), or `against` an id, or all of it
 * against `nothing`. Intent-to-add paths have no content yet and do not appear.
 */
export async function stagedChanges(git: Git, signal: AbortSignal, against?: string): Promise<StagedChanges> {
  const changes: RawChange[] = [];
  const options = [
    '--cached',
    '--raw',
    '-z',
    '--no-abbrev',
    '--no-renames',
    '--no-ext-diff',
    '--no-textconv',
    '--no-color',
    '--ignore-submodules=none',
  ];
  const other = against === 'nothing' ? await emptyTree(git) : against;
  const running = git.start(['diff', ...options, ...(other ? [other] : []), '--'], { signal, deadline: 600_000 });
  await eachRecord(
    running.stdout,
    0,
    rawDiffReader((change) => changes.push(change)),
  );
  return { changes, ...(await running.ended) };
}

/** git knows the empty tree without having it; its id depends on the repository's hash. */
async function emptyTree(git: Git): Promise<string> {
  const { output } = await gitAnswer(git, ['hash-object', '-t', 'tree', '--stdin'], { text: '' });
  return output.toString('latin1').trim();
}
