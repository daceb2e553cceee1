import { problemWords } from '../../git/git-problem.ts';
import { eachRecord } from '../../git/git-records.ts';
import { type Repository, workTreeOf } from '../../git/open-repository.ts';
import { fileNames } from './file-names.ts';
import type { Source } from './sink.ts';

const slash = 47;

/** The names of files and directories in the index: until they are committed, no tree contains them. */
export function indexNamesSource(repository: Repository): Source {
  return async (sink) => {
    const top = await workTreeOf(repository);
    if (top === undefined || sink.signal.aborted) return;
    const lookAt = fileNames(sink, repository.gitFolder);
    const running = repository.git.at(top).start(['ls-files', '-z'], { signal: sink.signal });
    await eachRecord(running.stdout, 0, (path) => {
      for (let from = 0; from < path.length; ) {
        const end = path.indexOf(slash, from);
        const bytes = path.subarray(from, end === -1 ? path.length : end);
        from += bytes.length + 1;
        lookAt(bytes);
      }
    });
    const { code, problems } = await running.ended;
    if (code === 0 || sink.signal.aborted) return;
    const [problem] = problems;
    sink.notRead('the index', problem ? problemWords(problem) : 'git ended early', 'input');
  };
}
