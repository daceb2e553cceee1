import type { Git } from '../../git/run-git.ts';
import { listedObjects } from '../source/listed-objects.ts';

/** When each of these commits was made, in Unix seconds. A commit that cannot be read is left out. */
export async function commitTimes(
  git: Git,
  commits: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, number>> {
  const times = new Map<string, number>();
  if (commits.size === 0) return times;
  const visitor = {
    whole: ({ id }: { id: string }, bytes: Uint8Array) => {
      const headers = Buffer.from(bytes.subarray(0, 16_384)).toString('latin1').split('\n\n', 1)[0] ?? '';
      const time = /^committer .*> (\d{1,12}) [+-]\d{4}$/m.exec(headers)?.[1];
      if (time !== undefined) times.set(id, Number(time));
    },
    sliced: async () => {},
    notRead: () => {},
  };
  await listedObjects(git, () => commits)(visitor, signal);
  return times;
}
