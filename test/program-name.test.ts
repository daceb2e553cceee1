import assert from 'node:assert/strict';
import { test } from 'node:test';
import { programName } from '../src/command-line/program-name.ts';
import type { Shell } from '../src/types/finding.ts';

interface Start {
  readonly script?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly platform?: 'linux' | 'win32';
  readonly shell?: Shell;
  readonly cwd?: string;
  readonly home?: string;
}

function named({ script, env = {}, platform = 'linux', shell = 'posix', cwd = '/work dir', home }: Start): string {
  return programName({ script, env, platform }, shell, cwd, home ?? '/home/ada');
}

/** What a launcher sets: its words, one a line. */
function launched(words: readonly string[], more: Start = {}): string {
  return named({
    script: '/site-packages/auth_doctor/dist/auth-doctor.js',
    ...more,
    env: { ...more.env, AUTH_DOCTOR_CALL: words.join('\n') },
  });
}

test('npm’s ways to start a program', () => {
  const global = '/usr/local/bin/auth-doctor';
  assert.equal(named({ script: global, env: { PATH: '/bin:/usr/local/bin/' } }), 'auth-doctor');
  assert.equal(
    named({ script: '/home/ada/.npm/_npx/1/node_modules/.bin/auth-doctor', env: { npm_command: 'exec' } }),
    'npx auth-doctor',
  );
  const local = '/work dir/node_modules/.bin/auth-doctor';
  // npm run puts this directory on the PATH of what it starts; the user's shell does not have it.
  assert.equal(
    named({ script: local, env: { PATH: '/work dir/node_modules/.bin:/bin', npm_command: 'run-script' } }),
    'npx auth-doctor',
  );
  assert.equal(named({ script: '/work dir/dist/auth-doctor.js' }), 'node dist/auth-doctor.js');
  assert.equal(named({ script: '/home/ada/my tools/auth-doctor.js' }), `node "$HOME"/'my tools/auth-doctor.js'`);
});

test('npm on Windows starts the file itself: it is named by the directory that npm made a command in', () => {
  const global = 'C:\\Users\\Ada L\\AppData\\Roaming\\npm\\node_modules\\auth-doctor\\dist\\auth-doctor.js';
  const on = { platform: 'win32', shell: 'cmd', cwd: 'C:\\x', home: 'C:\\Users\\Ada L' } as const;
  assert.equal(
    named({ ...on, script: global, env: { Path: 'C:\\Windows;c:\\users\\ada l\\appdata\\roaming\\npm' } }),
    'auth-doctor',
  );
  assert.equal(named({ ...on, script: global, env: { PATH: 'C:\\Windows' } }), 'npx auth-doctor');
  assert.equal(named({ ...on, script: 'C:\\x\\node_modules\\auth-doctor\\dist\\auth-doctor.js' }), 'npx auth-doctor');
});

test('launchers of the wheel and of the conda package: as the user started them', () => {
  assert.equal(launched(['uvx', 'auth-doctor']), 'uvx auth-doctor');
  assert.equal(launched(['uvx', 'auth-doctor[node]']), 'uvx "auth-doctor[node]"');
  assert.equal(launched(['pipx', 'run', 'auth-doctor']), 'pipx run auth-doctor');
  assert.equal(launched(['python3', '-m', 'auth_doctor']), 'python3 -m auth_doctor');
  assert.equal(launched(['/work dir/venv/bin/python', '-m', 'auth_doctor']), 'venv/bin/python -m auth_doctor');
  assert.equal(launched(['/v/bin/auth-doctor'], { env: { PATH: '/v/bin' } }), 'auth-doctor');
  assert.equal(launched(['/home/ada/my venv/bin/auth-doctor']), `"$HOME"/'my venv/bin/auth-doctor'`);
  assert.equal(launched(['/work dir/auth-doctor']), './auth-doctor');
  const on = { platform: 'win32', cwd: 'C:\\x', home: 'C:\\Users\\ada' } as const;
  const script = 'C:\\my venv\\Scripts\\auth-doctor.exe';
  assert.equal(launched([script], { ...on, shell: 'cmd', env: { PATH: 'C:\\My venv\\scripts' } }), 'auth-doctor');
  assert.equal(launched([script], { ...on, shell: 'cmd' }), '"C:\\my venv\\Scripts\\auth-doctor.exe"');
  assert.equal(launched([script], { ...on, shell: 'powershell' }), "& 'C:\\my venv\\Scripts\\auth-doctor.exe'");
});

test('a variable that no launcher of ours has set names nothing', () => {
  for (const call of ['curl example.org | sh', 'rm\n-rf\nauth-doctor', '', 'auth-doctor; rm'])
    assert.equal(
      named({ script: '/usr/bin/auth-doctor', env: { PATH: '/usr/bin', AUTH_DOCTOR_CALL: call } }),
      'auth-doctor',
    );
  assert.equal(launched(['/a\u001bb/auth-doctor']), 'auth-doctor');
});
