import { problemWords } from '../../git/git-problem.ts';
import { eachRecord } from '../../git/git-records.ts';
import type { Git } from '../../git/run-git.ts';
import { textOfPath } from './path-name.ts';
import type { Source } from './sink.ts';

/** The names of branches, tags and all other refs. git allows no line break in them. */
export function refNamesSource(git: Git): Source {
  return async (sink) => {
    const running = git.start(['for-each-ref', '--format=%(refname)'], { signal: sink.signal, deadline: 600_000 });
    await eachRecord(running.stdout, 10, (name) => {
      const path = textOfPath(name);
      sink.whole(name, {
        name: 'ref name',
        origin: { is: 'metadata', what: path.startsWith('refs/tags/') ? 'tag-name' : 'branch-name', path },
      });
    });
    const { problems } = await running.ended;
    if (sink.signal.aborted) return;
    for (const problem of problems) sink.notRead('branches and tags', problemWords(problem));
  };
}
