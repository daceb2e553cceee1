import { eachRecord } from '../../git/git-records.ts';
import type { Repository } from '../../git/open-repository.ts';
import { checkedOut } from './checked-out.ts';
import { commitTimes } from './commit-times.ts';
import type { Hits } from './hits.ts';
import { type Located, locateHits } from './locate-hits.ts';
import { presentHits } from './present-hits.ts';
import type { CommitFact, Reachability } from './reachability.ts';
import { pushedCommits, refsWith } from './refs-with.ts';

/**
 * Attributes hits to their places, which is done only if there are hits. `revisions` are those of a scan that was
 * limited to a part of the history. The keys of the result are object ids and names; each key of `hits` has one.
 */
export async function attributeHits(
  repository: Repository,
  hits: Hits,
  revisions: readonly string[] | undefined,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Reachability>> {
  const [{ found, complete }, present] = await Promise.all([
    locateHits(repository, hits, revisions, signal),
    presentHits(repository, hits, signal),
  ]);
  const keys = [...hits.objects, ...hits.names];
  const lost = keys.filter((key) => !found.has(key) && !present.index.has(key));
  const reached =
    lost.length > 0 && complete ? await reachedAtAll(repository, new Set(lost), signal) : new Set<string>();
  const first = new Set([...found.values()].flatMap(({ commits }) => commits.slice(0, 1)));
  const named = reached === 'unknown' ? new Set<string>() : reached;
  const [times, { edges, beforeFirstCommit }, pushed, refs, tags] = await Promise.all([
    commitTimes(repository.git, first, signal),
    checkedOut(repository, signal),
    pushedCommits(repository, new Set([...found.values()].flatMap(({ commits }) => commits)), signal),
    refsWith(repository.git, '--contains', first, signal),
    refsWith(repository.git, '--points-at', named, signal),
  ]);
  const reachability = (key: string): Reachability => {
    const located = found.get(key);
    const introduced = located?.commits[0];
    const path = located?.path ?? present.head.get(key) ?? present.index.get(key);
    const onRefs = (introduced === undefined ? tags.get(key) : refs.get(introduced)) ?? [];
    const isNote =
      path !== undefined &&
      isNotePath(path) &&
      onRefs.length > 0 &&
      onRefs.every((name) => name.startsWith('refs/notes/'));
    return {
      is: isNote ? 'note' : path === undefined ? 'text' : 'file',
      keptBy: keeper(key, located, present.index, reached, complete),
      path: isNote ? `note on ${path.replaceAll('/', '')}` : path,
      introduced:
        introduced === undefined
          ? undefined
          : { id: introduced, time: times.get(introduced), orBefore: orBefore(located, edges) },
      order: located?.order ?? Number.POSITIVE_INFINITY,
      commits: located?.commits.length ?? 0,
      stillIn: present.head.has(key) ? 'HEAD' : present.index.has(key) ? 'index' : undefined,
      refs: onRefs,
      beforeFirstCommit,
      pushed: repository.bare ? 'bare' : located?.commits.some((commit) => pushed.has(commit)) ? 'yes' : 'no',
    };
  };
  return new Map(keys.map((key) => [key, reachability(key)]));
}

function orBefore(located: Located | undefined, edges: ReadonlySet<string>): CommitFact['orBefore'] {
  // A message belongs to its own commit.
  if (located?.path === undefined) return undefined;
  return located.isGuess ? 'damaged' : edges.has(located.commits[0] ?? '') ? 'shallow' : undefined;
}

/** git-notes(1): a note's path is the id of its object, with slashes if there are many. */
function isNotePath(path: string): boolean {
  return /^(?:[0-9a-f]{2}\/)*[0-9a-f]+$/.test(path) && [40, 64].includes(path.replaceAll('/', '').length);
}

function keeper(
  key: string,
  located: Located | undefined,
  index: ReadonlyMap<string, string>,
  reached: ReadonlySet<string> | 'unknown',
  complete: boolean,
): Reachability['keptBy'] {
  if (located) return located.by;
  // What is in the index may also be in a commit that could not be read.
  if (!complete || reached === 'unknown') return 'unknown';
  if (index.has(key)) return 'index';
  return reached.has(key) ? 'ref' : 'none';
}

/**
 * Of these objects, those that something reaches: tags, objects that a tag names directly, other work trees' indexes.
 * Exact, but slower.
 */
async function reachedAtAll(
  { git }: Repository,
  objects: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<ReadonlySet<string> | 'unknown'> {
  const reached = new Set<string>();
  const running = git.start(
    ['rev-list', '--objects', '--no-object-names', '--missing=print', '--all', '--reflog', '--indexed-objects'],
    { signal },
  );
  await eachRecord(running.stdout, 10, (line) => {
    const id = line.toString('latin1');
    if (objects.has(id)) reached.add(id);
  });
  return (await running.ended).code === 0 ? reached : 'unknown';
}
