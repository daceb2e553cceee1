import { eachRecord } from '../../git/git-records.ts';
import { type Repository, workTreeOf } from '../../git/open-repository.ts';
import type { Git } from '../../git/run-git.ts';
import { textOfPath } from '../source/path-name.ts';
import type { Hits } from './hits.ts';

/** Hits (object ids, names) that are in the checked-out commit or the index, and at which path. */
export interface Present {
  readonly head: ReadonlyMap<string, string>;
  readonly index: ReadonlyMap<string, string>;
}

const tab = 9;

/** One listing of HEAD's tree and one of the index. */
export async function presentHits(repository: Repository, hits: Hits, signal: AbortSignal): Promise<Present> {
  const list = async (git: Git, args: readonly string[]): Promise<ReadonlyMap<string, string>> => {
    const present = new Map<string, string>();
    const running = git.start(args, { signal });
    await eachRecord(running.stdout, 0, (record) => {
      const end = record.indexOf(tab);
      // `<mode> blob <id>` of a tree, `<mode> <id> <stage>` of an index.
      const id = record
        .toString('latin1', 0, end)
        .split(' ')
        .find((each) => each.length >= 40);
      const keys = id !== undefined && hits.objects.has(id) ? [id] : [];
      const path = keys.length + hits.names.size > 0 ? textOfPath(record.subarray(end + 1)) : '';
      const names = hits.names.size > 0 ? path.split('/').filter((part) => hits.names.has(part)) : [];
      for (const key of [...keys, ...names]) if (!present.has(key)) present.set(key, path);
    });
    await running.ended;
    return present;
  };
  const top = await workTreeOf(repository);
  const [head, index] = await Promise.all([
    list(repository.git, ['ls-tree', '-r', '-z', '--full-tree', 'HEAD']),
    top === undefined ? new Map<string, string>() : list(repository.git.at(top), ['ls-files', '--stage', '-z']),
  ]);
  return { head, index };
}
