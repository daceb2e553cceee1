import type { TokenMatch } from '../types/token-match.ts';

/**
 * A token in a directory's name is in the path of every file below it, and a file's own name is scanned as a name and
 * with its path: each token in a name is reported once, at the shortest path that ends with it.
 */
export function distinctNames(matches: readonly TokenMatch[]): readonly TokenMatch[] {
  const told = new Map<string, Set<string>>();
  const byLength = matches
    .flatMap((each) => (pathOf(each) === undefined ? [] : [each]))
    .sort((a, b) => (pathOf(a) ?? '').length - (pathOf(b) ?? '').length);
  const repeated = new Set<TokenMatch>();
  for (const each of byLength) {
    const path = pathOf(each) ?? '';
    const key = `${each.kind} ${each.label}`;
    const paths = told.get(key) ?? new Set();
    told.set(key, paths);
    if (withParents(path).some((parent) => paths.has(parent))) repeated.add(each);
    else paths.add(path);
  }
  return matches.filter((each) => !repeated.has(each));
}

/** Names in a history have a repository, but no path yet. */
function pathOf({ origin }: TokenMatch): string | undefined {
  return origin.is === 'metadata' && origin.what === 'file-name' && origin.repository === undefined
    ? origin.path
    : undefined;
}

function withParents(path: string): readonly string[] {
  const parts = path.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
