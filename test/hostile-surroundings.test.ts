import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { buildProgram } from './support/exchange-process.ts';
import { runInMemory } from './support/run-in-memory.ts';
import { temporaryFolder } from './support/scan-repository.ts';

const bundle = await buildProgram();
after(() => rmSync(dirname(bundle), { recursive: true, force: true }));

const token = ['4b7e9f607c81d2e3', '3a18f6d4b2907e5c'].join('');

/** A home with one good token. */
function homeWithToken(): string {
  const home = temporaryFolder();
  const folder = join(home, '.cloudvolume', 'secrets');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'cave-secret.json'), JSON.stringify({ token }), { mode: 0o600 });
  return home;
}

interface Surroundings {
  readonly env?: Readonly<Record<string, string>>;
  /** Before the program, in a shell: `ulimit -n 64`. */
  readonly shell?: string;
  readonly cwd?: string;
}

function checkIn({ env = {}, shell, cwd }: Surroundings, home = homeWithToken()) {
  const command = [process.execPath, bundle, 'check', 'cave'];
  const [file = '', ...args] = shell === undefined ? command : ['bash', '-c', `${shell}; exec "$0" "$@"`, ...command];
  const { status, stdout, stderr } = spawnSync(file, args, {
    env: { PATH: process.env['PATH'] ?? '', HOME: home, USERPROFILE: home, LANG: 'C.UTF-8', ...env },
    ...(cwd === undefined ? {} : { cwd }),
    encoding: 'utf8',
  });
  for (let at = 0; at + 8 <= token.length; at += 1)
    assert.ok(!(stdout + stderr).includes(token.slice(at, at + 8)), stdout + stderr);
  return { status, stdout, stderr };
}

describe('a check is the same', () => {
  const surroundings: Readonly<Record<string, Surroundings>> = {
    'with NODE_DEBUG for everything': { env: { NODE_DEBUG: '*' } },
    'with NODE_DEBUG for child processes and files': { env: { NODE_DEBUG: 'child_process,fs' } },
    'with our own debugging': { env: { AUTH_DOCTOR_DEBUG: '1' } },
    'where Node prints where errors arise': { env: { NODE_OPTIONS: '--trace-uncaught --trace-warnings' } },
    'where Node throws on what is deprecated': { env: { NODE_OPTIONS: '--throw-deprecation' } },
    'with 40 MB of memory': { env: { NODE_OPTIONS: '--max-old-space-size=40' } },
    'in no time zone, and a language that nobody speaks': { env: { TZ: '../../etc/passwd', LC_ALL: 'xx_YY' } },
    'with a token of 120 kB in a variable of another platform': { env: { HF_TOKEN: 'x'.repeat(120_000) } },
    'with 5,000 variables': {
      env: Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`UNRELATED_${index}`, 'x'.repeat(200)])),
    },
  };
  for (const [name, each] of Object.entries(surroundings))
    it(name, () => {
      const { status, stdout, stderr } = checkIn(each);
      assert.equal(status, 0, stderr);
      assert.match(stdout, /^ {2}(?:✓|ok) CAVE /);
    });

  const onPosix = { skip: process.platform === 'win32' && 'has no such limits' };

  it('with few files that may be open', onPosix, () => {
    const { status, stdout, stderr } = checkIn({ shell: 'ulimit -n 64' });
    assert.equal(status, 0, stderr);
    assert.match(stdout, / CAVE /);
  });

  it('with a variable that is not UTF-8', onPosix, () => {
    assert.equal(checkIn({ shell: "export UNRELATED=$'\\xff\\xfe' CAVE_NOTE=$'\\x80'" }).status, 0);
  });

  it('in a directory that was deleted, and a home that cannot be written', onPosix, () => {
    const [home, gone] = [homeWithToken(), join(temporaryFolder(), 'gone')];
    mkdirSync(gone);
    chmodSync(home, 0o555);
    const { status, stderr } = checkIn({ shell: `cd '${gone}'; rmdir '${gone}'` }, home);
    assert.equal(status, 0, stderr);
    chmodSync(home, 0o755);
    assert.throws(() => rmdirSync(gone));
  });

  it('for twenty at once', async () => {
    const home = homeWithToken();
    const runs = Array.from({ length: 20 }, async () => {
      const env = { PATH: process.env['PATH'] ?? '', HOME: home, USERPROFILE: home };
      const child = spawn(process.execPath, [bundle, 'check', 'cave'], { env, stdio: 'ignore' });
      return await new Promise((resolve) => child.on('close', resolve));
    });
    assert.deepEqual(new Set(await Promise.all(runs)), new Set([0]));
  });
});

describe('of the person in a JWT', () => {
  const claims = {
    sub: 'auth0|ada-lovelace-1815',
    email: 'ada.lovelace@example.org',
    name: 'Ada Lovelace',
    groups: ['analytical-engine'],
    exp: 4_000_000_000,
  };
  const encoded = [{ alg: 'RS256', typ: 'JWT' }, claims].map((each) =>
    Buffer.from(JSON.stringify(each)).toString('base64url'),
  );
  const jwt = `${encoded.join('.')}.kX93mPq27VbnT5cRz81LwQkX93mPq27VbnT5cRz81LwQ`;

  it('nothing is shown without --online, but the address by status', async () => {
    const env = { ES_OAUTH2__ACCESS_TOKEN: jwt, DESCARTESLABS_TOKEN: jwt };
    for (const args of [
      ['check', 'earthscope', 'descarteslabs', '-v'],
      ['check', 'earthscope', 'descarteslabs', '--format=json'],
      ['explain', 'ES_OAUTH2__ACCESS_TOKEN'],
      ['where', 'descarteslabs'],
    ]) {
      const { stdout, stderr } = await runInMemory(args, { env });
      assert.doesNotMatch(stdout + stderr, /lovelace|analytical|Ada L/i, args.join(' '));
    }
    const { stdout } = await runInMemory(['status', 'descarteslabs'], { env });
    assert.match(stdout, /ada\.lovelace@example\.org/);
    assert.doesNotMatch(stdout, /1815|analytical|Ada L/);
  });
});

describe('at the ends of the calendar', () => {
  for (const now of [new Date(0), new Date('2100-01-01T00:00:00Z'), new Date(8.64e15)])
    it(`a check ends as usual: ${String(now.getTime())}`, async () => {
      const files = { '.cloudvolume/secrets/cave-secret.json': JSON.stringify({ token }) };
      for (const more of [[], ['-v'], ['--format=json'], ['--valid-for=30d']]) {
        const { exitCode, stderr } = await runInMemory(['check', 'cave', ...more], { files, now });
        assert.ok(exitCode === 0 || exitCode === 1, stderr);
      }
    });
});
