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
  it('succeeds with nothing staged, and does not read this machine’s tokens then', async () => {
    const repo = testRepository();
    repo.commit({ 'a.txt': madeUpToken() });
    repo.write('untracked.txt', madeUpToken());
    const own = async (): Promise<never> => assert.fail('asked for the tokens of this machine');
    const { findings, coverage } = await scanIn(repo.folder, staged, { own });
    assert.deepEqual([findings, coverage.notRead], [[], []]);
  });

  it('reads the index before the first commit', async () => {
    const repo = testRepository();
    repo.write('a.txt', `x\n ${madeUpToken()}`);
    repo.git('add', '.');
    const { findings } = await scanIn(repo.folder, staged);
    assert.deepEqual(inShort(findings, repo.folder), ['token-in-staged-file a.txt:2']);
    assert.match(JSON.stringify(findings[0]?.remedy), /rm --cached --force --quiet -- a\.txt/);
  });

  it('reads what is staged, not what is on disk', async () => {
    const repo = testRepository();
    repo.commit({ 'a.txt': 'clean\n', 'b.txt': 'clean\n' });
    repo.write('a.txt', madeUpToken());
    repo.git('add', 'a.txt');
    repo.write('a.txt', 'clean again\n');
    repo.write('b.txt', madeUpToken());
    const { findings } = await scanIn(repo.folder, staged);
    assert.deepEqual(inShort(findings, repo.folder), ['token-in-staged-file a.txt:1']);
    assert.match(JSON.stringify(findings[0]?.remedy), /restore --staged -- a\.txt/);
  });

  it('skips a token that the file in HEAD contains, and reports how many those are', async () => {
    const repo = testRepository();
    const [old, added] = [madeUpToken(), madeUpToken()];
    repo.commit({ 'a.txt': `x\n${old}\n` });
    repo.write('a.txt', `x\nnew line\n${old}\n`);
    repo.git('add', '.');
    const kept = await scanIn(repo.folder, staged);
    assert.deepEqual([kept.findings.length, kept.known], [0, 1]);
    repo.write('a.txt', `x\n  ${old}\n${old}\n${added}\n`);
    repo.git('add', '.');
    // Once more in the same file, and another one: both are new.
    assert.deepEqual(await stagedIn(repo), ['token-in-staged-file a.txt:2', 'token-in-staged-file a.txt:4']);
    repo.write('b.txt', old);
    repo.git('add', 'b.txt');
    assert.equal((await stagedIn(repo)).length, 3);
  });

  it('takes a moved file for what it was', async () => {
    const repo = testRepository();
    repo.commit({ 'old.txt': `${madeUpToken()}\n`.repeat(1) });
    repo.git('mv', 'old.txt', 'new.txt');
    const { findings, known } = await scanIn(repo.folder, staged);
    assert.deepEqual([findings.length, known], [0, 1]);
  });

  it('accepts deletions, submodules and intent-to-add', async () => {
    const inner = testRepository();
    inner.commit({ 'a.txt': madeUpToken() });
    const repo = testRepository();
    repo.commit({ 'gone.txt': madeUpToken() });
    repo.git('rm', '--quiet', 'gone.txt');
    repo.git('submodule', '--quiet', 'add', inner.folder, 'lib');
    repo.write('later.txt', madeUpToken());
    repo.git('add', '--intent-to-add', 'later.txt');
    const { findings, coverage } = await scanIn(repo.folder, staged);
    assert.deepEqual(inShort(findings, repo.folder), []);
    assert.deepEqual(coverage.notRead, []);
  });

  it('treats content of a merge as new only if no parent has it', async () => {
    const repo = testRepository();
    repo.commit({ 'a.txt': 'a\n' });
    repo.git('checkout', '--quiet', '-b', 'side');
    const theirs = madeUpToken();
    repo.commit({ 'side.txt': theirs, 'both.txt': `${theirs}\n` });
    repo.git('checkout', '--quiet', 'main');
    repo.commit({ 'main.txt': 'm' });
    repo.git('merge', '--quiet', '--no-commit', '--no-ff', 'side');
    const merged = await scanIn(repo.folder, staged);
    assert.deepEqual([merged.findings.length, merged.known], [0, 2]);
    repo.write('both.txt', `${theirs}\n${madeUpToken()}\n`);
    repo.git('add', 'both.txt');
    assert.deepEqual(await stagedIn(repo), ['token-in-staged-file both.txt:2']);
  });

  it('says that unmerged files have nothing to commit yet', async () => {
    const repo = testRepository();
    repo.commit({ 'a.txt': 'a\n' });
    repo.git('checkout', '--quiet', '-b', 'side');
    repo.commit({ 'a.txt': 'b\n' });
    repo.git('checkout', '--quiet', 'main');
    repo.commit({ 'a.txt': 'c\n' });
    assert.throws(() => repo.git('merge', '--quiet', 'side'));
    const { coverage } = await scanIn(repo.folder, staged);
    assert.deepEqual(
      coverage.notRead.map(({ what }) => what),
      [join(repo.folder, 'a.txt')],
    );
  });

  it('reads the index of a linked work tree, from a directory inside it', async () => {
    const repo = testRepository();
    repo.commit({ 'a.txt': 'a' });
    const linked = repositoryIn(join(temporaryFolder(), 'linked'));
    repo.git('worktree', 'add', '--quiet', linked.folder);
    linked.write('sub/b.txt', madeUpToken());
    linked.git('add', '.');
    assert.deepEqual(await stagedIn(repo), []);
    assert.deepEqual(inShort((await scanIn(join(linked.folder, 'sub'), staged)).findings, linked.folder), [
      'token-in-staged-file sub/b.txt:1',
    ]);
  });

  it('obeys the index that a hook is given, and no other variable', async () => {
    const repo = testRepository();
    repo.commit({ 'a.txt': 'a' });
    repo.write('b.txt', madeUpToken());
    const index = join(repo.folder, '.git/other-index');
    repo.gitWith({ GIT_INDEX_FILE: index }, 'add', 'b.txt');
    const environment = {
      PATH: process.env['PATH'],
      GIT_INDEX_FILE: '.git/other-index',
      GIT_EXTERNAL_DIFF: 'false',
      GIT_TRACE: join(repo.folder, 'trace'),
    };
    const { findings } = await scanIn(repo.folder, staged, { environment });
    assert.ok(inShort(findings, repo.folder).includes('token-in-staged-file b.txt:1'));
    const elsewhere = await scanIn(temporaryFolder(), { is: 'staged', folder: repo.folder }, { environment });
    assert.deepEqual(elsewhere.findings, []);
  });

  it('finds names and link targets, and never shows them', async () => {
    const repo = testRepository();
    repo.commit({});
    const [name, target, odd] = [madeUpToken(), madeUpToken(), madeUpToken()];
    repo.write(`d/${name}.txt`, 'x');
    repo.git('config', 'core.symlinks', 'true');
    repo.write('target', target);
    const link = repo.git('hash-object', '-w', 'target').trim();
    rmSync(join(repo.folder, 'target'));
    repo.git('add', '.');
    repo.git('update-index', '--add', '--cacheinfo', `120000,${link},link`);
    repo.write('odd\n\u001b[31m\u202e name.txt', odd);
    repo.git('add', 'odd*');
    const { findings } = await scanIn(repo.folder, staged);
    assert.equal(findings.length, 3);
    const text = JSON.stringify(findings);
    for (const each of [name, target, odd]) assert.ok(!text.includes(each));
    assert.ok(findings.some((finding) => wordsOf(finding).includes('A file name')));
  });

  it('reports a missing staged object, and continues', async () => {
    const repo = testRepository();
    repo.commit({});
    repo.write('gone.txt', 'about to go');
    repo.write('there.txt', madeUpToken());
    repo.git('add', '.');
    const gone = repo.git('hash-object', 'gone.txt').trim();
    rmSync(join(repo.folder, '.git/objects', gone.slice(0, 2), gone.slice(2)));
    const { findings, coverage } = await scanIn(repo.folder, staged);
    assert.deepEqual(inShort(findings, repo.folder), ['token-in-staged-file there.txt:1']);
    assert.deepEqual(
      coverage.notRead.map(({ what }) => what),
      [join(repo.folder, 'gone.txt')],
    );
  });

  it('scans all files if pre-commit runs it outside a commit', async () => {
    const repo = testRepository();
    repo.commit({ 'a.txt': madeUpToken() });
    repo.commit({ 'b.txt': madeUpToken() });
    repo.write('untracked.txt', madeUpToken());
    const environment = { PATH: process.env['PATH'], PRE_COMMIT: '1' };
    const all = await scanIn(repo.folder, staged, { environment });
    assert.deepEqual(inShort(all.findings, repo.folder), ['token-in-file a.txt:1', 'token-in-file b.txt:1']);
    const range = await scanIn(repo.folder, staged, {
      environment: { ...environment, PRE_COMMIT_FROM_REF: 'HEAD~1', PRE_COMMIT_TO_REF: 'HEAD' },
    });
    assert.deepEqual(inShort(range.findings, repo.folder), ['token-in-history b.txt:1']);
    const commit = await scanIn(repo.folder, staged, {
      environment: { ...environment, GIT_INDEX_FILE: join(repo.folder, '.git/index') },
    });
    assert.deepEqual(commit.findings, []);
  });

  it('cannot scan what is not a repository, or has no index', async () => {
    await assert.rejects(scanIn(temporaryFolder(), staged), /not a git repository/);
    const bare = testRepository(['--bare']);
    await assert.rejects(scanIn(bare.folder, staged), /no index/);
  });
});
