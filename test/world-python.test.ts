import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { after, test } from 'node:test';
import type { MemoryFile } from '../src/types/memory-files.ts';
import { installedVersion } from '../src/value/installations.ts';
import { memoryWorld } from '../src/world/memory.ts';
import { processWorld } from '../src/world/process.ts';
import { programEnvironment, pythonEnvironment } from '../src/world/python-environment.ts';

const folder = mkdtempSync(join(tmpdir(), 'auth-doctor-python-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const program: MemoryFile = { content: '\x7fELF', mode: '755' };
const installed = (site: string, ...names: readonly string[]): Record<string, MemoryFile> =>
  Object.fromEntries(
    names.map((each) => [`${site}/${each}/${each.endsWith('.egg-info') ? 'PKG-INFO' : 'METADATA'}`, '']),
  );

async function found(input: {
  readonly files?: Record<string, MemoryFile>;
  readonly env?: Record<string, string>;
  readonly platform?: 'win32' | 'linux';
  readonly cwd?: string;
}) {
  const environment = await pythonEnvironment(
    memoryWorld({ home: input.platform === 'win32' ? 'C:\\Users\\me' : '/home/me', ...input }),
  );
  if (!environment) return undefined;
  const { isLeftOver: _, ...plain } = environment;
  return { ...plain, packages: Object.fromEntries(environment.packages) };
}

test('the python of PATH comes first, then VIRTUAL_ENV, then CONDA_PREFIX', async () => {
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
  const env = { PATH: '/bin', CONDA_PREFIX: '/conda', VIRTUAL_ENV: '/venv' };
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
  const places = new Map([
    ['caveclient', { path: '/home/me/.local/lib/python3.11/site-packages', foundBy: 'user packages' }],
  ]);
  const system = {
    foundBy: 'python3 on PATH',
    path: '/usr',
    packages: { caveclient: '8.2.1', six: '1.17.0' },
    places,
  };
  assert.deepEqual(await found({ files, env: { PATH: '/bin:/usr/bin' } }), system);
  const { doubt, ...disagreeing } = (await found({ files, env: { ...env, PATH: '/bin:/usr/bin' } })) ?? {};
  assert.deepEqual(disagreeing, system);
  assert.match(doubt ?? '', /^VIRTUAL_ENV names another environment, \/venv: .*; CONDA_PREFIX names .* \/conda: /);
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
  assert.match(unclear?.doubt ?? '', /is a script, and which Python it starts is unknown/);
});

test('what is uncertain is a doubt, and no Python at all is undefined', async () => {
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
  writeDistribution(site, 'descarteslabs', '3.2.2');
  for (const env of [{ VIRTUAL_ENV: venv }, { PATH: bin }]) {
    const environment = await processWorld({ env, home: folder }).packages();
    assert.deepEqual([environment?.packages.get('descarteslabs'), environment?.doubt], ['3.2.2', undefined]);
    assert.equal(environment?.path.endsWith(prefix.slice(prefix.lastIndexOf('auth-doctor-python-'))), true);
  }
});

test('a venv and a conda environment on PATH, and the variables that name others', async () => {
  const files = {
    '/a/bin/python': program,
    '/a/pyvenv.cfg': 'home = /usr/bin\nversion = 3.12.1\n',
    ...installed('/a/lib/python3.12/site-packages', 'caveclient-7.1.0.dist-info'),
    '/b/pyvenv.cfg': 'home = /usr/bin\nversion = 3.12.1\n',
    ...installed('/b/lib/python3.12/site-packages', 'caveclient-8.2.1.dist-info'),
  };
  const ask = async (env: Record<string, string>) => {
    const environment = await found({ files, env: { PATH: '/a/bin', ...env } });
    return [environment?.packages['caveclient'], environment?.foundBy, environment?.doubt ?? ''] as const;
  };
  for (const name of ['VIRTUAL_ENV', 'CONDA_PREFIX']) {
    const [version, foundBy, doubt] = await ask({ [name]: '/b' });
    assert.deepEqual([version, foundBy], ['7.1.0', 'python on PATH']);
    assert.match(doubt, new RegExp(`^${name} names another environment, /b: `));
    assert.deepEqual(await ask({ [name]: '/a/' }), ['7.1.0', name, '']);
  }
  // A venv that was activated in conda's base is the usual state of many shells.
  assert.deepEqual(await ask({ VIRTUAL_ENV: '/a', CONDA_PREFIX: '/b' }), ['7.1.0', 'VIRTUAL_ENV', '']);
  assert.match(
    (await ask({ VIRTUAL_ENV: '/b', CONDA_PREFIX: '/a' }))[2],
    /^VIRTUAL_ENV names another environment, \/b/,
  );
});

test('the Python that a program on PATH runs in, by its own first line', async () => {
  const venv = '/home/me/.local/share/pipx/venvs/earthscope-cli';
  const files = (script: string): Record<string, MemoryFile> => ({
    [`${venv}/pyvenv.cfg`]: 'home = /usr/bin\nversion = 3.12.1\n',
    [`${venv}/bin/python`]: program,
    ...installed(`${venv}/lib/python3.12/site-packages`, 'earthscope_cli-0.9.0.dist-info'),
    [`${venv}/bin/es`]: { content: script, mode: '755' },
    '.local/bin/es': { content: script, mode: '755' },
    '/usr/bin/python3': program,
    ...installed('/usr/lib/python3.12/dist-packages', 'earthscope-cli-1.2.0.egg-info'),
  });
  const versionFor = async (script: string, path = '/home/me/.local/bin:/usr/bin') => {
    const world = memoryWorld({ home: '/home/me', files: files(script), env: { PATH: path } });
    return (await programEnvironment(world, 'es'))?.packages.get('earthscope-cli');
  };
  for (const line of [
    `#!${venv}/bin/python\nimport sys\n`,
    `#! ${venv}/bin/python -sP\r\nimport sys\n`,
    `#!/bin/sh\n'''exec' "${venv}/bin/python" "$0" "$@"\n' '''\nimport sys\n`,
    `#!/bin/sh\n'''exec' ${venv}/bin/python "$0" "$@"\n' '''\nimport sys\n`,
  ])
    assert.equal(await versionFor(line), '0.9.0', line);
  const relocatable = `#!/bin/sh\n'''exec' "$(dirname -- "$(realpath -- "$0")")"/'python' "$0" "$@"\n' '''\n`;
  assert.equal(await versionFor(relocatable, `${venv}/bin`), '0.9.0');
  assert.equal(await versionFor('#!/usr/bin/env python3\n'), '1.2.0');
  for (const other of ['#!/bin/bash\necho es\n', '\x7fELF', '#!/gone/bin/python\n', ''])
    assert.equal(await versionFor(other), undefined, other);
  assert.equal(await versionFor(`#!${venv}/bin/python\n`, '/usr/bin'), undefined);
});

test('a launcher of Windows names its Python before its archive', async () => {
  const launcher =
    'MZ stub #!not this\n#!"C:\\Users\\me\\pipx\\venvs\\es\\Scripts\\python.exe"\r\nPK\u0003\u0004 archive';
  const world = memoryWorld({
    platform: 'win32',
    env: { Path: 'C:\\bin' },
    files: {
      'C:\\bin\\es.exe': { content: launcher, mode: '755' },
      'C:\\Users\\me\\pipx\\venvs\\es\\Scripts\\python.exe': program,
      'C:\\Users\\me\\pipx\\venvs\\es\\pyvenv.cfg': 'home = C:\\Python312\n',
      'C:\\Users\\me\\pipx\\venvs\\es\\Lib\\site-packages\\earthscope_cli-1.2.0.dist-info\\METADATA': '',
    },
  });
  assert.equal((await programEnvironment(world, 'es'))?.packages.get('earthscope-cli'), '1.2.0');
  const alone = memoryWorld({ platform: 'win32', env: { Path: 'C:\\bin' }, files: { 'C:\\bin\\py.exe': program } });
  assert.match((await pythonEnvironment(alone))?.doubt ?? '', /from the registry/);
});

test('what a real Python finds: .pth, PYTHONPATH, two versions, remains of an uninstall, console scripts', async () => {
  const [mine, tool] = [realVenv('mine'), realVenv('tool')];
  const extra = join(folder, 'extra');
  const other = join(folder, 'other');
  writeDistribution(mine.site, 'caveclient', '8.2.1');
  writeDistribution(mine.site, 'Cloud_Volume', '12.1.0');
  writeDistribution(extra, 'cdsapi', '0.6.1');
  writeDistribution(other, 'caveclient', '7.1.0');
  writeDistribution(join(extra, 'deep'), 'earthscope-sdk', '1.9.3');
  // Lines of code, comments and missing paths are skipped; a .pth file that is found this way is not read.
  writeFileSync(join(mine.site, 'a.pth'), `# ${other}\nimport sys\n\n${join(folder, 'gone')}\n${extra}  \n`);
  writeFileSync(join(extra, 'b.pth'), 'deep\n');
  // Several with one name: the order of the directory decides, and it differs between file systems.
  for (const version of ['3.0.0', '1.0.0', '2.0.0', '10.0.0']) writeDistribution(mine.site, 'descarteslabs', version);
  mkdirSync(join(mine.site, 'huggingface_hub-0.13.4.dist-info'));
  writeDistribution(tool.site, 'earthscope-cli', '0.9.0');
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'es'), `#!${tool.python}\nimport sys\n`, { mode: 0o755 });
  const names = ['caveclient', 'cloud-volume', 'cdsapi', 'earthscope-sdk', 'descarteslabs'];
  const ask = `import importlib.metadata as m
for name in ${JSON.stringify(names)}:
  try: print(m.version(name))
  except m.PackageNotFoundError: print(None)`;
  const path = [bin, dirname(mine.python)].join(delimiter);
  for (const PYTHONPATH of ['', other]) {
    const env = { PATH: path, PYTHONPATH, HOME: folder };
    const real = execFileSync(mine.python, ['-c', ask], { env, encoding: 'utf8', cwd: folder }).trim().split(/\r?\n/);
    const world = processWorld({ env, home: folder });
    const environment = await world.packages();
    assert.deepEqual(
      names.map((name) => environment?.packages.get(name) ?? 'None'),
      real,
    );
    assert.equal(await environment?.isLeftOver?.('huggingface-hub'), true);
    assert.equal(await environment?.isLeftOver?.('caveclient'), false);
    assert.equal(await installedVersion(world, { package: { name: 'huggingface-hub' } }), undefined);
    assert.equal(await installedVersion(world, { package: { name: 'caveclient' } }), real[0]);
    assert.deepEqual(environment?.several?.get('descarteslabs')?.[0], real.at(-1));
    assert.equal(environment?.several?.get('descarteslabs')?.length, 4);
    assert.deepEqual(environment?.places?.get('cdsapi')?.path, extra);
    assert.deepEqual(
      environment?.places?.get('caveclient'),
      PYTHONPATH === '' ? undefined : { path: other, foundBy: 'PYTHONPATH' },
    );
    if (process.platform !== 'win32')
      assert.equal((await world.packages('es'))?.packages.get('earthscope-cli'), '0.9.0');
  }
});

function realVenv(name: string): { readonly python: string; readonly site: string } {
  const venv = join(folder, name);
  const windows = process.platform === 'win32';
  execFileSync(windows ? 'python' : 'python3', ['-m', 'venv', '--without-pip', venv]);
  const python = join(venv, windows ? 'Scripts' : 'bin', windows ? 'python.exe' : 'python');
  const ask = 'import site; print(site.getsitepackages()[0])';
  return { python, site: execFileSync(python, ['-c', ask], { encoding: 'utf8' }).trim() };
}

function writeDistribution(site: string, name: string, version: string): void {
  const info = join(site, `${name.replaceAll('-', '_')}-${version}.dist-info`);
  mkdirSync(info, { recursive: true });
  writeFileSync(join(info, 'METADATA'), `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n`);
}
