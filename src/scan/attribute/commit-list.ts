import { eachRecord } from '../../git/git-records.ts';
import type { Git } from '../../git/run-git.ts';

/** Ids of commits in order, 20 or 32 bytes each. */
export interface CommitList {
  readonly length: number;
  /** Hexadecimal. */
  at(index: number): string;
  /** git read the whole requested history. */
  readonly complete: boolean;
}

/** The commits that `revisions` (arguments of git-rev-list(1)) select, parents before children. */
export async function commitList(git: Git, revisions: readonly string[], signal: AbortSignal): Promise<CommitList> {
  const running = git.start(['rev-list', '--topo-order', '--reverse', ...revisions], { signal });
  const parts: Buffer[] = [];
  await eachRecord(running.stdout, 10, (line) => parts.push(Buffer.from(line.toString('latin1'), 'hex')));
  const { code, problems } = await running.ended;
  const width = parts[0]?.length ?? 20;
  const ids = Buffer.concat(parts);
  return {
    length: parts.length,
    at: (index) => ids.toString('hex', index * width, (index + 1) * width),
    complete: code === 0 && problems.length === 0,
  };
}
