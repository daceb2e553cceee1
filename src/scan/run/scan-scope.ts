import { statSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import type { ScanScope } from '../ignore/apply-ignores.ts';
import type { ScanOutcome } from '../scan-sources.ts';
import type { ScanContext, ScanMode } from './scan-mode.ts';
import type { ScanPlan } from './scan-plan.ts';

/** The directories whose repositories' configuration applies: the working directory's, and those of what was named. */
export function namedFolders(mode: ScanMode, { cwd }: ScanContext): readonly string[] {
  const named = mode.is === 'paths' ? mode.paths : 'folder' in mode && mode.folder !== undefined ? [mode.folder] : [];
  return [...new Set([cwd, ...named.map((path) => folderOf(resolve(cwd, path)))])];
}

/** What is named may be a file, a pattern, or missing: its source reports what is wrong with it. */
function folderOf(path: string): string {
  try {
    return statSync(path).isDirectory() ? path : dirname(path);
  } catch {
    return dirname(path);
  }
}

/**
 * What was covered completely. Nothing if the scan was interrupted, or partial: what it did not find may still exist.
 */
export function scanScope(
  mode: ScanMode,
  { repositories, revisions }: ScanPlan,
  cwd: string,
  { coverage, interrupted }: ScanOutcome,
): ScanScope {
  const within = (folders: readonly string[]) => (path: string) =>
    folders.some((folder) => path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)) &&
    !coverage.notRead.some(({ what }) => what.includes(path));
  if (interrupted) return { rules: [], covers: () => false };
  if (mode.is === 'paths')
    return {
      rules: ['token-in-file'],
      covers: within((mode.paths.length > 0 ? mode.paths : ['.']).map((path) => resolve(cwd, path))),
    };
  if (mode.is === 'history' && revisions === undefined)
    return { rules: ['token-in-history'], covers: within([...repositories.values()].flatMap(({ top }) => top ?? [])) };
  return { rules: [], covers: () => false };
}
