import { isSilence, problemWords } from '../../git/git-problem.ts';
import { eachRecord } from '../../git/git-records.ts';
import type { Git } from '../../git/run-git.ts';
import { listedObjects } from './listed-objects.ts';
import type { ObjectSource } from './object-source.ts';
import { walkedObjects } from './walked-objects.ts';

const questionMark = 63;

/**
 * The objects that commits reach and others do not: `revisions` are arguments of git-rev-list(1), ids only. Their ids
 * are kept, 20 or 32 bytes each. If damage ends git's listing, trees are read one by one instead.
 */
export function reachedObjects(git: Git, revisions: readonly string[]): ObjectSource {
  return async (visitor, signal) => {
    const listing = git.start(['rev-list', '--objects', '--no-object-names', '--missing=print', ...revisions], {
      signal,
    });
    const parts: Buffer[] = [];
    let width = 0;
    await eachRecord(listing.stdout, 10, (line) => {
      if (line[0] === questionMark)
        return visitor.notRead(`object ${line.toString('latin1', 1)}`, 'it is not in the repository');
      width = line.length / 2;
      parts.push(Buffer.from(line.toString('latin1'), 'hex'));
    });
    const { code, problems } = await listing.ended;
    if (signal.aborted) return;
    if (code !== 0 && !problems.some(isSilence)) return await walkedObjects(git, revisions)(visitor, signal);
    for (const problem of problems) visitor.notRead('history', problemWords(problem), 'input');
    const ids = Buffer.concat(parts);
    parts.length = 0;
    function* each(): Generator<string> {
      for (let at = 0; at < ids.length; at += width) yield ids.toString('hex', at, at + width);
    }
    if (ids.length > 0) await listedObjects(git, each)(visitor, signal);
  };
}
