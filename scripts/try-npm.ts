// Installs the npm package in clean places, on every supported Node.js, and uses it: `npm run try:npm`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installCommands } from '../packaging/names.ts';
import { nodeVersion, programsWithoutNode, registryEnvironment } from './try/node-version.ts';
import { finding, newRelease, quoted, version } from './try/release-files.ts';
import { root, runTrials, type Trial } from './try/trial.ts';

/** The oldest that is supported, and the lines after it. */
const supported = ['20.19.0', '22.12.0', '24.0.0'] as const;

const release = newRelease();
try {
  await runTrials('npm', 'npm and npx', tryAll);
} finally {
  release.remove();
}

async function tryAll(trial: Trial): Promise<void> {
  const { folder, run, prepare, expect } = trial;
  const tarball = release.path('npm');
  const programs = programsWithoutNode(folder, ['npm', 'npx']);
  const registry = registryEnvironment();
  trial.with('npm', prepare('npm', ['--version'], { env: registry }));
  for (const each of supported) {
    const node = nodeVersion(trial, each);
    const env = { ...registry, ...quoted, HOME: join(folder, 'home'), PATH: [node, programs].join(delimiter) };
    const empty = join(folder, `an empty directory ${each}`);
    mkdirSync(empty);
    const shell = (line: string, more: Readonly<Record<string, string>> = {}) =>
      run('sh', ['-c', line, tarball], { cwd: empty, env: { ...env, ...more } });
    expect(
      `Node.js ${each}: npx, in an empty directory`,
      shell('npx --yes --package="$0" auth-doctor check cave'),
      finding('npx auth-doctor'),
    );
    prepare('sh', ['-c', 'npm install --no-audit --no-fund --loglevel=error "$0"', tarball], { cwd: empty, env });
    expect(
      `Node.js ${each}: the tarball in an empty directory, by npx`,
      shell('npx auth-doctor check cave'),
      finding('npx auth-doctor'),
    );
    expect(
      `Node.js ${each}: the same, by its path`,
      shell('node_modules/.bin/auth-doctor check cave'),
      finding('npx auth-doctor'),
    );
    expect(
      `Node.js ${each}: it brings no other package`,
      {
        code: readdirSync(join(empty, 'node_modules')).filter((name) => !name.startsWith('.')).length,
        stdout: '',
        stderr: '',
      },
      { code: 1 },
    );
    writeFileSync(
      join(empty, 'use.mjs'),
      "import { diagnose } from 'auth-doctor';\nconsole.log((await diagnose({ platforms: ['cave'] })).findings[0].rule);\n",
    );
    expect(`Node.js ${each}: import { diagnose } from 'auth-doctor'`, shell('node use.mjs'), {
      code: 0,
      stdout: /^[a-z-]+\n$/,
    });
    const prefix = join(folder, `global ${each}`);
    prepare('sh', ['-c', 'npm install --global --no-audit --no-fund --loglevel=error "$0"', tarball], {
      env: { ...env, npm_config_prefix: prefix },
    });
    const onPath = { PATH: [join(prefix, 'bin'), node, programs].join(delimiter) };
    expect(`Node.js ${each}: npm install -g`, shell('auth-doctor check cave', onPath), finding('auth-doctor'));
    expect(`Node.js ${each}: --version`, shell('auth-doctor --version', onPath), { code: 0, stdout: version });
    expect(`Node.js ${each}: scan, demo`, shell('auth-doctor scan . && auth-doctor demo > /dev/null', onPath), {
      code: 0,
    });
    prepare('sh', ['-c', 'npm uninstall --global auth-doctor'], { env: { ...env, npm_config_prefix: prefix } });
    expect(
      `Node.js ${each}: npm uninstall -g leaves nothing`,
      { code: readdirSync(join(prefix, 'bin')).length, stdout: '', stderr: '' },
      { code: 0 },
    );
  }
  await asPublished(trial, programs);
  for (const each of ['18.20.8', '12.22.12', '10.24.1']) {
    const node = nodeVersion(trial, each);
    const empty = join(folder, `an empty directory ${supported[0]}`);
    const old = run('sh', ['-c', 'node_modules/.bin/auth-doctor check cave'], {
      cwd: empty,
      env: { PATH: [node, programs].join(delimiter) },
    });
    expect(`Node.js ${each}: two ways out, exit 69`, old, {
      code: 69,
      stderr: /^error: auth-doctor needs Node\.js 20\.19 or newer[\s\S]*\nor:\n {2}nvm install 22\n$/,
      never: /SyntaxError/,
    });
  }
}

/** The README's command and npx, with a registry on this machine that has the package. */
async function asPublished(trial: Trial, programs: string): Promise<void> {
  const { folder, run, prepare, expect } = trial;
  const server = spawn(
    process.execPath,
    [join(root, 'scripts/try/npm-registry.mjs'), release.path('npm'), join(root, 'package.json')],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  try {
    const [address] = await once(server.stdout, 'data');
    const node = join(
      folder,
      `node-${supported[0]}`,
      'node_modules',
      `node-${process.platform}-${process.arch}`,
      'bin',
    );
    const prefix = join(folder, 'global as published');
    const env = {
      ...quoted,
      PATH: [join(prefix, 'bin'), node, programs].join(delimiter),
      HOME: join(folder, 'home'),
      npm_config_prefix: prefix,
      npm_config_registry: String(address).trim(),
      npm_config_cache: join(folder, 'npm cache'),
    };
    prepare('sh', ['-c', installCommands.npm], { env });
    expect(
      `${installCommands.npm}, as in the README`,
      run('sh', ['-c', 'auth-doctor check cave'], { env }),
      finding('auth-doctor'),
    );
    prepare('sh', ['-c', 'npm uninstall -g auth-doctor'], { env });
    expect(
      'npx auth-doctor',
      run('sh', ['-c', 'npx --yes auth-doctor check cave'], { env }),
      finding('npx auth-doctor'),
    );
  } finally {
    server.stdin.end();
  }
}
