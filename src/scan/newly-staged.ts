import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Repository } from '../git/open-repository.ts';
import type { TokenMatch } from '../types/token-match.ts';
import type { Matcher } from './match/matcher-types.ts';
import { listedObjects } from './source/listed-objects.ts';
import { textOfPath } from './source/path-name.ts';
import type { RawChange } from './source/raw-diff.ts';
import { stagedChanges } from './source/staged-changes.ts';

export interface NewlyStaged {
  readonly fresh: readonly TokenMatch[];
  /** Tokens that a parent's version of the same file already contains: findings of the history, not of this commit. */
  readonly known: number;
}

/**
 * Of the matches in staged files, those that the commit would newly add. A token that is in the version of the file in
 * HEAD (for a merge: in any parent; for a moved file: in one that the commit deletes) is already leaked, and stopping
 * this commit would not help. Called only if there is a match.
 */
export async function newlyStaged(
  repository: Repository,
  changes: readonly RawChange[],
  matches: readonly TokenMatch[],
  matcher: Pick<Matcher, 'match' | 'matchBytes'>,
  signal: AbortSignal,
): Promise<NewlyStaged> {
  const staged = matches.filter(({ origin }) => origin.is === 'index' && origin.repository === repository.gitFolder);
  if (staged.length === 0) return { fresh: matches, known: 0 };
  const parents = [changes, ...(await mergeChanges(repository, signal))];
  const known = new Set<TokenMatch>();
  for (const parent of parents) {
    const byPath = groupByPath(staged);
    const earlier = await earlierMatches(repository, parent, byPath, matcher, signal);
    for (const [path, now] of byPath) for (const each of kept(now, earlier(path))) known.add(each);
  }
  return { fresh: matches.filter((each) => !known.has(each)), known: known.size };
}

/**
 * How the index differs from the other parents of the merge in progress, if there is one (git-merge(1): MERGE_HEAD).
 */
async function mergeChanges(
  { git, gitFolder }: Repository,
  signal: AbortSignal,
): Promise<readonly (readonly RawChange[])[]> {
  let text: string;
  try {
    text = readFileSync(join(gitFolder, 'MERGE_HEAD'), 'latin1');
  } catch {
    return [];
  }
  const heads = text.split('\n').filter((line) => /^[0-9a-f]{40,64}$/.test(line));
  const against = await Promise.all(heads.map((head) => stagedChanges(git, signal, head)));
  // A parent that could not be compared contains nothing known.
  return against.filter(({ code }) => code === 0).map(({ changes }) => changes);
}

function groupByPath(staged: readonly TokenMatch[]): ReadonlyMap<string, readonly TokenMatch[]> {
  const groups = new Map<string, TokenMatch[]>();
  for (const each of staged) {
    const path = each.origin.is === 'index' ? each.origin.path : '';
    const group = groups.get(path);
    if (group) group.push(each);
    else groups.set(path, [each]);
  }
  return groups;
}

type Earlier = 'the same' | readonly TokenMatch[];

/** What a parent's version of each path contains; for a path that is new to it, what its deleted files contain. */
async function earlierMatches(
  { git }: Repository,
  parent: readonly RawChange[],
  staged: ReadonlyMap<string, readonly TokenMatch[]>,
  matcher: Pick<Matcher, 'match' | 'matchBytes'>,
  signal: AbortSignal,
): Promise<(path: string) => Earlier> {
  const deleted = parent.filter(({ status }) => status === 'D').flatMap(({ oldObject }) => oldObject ?? []);
  const changed = new Map(parent.map((change) => [textOfPath(change.path), change]));
  const objectsOf = (change: RawChange): readonly string[] => (change.oldObject ? [change.oldObject] : deleted);
  const wanted = new Set([...staged.keys()].flatMap((path) => changed.get(path) ?? []).flatMap(objectsOf));
  const seen = new Map<string, readonly TokenMatch[]>();
  if (wanted.size > 0) {
    const visitor = {
      whole: ({ id }: { id: string }, bytes: Uint8Array) => {
        seen.set(id, matcher.matchBytes(bytes, headOf(id)));
      },
      sliced: async ({ id, size }: { id: string; size: number }, content: AsyncIterable<Uint8Array>) => {
        const all: TokenMatch[] = [];
        for await (const each of matcher.match({ ...headOf(id), content, size })) all.push(each);
        seen.set(id, all);
      },
      // If it is not read, it makes nothing known.
      notRead: () => {},
    };
    await listedObjects(git, () => wanted)(visitor, signal);
  }
  return (path) => {
    const change = changed.get(path);
    return change ? objectsOf(change).flatMap((id) => seen.get(id) ?? []) : 'the same';
  };
}

function headOf(object: string): { readonly name: string; readonly origin: TokenMatch['origin'] } {
  return { name: 'blob', origin: { is: 'object', object, kind: 'blob' } };
}

/** Each earlier token accounts for one that exists now: first one with the same line, then any. */
function kept(now: readonly TokenMatch[], earlier: Earlier): readonly TokenMatch[] {
  if (earlier === 'the same') return now;
  const left = [...earlier];
  const result = new Set<TokenMatch>();
  for (const keyOf of [alike, token]) {
    for (const each of now) {
      if (result.has(each)) continue;
      const index = left.findIndex((other) => keyOf(other) === keyOf(each));
      if (index === -1) continue;
      left.splice(index, 1);
      result.add(each);
    }
  }
  return [...result];
}

function token({ kind, label }: TokenMatch): string {
  return `${kind} ${label}`;
}

function alike(match: TokenMatch): string {
  return `${token(match)} ${match.column} ${match.within.join(' ')}`;
}
