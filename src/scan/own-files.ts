import { realpathSync } from 'node:fs';
import { pathBelow, pathKey } from '../path-key.ts';
import type { TokenMatch } from '../types/token-match.ts';
import type { GitState } from '../types/world.ts';
import type { OwnTokens } from './run/scan-mode.ts';

/** A client's file that git contains: the root of its repository, and its path there. */
export type TrackedFile = Pick<Extract<GitState, { root: string }>, 'root' | 'relativePath'>;

/** How matches in the clients' own credential files are treated. */
export interface OwnFileMatches {
  /** All other matches, and those in files that git tracks. */
  readonly exposed: readonly TokenMatch[];
  /** How many files contain nothing but what belongs there. */
  readonly files: number;
  /** For a match in a client's own file: what git contains of it. */
  trackedFile(match: TokenMatch): TrackedFile | undefined;
}

export interface OwnFilesInput {
  readonly own: Pick<OwnTokens, 'files' | 'directories'>;
  readonly gitState: (path: string) => Promise<GitState>;
  /** Where a match's content is, or would be, on disk; undefined if unknown. */
  readonly pathOf: (match: TokenMatch) => string | undefined;
  readonly onNotRead: (what: string, why: string) => void;
}

/**
 * A client's own credential file contains a token legitimately: on disk and outside git that is not a finding. Whether
 * git has the file is checked only if a token was found in it.
 */
export async function settleOwnFiles(
  matches: readonly TokenMatch[],
  { own: { files, directories }, gitState, pathOf, onNotRead }: OwnFilesInput,
): Promise<OwnFileMatches> {
  const own = new Set(files.map(pathKey));
  const states = new Map<string, GitState>();
  const inPlace = new Set<string>();
  const keyOf = (match: TokenMatch): string | undefined => {
    const path = own.size + directories.length === 0 ? undefined : pathOf(match);
    if (path === undefined) return undefined;
    const isInOwnDirectory = directories.some(
      (each) => each.platform === match.provider && pathBelow(path, each.path) !== undefined,
    );
    return isInOwnDirectory ? pathKey(path) : [pathKey(path), realKey(path)].find((key) => key && own.has(key));
  };
  const exposed: TokenMatch[] = [];
  for (const match of matches) {
    const key = keyOf(match);
    const path = pathOf(match);
    if (key === undefined || path === undefined) {
      exposed.push(match);
      continue;
    }
    const state = states.get(key) ?? (await gitState(path));
    if (state.is === 'unknown' && !states.has(key))
      onNotRead(path, `cannot tell whether git tracks it: ${state.reason}`);
    states.set(key, state);
    if (match.origin.is !== 'file' || state.is === 'tracked') exposed.push(match);
    else inPlace.add(key);
  }
  return {
    exposed,
    files: inPlace.size,
    trackedFile: (match) => {
      const state = states.get(keyOf(match) ?? '');
      return state?.is === 'tracked' ? { root: state.root, relativePath: state.relativePath } : undefined;
    },
  };
}

function realKey(path: string): string | undefined {
  try {
    return pathKey(realpathSync(path));
  } catch {
    return undefined;
  }
}
