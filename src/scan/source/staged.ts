import { join } from 'node:path';
import { problemWords } from '../../git/git-problem.ts';
import type { Repository } from '../../git/open-repository.ts';
import type { ItemHead } from '../match/matcher-types.ts';
import { isLfsContentIn, isLfsPointer } from './lfs-pointer.ts';
import { listedObjects } from './listed-objects.ts';
import { textOfPath } from './path-name.ts';
import { type Sink, type Source, shortestName } from './sink.ts';
import type { StagedChanges } from './staged-changes.ts';

export interface StagedInput {
  readonly repository: Repository;
  /** The result of `stagedChanges`. */
  readonly staged: StagedChanges;
  /** Of the work tree, absolute. */
  readonly top: string;
  /** `commit`: what the next commit would add. `files`: the index represents the files themselves. */
  readonly as: 'commit' | 'files';
}

/** The index's own content, which may differ from the files on disk, and the names of new paths. */
export function stagedSource(input: StagedInput): Source {
  return async (sink) => {
    const { code, problems } = input.staged;
    if (sink.signal.aborted) return;
    for (const problem of problems) sink.notRead('the index', problemWords(problem), 'input');
    if (code !== 0 && problems.length === 0) sink.notRead('the index', 'git failed to compare it with HEAD', 'input');
    lookAtNames(input, sink);
    await lookAtContent(input, sink);
  };
}

function lookAtNames({ staged, top }: StagedInput, sink: Sink): void {
  const seen = new Set<string>();
  for (const { status, path } of staged.changes) {
    const parts = textOfPath(path).split('/');
    if (status === 'U') sink.notRead(join(top, ...parts), 'unmerged: there is no content to commit yet');
    if (status !== 'A') continue;
    // Each directory's name once, however many files it contains.
    for (const [index, name] of parts.entries()) {
      const upTo = join(top, ...parts.slice(0, index + 1));
      if (name.length < shortestName || seen.has(upTo)) continue;
      seen.add(upTo);
      sink.whole(Buffer.from(name), { name: 'file name', origin: { is: 'metadata', what: 'file-name', path: upTo } });
    }
  }
}

async function lookAtContent({ repository, staged, top, as }: StagedInput, sink: Sink): Promise<void> {
  const paths = new Map<string, string[]>();
  for (const { newObject, newMode, path, status } of staged.changes) {
    if (!newObject || status === 'D' || status === 'U' || newMode === '160000') continue;
    const same = paths.get(newObject);
    if (same) same.push(textOfPath(path));
    else paths.set(newObject, [textOfPath(path)]);
  }
  if (paths.size === 0) return;
  const headsOf = (object: string): readonly ItemHead[] =>
    (paths.get(object) ?? []).map((path) => ({
      name: join(top, path),
      origin:
        as === 'commit'
          ? { is: 'index', path, object, repository: repository.gitFolder }
          : { is: 'file', path: join(top, path) },
    }));
  const objects = listedObjects(repository.git, () => paths.keys());
  const visitor = {
    whole: ({ id }: { id: string }, bytes: Uint8Array) => {
      for (const head of headsOf(id)) {
        if (isLfsPointer(bytes) && !isLfsContentIn(repository.commonFolder, bytes))
          sink.notRead(head.name, 'it is a Git LFS pointer; its content is not in the repository');
        sink.whole(bytes, head);
      }
    },
    sliced: async ({ id, size }: { id: string; size: number }, content: AsyncIterable<Uint8Array>) => {
      const [first, ...others] = headsOf(id);
      if (first) await sink.sliced({ ...first, content, size });
      for (const { name } of others) sink.notRead(name, 'it is a copy of another large staged file, which was scanned');
    },
    notRead: (what: string, why: string) => {
      const object = what.replace(/^object /, '');
      const names = paths.get(object)?.map((path) => join(top, path)) ?? [what];
      for (const name of names) sink.notRead(name, why);
    },
  };
  await objects(visitor, sink.signal);
}
