import { resolve } from 'node:path';
import type { Repository } from '../../git/open-repository.ts';
import type { GitInput } from '../../git/run-git.ts';
import type { Source } from '../../scan/source/sink.ts';
import type { StagedChanges } from '../../scan/source/staged-changes.ts';
import type { Unseen } from '../../scan/unseen.ts';
import type { ScanContext, ScanMode } from './scan-mode.ts';

/** A repository that a scan read from. */
export interface ScannedRepository {
  readonly repository: Repository;
  /** The path of a submodule; '' for the outermost. */
  readonly path: string;
  readonly top: string | undefined;
  readonly staged?: StagedChanges;
}

/** What is to be read, and from where. */
export interface ScanPlan {
  readonly sources: readonly Source[];
  /** By git folder. Sources may add to it while they run. */
  readonly repositories: Map<string, ScannedRepository>;
  /** Of a history that is limited. */
  readonly revisions: readonly string[] | undefined;
  /** There is nothing to look at, and that is well: nothing staged. */
  readonly empty: boolean;
}

export type Planned = { readonly is: 'plan'; readonly plan: ScanPlan } | { readonly is: 'wrong'; readonly why: string };

/** Turns what was asked for into sources, loading only those. What is asked for and cannot be had is `wrong`. */
export async function planScan(mode: ScanMode, context: ScanContext, unseen: Unseen): Promise<Planned> {
  switch (mode.is) {
    case 'staged':
      return await (await import('./plan-staged.ts')).planStaged(mode.folder, context, unseen);
    case 'history':
      return await (await import('./plan-history.ts')).planHistory(mode.folder, mode, context, unseen);
    case 'paths':
      return await (await import('./plan-paths.ts')).planPaths(mode.paths, context, unseen);
    case 'stdin':
      return scanPlan([(await import('../../scan/source/stdin.ts')).streamSource(context.stdin())]);
    case 'home': {
      if (context.home === undefined) return { is: 'wrong', why: 'there is no home: HOME is not set' };
      const { homeSource } = await import('../../scan/source/home.ts');
      return scanPlan([homeSource({ home: context.home, belongs: context.belongs })]);
    }
  }
}

/** A plan of these sources. */
export function scanPlan(sources: readonly Source[], parts: Partial<ScanPlan> = {}): Planned {
  return { is: 'plan', plan: { sources, repositories: new Map(), revisions: undefined, empty: false, ...parts } };
}

/** git in the folder that was named; without one it may be a hook's git, which has said where its index is. */
export function gitInput({ environment, cwd }: ScanContext, folder: string | undefined): GitInput {
  return { folder: resolve(cwd, folder ?? '.'), environment, fromHook: folder === undefined };
}
