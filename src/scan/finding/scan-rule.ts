import type { TokenMatch } from '../../types/token-match.ts';
import type { Reachability } from '../attribute/reachability.ts';

/** The rules of the scanner: the place of a token decides which one applies. All are errors. */
export const scanRules = [
  'token-in-file',
  'token-in-history',
  'token-in-metadata',
  'token-in-remote-url',
  'token-in-staged-file',
] as const;

export type ScanRule = (typeof scanRules)[number];

/**
 * `isRemoteLine` tells whether a line of a git configuration file is a remote's address; `where` is for a match in a
 * history.
 */
export function scanRuleOf(
  { origin, line }: TokenMatch,
  where: Reachability | undefined,
  isRemoteLine: (file: string, line: number) => boolean,
): ScanRule {
  if (where?.keptBy === 'index') return 'token-in-staged-file';
  switch (origin.is) {
    case 'file':
    case 'stream':
      return 'token-in-file';
    case 'index':
      return 'token-in-staged-file';
    case 'object':
      return origin.kind === 'blob' && where?.is !== 'note' ? 'token-in-history' : 'token-in-metadata';
    case 'metadata': {
      if (origin.what === 'remote-url') return 'token-in-remote-url';
      const isAddress = origin.what === 'git-config' && origin.path !== undefined && isRemoteLine(origin.path, line);
      return isAddress ? 'token-in-remote-url' : 'token-in-metadata';
    }
  }
}
