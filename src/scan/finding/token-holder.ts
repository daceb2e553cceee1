import type { TokenMatch } from '../../types/token-match.ts';
import type { Reachability } from '../attribute/reachability.ts';

/**
 * What contains a token, as far as the cause and the remedy differ: a file; a stream; what commits or refs keep; one of
 * git's own files, which no clone copies; a reflog; a name on disk.
 */
export type TokenHolder = 'file' | 'stream' | 'history' | 'git-file' | 'reflog' | 'name';

/** `where` is for a match in a history. */
export function tokenHolder({ origin }: TokenMatch, where: Reachability | undefined): TokenHolder {
  if (origin.is === 'stream') return 'stream';
  if (origin.is === 'object') return 'history';
  if (origin.is !== 'metadata') return 'file';
  if (where) return 'history';
  switch (origin.what) {
    case 'git-config':
    case 'hook':
    case 'git-file':
      return 'git-file';
    case 'reflog':
      return 'reflog';
    case 'file-name':
    case 'symlink-target':
      return 'name';
    default:
      return 'history';
  }
}
