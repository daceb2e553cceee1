import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Host } from '../src/command-line/host.ts';
import { inCustody } from '../src/command-line/in-custody.ts';
import { UsageError } from '../src/command-line/usage-error.ts';
import { writeDemoHome } from '../src/commands/demo/demo-folder.ts';
import { demoHome } from '../src/commands/demo/demo-home.ts';
import { demo } from '../src/commands/demo.ts';
import { guardedWriter } from '../src/output/guarded-writer.ts';
import { isPublicText } from '../src/report/public-secret.ts';
import { processWorld } from '../src/world/process.ts';
import { catchingStream } from './support/catching-stream.ts';
import { program } from './support/program.ts';

const folder = mkdtempSync(join(tmpdir(), 'auth-doctor-test-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the demo with real files, and returns its output and what it would do when interrupted. */
async function runDemo(
  parsed: Readonly<Record<string, unknown>>,
  onWrite: (cleanUps: ReadonlySet<() => void>, home: string) => void = () => undefined,
  script = '/usr/bin/auth-doctor',
): Promise<{ readonly text: string; readonly made: string | undefined }> {
  let made: string | undefined;
  const cleanUps = new Set<() => void>();
  const host: Host = {
    env: { PATH: '', LANG: 'C.UTF-8' },
    platform: 'linux',
    script,
    stdout: process.stdout,
    stderr: process.stderr,
    world: async (input) => {
      made = input?.home ?? made;
      return processWorld({ env: { PATH: '', HOME: folder }, ...input });
    },
    beforeInterrupt: (cleanUp) => {
      cleanUps.add(cleanUp);
      return () => void cleanUps.delete(cleanUp);
    },
  };
  const { stream, text } = catchingStream({ onWrite: () => onWrite(cleanUps, made ?? '') });
  const out = guardedWriter(stream, { exempt: isPublicText, strict: true });
  assert.equal(await demo.run(inCustody(parsed), host, { out, err: out }), 0);
  return { text: text(), made };
}

test('the demo shows several faults and a healthy platform, and removes its home', async () => {
  const { text, made } = await runDemo({});
  for (const rule of ['env-over-cache', 'truncated-value', 'non-ascii-quotes', 'file-permissions'])
    assert.ok(text.includes(rule), rule);
  assert.match(text, /✓ EarthDaily EarthOne/);
  assert.doesNotMatch(text, /another environment|on PATH/, 'the Python of this machine is not looked at');
  assert.ok(made);
  assert.ok(!existsSync(made));
});

test('without a temporary directory it says so, as an error of the environment', async () => {
  const before = process.env['TMPDIR'];
  for (const none of [join(folder, 'nonexistent'), '/dev/null']) {
    process.env['TMPDIR'] = none;
    try {
      await assert.rejects(runDemo({}), (error) => {
        assert.ok(error instanceof UsageError);
        assert.match(error.message, /needs a temporary directory/);
        assert.match(error.hint ?? '', /Set TMPDIR .* --keep DIR/);
        return true;
      });
    } finally {
      if (before === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = before;
    }
  }
});

test('a disk that takes nothing is an error of the environment, whatever could be made before', () => {
  const made = demoHome(new Date());
  const full = join(folder, 'full-disk');
  writeFileSync(full, '');
  assert.throws(
    () => writeDemoHome(join(full, 'home'), made),
    (error) => error instanceof UsageError && /the disk is full or read-only/.test(error.message),
  );
});

test('Ctrl-C removes the home as well', async () => {
  const there: boolean[] = [];
  await runDemo({}, (cleanUps, home) => {
    there.push(existsSync(home));
    for (const cleanUp of cleanUps) cleanUp();
    there.push(existsSync(home));
  });
  assert.deepEqual(there, [true, false]);
});

test('--keep leaves the home, for its owner only, and says how to check it', async () => {
  const keep = join(folder, 'kept', 'home');
  const { text } = await runDemo({ keep });
  assert.equal(statSync(keep).mode & 0o777, 0o700);
  assert.equal(statSync(join(keep, 'look.sh')).mode & 0o777, 0o600);
  assert.ok(existsSync(join(keep, 'home', '.descarteslabs', 'token_info.json')));
  // The name of this test's own folder looks like a token.
  assert.ok(text.endsWith(`To check it again, in that directory:\n  $ env -i PATH="$PATH" sh look.sh -v\n`));
  const plain = join(mkdtempSync(join(tmpdir(), 'kept-')), 'home');
  try {
    assert.ok(
      (await runDemo({ keep: plain })).text.endsWith(
        `To check it again:\n  $ env -i PATH="$PATH" sh ${plain}/look.sh -v\n`,
      ),
    );
  } finally {
    rmSync(dirname(plain), { recursive: true });
  }
});

test('in a kept home, fix heals what is safe, and --undo brings back every byte and mode', async () => {
  const keep = join(folder, 'healed');
  await runDemo({ keep }, undefined, program.at(-1));
  const home = join(keep, 'home');
  const files = (): readonly unknown[] =>
    readdirSync(home, { recursive: true, withFileTypes: true, encoding: 'utf8' })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('.local'))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path, readFileSync(path, 'latin1'), statSync(path).mode & 0o777]);
  const look = (...args: readonly string[]): { readonly status: number | null; readonly stdout: string } =>
    spawnSync('sh', [join(keep, 'look.sh'), ...args], {
      env: { PATH: process.env['PATH'] },
      cwd: fileURLToPath(new URL('..', import.meta.url)),
      encoding: 'utf8',
    });
  const before = files();
  assert.match(look('check', 'cave').stdout, /non-ascii-quotes[\s\S]*file-permissions/);
  const fixed = look('fix', '--yes');
  assert.deepEqual([fixed.status, /^fixed: .*cave-secret\.json/m.test(fixed.stdout)], [0, true], fixed.stdout);
  assert.match(look('check', 'cave').stdout, /No problems found/);
  assert.match(look('check').stdout, /env-over-cache/, 'what needs a person is still there');
  assert.notDeepEqual(files(), before);
  assert.equal(look('fix', '--undo').status, 0);
  assert.deepEqual(files(), before);
});

test('--keep rejects a directory that is not empty, and a file', async () => {
  const full = join(folder, 'full');
  mkdirSync(full);
  writeFileSync(join(full, 'mine.txt'), 'mine');
  await assert.rejects(runDemo({ keep: full }), UsageError);
  await assert.rejects(runDemo({ keep: join(full, 'mine.txt') }), UsageError);
  assert.deepEqual(readdirSync(full), ['mine.txt']);
});
