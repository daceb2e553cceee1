import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { temporaryFolder, testRepository } from '../support/scan-repository.ts';
import { inShort, scanIn, tree, wordsOf } from '../support/scan-run.ts';
import { madeUpToken, standInMatcher } from '../support/scan-stand-in.ts';

function write(folder: string, path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

describe('the working tree', () => {
  it('is scanned completely: tracked, untracked, ignored, vendored, marked -diff', async () => {
    const repo = testRepository();
    repo.commit({
      '.gitattributes': '*.bin -diff binary\n',
      '.gitignore': 'ignored/\n',
      'tracked.txt': madeUpToken(),
      'x.bin': `\0${madeUpToken()}`,
    });
    repo.write('ignored/a.txt', madeUpToken());
    repo.write('node_modules/p/.env', madeUpToken());
    repo.write('untracked.txt', madeUpToken());
    const { findings, coverage } = await scanIn(repo.folder, tree);
    assert.deepEqual(
      inShort(findings, repo.folder),
      ['ignored/a.txt', 'node_modules/p/.env', 'tracked.txt', 'untracked.txt', 'x.bin'].map(
        (path) => `token-in-file ${path}:1`,
      ),
    );
    assert.ok(coverage.files >= 7);
  });

  it('includes what is staged and not on disk, and what is both only once', async () => {
    const repo = testRepository();
    repo.commit({});
    repo.write('both.txt', madeUpToken());
    repo.write(`${madeUpToken()}/x.txt`, 'named');
    repo.write('index.txt', madeUpToken());
    repo.git('add', '.');
    repo.write('index.txt', 'clean');
    const { findings } = await scanIn(repo.folder, tree);
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['token-in-file', 'token-in-metadata', 'token-in-staged-file'],
    );
  });

  it('includes the files and git directories of submodules and linked work trees', async () => {
    const inner = testRepository();
    inner.commit({ 'inner.txt': madeUpToken() });
    const repo = testRepository();
    repo.commit({ 'a.txt': 'a' });
    repo.git('submodule', '--quiet', 'add', inner.folder, 'lib');
    repo.git('-C', 'lib', 'config', 'remote.up.url', `https://u:${madeUpToken()}@example.org/`);
    repo.git('worktree', 'add', '--quiet', join(repo.folder, 'linked'));
    repo.write('linked/b.txt', madeUpToken());
    repo.git('-C', 'linked', 'add', 'b.txt');
    const { findings } = await scanIn(repo.folder, tree);
    const places = inShort(findings, repo.folder).map((each) => each.replace(/:\d+$/, ''));
    assert.deepEqual(places, [
      'token-in-file lib/inner.txt',
      'token-in-file linked/b.txt',
      'token-in-remote-url .git/modules/lib/config',
    ]);
  });

  it('masks a token in a path, also if it could not be read', async () => {
    const folder = temporaryFolder();
    const token = madeUpToken();
    write(folder, `${token}/a.txt`, token);
    const { findings } = await scanIn(folder, { is: 'paths', paths: ['.', `missing-${token}`] });
    assert.equal(findings.length, 2);
    const result = await scanIn(folder, { is: 'paths', paths: [`missing-${token}`] });
    for (const text of [JSON.stringify(findings), JSON.stringify(result)]) assert.ok(!text.includes(token));
    assert.match(wordsOf(findings[0]), /token T1, found in 2 places/);
  });

  it('fails for a missing named path, and reads the others', async () => {
    const folder = temporaryFolder();
    write(folder, 'a.txt', madeUpToken());
    const { findings, inputFailed, coverage } = await scanIn(folder, { is: 'paths', paths: ['nowhere', 'a.txt'] });
    assert.deepEqual([findings.length, inputFailed, coverage.notRead.map(({ what }) => what)], [1, true, ['nowhere']]);
  });

  it('follows a symbolic link that was named', async () => {
    const folder = temporaryFolder();
    write(folder, 'real/a.txt', madeUpToken());
    symlinkSync('real', join(folder, 'named'));
    symlinkSync('real/a.txt', join(folder, 'file'));
    for (const path of ['named', 'file'])
      assert.equal((await scanIn(folder, { is: 'paths', paths: [path] })).findings.length, 1);
  });

  it('reports an unreadable file', async () => {
    // Root may still read it: then it was scanned.
    const folder = temporaryFolder();
    write(folder, 'closed/a.txt', 'x');
    chmodSync(join(folder, 'closed'), 0o000);
    const { coverage, findings } = await scanIn(folder, tree);
    chmodSync(join(folder, 'closed'), 0o755);
    assert.equal(findings.length, 0);
    assert.equal(coverage.notRead.length + coverage.files, 1);
  });

  it('does not report a bug of its own as an unreadable file', async () => {
    const folder = temporaryFolder();
    write(folder, 'a.txt', 'text');
    const matchBytes = (): never => {
      throw new Error('a fault');
    };
    const kit = async () => ({
      providers: [],
      platformOfName: () => undefined,
      createMatcher: () => ({ ...standInMatcher(), matchBytes }),
    });
    await assert.rejects(scanIn(folder, tree, { kit }), /a fault/);
  });

  it('reads a file larger than the limit in slices', async () => {
    const folder = temporaryFolder();
    const big = Buffer.alloc(20 * 1024 * 1024, '.');
    const token = madeUpToken();
    for (const at of [8 * 1024 * 1024 - 7, 1024 * 1024 - 5, big.length - token.length]) big.write(token, at);
    writeFileSync(join(folder, 'big'), big);
    const { findings, coverage } = await scanIn(folder, tree);
    assert.equal(findings.length, 3);
    assert.equal(coverage.bytes, big.length);
  });
});

describe('streams and homes', () => {
  it('reads standard input', async () => {
    const token = madeUpToken();
    const stdin = async function* (): AsyncGenerator<Uint8Array> {
      yield Buffer.from(`x\n${token.slice(0, 9)}`);
      yield Buffer.from(token.slice(9));
    };
    const { findings } = await scanIn(temporaryFolder(), { is: 'stdin' }, { stdin });
    assert.deepEqual(inShort(findings, ''), ['token-in-file standard input:2']);
  });

  it('fails if standard input breaks off', async () => {
    // biome-ignore lint/correctness/useYield: it breaks before it yields
    const stdin = async function* (): AsyncGenerator<Uint8Array> {
      throw new Error('gone');
    };
    assert.equal((await scanIn(temporaryFolder(), { is: 'stdin' }, { stdin })).inputFailed, true);
  });

  it('scans where a home leaks, and not where a token belongs', async () => {
    const home = temporaryFolder();
    const token = madeUpToken();
    const leaks = [
      '.bash_history',
      '.config/Code/User/History/1a/x.json',
      '.config/fish/config.fish',
      '.ipython/profile_default/history.sqlite',
      '.local/share/nvim/shada/main.shada',
      'work/.ipynb_checkpoints/n-checkpoint.ipynb',
      'work/.notes.txt.swp',
    ];
    for (const path of leaks) write(home, path, token);
    for (const path of ['.cloudvolume/secrets/cave-secret.json', '.config/fish/fish_variables', 'work/notes.txt'])
      write(home, path, token);
    const { findings, coverage } = await scanIn(
      home,
      { is: 'home' },
      {
        home,
        own: async () => ({ knownSecrets: [], directories: [], files: [join(home, '.config/fish/fish_variables')] }),
      },
    );
    assert.deepEqual(
      inShort(findings, home),
      leaks.map((path) => `token-in-file ${path}:1`),
    );
    assert.deepEqual([coverage.files, coverage.ownFiles], [leaks.length + 1, 1]);
    // No repository is meant.
    assert.equal(findings[0]?.remedy.wontHelp, undefined);
    await assert.rejects(scanIn(home, { is: 'home' }), /no home directory/);
  });
});
