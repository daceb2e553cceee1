import { join } from 'node:path';
import { gitAnswer } from '../../git/git-answer.ts';
import type { Repository } from '../../git/open-repository.ts';

/** What is unusual about a repository's history. */
export interface CheckedOut {
  /** The commits at which a shallow clone begins (gitrepository-layout(5): `shallow`). */
  readonly edges: ReadonlySet<string>;
  /** HEAD names a branch without commits. */
  readonly beforeFirstCommit: boolean;
}

export async function checkedOut({ git, shallow, commonFolder }: Repository, signal: AbortSignal): Promise<CheckedOut> {
  const edges = shallow
    ? await process
        .getBuiltinModule('node:fs/promises')
        .readFile(join(commonFolder, 'shallow'), 'latin1')
        .catch(() => '')
    : '';
  const { code } = await gitAnswer(git, ['rev-parse', '--verify', '--quiet', 'HEAD'], { signal });
  return { edges: new Set(edges.split('\n').filter(Boolean)), beforeFirstCommit: code === 1 };
}
