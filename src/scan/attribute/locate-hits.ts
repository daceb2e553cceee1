import type { Repository } from '../../git/open-repository.ts';
import { textOfPath } from '../source/path-name.ts';
import { commitList } from './commit-list.ts';
import { heldByCommit } from './held-by-commit.ts';
import type { Hits } from './hits.ts';
import { eachTreeChange } from './tree-changes.ts';

/** The commits that added a hit. `commits` in order, oldest first. */
export interface Located {
  readonly path: string | undefined;
  readonly commits: readonly string[];
  readonly by: 'ref' | 'reflog';
  /** The commit contains it; whether it added it is unknown. */
  readonly isGuess: boolean;
  /** Increases from the first that was located. */
  readonly order: number;
}

export interface LocatedHits {
  /** By object id, or by name. */
  readonly found: ReadonlyMap<string, Located>;
  /** Everything requested could be read, so what was not found does not exist. */
  readonly complete: boolean;
}

const mostCommits = 10_000;
/** Of commits that cannot be compared. */
const mostSearched = 50;

/**
 * The commits that added each hit: first among those that refs reach (or that `revisions` select), then among those
 * that only reflogs reach.
 */
export async function locateHits(
  repository: Repository,
  hits: Hits,
  revisions: readonly string[] | undefined,
  signal: AbortSignal,
): Promise<LocatedHits> {
  const found = new Map<string, Located & { readonly commits: string[] }>();
  let complete = true;
  const passes = revisions ? [{ by: 'ref', select: revisions } as const] : everything;
  for (const { by, select } of passes) {
    const open = { objects: missing(hits.objects, found), names: missing(hits.names, found) };
    if (open.objects.size + open.names.size === 0) break;
    const note = (key: string, commit: string, path: string | undefined, isGuess = false): void => {
      const known = found.get(key);
      if (!known) found.set(key, { path, commits: [commit], by, isGuess, order: found.size });
      else if (known.commits.at(-1) !== commit && known.commits.length < mostCommits) known.commits.push(commit);
    };
    const commits = await commitList(repository.git, select, signal);
    for (let index = 0; index < commits.length; index += 1) {
      const id = commits.at(index);
      if (open.objects.has(id)) note(id, id, undefined);
    }
    const passedOver = await eachTreeChange(
      repository.git,
      commits,
      open.names.size > 0 ? 'any' : open.objects,
      (commit, object, path) => {
        if (open.objects.has(object)) note(object, commit, textOfPath(path));
        if (open.names.size > 0)
          for (const name of namesIn(textOfPath(path), open.names)) note(name, commit, textOfPath(path));
      },
      signal,
    );
    complete &&= passedOver.length === 0 && commits.complete;
    for (const commit of passedOver.slice(0, mostSearched)) {
      const left = { objects: missing(open.objects, found), names: missing(open.names, found) };
      if (left.objects.size + left.names.size === 0) break;
      for (const [key, path] of await heldByCommit(repository.git, commit, left, signal)) note(key, commit, path, true);
    }
  }
  return { found, complete };
}

const everything = [
  { by: 'ref', select: ['--all'] },
  { by: 'reflog', select: ['--reflog', '--not', '--all'] },
] as const;

function missing(keys: ReadonlySet<string>, found: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  return new Set([...keys].filter((key) => !found.has(key)));
}

function namesIn(path: string, names: ReadonlySet<string>): readonly string[] {
  return path.split('/').filter((part) => names.has(part));
}
