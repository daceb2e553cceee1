import { eachRecord } from '../../git/git-records.ts';
import type { Repository } from '../../git/open-repository.ts';
import type { Git } from '../../git/run-git.ts';

/** Of these commits, those that a remote branch contains. The remotes' history is read once. */
export async function pushedCommits(
  { git }: Repository,
  commits: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<ReadonlySet<string>> {
  const pushed = new Set<string>();
  if (commits.size === 0) return pushed;
  // Remote branches, and a mirror's pull requests of GitHub and merge requests of GitLab.
  const running = git.start(['rev-list', '--remotes', '--glob=refs/pull/*', '--glob=refs/merge-requests/*'], {
    signal,
  });
  await eachRecord(running.stdout, 10, (line) => {
    const id = line.toString('latin1');
    if (commits.has(id)) pushed.add(id);
  });
  await running.ended;
  return pushed;
}

/** Whether a ref's name says that it came from another repository. */
export function isRemoteRef(name: string): boolean {
  return /^refs\/(remotes|pull|merge-requests)\//.test(name);
}

/** A query per commit walks the history each time: beyond this number, one walk returns one ref for each. */
const mostAsked = 8;
const mostNamed = 50;
const mostRefs = 10;

/**
 * The refs that contain each commit, or name each object directly: remote branches first, at most ten each; for many
 * commits, one each. Objects that refs name: at most fifty.
 */
export async function refsWith(
  git: Git,
  how: '--contains' | '--points-at',
  commits: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (how === '--contains' && commits.size > mostAsked) return await oneRefEach(git, commits, signal);
  const refs = new Map<string, readonly string[]>();
  for (const commit of [...commits].slice(0, mostNamed)) {
    if (signal.aborted) break;
    refs.set(commit, await refsOf(git, `${how}=${commit}`, signal));
  }
  return refs;
}

/** The ref through which git-log(1) first reached each commit (`--source`). */
async function oneRefEach(
  git: Git,
  commits: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const refs = new Map<string, readonly string[]>();
  const running = git.start(['log', '--all', '--source', '--no-decorate', '--no-color', '--format=%H %S'], { signal });
  await eachRecord(running.stdout, 10, (line) => {
    const text = line.toString();
    const end = text.indexOf(' ');
    const [commit, ref] = [text.slice(0, end), text.slice(end + 1)];
    if (commits.has(commit) && ref.startsWith('refs/')) refs.set(commit, [ref]);
  });
  await running.ended;
  return refs;
}

async function refsOf(git: Git, condition: string, signal: AbortSignal): Promise<readonly string[]> {
  const names: string[] = [];
  // Symbolic refs (`origin/HEAD`) only repeat another.
  const running = git.start(['for-each-ref', condition, '--format=%(refname) %(symref)'], { signal, deadline: 60_000 });
  await eachRecord(running.stdout, 10, (line) => {
    const [name = '', target] = line.toString().split(' ');
    if (!target && names.length < 1000) names.push(name);
  });
  await running.ended;
  const remote = (name: string): number => (isRemoteRef(name) ? 0 : 1);
  return names.sort((a, b) => remote(a) - remote(b)).slice(0, mostRefs);
}
