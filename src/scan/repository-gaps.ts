import { gitAnswer } from '../git/git-answer.ts';
import { eachRecord } from '../git/git-records.ts';
import type { Repository } from '../git/open-repository.ts';
import type { Source } from './source/sink.ts';

const questionMark = 63;

/**
 * Reports what of a history is not in this clone: beyond a shallow boundary, not fetched yet, or lost. The slow count
 * of missing objects is made only for a partial clone, or if `hasHoles` says that something is missing.
 */
export function repositoryGaps(
  { git, shallow }: Repository,
  label: string,
  hasHoles: () => boolean | undefined,
): Source {
  return async (sink) => {
    if (sink.signal.aborted) return;
    if (shallow)
      sink.notRead(`${label}older history`, 'the clone is shallow; `git fetch --unshallow` fetches the rest');
    const { code } = await gitAnswer(
      git,
      ['config', '--get-regexp', '-z', String.raw`^(remote\..*\.promisor|extensions\.partialclone)$`],
      {
        signal: sink.signal,
      },
    );
    const isPartial = code === 0;
    const holes = hasHoles();
    if (holes === undefined)
      sink.notRead(`${label}missing objects`, 'there are too many objects to check whether any is missing');
    if (sink.signal.aborted || (!isPartial && !holes)) return;
    const running = git.start(['rev-list', '--objects', '--all', '--missing=print', '--no-object-names'], {
      signal: sink.signal,
    });
    let missing = 0;
    await eachRecord(running.stdout, 10, (line) => {
      if (line[0] === questionMark) missing += 1;
    });
    const ended = await running.ended;
    if (sink.signal.aborted || (missing === 0 && ended.code === 0)) return;
    const number = ended.code === 0 ? `${missing} missing ${missing === 1 ? 'object' : 'objects'}` : 'missing objects';
    sink.notRead(
      label + number,
      isPartial
        ? 'not fetched yet (partial clone), and a scan does not use the network'
        : 'the history refers to them; `git fsck` lists them',
    );
  };
}
