import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findAssignments } from '../src/facts/find-assignments.ts';
import type { MemoryFile } from '../src/types/memory-files.ts';
import { memoryWorld } from '../src/world/memory.ts';

async function settersOf(
  files: Readonly<Record<string, MemoryFile>>,
  env: Readonly<Record<string, string>> = {},
  rc = true,
): Promise<readonly string[]> {
  const world = memoryWorld({ files, env, home: '/home/me', cwd: '/home/me/work/deep' });
  const found = await findAssignments(world, ['MY_TOKEN'], rc);
  return (found.get('MY_TOKEN') ?? []).map((place) =>
    place.kind === 'file' ? `${place.path.replace('/home/me', '~')}:${place.line ?? 0}` : place.kind,
  );
}

describe('who sets a variable', () => {
  it('a shell’s start-up file, with the line', async () => {
    assert.deepEqual(await settersOf({ '.bashrc': '# MY_TOKEN=old\n\nexport MY_TOKEN=x\n' }), ['~/.bashrc:3']);
    assert.deepEqual(await settersOf({ '.zshenv': 'MY_TOKEN=x; export MY_TOKEN\n' }), ['~/.zshenv:1']);
    assert.deepEqual(await settersOf({ '.profile': 'if true; then export A=1 MY_TOKEN="x y"; fi\n' }), [
      '~/.profile:1',
    ]);
    assert.deepEqual(await settersOf({ 'z/.zshrc': 'typeset -x MY_TOKEN=x\n' }, { ZDOTDIR: '/home/me/z' }), [
      '~/z/.zshrc:1',
    ]);
  });

  it('fish, and its universal variables', async () => {
    assert.deepEqual(
      await settersOf({ '.config/fish/config.fish': 'set -gx MY_TOKEN x\nset -e MY_TOKEN\nset -q MY_TOKEN\n' }),
      ['~/.config/fish/config.fish:1'],
    );
    assert.deepEqual(
      await settersOf({ '.config/fish/fish_variables': '# VERSION: 3.0\nSETUVAR --export MY_TOKEN:x\n' }),
      ['~/.config/fish/fish_variables:2'],
    );
    assert.deepEqual(await settersOf({ '.config/fish/conf.d/a.fish': 'set -Ux MY_TOKEN x' }), [
      '~/.config/fish/conf.d/a.fish:1',
    ]);
  });

  it('direnv upwards from the working folder, .env only in it', async () => {
    assert.deepEqual(await settersOf({ 'work/.envrc': 'export MY_TOKEN=x\n', 'work/.env': 'MY_TOKEN=x\n' }), [
      '~/work/.envrc:1',
    ]);
    assert.deepEqual(await settersOf({ 'work/deep/.env': 'OTHER=1\nMY_TOKEN = x\n' }), ['~/work/deep/.env:2']);
  });

  it('conda, R and systemd', async () => {
    const conda = { CONDA_PREFIX: '/opt/conda/envs/sci' };
    assert.deepEqual(
      await settersOf({ '/opt/conda/envs/sci/conda-meta/state': '{"env_vars": {\n"MY_TOKEN": "x"}}' }, conda),
      ['/opt/conda/envs/sci/conda-meta/state:2'],
    );
    assert.deepEqual(await settersOf({ '/opt/conda/envs/sci/etc/conda/activate.d/a.sh': 'export MY_TOKEN=x' }, conda), [
      '/opt/conda/envs/sci/etc/conda/activate.d/a.sh:1',
    ]);
    assert.deepEqual(await settersOf({ '.Renviron': 'MY_TOKEN=x' }), ['~/.Renviron:1']);
    assert.deepEqual(await settersOf({ '.config/environment.d/50-me.conf': 'MY_TOKEN=x' }), [
      '~/.config/environment.d/50-me.conf:1',
    ]);
  });

  it('not what merely mentions it', async () => {
    const text =
      'echo $MY_TOKEN\necho "MY_TOKEN=x"\nexport NOT_MY_TOKEN=x\nexport MY_TOKEN_TOO=x\nunset MY_TOKEN\n[ "$MY_TOKEN" = x ]\n';
    assert.deepEqual(await settersOf({ '.bashrc': text }), []);
  });

  it('start-up files are left alone where that is asked for, and the rest is told', async () => {
    const files = {
      '.bashrc': 'export MY_TOKEN=x\n',
      '.config/fish/config.fish': 'set -x MY_TOKEN x\n',
      '.Renviron': 'MY_TOKEN=x\n',
    };
    assert.deepEqual(await settersOf(files, {}, false), ['~/.Renviron:1']);
  });
});
