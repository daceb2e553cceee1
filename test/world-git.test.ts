import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gitProblem } from '../src/git/git-problem.ts';
import { safeEnvironment, safeOptions } from '../src/git/git-safety.ts';
import { gitState } from '../src/world/git-state.ts';
import { memoryWorld } from '../src/world/memory.ts';
import { processWorld } from '../src/world/process.ts';
import { processFiles } from '../src/world/process-files.ts';
import { detectShell } from '../src/world/shell.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'auth-doctor-git-')));
after(() => rmSync(folder, { recursive: true, force: true }));

function makeHome(name: string): string {
  const home = join(folder, name);
  mkdirSync(home);
  return home;
}

/** The machine's own settings are not used. */
function git(home: string, ...args: readonly string[]): void {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  const env = {
    ...Object.fromEntries(kept),
    HOME: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    GIT_CONFIG_NOSYSTEM: '1',
  };
  execFileSync('git', args, { cwd: home, env, stdio: 'ignore' });
}

const stateOf = async (home: string, path: string) =>
  await processWorld({ env: { HOME: home }, home, cwd: home }).git(join(home, path));

test('outside any repository git is not run', async () => {
  const home = makeHome('none');
  const machine = { ...processFiles({ home, cwd: home }), env: [], home, cwd: home };
  assert.deepEqual(await gitState(join(home, 'a/token'), machine, async () => assert.fail('git was run')), {
    is: 'none',
  });
});

test('tracked, ignored (by the repository, by the user), untracked', async () => {
  const home = makeHome('home');
  git(home, 'init', '-q');
  mkdirSync(join(home, '.config/git'), { recursive: true });
  writeFileSync(join(home, '.config/git/ignore'), 'mine\n');
  writeFileSync(join(home, '.gitignore'), 'ignored\n');
  for (const name of ['a[b]*', 'ab', 'ignored', 'mine', ':(top)x', '-n']) writeFileSync(join(home, name), 'x');
  git(home, 'add', '--', 'ab');
  const states = await Promise.all(
    ['ab', 'ignored', 'mine', 'a[b]*', ':(top)x', '-n', 'absent'].map(async (each) => (await stateOf(home, each)).is),
  );
  assert.deepEqual(states, ['tracked', 'ignored', 'ignored', 'untracked', 'untracked', 'untracked', 'untracked']);
  assert.deepEqual(await stateOf(home, 'ab'), { is: 'tracked', root: home, relativePath: 'ab' });
});

test('a link is judged by the file that it leads to', async () => {
  if (process.platform === 'win32') return;
  const home = makeHome('stow');
  const dotfiles = join(home, 'dotfiles');
  mkdirSync(join(dotfiles, 'cave'), { recursive: true });
  writeFileSync(join(dotfiles, 'cave/token'), 'x');
  git(dotfiles, 'init', '-q');
  git(dotfiles, 'add', 'cave/token');
  symlinkSync('dotfiles/cave', join(home, '.cave'));
  assert.deepEqual(await stateOf(home, '.cave/token'), {
    is: 'tracked',
    root: dotfiles,
    relativePath: join('cave', 'token'),
  });
});

test('a bare repository of dotfiles counts for what it tracks', async () => {
  const home = makeHome('bare');
  writeFileSync(join(home, 'token'), 'x');
  writeFileSync(join(home, 'other'), 'x');
  git(home, 'init', '-q', '--bare', '.cfg');
  git(home, '--git-dir=.cfg', '--work-tree=.', 'add', 'token');
  assert.deepEqual(await stateOf(home, 'token'), { is: 'tracked', root: home, relativePath: 'token' });
  assert.deepEqual(await stateOf(home, 'other'), { is: 'none' });
});

test('a hostile repository makes git run nothing', async () => {
  const home = makeHome('hostile');
  const bad = join(home, 'ran');
  git(home, 'init', '-q');
  writeFileSync(join(home, 'token'), 'x');
  git(home, 'add', 'token');
  const command = `touch '${bad}'`;
  for (const key of [
    'core.fsmonitor',
    'core.pager',
    'core.sshCommand',
    'core.editor',
    'core.askPass',
    'filter.x.clean',
    'filter.x.smudge',
    'diff.external',
    'alias.ls-files',
  ]) {
    git(home, 'config', key, key.startsWith('alias') ? `!${command}` : command);
  }
  writeFileSync(join(home, '.gitattributes'), '* filter=x\n');
  const states = await Promise.all(['token', 'other'].map(async (each) => (await stateOf(home, each)).is));
  assert.deepEqual(states, ['tracked', 'untracked']);
  assert.equal(existsSync(bad), false);
});

test("git's variables of the caller have no part in it", async () => {
  const home = makeHome('variables');
  git(home, 'init', '-q');
  const before = process.env['GIT_DIR'];
  process.env['GIT_DIR'] = join(home, 'elsewhere');
  const state = await stateOf(home, 'x');
  if (before === undefined) delete process.env['GIT_DIR'];
  else process.env['GIT_DIR'] = before;
  assert.equal(state.is, 'untracked');
});

test('git may start no program and use no transport, whoever asks it; only the doctor’s reads the user’s configuration', () => {
  const from = {
    PATH: process.env['PATH'],
    HOME: '/home/x',
    GIT_DIR: '/x',
    GIT_CONFIG_GLOBAL: '/g',
    GIT_SSH_COMMAND: 'x',
    GIT_EXTERNAL_DIFF: 'x',
    GIT_TRACE: '1',
    LD_PRELOAD: 'x',
  };
  for (const ownConfiguration of [true, false]) {
    const env = safeEnvironment(from, { ownConfiguration });
    assert.deepEqual(
      [env['GIT_ALLOW_PROTOCOL'], env['GIT_NO_LAZY_FETCH'], env['GIT_SSH_COMMAND']],
      ['none', '1', 'false'],
    );
    for (const name of ['GIT_DIR', 'GIT_EXTERNAL_DIFF', 'GIT_TRACE', 'LD_PRELOAD'])
      assert.equal(env[name], undefined, name);
    assert.equal(env['GIT_CONFIG_GLOBAL'], ownConfiguration ? '/g' : '/dev/null');
    const options = safeOptions({ ownConfiguration });
    for (const each of [
      'core.fsmonitor=false',
      'core.hooksPath=/dev/null',
      'protocol.allow=never',
      'core.alternateRefsCommand=true',
    ])
      assert.ok(options.includes(each), each);
    assert.equal(options.includes('core.excludesFile=/dev/null'), !ownConfiguration);
  }
});

test("git's refusals: an unsafe repository, a broken one, none installed, an empty .git", async () => {
  const home = makeHome('refusals');
  mkdirSync(join(home, '.git'));
  const machine = { ...processFiles({ home, cwd: home }), env: [], home, cwd: home };
  const answer = async (status: number, complaint: string) =>
    await gitState(join(home, 'x'), machine, async () => ({
      is: 'answer',
      status,
      output: '',
      problems: [gitProblem(complaint) ?? []].flat(),
    }));
  assert.match(
    String(Object.values(await answer(128, "fatal: detected dubious ownership in repository at '/x'"))),
    /unknown,git does not trust this repository/,
  );
  assert.deepEqual(await answer(128, 'fatal: bad config line 1'), {
    is: 'unknown',
    reason: 'git failed with status 128',
  });
  assert.deepEqual(await gitState('x', machine, async () => ({ is: 'failed', reason: 'git is not installed' })), {
    is: 'unknown',
    reason: 'git is not installed',
  });
  assert.deepEqual(await stateOf(home, 'x'), { is: 'none' });
});

test('the shell: the selected one, the caller, fish, the login shell, a POSIX one', () => {
  const shell = (env: Record<string, string>, parent?: string, platform: 'linux' | 'win32' = 'linux') =>
    detectShell(memoryWorld({ env, platform }), { parent: () => parent });
  assert.equal(detectShell(memoryWorld({ env: { SHELL: '/bin/fish' } }), { shell: 'cmd' }), 'cmd');
  assert.equal(shell({ SHELL: '/bin/bash' }, 'fish\n'), 'fish');
  assert.equal(shell({ SHELL: '/usr/bin/fish' }, 'bash'), 'posix');
  assert.equal(shell({ SHELL: '/usr/bin/fish' }, 'sh'), 'fish');
  assert.equal(shell({ SHELL: '/bin/zsh', FISH_VERSION: '4.0' }, 'node'), 'fish');
  assert.equal(shell({ SHELL: '/usr/bin/pwsh' }), 'powershell');
  assert.equal(shell({}), 'posix');
  const machines =
    'C:\\Program Files\\WindowsPowerShell\\Modules;C:\\WINDOWS\\system32\\WindowsPowerShell\\v1.0\\Modules';
  assert.equal(shell({ PSModulePath: machines, PROMPT: '$P$G' }, undefined, 'win32'), 'cmd');
  assert.equal(
    shell({ PSModulePath: `D:\\Papers\\PowerShell\\Modules;${machines}` }, undefined, 'win32'),
    'powershell',
  );
  assert.equal(shell({ PSModulePath: machines, SHELL: '/usr/bin/bash' }, undefined, 'win32'), 'posix');
});
