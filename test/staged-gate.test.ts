import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { type Git, gitIn } from '../src/git/run-git.ts';
import { askStaged } from '../src/git/staged-gate.ts';
import { stagedChanges, toldChanges } from '../src/scan/source/staged-changes.ts';

/** Undefined where the gate leaves it to the scan. */
function hasNothingStaged(env: Readonly<Record<string, string>>, folder: string): boolean | undefined {
  const told = askStaged(env, folder);
  return told && told.length === 0;
}

describe('the gate of a hook', () => {
  const folder = mkdtempSync(join(tmpdir(), 'auth-doctor-gate-'));
  const env = { PATH: process.env['PATH'] ?? '', HOME: folder };
  const git = (...args: readonly string[]): void => {
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: folder, env });
  };
  git('init', '-q');
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('ends if nothing is staged, before and after the first commit and in a subdirectory', () => {
    assert.equal(hasNothingStaged(env, folder), true);
    writeFileSync(join(folder, 'a'), 'a\n');
    git('add', 'a');
    assert.equal(hasNothingStaged(env, folder), false);
    git('commit', '-qm', 'a');
    assert.equal(hasNothingStaged(env, folder), true);
    mkdirSync(join(folder, 'below'));
    assert.equal(hasNothingStaged(env, join(folder, 'below')), true);
    writeFileSync(join(folder, 'a'), 'changed, and not staged\n');
    assert.equal(hasNothingStaged(env, folder), true);
  });

  it('opens for a new mode, a removal, and an index that a hook’s git names', () => {
    git('checkout', '-q', '--', 'a');
    chmodSync(join(folder, 'a'), 0o755);
    git('add', 'a');
    assert.equal(hasNothingStaged(env, folder), false);
    git('reset', '-q', '--hard');
    git('rm', '-q', '--cached', 'a');
    assert.equal(hasNothingStaged(env, folder), false);
    git('reset', '-q', '--hard');
    assert.equal(hasNothingStaged({ ...env, GIT_INDEX_FILE: join(folder, 'other-index') }, folder), false);
  });

  it('opens if it is uncertain, and for pre-commit, which runs hooks outside a commit', () => {
    assert.equal(hasNothingStaged(env, folder), true);
    assert.equal(hasNothingStaged({ ...env, PRE_COMMIT: '1' }, folder), undefined);
    assert.equal(hasNothingStaged({ ...env, PATH: folder }, folder), undefined);
    assert.equal(hasNothingStaged({ ...env, PATH: '.' }, folder), undefined);
    const outside = mkdtempSync(join(tmpdir(), 'auth-doctor-outside-'));
    assert.equal(hasNothingStaged(env, outside), undefined);
    rmSync(outside, { recursive: true });
  });

  it('hands on what a scan would be told itself', async () => {
    for (const name of ['new\nline', 'ünïcode', 'a b', '-dash']) writeFileSync(join(folder, name), `${name}\n`);
    git('rm', '-q', '--cached', 'a');
    git('add', '--', 'new\nline', 'ünïcode', 'a b', './-dash');
    const input = { folder, environment: env, fromHook: true };
    const { changes, code } = await stagedChanges(gitIn(input) as Git, new AbortController().signal);
    assert.equal(changes.length, 5);
    assert.deepEqual(toldChanges(askStaged(env, folder) ?? new Uint8Array()), { changes, code, problems: [] });
  });
});
