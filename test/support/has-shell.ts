import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import type { TestContext } from 'node:test';

/**
 * Whether a shell is installed. CI installs all of them, and must not pass without; elsewhere tests that need it are
 * skipped, and say so.
 */
export function hasShell(shell: 'bash' | 'zsh' | 'fish', context: TestContext): boolean {
  if (spawnSync(shell, ['-c', 'true']).status === 0) return true;
  assert.ok(!process.env['CI'], `${shell} is not installed`);
  context.diagnostic(`${shell} is not installed: nothing was run in it`);
  return false;
}
