import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { MemoryFile } from '../src/types/memory-files.ts';
import { memoryWorld } from '../src/world/memory.ts';
import { processWorld } from '../src/world/process.ts';
import { pythonEnvironment } from '../src/world/python-environment.ts';

const folder = mkdtempSync(join(tmpdir(), 'auth-doctor-python-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const program: MemoryFile = { content: '\x7fELF', mode: '755' };
const installed = (site: string, ...names: readonly string[]): Record<string, MemoryFile> =>
  Object.fromEntries(names.map((each) => [`${site}/${each}/METADATA`, '']));

async function found(input: {
  readonly files?: Record<string, MemoryFile>;
  readonly env?: Record<string, string>;
  readonly platform?: 'win32' | 'linux';
  readonly cwd?: string;
}) {
  const environment = await pythonEnvironment(
    memoryWorld({ home: input.platform === 'win32' ? 'C:\\Users\\me' : '/home/me', ...input }),
  );
  return environment && { ...environment, packages: Object.fromEntries(environment.packages) };
}

test('VIRTUAL_ENV comes before CONDA_PREFIX, and that before PATH', async () => {
  const files = {
    '/venv/pyvenv.cfg': 'home = /usr/bin\nversion = 3.11.7\n',
    ...installed(
      '/venv/lib/python3.11/site-packages',
      'descarteslabs-3.2.2.dist-info',
      'zope.interface-6.0.dist-info',
      '~escartes-1.0.dist-info',
    ),
    ...installed('/conda/lib/python3.12/site-packages', 'Cloud_Volume-12.1.0-py3.12.egg-info'),
    '/usr/bin/python3': program,
    '/usr/bin/python3.11': program,
    ...installed('/usr/lib/python3/dist-packages', 'six-1.16.0.egg-info'),
    ...installed('/usr/local/lib/python3.11/dist-packages', 'six-1.17.0.dist-info'),
    ...installed('/usr/lib/python3.11', 'x'),
    ...installed('/usr/lib/python3.9', 'x'),
    ...installed('/home/me/.local/lib/python3.11/site-packages', 'caveclient-8.2.1.dist-info'),
  };
  const env = { PATH: '/bin:/usr/bin', CONDA_PREFIX: '/conda', VIRTUAL_ENV: '/venv' };
  assert.deepEqual(await found({ files, env }), {
    foundBy: 'VIRTUAL_ENV',
    path: '/venv',
    packages: { descarteslabs: '3.2.2', 'zope-interface': '6.0' },
  });
  assert.deepEqual(await found({ files, env: { ...env, VIRTUAL_ENV: '/gone' } }), {
    foundBy: 'CONDA_PREFIX',
    path: '/conda',
    packages: { 'cloud-volume': '12.1.0' },
  });
  assert.deepEqual(await found({ files, env: { PATH: '/bin:/usr/bin' } }), {
    foundBy: 'python3 on PATH',
    path: '/usr',
    packages: { caveclient: '8.2.1', six: '1.17.0' },
  });
  assert.equal(
    (await found({ files, env: { PATH: '/usr/bin', PYTHONNOUSERSITE: '1' } }))?.packages['caveclient'],
    undefined,
  );
});

test('a venv on PATH sees the system and the user only where its settings say so', async () => {
  const files = (system: boolean) => ({
    '/v/bin/python': program,
    '/v/pyvenv.cfg': `home = /opt/py/bin\ninclude-system-site-packages = ${system}\nversion = 3.12.1\n`,
    ...installed('/v/lib/python3.12/site-packages', 'a-1.dist-info'),
    ...installed('/opt/py/lib/python3.12/site-packages', 'a-2.dist-info', 'b-2.dist-info'),
    ...installed('.local/lib/python3.12/site-packages', 'b-3.dist-info'),
    ...installed('/extra', 'c-4.dist-info'),
  });
  const env = { PATH: '/v/bin', PYTHONPATH: '/extra' };
  assert.deepEqual((await found({ files: files(false), env }))?.packages, { c: '4', a: '1' });
  assert.deepEqual((await found({ files: files(true), env }))?.packages, { c: '4', a: '1', b: '3' });
});

test("Windows' layout", async () => {
  const files = {
    'C:\\v\\Scripts\\python.exe': program,
    'C:\\v\\pyvenv.cfg': 'home = C:\\Python312\n',
    'C:\\v\\Lib\\site-packages\\earthscope_sdk-1.9.3.dist-info\\METADATA': '',
    'C:\\Users\\me\\AppData\\Local\\Microsoft\\WindowsApps\\python.exe': { content: '', mode: '755' },
  };
  const env = { Path: 'C:\\Users\\me\\AppData\\Local\\Microsoft\\WindowsApps;C:\\v\\Scripts' };
  const environment = await found({ files, env, platform: 'win32' });
  assert.deepEqual(environment, { foundBy: 'python on PATH', path: 'C:\\v', packages: { 'earthscope-sdk': '1.9.3' } });
});

test("pyenv's shims are scripts: its own settings say which Python they start", async () => {
  const files = {
    '.pyenv/shims/python': { content: '#!/usr/bin/env bash\n', mode: '755' },
    '.pyenv/version': '3.10.4\n',
    ...installed('.pyenv/versions/3.10.4/lib/python3.10/site-packages', 'a-1.dist-info'),
    ...installed('.pyenv/versions/3.12.9/lib/python3.12/site-packages', 'a-2.dist-info'),
    ...installed('.pyenv/versions/3.12.10/lib/python3.12/site-packages', 'a-3.dist-info'),
  };
  const env = { PATH: '/home/me/.pyenv/shims' };
  assert.equal((await found({ files, env }))?.packages['a'], '1');
  assert.equal((await found({ files, env: { ...env, PYENV_VERSION: '3.12.9' } }))?.packages['a'], '2');
  const nearest = await found({
    files: { ...files, 'work/.python-version': '3.12\n' },
    env,
    cwd: '/home/me/work/deep',
  });
  assert.deepEqual(
    [nearest?.packages['a'], nearest?.foundBy, nearest?.path],
    ['3', 'python on PATH (pyenv)', '/home/me/.pyenv/versions/3.12.10'],
  );
  const unclear = await found({ files, env: { ...env, PYENV_VERSION: 'system' } });
  assert.match(unclear?.doubt ?? '', /is a script, and which Python it starts could not be told/);
});

test('what cannot be told is a doubt, and no Python at all is undefined', async () => {
  assert.equal(await found({ env: { PATH: '/usr/bin:relative' } }), undefined);
  assert.equal(
    await found({ files: { '/usr/bin/python3': { content: 'x', mode: '644' } }, env: { PATH: '/usr/bin' } }),
    undefined,
  );
  const two = {
    '/opt/bin/python3': program,
    '/opt/lib/python3.9/site-packages/x': '',
    '/opt/lib/python3.12/site-packages/x': '',
  };
  assert.match((await found({ files: two, env: { PATH: '/opt/bin' } }))?.doubt ?? '', /more than one Python/);
});

test('a real venv', async () => {
  const venv = join(folder, 'venv');
  const python = process.platform === 'win32' ? 'python' : 'python3';
  execFileSync(python, ['-m', 'venv', '--without-pip', venv]);
  const bin = join(venv, process.platform === 'win32' ? 'Scripts' : 'bin');
  const ask = 'import site, sys; print(site.getsitepackages()[0]); print(sys.prefix)';
  const [site = '', prefix = ''] = execFileSync(join(bin, 'python'), ['-c', ask], { encoding: 'utf8' }).split(/\r?\n/);
  mkdirSync(join(site, 'descarteslabs-3.2.2.dist-info'), { recursive: true });
  for (const env of [{ VIRTUAL_ENV: venv }, { PATH: bin }]) {
    const environment = await processWorld({ env, home: folder }).packages();
    assert.deepEqual([environment?.packages.get('descarteslabs'), environment?.doubt], ['3.2.2', undefined]);
    assert.equal(environment?.path.endsWith(prefix.slice(prefix.lastIndexOf('auth-doctor-python-'))), true);
  }
});
