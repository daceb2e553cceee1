import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { findGit } from './find-git.ts';
import { type Environment, safeEnvironment, safeOptions } from './git-safety.ts';
import { hasWorkTree } from './has-work-tree.ts';

/** What a hook says where nothing is staged. */
export const nothingStaged = 'Nothing is staged.\n';

/**
 * Whether git says that nothing is staged: the commonest answer of a hook, for which nothing else need be loaded. False
 * wherever that is not all that there is to say: the scan then looks for itself. pre-commit runs hooks outside a commit too.
 */
export function hasNothingStaged(environment: Environment, folder: string): boolean {
  const git = findGit(environment['PATH'] ?? environment['Path'], process.platform);
  if (git === undefined || environment['PRE_COMMIT'] || !hasWorkTree(folder)) return false;
  const options = ['--quiet', '--no-renames', '--no-ext-diff', '--no-textconv', '--ignore-submodules=none'];
  const args = ['-C', folder, ...safeOptions({ fromHook: true }), 'diff', '--cached', ...options, '--'];
  const { status } = spawnSync(git, args, {
    // Beside git itself, never in the repository: Windows looks for programs there first.
    cwd: dirname(git),
    env: safeEnvironment(environment, { fromHook: true }),
    stdio: 'ignore',
    timeout: 10_000,
    killSignal: 'SIGKILL',
    windowsHide: true,
  });
  return status === 0;
}
