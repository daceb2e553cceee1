import { statSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import type { NotRead } from '../not-read.ts';
import type { ScanContext, ScanMode } from './scan-mode.ts';
import { type Planned, scanPlan } from './scan-plan.ts';

/** Turns the request into sources, loading only those. What is requested but not available is `wrong`. */
export async function planScan(mode: ScanMode, context: ScanContext, notRead: NotRead): Promise<Planned> {
  if (startsHere(mode) && !hasWorkingFolder())
    return { is: 'wrong', why: 'the working directory was deleted: change to another one, or give an absolute path' };
  if ('folder' in mode && mode.folder !== undefined && !isFolder(resolve(context.cwd, mode.folder)))
    return {
      is: 'wrong',
      why: `--${mode.is} expects the directory of a repository, and the argument is not a directory`,
    };
  switch (mode.is) {
    case 'staged':
      return await (await import('./plan-staged.ts')).planStaged(mode.folder, context, notRead);
    case 'history':
      return await (await import('./plan-history.ts')).planHistory(mode.folder, mode, context, notRead);
    case 'paths':
      return await (await import('./plan-paths.ts')).planPaths(mode.paths, context, notRead);
    case 'stdin':
      return scanPlan([(await import('../source/stdin.ts')).streamSource(context.stdin())]);
    case 'home': {
      if (!context.home) return { is: 'wrong', why: 'no home directory: HOME is not set' };
      const { homeSource } = await import('../source/home.ts');
      return scanPlan([homeSource(context.home)]);
    }
  }
}

/** Whether the working directory matters for where things are searched. */
function startsHere(mode: ScanMode): boolean {
  if (mode.is === 'paths') return mode.paths.length === 0 || !mode.paths.every((path) => isAbsolute(path));
  return (mode.is === 'staged' || mode.is === 'history') && !isAbsolute(mode.folder ?? '');
}

/**
 * Another directory is no substitute: if the working directory is gone, and the shell does not name it, `/` would be
 * scanned.
 */
function hasWorkingFolder(): boolean {
  try {
    return process.cwd() !== '';
  } catch {
    return false;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
