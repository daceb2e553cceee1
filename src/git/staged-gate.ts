import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { findGit } from './find-git.ts';
import { type Environment, safeEnvironment, safeOptions } from './git-safety.ts';
import { hasWorkTree } from './has-work-tree.ts';
import { stagedDiff } from './staged-diff.ts';

/** What a hook says where nothing is staged. */
export const nothingStaged = 'Nothing is staged.\n';

/**
 * What git says is staged, as `stagedDiff` gives it: nothing is the commonest answer of a hook, for which nothing else
 * need be loaded. Undefined wherever that is not all that there is to say: the scan then asks itself. pre-commit runs
 * hooks outside a commit too.
 */
export function askStaged(environment: Environment, folder: string): Uint8Array | undefined {
  const git = findGit(environment['PATH'] ?? environment['Path'], process.platform);
  if (git === undefined || environment['PRE_COMMIT'] || !hasWorkTree(folder)) return undefined;
  const { status, stdout, stderr } = spawnSync(
    git,
    ['-C', folder, ...safeOptions({ fromHook: true }), ...stagedDiff, '--'],
    {
      // In git's own directory, never in the repository: Windows looks for programs there first.
      cwd: dirname(git),
      env: safeEnvironment(environment, { fromHook: true }),
      stdio: ['ignore', 'pipe', 'pipe'],
      // A commit of more files than this can tell is for the scan.
      maxBuffer: 1 << 20,
      // The scan asks again, and then waits for as long as git works: only a quick answer spares anything here.
      timeout: 2000,
      killSignal: 'SIGKILL',
      windowsHide: true,
    },
  );
  return status === 0 && stderr.length === 0 ? stdout : undefined;
}
