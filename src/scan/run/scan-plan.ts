import { resolve } from 'node:path';
import type { Repository } from '../../git/open-repository.ts';
import type { GitInput } from '../../git/run-git.ts';
import type { Source } from '../source/sink.ts';
import type { StagedChanges } from '../source/staged-changes.ts';
import type { ScanContext } from './scan-mode.ts';

/** A repository that a scan read from. */
export interface ScannedRepository {
  readonly repository: Repository;
  /** The path of a submodule; '' for the outermost. */
  readonly path: string;
  readonly top: string | undefined;
  readonly staged?: StagedChanges;
  /** A sentence on how it was read. */
  readonly note?: string;
}

/** What to read, and from where. */
export interface ScanPlan {
  readonly sources: readonly Source[];
  /** By git directory. Sources may add to it while they run. */
  readonly repositories: Map<string, ScannedRepository>;
  /** For a limited history. */
  readonly revisions: readonly string[] | undefined;
  /** There is nothing to scan, which is fine: nothing is staged. */
  readonly empty: boolean;
  /** The index was requested and represents all files, of which none is staged. */
  readonly allFiles: boolean;
}

export type Planned = { readonly is: 'plan'; readonly plan: ScanPlan } | { readonly is: 'wrong'; readonly why: string };

/** A plan of these sources. */
export function scanPlan(sources: readonly Source[], parts: Partial<ScanPlan> = {}): Planned {
  return {
    is: 'plan',
    plan: { sources, repositories: new Map(), revisions: undefined, empty: false, allFiles: false, ...parts },
  };
}

/** git in the named directory; otherwise it may be a hook's git, which has said where its index is. */
export function gitInput({ environment, cwd, quotePath, patience }: ScanContext, folder: string | undefined): GitInput {
  return { folder: resolve(cwd, folder ?? '.'), environment, fromHook: folder === undefined, quotePath, patience };
}
