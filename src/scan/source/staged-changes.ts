import { gitAnswer } from '../../git/git-answer.ts';
import type { GitProblem } from '../../git/git-problem.ts';
import { eachRecord } from '../../git/git-records.ts';
import type { Git } from '../../git/run-git.ts';
import { stagedDiff } from '../../git/staged-diff.ts';
import { type RawChange, rawDiffReader } from './raw-diff.ts';

export interface StagedChanges {
  readonly changes: readonly RawChange[];
  readonly code: number | null;
  readonly problems: readonly GitProblem[];
}

/**
 * What the index contains compared with a commit: HEAD (before the first commit: nothing), or the id in `against`, or
 * all of it against `nothing`. Intent-to-add paths have no content yet and do not appear.
 */
export async function stagedChanges(git: Git, signal: AbortSignal, against?: string): Promise<StagedChanges> {
  const changes: RawChange[] = [];
  const other = against === 'nothing' ? await emptyTree(git) : against;
  const running = git.start([...stagedDiff, ...(other ? [other] : []), '--'], { signal, deadline: 600_000 });
  await eachRecord(
    running.stdout,
    0,
    rawDiffReader((change) => changes.push(change)),
  );
  return { changes, ...(await running.ended) };
}

/** What git has told before, in the form of `stagedDiff`. */
export function toldChanges(told: Uint8Array): StagedChanges {
  const changes: RawChange[] = [];
  const read = rawDiffReader((change) => changes.push(change));
  for (let from = 0; from < told.length; ) {
    const end = told.indexOf(0, from);
    const to = end < 0 ? told.length : end;
    read(Buffer.from(told.subarray(from, to)));
    from = to + 1;
  }
  return { changes, code: 0, problems: [] };
}

/** git knows the empty tree without storing it; its id depends on the repository's hash. */
async function emptyTree(git: Git): Promise<string> {
  const { output } = await gitAnswer(git, ['hash-object', '-t', 'tree', '--stdin'], { text: '' });
  return output.toString('latin1').trim();
}
