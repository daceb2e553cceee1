import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, openSync, readdirSync, renameSync, rmSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, mock } from 'node:test';
import { deflateSync } from 'node:zlib';
import { catalog } from '../../src/catalog.generated.ts';
import { gitIn } from '../../src/git/run-git.ts';
import { createMatcher } from '../../src/scan/match/matcher.ts';
import type { TokenMatch } from '../../src/types/token-match.ts';
import { temporaryFolder, testRepository } from '../support/scan-repository.ts';
import { history, realKit, scanIn, tree } from '../support/scan-run.ts';
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

describe('what is compressed', () => {
  const rest = Buffer.from('and more bytes of a file');
  const marks: Readonly<Record<string, Buffer>> = {
    'packed with xz': Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0]),
    'packed with bzip2': Buffer.from([0x42, 0x5a, 0x68, 0x39, 0x31, 0x41, 0x59, 0x26, 0x53, 0x59]),
    'packed with zstd': Buffer.from([0x28, 0xb5, 0x2f, 0xfd]),
    'packed with 7z': Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]),
    'packed with rar': Buffer.from('Rar!\x1a\x07', 'latin1'),
    'a git bundle': Buffer.from('# v2 git bundle\n'),
  };
  for (const [name, mark] of Object.entries(marks)) {
    it(`in another way is named: ${name}`, () => {
      assert.deepEqual(whyNotRead(Buffer.concat([mark, rest])), [`x: it is ${name}, which cannot be unpacked`]);
    });
  }

  it('is not named if a text only begins like it', () => {
    for (const text of ['BZh is how it begins', '(plain)', '# v4 of it\n', 'Rar! it says'])
      assert.deepEqual(whyNotRead(Buffer.from(text)), []);
  });

  it('in the stream of a PDF file is read', async () => {
    const stream = deflateSync(`BT (CAVE_TOKEN=${cave}) Tj ET`);
    const head = `%PDF-1.4\n1 0 obj <</Length ${stream.length} /Filter /FlateDecode>>\nstream\n`;
    const pdf = Buffer.concat([Buffer.from(head), stream, Buffer.from('\nendstream\nendobj\n')]);
    assert.deepEqual(
      (await found(pdf)).map(({ kind, within }) => [kind, within]),
      [['cave/token', ['pdf stream']]],
    );
    assert.deepEqual(
      await found(Buffer.from(pdf.toString('latin1').replace('FlateDecode', 'OtherFilter'), 'latin1')),
      [],
    );
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

describe('a git that does nothing', { skip: process.platform === 'win32' && 'there are no FIFOs' }, () => {
  it('is stopped, and says so', async () => {
    const repository = testRepository();
    repository.commit({ 'a.txt': 'a' });
    rmSync(join(repository.folder, '.git/packed-refs'), { force: true });
    execFileSync('mkfifo', [join(repository.folder, '.git/packed-refs')]);
    const git = gitIn({ folder: repository.folder, environment: process.env });
    const running = git?.start(['for-each-ref'], { silence: 400 });
    running?.stdout.on('error', () => {}).resume();
    const end = await running?.ended;
    assert.deepEqual([end?.code, end?.problems], [null, [{ kind: 'silent' }]]);
  });
});
