import { problemWords } from '../../git/git-problem.ts';
import { eachRecord } from '../../git/git-records.ts';
import type { Git } from '../../git/run-git.ts';
import { catFileObjects } from './cat-file-objects.ts';
import { listedObjects } from './listed-objects.ts';
import type { ObjectSource, ObjectVisitor } from './object-source.ts';
import { hexAt } from './platform-paths.ts';
import { eachTreeEntry } from './tree-entries.ts';

/** The commits of a part of a history, and the trees at which they and their excluded parents begin. */
interface Commits {
  readonly ids: string[];
  readonly roots: string[];
  readonly before: string[];
}

/**
 * The objects that commits reach and others do not, from trees that are read one by one: for a repository in which a
 * damaged tree ends git's own listing. What is below such a tree is reported, the rest is read. If a commit is damaged,
 * it is unknown what belongs to the part: then the whole repository is read. Every id is kept.
 */
export function walkedObjects(git: Git, revisions: readonly string[]): ObjectSource {
  return async (visitor, signal) => {
    const commits = await commitsOf(git, revisions, signal);
    if (signal.aborted) return;
    if ('why' in commits) {
      visitor.notRead(
        'which commits belong to this part of the history',
        `${commits.why}; everything readable was scanned`,
      );
      return await catFileObjects(git)(visitor, signal);
    }
    const { ids, roots, before } = commits;
    const others = revisions.includes('--all') ? await refTargets(git, signal) : { trees: [], rest: [] };
    const known = new Set<string>();
    await walk(git, before, known, undefined, signal);
    await listedObjects(git, () => [...ids, ...others.rest])(visitor, signal);
    await walk(git, [...roots, ...others.trees], known, visitor, signal);
  };
}

async function commitsOf(
  git: Git,
  revisions: readonly string[],
  signal: AbortSignal,
): Promise<Commits | { readonly why: string }> {
  const commits: Commits = { ids: [], roots: [], before: [] };
  const listing = git.start(['rev-list', '--boundary', '--format=%m %H %T', ...revisions], { signal });
  await eachRecord(listing.stdout, 10, (line) => {
    const [mark, id = '', tree = ''] = line.toString('latin1').split(' ');
    if (mark === '-') commits.before.push(tree);
    // A line `commit <id>` comes before each.
    if (mark !== '>') return;
    commits.ids.push(id);
    commits.roots.push(tree);
  });
  const { code, problems } = await listing.ended;
  const [problem] = problems;
  return code === 0 ? commits : { why: problem ? problemWords(problem) : 'git ended early' };
}

/** What refs name besides commits: annotated tags, and occasionally a tree or a blob. */
async function refTargets(
  git: Git,
  signal: AbortSignal,
): Promise<{ readonly trees: readonly string[]; readonly rest: readonly string[] }> {
  const trees: string[] = [];
  const rest = new Set<string>();
  const listing = git.start(['for-each-ref', '--format=%(objecttype) %(objectname)'], { signal });
  await eachRecord(listing.stdout, 10, (line) => {
    const [kind, id = ''] = line.toString('latin1').split(' ');
    if (kind === 'tree') trees.push(id);
    else if (kind !== 'commit') rest.add(id);
  });
  await listing.ended;
  return { trees, rest: [...rest] };
}

/**
 * Downwards from these trees, level by level, skipping what is already known. Without a visitor it only marks things as
 * known.
 */
async function walk(
  git: Git,
  roots: readonly string[],
  known: Set<string>,
  visitor: ObjectVisitor | undefined,
  signal: AbortSignal,
): Promise<void> {
  const news = (ids: readonly string[]): readonly string[] => ids.filter((id) => !known.has(id) && known.add(id));
  for (let trees = news(roots); trees.length > 0 && !signal.aborted; ) {
    const below: string[] = [];
    const blobs: string[] = [];
    await listedObjects(git, () => trees)(
      {
        whole: (head, tree) => {
          eachTreeEntry(tree, head.id.length / 2, (_, to, kind) => {
            if (kind !== 'submodule') (kind === 'tree' ? below : blobs).push(hexAt(tree, to + 1, head.id.length / 2));
          });
          visitor?.whole(head, tree);
        },
        sliced: async ({ id }) => visitor?.notRead(`tree ${id}, and what is below it`, 'it is larger than 8 MiB'),
        notRead: (what, why) => visitor?.notRead(what.replace(/^object (.*)$/, 'tree $1, and what is below it'), why),
      },
      signal,
    );
    const fresh = news(blobs);
    if (visitor && fresh.length > 0) await listedObjects(git, () => fresh)(visitor, signal);
    trees = news(below);
  }
}
