import { gitAnswer } from './git/git-answer.ts';
import { eachRecord } from './git/git-records.ts';
import type { Repository } from './git/open-repository.ts';
import type { Source } from './source/sink.ts';

/** States what of a history is not in this clone: behind a shallow boundary, or never fetched. */
export function repositoryGaps({ git, shallow }: Repository, label: string): Source {
  return async (sink) => {
    if (shallow) sink.unseen(`${label}older history`, 'the clone is shallow; `git fetch --unshallow` gets the rest');
    const { code } = await gitAnswer(git, ['config', '--get-regexp', '-z', String.raw`^(remote\..*\.promisor|extensions\.partialclone)$`], {
      signal: sink.signal,
    });
    if (code !== 0 || sink.signal.aborted) return;
    const running = git.start(['rev-list', '--objects', '--all', '--missing=print', '--no-object-names'], { signal: sink.signal });
    let missing = 0;
    await eachRecord(running.stdout, 10, (line) => {
      if (line[0] === 63) missing += 1;
    });
    const ended = await running.ended;
    if (sink.signal.aborted) return;
    const number = ended.code === 0 ? `${missing} objects` : 'some objects';
    if (missing > 0 || ended.code !== 0) sink.unseen(label + number, 'they were not fetched yet (partial clone), and a scan fetches nothing');
  };
}
