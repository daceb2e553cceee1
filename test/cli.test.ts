import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { commandNames } from '../src/command-line/command.ts';
import { commands } from '../src/command-line/command-table.ts';
import { formats } from '../src/formats.generated.ts';
import { version } from '../src/version.ts';
import { program } from './support/program.ts';
import { runInMemory } from './support/run-in-memory.ts';

const caveFile = { '.cloudvolume/secrets/cave-secret.json': `{"token": "${'0123456789abcdef'.repeat(2)}"}` };
const loose = {
  '.cloudvolume/secrets/cave-secret.json': { content: `{"token": "${'0123456789abcdef'.repeat(2)}"}`, mode: '644' },
};
const otherVersion = { foundBy: 'VIRTUAL_ENV', path: '/home/me/venv', packages: new Map([['caveclient', '6.5.2']]) };

test('version.ts and package.json say the same', () => {
  assert.equal(JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version, version);
});

test('the table contains every command', () => {
  assert.deepEqual(
    commands.map(({ name }) => name),
    [...commandNames],
  );
});

test('exit codes are the same in every format', async () => {
  const cases = [
    { code: 0, args: ['cave'], files: caveFile },
    { code: 1, args: ['cave'] },
    { code: 0, args: ['cave', '--fail-on', 'never'] },
    { code: 0, args: ['cave'], files: loose },
    { code: 1, args: ['cave', '--fail-on', 'warning'], files: loose },
    { code: 0, args: ['cave'], files: caveFile, python: otherVersion },
    { code: 3, args: ['cave', '--strict'], files: caveFile, python: otherVersion },
    { code: 3, args: ['cave', '--strict', '--fail-on=never'], python: otherVersion },
    { code: 1, args: ['cave', '--strict'], python: otherVersion },
    { code: 2, args: ['cave', '--verbose', '--quiet'] },
  ];
  for (const { code, args, ...input } of cases) {
    for (const format of [[], ['-q'], ['-v'], ['--format', 'json'], ['--ascii']]) {
      if (args.includes('--quiet') && format[0]?.startsWith('-') && format[0] !== '--format') continue;
      const { exitCode } = await runInMemory([...args, ...format], input);
      assert.equal(exitCode, code, [...args, ...format].join(' '));
    }
  }
});

test('an invalid command line is reported on stderr, with what was probably meant', async () => {
  const checkFormats = formats.filter((each) => each.commands.includes('check')).map(({ name }) => name);
  const cases: readonly (readonly [readonly string[], RegExp])[] = [
    [['chekc'], /^error: unknown command or platform "chekc"; did you mean "check"\?\n$/],
    [['check', 'earthscop'], /^error: unknown command or platform "earthscop"; did you mean "earthscope"\?\n$/],
    [['check', 'cvae'], /^error: unknown command or platform "cvae"; did you mean "cave"\?\n$/],
    [
      ['check', 'nonsense'],
      /^error: unknown command or platform "nonsense"\nPlatforms: cave, .*\. Commands: see auth-doctor --help\.\n$/,
    ],
    [['check', 'cave', 'descarteslab'], /^error: unknown platform "descarteslab"; did you mean "descarteslabs"\?\n$/],
    [['check', 'cave', 'a1b2c3'], /^error: unknown platform \(word 2\)\nPlatforms: /],
    [['--fromat', 'json'], /^error: unknown option "--fromat"; did you mean "--format"\?\n$/],
    [['--sarif'], /^error: unknown option "--sarif"\nSee auth-doctor --help\.\n$/],
    [['--format', 'jsno'], /^error: unknown value of --format; did you mean "json"\?\n$/],
    [
      ['--format', 'yaml'],
      new RegExp(`^error: --format takes one of: ${checkFormats.join(', ')}\\.\\nSee auth-doctor --help\\.\\n$`),
    ],
    [['--valid-for', '3 days'], /^error: --valid-for takes a number with its unit: .*\nSee auth-doctor --help\.\n$/],
    [['--profile'], /^error: --profile needs a value\.\nSee auth-doctor --help\.\n$/],
    [['-x'], /^error: unknown option "-x"\nSee auth-doctor --help\.\n$/],
    [['demo', 'cave'], /^error: unexpected argument \(word 2\)\nSee auth-doctor --help\.\n$/],
    [['check', '--', '--secret'], /^error: a name cannot start with a dash \(argument 3\)\n/],
  ];
  for (const [args, message] of cases) {
    const { exitCode, stdout, stderr } = await runInMemory(args);
    assert.match(stderr, message);
    assert.equal(stdout, '');
    assert.equal(exitCode, 2);
  }
});

test('with --format json stdout is JSON on every exit', async () => {
  for (const [args, code] of [
    [['chek', '--format', 'json'], 'usage'],
    [['--format=json', '--help'], 'usage'],
    [['--nosuch', '--format=json'], 'usage'],
  ] as const) {
    const { exitCode, stdout } = await runInMemory(args);
    assert.equal(exitCode, 2);
    assert.equal(JSON.parse(stdout).error.code, code);
  }
  const failing = {
    now: new Date(),
    get home(): string {
      throw new Error('a secret stands here');
    },
  };
  const { exitCode, stdout, stderr } = await runInMemory(['--format', 'json'], {
    world: failing as never,
    terminal: { AUTH_DOCTOR_DEBUG: '1' },
  });
  assert.equal(exitCode, 70);
  assert.equal(JSON.parse(stdout).error.code, 'internal');
  assert.match(stderr, /this is a bug in auth-doctor/);
  assert.ok(!(stdout + stderr).includes('secret stands'));
});

test('a command may follow options, and an option’s value is not a command', async () => {
  assert.match((await runInMemory(['--quiet', 'check', 'cave'])).stdout, /^[^:]+: missing-credential: /);
  assert.equal((await runInMemory(['--profile', 'demo', 'cave', '-q'])).exitCode, 1);
  assert.match((await runInMemory(['help', 'demo'])).stdout, /^Usage: auth-doctor demo \[options\]/m);
  assert.match((await runInMemory(['-h'])).stdout, /^Usage: auth-doctor \[command\] \[options\][\s\S]*Commands/m);
});

test('colors and signs depend on the environment', async () => {
  const run = async (args: readonly string[], terminal: Readonly<Record<string, string>>): Promise<string> =>
    (await runInMemory([...args, 'cave'], { terminal })).stdout;
  assert.ok(!(await run([], {})).includes('\u001b['));
  assert.ok((await run([], { FORCE_COLOR: '1' })).includes('\u001b['));
  assert.ok((await run([], { FORCE_COLOR: '1', NO_COLOR: '1' })).includes('\u001b['));
  assert.ok(!(await run(['--color=never'], { FORCE_COLOR: '1' })).includes('\u001b['));
  assert.ok((await run(['--color=always'], { NO_COLOR: '1' })).includes('\u001b['));
  assert.ok((await run([], {})).includes('✗'));
  assert.ok(!(await run(['--ascii'], {})).includes('✗'));
  assert.ok(!(await run([], { LANG: 'C' })).includes('✗'));
});

test('words after -- count as others do', async () => {
  const { stdout } = await runInMemory(['check', '--format', 'json', '--', 'cave']);
  assert.deepEqual(
    JSON.parse(stdout).platforms.map(({ id }: { readonly id: string }) => id),
    ['cave'],
  );
  assert.match((await runInMemory(['explain', '--', 'HF_TOKEN'])).stdout, /HF_TOKEN/);
  assert.equal((await runInMemory(['check', '--profile', '--', 'cave'])).exitCode, 2);
});

test('an older Node gets a message before anything is loaded', () => {
  const older = 'data:text/javascript,Object.defineProperty(process.versions, "node", { value: "18.20.1" })';
  const { status, stderr, stdout } = spawnSync(program[0], ['--import', older, ...program.slice(1), 'check'], {
    env: { PATH: '' },
    encoding: 'utf8',
  });
  assert.equal(status, 69);
  assert.match(stderr, /^error: auth-doctor needs Node\.js 20\.19 or newer, and this is 18\.20\.1: /);
  assert.match(stderr, /\n {2}conda install -c conda-forge "nodejs>=20\.19"\nor:\n {2}nvm install 22\n$/);
  assert.equal(stdout, '');
});

test('the program runs as a process: its version, and a report on a home of its own', () => {
  const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}): ReturnType<typeof spawnSync> =>
    spawnSync(program[0], [...program.slice(1), ...args], { env: { PATH: '', ...env }, encoding: 'utf8' });
  const told = run(['--version']);
  assert.equal(told.stdout, `${version}\n`);
  const home = mkdtempSync(join(tmpdir(), 'auth-doctor-test-'));
  const checked = run(['check', 'cave', '--format=json'], { HOME: home });
  rmSync(home, { recursive: true });
  assert.equal(checked.status, 1);
  assert.equal(JSON.parse(String(checked.stdout)).findings[0].rule, 'missing-credential');
});

test('help names every option in its group, with its value, its possible values and its default, and ends with examples', async () => {
  for (const { name, options, examples = [] } of commands) {
    const { stdout } = await runInMemory(['help', name], { columns: 100 });
    const flat = stdout.replaceAll(/\s+/g, ' ');
    for (const [option, { type, value = option, choices, negated, default: usual }] of Object.entries(options)) {
      assert.ok(flat.includes(`--${negated ? 'no-' : ''}${option}${type === 'string' ? ` <${value}>` : ' '}`), option);
      if (choices) assert.ok(flat.includes(`[possible values: ${choices.join(', ')}]`), option);
      if (usual !== undefined) assert.ok(flat.includes(`[default: ${usual}]`), option);
    }
    for (const [line] of examples) assert.ok(stdout.includes(`\n  ${line} `), line);
  }
  const { stdout } = await runInMemory(['--help']);
  assert.match(
    stdout,
    /What to check:\n[\s\S]*--no-rc [\s\S]*Network:\n[\s\S]*--online [\s\S]*Output:\n[\s\S]*Examples:\n/,
  );
  assert.match(stdout, /--profile <name> /);
});

test('examples in help are valid command lines', async () => {
  for (const [line] of commands.flatMap(({ examples = [] }) => examples)) {
    const [program, ...args] = line.split(' ');
    assert.equal(program, 'auth-doctor');
    // What asks platforms, reads this repository or needs files of its own.
    if (args.includes('--online') || args.includes('--file') || ['scan', 'merge'].includes(args[0] ?? '')) continue;
    assert.notEqual((await runInMemory(args)).exitCode, 2, line);
  }
});
