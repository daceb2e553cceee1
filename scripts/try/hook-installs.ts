import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { recipe } from '../../test/support/ci/recipes.ts';
import {
  commit,
  expect,
  expectCommit,
  git,
  home,
  leak,
  madeToken,
  newRepository,
  place,
  preCommit,
  run,
  write,
} from './hook-place.ts';
import { programsWithoutNode } from './node-version.ts';
import { root } from './trial.ts';

const pageConfig = recipe('docs/ci.md', 'pre-commit');
const checkHook = [preCommit, 'run', '--hook-stage', 'manual', 'auth-doctor-check'];

/** Stages a token and commits, then the same without. */
function tryCommits(how: string, folder: string, env: Readonly<Record<string, string>>): void {
  write(folder, 'a.py', leak());
  git(folder, 'add', '.');
  expectCommit(`${how}: a token`, commit(folder, [], env), true);
  write(folder, 'a.py', 'x = 1\n');
  git(folder, 'add', '.');
  expectCommit(`${how}: clean`, commit(folder, [], env), false);
}

/** `auth-doctor-check` runs when it is asked to, and only then. */
export function tryCheckHook(): void {
  const folder = newRepository(pageConfig);
  tryCommits('docs/ci.md as pasted, the Node.js of the PATH', folder, {});
  expect(
    'auth-doctor-check, without a credential',
    run(folder, checkHook),
    false,
    /^auth-doctor check\.+Failed$[\s\S]*no credential was found[\s\S]*missing-credential/m,
  );
  write(home, '.cloudvolume/secrets/cave-secret.json', `{"token": "${madeToken()}"}\n`);
  run(home, ['chmod', '600', '.cloudvolume/secrets/cave-secret.json']);
  expect('auth-doctor-check, with one', run(folder, checkHook), true, /^auth-doctor check\.+Passed$/m);
  expect(
    'pre-commit run --all-files does not check credentials',
    run(folder, [preCommit, 'run', '--all-files']),
    true,
    /^(?![\s\S]*auth-doctor check)/,
  );
  const unnamed = newRepository(pageConfig.replace(/^ +args: .*\n/m, ''));
  expect('auth-doctor-check without args looks at what is used here', run(unnamed, checkHook), true, /Passed$/m);
}

/** What nodeenv downloads: a Node.js with npm, as nodejs.org packs it, made of npm's packages of the same. */
function makeMirror(version: string): string {
  const mirror = join(place, 'mirror');
  const name = `node-v${version}-${process.platform}-${process.arch}`;
  const [packed, parts] = [join(place, name), join(place, 'node-parts')];
  mkdirSync(join(packed, 'bin'), { recursive: true });
  mkdirSync(join(mirror, `v${version}`), { recursive: true });
  mkdirSync(parts);
  const node = `node-${process.platform}-${process.arch}`;
  const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--no-save', '--loglevel=error', '--no-bin-links'];
  execFileSync('npm', ['install', '--prefix', parts, ...options, `${node}@${version}`, 'npm@10'], { stdio: 'inherit' });
  cpSync(join(parts, 'node_modules', node, 'bin', 'node'), join(packed, 'bin', 'node'));
  cpSync(join(parts, 'node_modules', 'npm'), join(packed, 'lib', 'node_modules', 'npm'), { recursive: true });
  for (const program of ['npm', 'npx'])
    symlinkSync(`../lib/node_modules/npm/bin/${program}-cli.js`, join(packed, 'bin', program));
  execFileSync('tar', ['-C', place, '-czf', join(mirror, `v${version}`, `${name}.tar.gz`), name]);
  writeFileSync(join(mirror, 'index.json'), JSON.stringify([{ version: `v${version}`, lts: 'Jod' }]));
  return mirror;
}

/** Asks the Node.js of a hook's environment for its version. */
function versionOf(environment: string): readonly string[] {
  return ['sh', '-c', 'repo*/"$0"/bin/node --version', `node_env-${environment}`];
}

/** Where there is no Node.js, or where a version is named, pre-commit downloads one by nodeenv: here from a mirror. */
export async function tryNodeenv(): Promise<void> {
  const version = '22.12.0';
  const server = spawn(process.execPath, [join(root, 'scripts/try/node-mirror.mjs'), makeMirror(version)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  try {
    const [address] = await once(server.stdout, 'data');
    write(home, '.nodeenvrc', `[nodeenv]\nmirror = ${String(address).trim()}\n`);
    const nodeless = programsWithoutNode(place, ['rm', 'mkdir', 'sed']);
    const env = { PATH: [nodeless, dirname(preCommit)].join(delimiter), PRE_COMMIT_HOME: join(place, 'nodeless') };
    tryCommits('docs/ci.md as pasted, no Node.js on the PATH: nodeenv', newRepository(pageConfig), env);
    expect('it is the Node.js of nodeenv', run(join(place, 'nodeless'), versionOf('default')), true, /^v22\.12\.0\n$/);
    const named = pageConfig.replace(
      '- id: auth-doctor\n',
      `- id: auth-doctor\n        language_version: ${version}\n`,
    );
    tryCommits(`language_version: ${version}: nodeenv`, newRepository(named), {});
    expect(
      'it is the version that is named',
      run(join(place, 'pre-commit'), versionOf(version)),
      true,
      /^v22\.12\.0\n$/,
    );
  } finally {
    server.stdin.end();
  }
}

/** `language: system`: pre-commit installs nothing, and uses the auth-doctor of the PATH. */
export function trySystem(): void {
  const bin = join(place, 'installed');
  mkdirSync(bin);
  symlinkSync(join(root, 'dist/auth-doctor.js'), join(bin, 'auth-doctor'));
  const env = { PATH: [bin, process.env['PATH']].join(delimiter) };
  tryCommits('language: system', newRepository(recipe('docs/ci.md', 'pre-commit system')), env);
  const folder = newRepository(recipe('docs/ci.md', 'pre-commit system'));
  expect('language: system without auth-doctor', commit(folder, ['--allow-empty']), false, /auth-doctor.* not found/);
}
