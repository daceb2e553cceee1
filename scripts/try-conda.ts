// Installs the conda package from a channel of its own, and uses it: `npm run try:conda`. The client is the library of
// pixi, the Node.js of that channel npm's.
import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installCommands } from '../packaging/names.ts';
import { inVenv, pythonTools } from './release/python-tools.ts';
import { nodeVersion, programsWithoutNode } from './try/node-version.ts';
import { finding, newRelease, quoted, version } from './try/release-files.ts';
import { root, runTrials, type Trial } from './try/trial.ts';

const release = newRelease();
const tools = pythonTools(root, 'packaging/try-requirements.txt');
try {
  await runTrials('conda', 'conda', tryAll);
} finally {
  release.remove();
}

function tryAll(trial: Trial): void {
  const { folder, run, prepare, expect } = trial;
  const conda = release.path('conda');
  const programs = programsWithoutNode(folder, ['ln', 'mkdir', 'test']);
  const client = (...args: readonly string[]) =>
    run(inVenv(tools, 'python'), [join(root, 'scripts/try/conda_client.py'), ...args], {
      env: {
        PATH: process.env['PATH'] ?? '',
        CONDA_CACHE: join(folder, 'cache'),
        RATTLER_CACHE_DIR: join(folder, 'cache'),
      },
    });
  const rattler = 'from importlib.metadata import version; print(version("py-rattler"))';
  trial.with('py-rattler', prepare(inVenv(tools, 'python'), ['-c', rattler]));
  expect('what the package holds: no link, and a .bat beside the script', client('contents', conda), {
    code: 0,
    stdout: /bin\/auth-doctor\n[\s\S]*bin\/auth-doctor\.bat\n[\s\S]*CR LF: True\n\['nodejs >=20\.19'\]\n$/,
    never: /softlink/,
  });

  const old = nodeVersion(trial, '12.22.12');
  const nodes = ['18.20.8', '20.19.0', '22.12.0'].map((each) => `${each}=${nodeVersion(trial, each)}`);
  const channel = join(folder, 'channel');
  expect('a channel with the package and Node.js 18, 20.19 and 22', client('channel', channel, conda, ...nodes), {
    code: 0,
  });
  const source = pathToFileURL(channel).href;
  expect('the tests of the recipe, as conda-forge runs them', client('test', conda, source), { code: 0 });

  const prefix = join(folder, 'an environment');
  const installed = client('install', source, prefix, installCommands.conda.split(' ').at(-1) ?? '');
  expect(`${installCommands.conda}, as in the README: it brings a Node.js`, installed, {
    code: 0,
    stdout: /^auth-doctor \d[\s\S]*\nnodejs 22\.12\.0\n$/,
  });
  const program = join(prefix, 'bin', 'auth-doctor');
  const active = { ...quoted, PATH: [join(prefix, 'bin'), programs].join(delimiter), CONDA_PREFIX: prefix };
  expect(
    'an activated environment',
    run('sh', ['-c', 'auth-doctor check cave'], { env: active }),
    finding('auth-doctor'),
  );
  const inactive = { ...quoted, PATH: [old, programs].join(delimiter) };
  expect(
    'one that is not activated, where the PATH has Node.js 12',
    run(program, ['check', 'cave'], { env: inactive }),
    finding("'an environment/bin/auth-doctor'"),
  );
  mkdirSync(join(folder, 'home', 'bin'));
  symlinkSync(program, join(folder, 'home', 'bin', 'auth-doctor'));
  const linked = { ...quoted, PATH: [join(folder, 'home', 'bin'), programs].join(delimiter) };
  expect(
    'a link to its program, on the PATH',
    run('sh', ['-c', 'auth-doctor check cave'], { env: linked }),
    finding('auth-doctor'),
  );
  expect(
    'scan and demo',
    run('sh', ['-c', 'auth-doctor scan . > /dev/null && auth-doctor demo'], { cwd: join(folder, 'home'), env: active }),
    { code: 0 },
  );
  expect('--version', run(program, ['--version'], { env: inactive }), { code: 0, stdout: version });

  const floor = join(folder, 'floor');
  expect(
    'with nodejs=20.19, the oldest that it takes',
    client('install', source, floor, 'auth-doctor', 'nodejs=20.19'),
    { code: 0, stdout: /nodejs 20\.19\.0/ },
  );
  expect(
    'it runs there',
    run(join(floor, 'bin', 'auth-doctor'), ['check', 'cave'], { env: inactive }),
    finding('floor/bin/auth-doctor'),
  );
  expect('with nodejs=18, conda refuses', client('install', source, join(folder, 'none'), 'auth-doctor', 'nodejs=18'), {
    code: 1,
    stderr: /nodejs/,
  });
  expect('conda remove', client('install', source, prefix), { code: 0 });
  const left = readdirSync(prefix, { recursive: true, encoding: 'utf8' }).filter((name) => /auth-doctor/.test(name));
  expect('it leaves nothing', { code: left.length, stdout: left.join('\n'), stderr: '' }, { code: 0 });
}
