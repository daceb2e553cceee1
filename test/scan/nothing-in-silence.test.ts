import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, it, mock } from 'node:test';
import { catalog } from '../../src/catalog.generated.ts';
import { scanExitCode } from '../../src/commands/scan.ts';
import { findGit } from '../../src/git/find-git.ts';
import { gitPatience } from '../../src/git/git-patience.ts';
import { gitIn } from '../../src/git/run-git.ts';
import { createMatcher } from '../../src/scan/match/matcher.ts';
import type { TokenMatch } from '../../src/types/token-match.ts';
import { temporaryFolder, testRepository } from '../support/scan-repository.ts';
import { history, realKit, scanIn, staged, tree } from '../support/scan-run.ts';
import { madeTokens, randomFrom } from '../support/scan-tokens.ts';

const { cave } = madeTokens(randomFrom(31));
const line = `CAVE_TOKEN=${cave}\n`;

async function found(bytes: Buffer, name = 'x'): Promise<readonly TokenMatch[]> {
  const matches: TokenMatch[] = [];
  const item = { name, origin: { is: 'file', path: name }, content: bytes } as const;
  for await (const match of createMatcher({ providers: catalog }).match(item)) matches.push(match);
  return matches;
}

function whyNotRead(bytes: Buffer): readonly string[] {
  const told: string[] = [];
  const matcher = createMatcher({ providers: catalog, onNotRead: (what, why) => told.push(`${what}: ${why}`) });
  matcher.matchBytes(bytes, { name: 'x', origin: { is: 'file', path: 'x' } });
  return told;
}

/** Works while nobody may read a directory: root may read everything, and is somebody else meanwhile. */
async function withoutRights<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const isRoot = process.geteuid?.() === 0;
  chmodSync(folder, 0);
  if (isRoot) process.seteuid?.(65_534);
  try {
    return await work();
  } finally {
    if (isRoot) process.seteuid?.(0);
    chmodSync(folder, 0o755);
  }
}

describe('what is compressed', () => {
  const rest = Buffer.from('and more bytes of a file');
  const marks: Readonly<Record<string, Buffer>> = {
    'packed with 7z': Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]),
    'packed with rar': Buffer.from('Rar!\x1a\x07', 'latin1'),
    'packed with lz4': Buffer.from([0x04, 0x22, 0x4d, 0x18]),
    'packed with rpm': Buffer.from([0xed, 0xab, 0xee, 0xdb]),
  };
  for (const [name, mark] of Object.entries(marks)) {
    it(`in another way is named: ${name}`, () => {
      assert.deepEqual(whyNotRead(Buffer.concat([mark, rest])), [`x: it is ${name}, which cannot be unpacked`]);
    });
  }

  it('or encrypted is named', () => {
    for (const [program, mark] of Object.entries({
      PGP: '-----BEGIN PGP MESSAGE-----\n',
      openssl: 'Salted__',
      'git-crypt': '\0GITCRYPT\0',
      'ansible-vault': '$ANSIBLE_VAULT;1.1;AES256\n',
    }))
      assert.deepEqual(whyNotRead(Buffer.concat([Buffer.from(mark), rest])), [`x: it is encrypted by ${program}`]);
  });

  it('is not named if a text only begins like it', () => {
    for (const text of ['BZh is how it begins', '(plain)', '# v4 of it\n', 'Rar! it says'])
      assert.deepEqual(whyNotRead(Buffer.from(text)), []);
  });
});

describe('long texts that are designed to be slow', () => {
  it('hold a token in the middle of what is written with percent signs', async () => {
    const encoded = (text: string): string => text.replaceAll(/./gs, (each) => `%${each.charCodeAt(0).toString(16)}`);
    for (const before of [70_000, 130_900, 131_072])
      for (const filler of ['%25', '%41%20']) {
        const text = filler.repeat(before / filler.length) + encoded(` CAVE_TOKEN=${cave} `) + filler.repeat(60_000);
        assert.deepEqual([before, filler, (await found(Buffer.from(text))).length], [before, filler, 1]);
      }
  });

  it('hold a JWT at the end of very many pieces with dots', async () => {
    const { jwt } = madeTokens(randomFrom(32));
    const text = `${'eyJhbGciOiJIUzI1NiJ9.'.repeat(20_000)}${jwt} and CAVE`;
    assert.equal((await found(Buffer.from(text))).length, 1);
  });
});

describe('on disk', () => {
  it('a token after a hole is found at its place', async () => {
    const folder = temporaryFolder();
    const hole = 40 * 1024 * 1024;
    const file = openSync(join(folder, 'image'), 'w');
    writeSync(file, Buffer.from(`first\n${line}`), 0, undefined, 0);
    writeSync(file, Buffer.from(`\n${line}`), 0, undefined, hole);
    truncateSync(join(folder, 'image'), 2 * hole);
    const { findings, coverage } = await scanIn(folder, tree, realKit);
    assert.deepEqual(
      findings.map(({ place }) => 'line' in place && place.line),
      [2, 4],
    );
    assert.ok(coverage.bytes < hole && coverage.notRead.length === 0);
  });

  it('a file that is nothing but a hole takes no time', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'image'), '');
    truncateSync(join(folder, 'image'), 1024 ** 4);
    const { coverage } = await scanIn(folder, tree, realKit);
    assert.deepEqual(coverage, { files: 1, objects: 0, bytes: 0, notRead: [] });
  });

  it('what is larger than --max-file-size is named, in files and in history, and what is made of it is looked at', async () => {
    const repository = testRepository();
    const large = `${'a line of a file\n'.repeat(1000)}`;
    repository.commit({ 'large.txt': `${large}${line}`, 'small.txt': 'small' });
    repository.commit({ 'large.txt': `${large.slice(0, 9000)}${line}` });
    repository.git('repack', '-adfq');
    for (const mode of [tree, history()]) {
      const { findings, coverage } = await scanIn(repository.folder, mode, { ...realKit, mostBytes: 10_000 });
      assert.equal(findings.length, 1);
      const told = coverage.notRead.map(({ why }) => why);
      assert.deepEqual(told, mode.is === 'history' ? ['it has 17044 bytes, more than --max-file-size allows'] : []);
    }
    writeFileSync(join(repository.folder, 'large.txt'), Buffer.alloc(20_000, 97));
    const { coverage } = await scanIn(repository.folder, tree, { ...realKit, mostBytes: 10_000 });
    assert.deepEqual(coverage.notRead, [
      {
        what: join(repository.folder, 'large.txt'),
        why: 'it has 20000 bytes, more than --max-file-size allows',
      },
    ]);
  });

  it('what Git LFS has fetched is read, and its pointer is not a gap', async () => {
    const repository = testRepository();
    const id = createHash('sha256').update(line).digest('hex');
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${id}\nsize ${line.length}\n`;
    repository.commit({ 'big.bin': pointer });
    assert.equal((await scanIn(repository.folder, history(), realKit)).coverage.notRead.length, 1);
    assert.equal((await scanIn(repository.folder, tree, realKit)).coverage.notRead.length, 1);
    const folder = join(repository.folder, '.git/lfs/objects', id.slice(0, 2), id.slice(2, 4));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, id), line);
    for (const mode of [history(), tree]) {
      const { findings, coverage } = await scanIn(repository.folder, mode, realKit);
      assert.deepEqual([findings.length, coverage.notRead], [1, []]);
    }
  });

  it('a .git file that leads out of what is scanned is named, and not followed', async () => {
    const elsewhere = testRepository();
    elsewhere.commit({ 'a.env': line });
    const repository = testRepository();
    repository.commit({ 'a.txt': 'a' });
    repository.git('update-index', '--add', '--cacheinfo', `160000,${elsewhere.git('rev-parse', 'HEAD').trim()},x`);
    mkdirSync(join(repository.folder, 'x'));
    writeFileSync(join(repository.folder, 'x/.git'), `gitdir: ${join(elsewhere.folder, '.git')}\n`);
    for (const mode of [history(), tree]) {
      const { findings, coverage } = await scanIn(repository.folder, mode, realKit);
      assert.equal(findings.length, 0);
      assert.match(
        coverage.notRead.map(({ why }) => why).join(),
        /points outside the scanned directories.*not followed/,
      );
    }
  });

  it('a linked work tree is followed', async () => {
    const repository = testRepository();
    repository.commit({ 'a.txt': 'a' });
    const linked = join(temporaryFolder(), 'linked');
    repository.git('worktree', 'add', '-q', linked);
    repository.git('config', 'remote.x.url', `https://user:${cave}@global.daf-apis.com/x`);
    const { findings, coverage } = await scanIn(linked, tree, realKit);
    assert.deepEqual([findings.length, coverage.notRead], [1, []]);
  });

  it('a pack that cannot be read at all fails the scan', async () => {
    const repository = testRepository();
    repository.commit({ 'a.txt': 'a', 'b.txt': 'b' });
    assert.equal((await scanIn(repository.folder, history())).inputFailed, false);
    repository.git('repack', '-adfq');
    const folder = join(repository.folder, '.git/objects/pack');
    const pack = join(folder, readdirSync(folder).find((name) => name.endsWith('.pack')) ?? '');
    renameSync(pack, `${pack}.was`);
    writeFileSync(pack, 'no pack');
    assert.equal((await scanIn(repository.folder, history())).inputFailed, true);
  });

  it('an index that cannot be read fails the scan, in each way', async () => {
    const repository = testRepository();
    repository.commit({ 'a.txt': 'a' });
    writeFileSync(join(repository.folder, '.git/index'), 'no index');
    for (const mode of [staged, tree, history()])
      assert.equal((await scanIn(repository.folder, mode)).inputFailed, true);
  });

  it('a directory that cannot be read fails the scan where it was named, and is named elsewhere', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'closed'));
    chmodSync(folder, 0o755);
    const results = await withoutRights(join(folder, 'closed'), async () => [
      await scanIn(folder, { is: 'paths', paths: ['closed'] }),
      await scanIn(folder, tree),
    ]);
    assert.deepEqual(
      results.map(({ inputFailed, coverage }) => [inputFailed, coverage.notRead.map(({ why }) => why)]),
      [
        [true, ['permission denied (EACCES)']],
        [false, ['permission denied (EACCES)']],
      ],
    );
  });

  it('a deleted working directory is not replaced by another one', async () => {
    const gone = mock.method(process, 'cwd', () => {
      throw new Error('ENOENT');
    });
    try {
      for (const mode of [tree, history()]) await assert.rejects(scanIn('/', mode), /was deleted/);
    } finally {
      gone.mock.restore();
    }
  });
});

/** A PATH whose git writes down each of its calls first. */
function loggedGit(): { readonly environment: Readonly<Record<string, string>>; readonly calls: () => string } {
  const folder = temporaryFolder();
  const log = join(folder, 'calls');
  writeFileSync(log, '');
  const git = findGit(process.env['PATH'], process.platform);
  writeFileSync(join(folder, 'git'), `#!/bin/sh\necho "$*" >>'${log}'\nexec '${git}' "$@"\n`, { mode: 0o755 });
  return { environment: { PATH: folder, HOME: '/nonexistent' }, calls: () => readFileSync(log, 'utf8') };
}

describe('a git that does nothing', { skip: process.platform === 'win32' && 'there are no FIFOs' }, () => {
  it('is not waited for where only we would read it: a FIFO is named, and the rest is read', async () => {
    const repository = testRepository();
    repository.commit({ 'a.env': line });
    mkdirSync(join(repository.folder, '.git/hooks'), { recursive: true });
    for (const name of ['hooks/pre-commit', 'info/attributes', 'description']) {
      rmSync(join(repository.folder, '.git', name), { force: true });
      execFileSync('mkfifo', [join(repository.folder, '.git', name)]);
    }
    const { findings, coverage } = await scanIn(repository.folder, tree, realKit);
    assert.equal(findings.length, 1);
    assert.deepEqual(
      coverage.notRead.map(({ what, why }) => [what.split('.git/')[1], why]).sort(),
      ['description', 'hooks/pre-commit', 'info/attributes'].map((name) => [
        name,
        'it is a FIFO, a socket or a device',
      ]),
    );
  });

  it('is stopped, and says so', async () => {
    const repository = testRepository();
    repository.commit({ 'a.txt': 'a' });
    rmSync(join(repository.folder, '.git/packed-refs'), { force: true });
    execFileSync('mkfifo', [join(repository.folder, '.git/packed-refs')]);
    const git = gitIn({ folder: repository.folder, environment: process.env, patience: gitPatience(400) });
    const running = git?.start(['for-each-ref']);
    running?.stdout.on('error', () => {}).resume();
    const end = await running?.ended;
    assert.deepEqual([end?.code, end?.problems], [null, [{ kind: 'silent' }]]);
  });

  for (const [mode, found] of [
    [tree, 1],
    [history(), 1],
    [staged, 0],
  ] as const)
    it(`is asked no more in the run, and what was found without it is told: ${mode.is}`, async () => {
      const repository = testRepository();
      repository.commit({ 'a.env': line });
      repository.git('repack', '-adfq');
      repository.write('b.txt', 'b');
      repository.git('add', 'b.txt');
      rmSync(join(repository.folder, '.git/packed-refs'), { force: true });
      execFileSync('mkfifo', [join(repository.folder, '.git/packed-refs')]);
      const { environment, calls } = loggedGit();
      const patience = gitPatience(400);
      let callsUntilSilence: string | undefined;
      const end = (): void => {
        callsUntilSilence ??= calls();
        patience.end();
      };
      const result = await scanIn(repository.folder, mode, {
        ...realKit,
        environment,
        patience: { ...patience, end },
      });
      assert.equal(calls(), callsUntilSilence);
      assert.equal(result.findings.length, found);
      const told = result.coverage.notRead.map(({ why }) => why).join('\n');
      assert.match(told, /git did not answer for 10 seconds and was not asked again/);
      for (const strict of [false, true]) assert.equal(scanExitCode(result, 'error', strict), 2);
    });
});
