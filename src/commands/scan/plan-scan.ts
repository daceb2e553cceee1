import type { Unseen } from '../../scan/unseen.ts';
import type { ScanContext, ScanMode } from './scan-mode.ts';
import { type Planned, scanPlan } from './scan-plan.ts';

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
