import type { Reachability } from '../attribute/reachability.ts';
import { isRemoteRef } from '../attribute/refs-with.ts';

/** Where something in the history is, each as a line of evidence. Ref names may contain a token: `mask` them. */
export function whereWords(where: Reachability, mask: (text: string) => string): readonly string[] {
  return [sinceWords(where), keptWords(where, mask), stillWords(where), pushedWords(where, mask)].filter(
    (words) => words !== '',
  );
}

const doubts = {
  shallow: 'the clone is shallow and starts there',
  damaged: 'trees of earlier commits cannot be read',
} as const;

function sinceWords({ introduced, commits }: Reachability): string {
  if (!introduced) return '';
  const date = introduced.time === undefined ? '' : ` (${new Date(introduced.time * 1000).toISOString().slice(0, 10)})`;
  const since = `${introduced.id.slice(0, 8)}${date}${introduced.orBefore ? `, or earlier: ${doubts[introduced.orBefore]}` : ''}`;
  return commits > 1 ? `added by ${commits} commits, first ${since}` : `since commit ${since}`;
}

function keptWords({ keptBy, refs, introduced }: Reachability, mask: (text: string) => string): string {
  switch (keptBy) {
    case 'none':
      return 'unreachable: no branch, tag, stash or reflog contains it, so git will delete it eventually';
    case 'reflog':
      return 'only in a reflog (a rewritten commit, a deleted branch or an older stash)';
    case 'index':
      return 'only in the index: staged but never committed';
    case 'unknown':
      return 'the commit that added it is unknown: parts of the history cannot be read';
    case 'ref': {
      const names = refs.map((name) => mask(shortRef(name)));
      if (names.length === 0) return '';
      const more = names.length > 3 ? ', …' : '';
      return `${introduced ? 'on' : 'kept by'} ${names.slice(0, 3).join(', ')}${more}`;
    }
  }
}

function stillWords({ is, stillIn, keptBy, introduced }: Reachability): string {
  if (stillIn === 'HEAD') return 'still in HEAD';
  if (stillIn === 'index' && keptBy !== 'index') return 'not in HEAD, but staged again';
  return introduced && keptBy === 'ref' && is === 'file' ? 'no longer in HEAD' : '';
}

function pushedWords({ pushed, refs, keptBy }: Reachability, mask: (text: string) => string): string {
  if (pushed === 'bare') return 'this is a bare repository: anyone who can fetch from it can get the token';
  if (pushed === 'no') return keptBy === 'none' || keptBy === 'index' ? '' : 'not pushed, according to this clone';
  const remote = refs.find(isRemoteRef);
  return remote ? `pushed: in ${mask(shortRef(remote))}` : 'pushed: in a remote branch';
}

function shortRef(name: string): string {
  return name === 'refs/stash' ? 'the stash' : name.replace(/^refs\/(heads|remotes|tags)\//, '').replace(/^refs\//, '');
}
