import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { repositoryIn, type TestRepository, temporaryFolder, testRepository } from '../support/scan-repository.ts';
import { inShort, scanIn, staged, wordsOf } from '../support/scan-run.ts';
import { madeUpToken } from '../support/scan-stand-in.ts';

async function stagedIn(repository: TestRepository): Promise<readonly string[]> {
  return inShort((await scanIn(repository.folder, staged)).findings, repository.folder);
}

describe('--staged', () => {
  it('is well with nothing staged, and asks for no tokens of this machine then', async () => {
    const it = testRepository();
    it.commit({ 'a.txt': madeUpToken() });
    it.write('untracked.txt', madeUpToken());
    const own = async (): Promise<never> => assert.fail('asked for the tokens of this machine');
    const { findings, coverage } = await scanIn(it.folder, staged, { own });
    assert.deepEqual([findings, coverage.notRead], [[], []]);
  });

  it('reads the index before the first commit', async () => {
    const it = testRepository();
    it.write('a.txt', `x\n ${madeUpToken()}`);
    it.git('add', '.');
    const { findings } = await scanIn(it.folder, staged);
    assert.deepEqual(inShort(findings, it.folder), ['token-in-staged-file a.txt:2']);
    assert.match(JSON.stringify(findings[0]?.remedy), /rm --cached --force --quiet -- a\.txt/);
  });

  it('reads what is staged, not what is on disk', async () => {
    const it = testRepository();
    it.commit({ 'a.txt': 'clean\n', 'b.txt': 'clean\n' });
    it.write('a.txt', madeUpToken());
    it.git('add', 'a.txt');
    it.write('a.txt', 'clean again\n');
    it.write('b.txt', madeUpToken());
    const { findings } = await scanIn(it.folder, staged);
    assert.deepEqual(inShort(findings, it.folder), ['token-in-staged-file a.txt:1']);
    assert.match(JSON.stringify(findings[0]?.remedy), /restore --staged -- a\.txt/);
  });

  it('passes over a token that the file in HEAD holds, and tells how many those are', async () => {
    const it = testRepository();
    const [old, added] = [madeUpToken(), madeUpToken()];
    it.commit({ 'a.txt': `x\n${old}\n` });
    it.write('a.txt', `x\nnew line\n${old}\n`);
    it.git('add', '.');
    const kept = await scanIn(it.folder, staged);
    assert.deepEqual([kept.findings.length, kept.known], [0, 1]);
    it.write('a.txt', `x\n  ${old}\n${old}\n${added}\n`);
    it.git('add', '.');
    // Once more in the same file, and another one: both are new.
    assert.deepEqual(await stagedIn(it), ['token-in-staged-file a.txt:2', 'token-in-staged-file a.txt:4']);
    it.write('b.txt', old);
    it.git('add', 'b.txt');
    assert.equal((await stagedIn(it)).length, 3);
  });

  it('takes a moved file for what it was', async () => {
    const it = testRepository();
    it.commit({ 'old.txt': `${madeUpToken()}\n`.repeat(1) });
    it.git('mv', 'old.txt', 'new.txt');
    const { findings, known } = await scanIn(it.folder, staged);
    assert.deepEqual([findings.length, known], [0, 1]);
  });

  it('has no quarrel with deletions, submodules and intent-to-add', async () => {
    const inner = testRepository();
    inner.commit({ 'a.txt': madeUpToken() });
    const it = testRepository();
    it.commit({ 'gone.txt': madeUpToken() });
    it.git('rm', '--quiet', 'gone.txt');
    it.git('submodule', '--quiet', 'add', inner.folder, 'lib');
    it.write('later.txt', madeUpToken());
    it.git('add', '--intent-to-add', 'later.txt');
    const { findings, coverage } = await scanIn(it.folder, staged);
    assert.deepEqual(inShort(findings, it.folder), []);
    assert.deepEqual(coverage.notRead, []);
  });

  it('takes a merge for new only where no parent has it', async () => {
    const it = testRepository();
    it.commit({ 'a.txt': 'a\n' });
    it.git('checkout', '--quiet', '-b', 'side');
    const theirs = madeUpToken();
    it.commit({ 'side.txt': theirs, 'both.txt': `${theirs}\n` });
    it.git('checkout', '--quiet', 'main');
    it.commit({ 'main.txt': 'm' });
    it.git('merge', '--quiet', '--no-commit', '--no-ff', 'side');
    const merged = await scanIn(it.folder, staged);
    assert.deepEqual([merged.findings.length, merged.known], [0, 2]);
    it.write('both.txt', `${theirs}\n${madeUpToken()}\n`);
    it.git('add', 'both.txt');
    assert.deepEqual(await stagedIn(it), ['token-in-staged-file both.txt:2']);
  });

  it('says that unmerged files have nothing to commit yet', async () => {
    const it = testRepository();
    it.commit({ 'a.txt': 'a\n' });
    it.git('checkout', '--quiet', '-b', 'side');
    it.commit({ 'a.txt': 'b\n' });
    it.git('checkout', '--quiet', 'main');
    it.commit({ 'a.txt': 'c\n' });
    assert.throws(() => it.git('merge', '--quiet', 'side'));
    const { coverage } = await scanIn(it.folder, staged);
    assert.deepEqual(
      coverage.notRead.map(({ what }) => what),
      [join(it.folder, 'a.txt')],
    );
  });

  it('reads the index of a linked work tree, from a folder inside it', async () => {
    const it = testRepository();
    it.commit({ 'a.txt': 'a' });
    const linked = repositoryIn(join(temporaryFolder(), 'linked'));
    it.git('worktree', 'add', '--quiet', linked.folder);
    linked.write('sub/b.txt', madeUpToken());
    linked.git('add', '.');
    assert.deepEqual(await stagedIn(it), []);
    assert.deepEqual(inShort((await scanIn(join(linked.folder, 'sub'), staged)).findings, linked.folder), [
      'token-in-staged-file sub/b.txt:1',
    ]);
  });

  it('obeys the index that a hook is given, and no other variable', async () => {
    const it = testRepository();
    it.commit({ 'a.txt': 'a' });
    it.write('b.txt', madeUpToken());
    const index = join(it.folder, '.git/other-index');
    it.gitWith({ GIT_INDEX_FILE: index }, 'add', 'b.txt');
    const environment = {
      PATH: process.env['PATH'],
      GIT_INDEX_FILE: '.git/other-index',
      GIT_EXTERNAL_DIFF: 'false',
      GIT_TRACE: join(it.folder, 'trace'),
    };
    const { findings } = await scanIn(it.folder, staged, { environment });
    assert.ok(inShort(findings, it.folder).includes('token-in-staged-file b.txt:1'));
    const elsewhere = await scanIn(temporaryFolder(), { is: 'staged', folder: it.folder }, { environment });
    assert.deepEqual(elsewhere.findings, []);
  });

  it('finds names and link targets, and never shows them', async () => {
    const it = testRepository();
    it.commit({});
    const [name, target, odd] = [madeUpToken(), madeUpToken(), madeUpToken()];
    it.write(`d/${name}.txt`, 'x');
    it.git('config', 'core.symlinks', 'true');
    it.write('target', target);
    const link = it.git('hash-object', '-w', 'target').trim();
    rmSync(join(it.folder, 'target'));
    it.git('add', '.');
    it.git('update-index', '--add', '--cacheinfo', `120000,${link},link`);
    it.write('odd\n\u001b[31m\u202e name.txt', odd);
    it.git('add', 'odd*');
    const { findings } = await scanIn(it.folder, staged);
    assert.equal(findings.length, 3);
    const text = JSON.stringify(findings);
    for (const each of [name, target, odd]) assert.ok(!text.includes(each));
    assert.ok(findings.some((finding) => wordsOf(finding).includes("A file's name")));
  });

  it('states a staged object that is not there, and goes on', async () => {
    const it = testRepository();
    it.commit({});
    it.write('gone.txt', 'about to go');
    it.write('there.txt', madeUpToken());
    it.git('add', '.');
    const gone = it.git('hash-object', 'gone.txt').trim();
    rmSync(join(it.folder, '.git/objects', gone.slice(0, 2), gone.slice(2)));
    const { findings, coverage } = await scanIn(it.folder, staged);
    assert.deepEqual(inShort(findings, it.folder), ['token-in-staged-file there.txt:1']);
    assert.deepEqual(
      coverage.notRead.map(({ what }) => what),
      [join(it.folder, 'gone.txt')],
    );
  });

  it('is not blind where pre-commit runs it outside a commit', async () => {
    const it = testRepository();
    it.commit({ 'a.txt': madeUpToken() });
    it.commit({ 'b.txt': madeUpToken() });
    it.write('untracked.txt', madeUpToken());
    const environment = { PATH: process.env['PATH'], PRE_COMMIT: '1' };
    const all = await scanIn(it.folder, staged, { environment });
    assert.deepEqual(inShort(all.findings, it.folder), ['token-in-file a.txt:1', 'token-in-file b.txt:1']);
    const range = await scanIn(it.folder, staged, {
      environment: { ...environment, PRE_COMMIT_FROM_REF: 'HEAD~1', PRE_COMMIT_TO_REF: 'HEAD' },
    });
    assert.deepEqual(inShort(range.findings, it.folder), ['token-in-history b.txt:1']);
    const commit = await scanIn(it.folder, staged, {
      environment: { ...environment, GIT_INDEX_FILE: join(it.folder, '.git/index') },
    });
    assert.deepEqual(commit.findings, []);
  });

  it('cannot scan what is no repository, or has no index', async () => {
    await assert.rejects(scanIn(temporaryFolder(), staged), /no git repository/);
    const bare = testRepository(['--bare']);
    await assert.rejects(scanIn(bare.folder, staged), /no index/);
  });
});
