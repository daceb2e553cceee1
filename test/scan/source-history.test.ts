import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { ScanKit } from '../../src/scan/run/scan-mode.ts';
import { repositoryIn, temporaryFolder, testRepository } from '../support/scan-repository.ts';
import { history, inShort, realKit, scanIn, wordsOf } from '../support/scan-run.ts';
import { madeUpToken, standInMatcher } from '../support/scan-stand-in.ts';

describe('history', () => {
  it('finds what was removed later, at the commit that added it', async () => {
    const repo = testRepository();
    repo.commit({ 'a.txt': 'nothing\n' });
    const guilty = repo.commit({ 'src/b.txt': `one\n${madeUpToken()}\n` });
    repo.commit({ 'src/b.txt': 'one\n' });
    const { findings, coverage } = await scanIn(repo.folder, history());
    assert.deepEqual(inShort(findings, repo.folder), ['token-in-history src/b.txt:2']);
    assert.equal(findings[0]?.place.kind === 'git' && findings[0].place.commit, guilty);
    assert.match(wordsOf(findings[0]), /since commit .{8} \(2026-01-02\)\non main\nno longer in HEAD\nnot pushed/);
    // 3 commits, 3 contents, 3 trees at the top and 2 of `src`.
    assert.equal(coverage.objects, 11);
  });

  it('reports many versions of a file as one finding, and that it is still there', async () => {
    const repo = testRepository();
    const token = madeUpToken();
    const first = repo.commit({ 'a.txt': `${token}\n` });
    repo.commit({ 'a.txt': `more\n${token}\n` });
    repo.commit({ 'a.txt': `more\n${token}\nand more\n` });
    const { findings } = await scanIn(repo.folder, history());
    assert.equal(findings.length, 1);
    assert.equal(findings[0]?.place.kind === 'git' && findings[0].place.commit, first);
    assert.match(wordsOf(findings[0]), /in 3 versions of the file/);
  });

  it('finds content that exists only in a merge', async () => {
    const repo = testRepository();
    repo.commit({ 'a.txt': 'a' });
    repo.git('checkout', '--quiet', '-b', 'side');
    repo.commit({ 'b.txt': 'b' });
    repo.git('checkout', '--quiet', 'main');
    repo.commit({ 'c.txt': 'c' });
    repo.git('merge', '--quiet', '--no-commit', 'side');
    const merge = repo.commit({ 'evil.txt': madeUpToken() }, 'merge');
    const { findings } = await scanIn(repo.folder, history());
    assert.deepEqual(inShort(findings, repo.folder), ['token-in-history evil.txt:1']);
    assert.equal(findings[0]?.place.kind === 'git' && findings[0].place.commit, merge);
  });

  it('finds what only another branch, a tag, a stash or a reflog keeps, and says which', async () => {
    const repo = testRepository();
    repo.commit({ 'a.txt': 'a' });
    repo.git('checkout', '--quiet', '-b', 'other');
    repo.commit({ 'branch.txt': madeUpToken() });
    repo.git('checkout', '--quiet', '--detach', 'main');
    repo.commit({ 'tag.txt': madeUpToken() });
    repo.git('tag', 'kept');
    repo.git('checkout', '--quiet', 'main');
    repo.write('a.txt', madeUpToken());
    repo.git('stash', 'push', '--quiet');
    repo.commit({ 'reflog.txt': madeUpToken() });
    repo.git('reset', '--quiet', '--hard', 'HEAD~1');
    const { findings, unreachable } = await scanIn(repo.folder, history());
    assert.deepEqual(
      inShort(findings, repo.folder),
      ['a.txt', 'branch.txt', 'reflog.txt', 'tag.txt'].map((path) => `token-in-history ${path}:1`),
    );
    const said = findings.map(wordsOf);
    assert.match(said[0] ?? '', /on the stash/);
    assert.match(said[1] ?? '', /on other/);
    assert.match(said[2] ?? '', /only in a reflog/);
    assert.match(said[3] ?? '', /on kept/);
    assert.equal(unreachable, 0);
  });

  it('keeps unreachable objects for --unreachable, and says how many there are', async () => {
    const repo = testRepository();
    repo.commit({ 'a.txt': 'a' });
    repo.write('blob', madeUpToken());
    repo.git('hash-object', '-w', 'blob');
    const { findings, unreachable } = await scanIn(repo.folder, history());
    assert.deepEqual([findings.length, unreachable], [0, 1]);
    const all = await scanIn(repo.folder, history({ unreachable: true }));
    assert.match(wordsOf(all.findings[0]), /unreachable: no branch/);
  });

  it('finds tokens in messages, people, notes, names of files, branches and tags', async () => {
    const repo = testRepository();
    const [message, author, tag, note, file, branch, tagName] = Array.from({ length: 7 }, madeUpToken);
    repo.commit({ 'a.txt': 'a' }, `subject\n\nsee ${message}`);
    repo.gitWith({ GIT_AUTHOR_EMAIL: `${author}@example.org` }, 'commit', '--quiet', '--allow-empty', '-m', 'x');
    repo.git('tag', '-a', 'v1', '-m', `tag ${tag}`);
    repo.git('notes', 'add', '-m', `note ${note}`);
    repo.commit({ [`dir/${file}.txt`]: 'x' });
    repo.git('rm', '--quiet', `dir/${file}.txt`);
    repo.commit({});
    repo.git('branch', `fix-${branch}`);
    repo.git('tag', `t-${tagName}`);
    const { findings } = await scanIn(repo.folder, history());
    const said = findings.map(({ message: text }) => text.split(' contains')[0]).sort();
    for (const each of [
      'A commit message',
      'The author or committer of a commit',
      'A tag message',
      'A git note',
      'A file name',
      'A branch name',
      'A tag name',
    ]) {
      assert.ok(said.includes(each), `${each}: ${said.join(', ')}`);
    }
    const text = JSON.stringify(findings);
    for (const each of [message, author, tag, note, file, branch, tagName])
      assert.ok(!text.includes(each ?? '-'), 'a finding quotes a token');
  });

  it('finds a name that only the index has, and says so', async () => {
    const repo = testRepository();
    repo.commit({ [`${madeUpToken()}.txt`]: 'x' });
    repo.write(`dir-${madeUpToken()}/a.txt`, 'x');
    repo.write(`dir/b-${madeUpToken()}`, 'x');
    repo.git('add', '.');
    const { findings } = await scanIn(repo.folder, history());
    const said = findings.map(
      ({ rule, message, evidence }) => `${rule} ${message.split(' contains')[0]} ${evidence[0]?.what}`,
    );
    assert.deepEqual(inShort(findings.slice(1), repo.folder), [
      'token-in-staged-file dir-[secret]/a.txt',
      'token-in-staged-file dir/b-[secret]',
    ]);
    assert.match(said[0] ?? '', /^token-in-metadata A file name since commit/);
    for (const each of said.slice(1))
      assert.equal(each, 'token-in-staged-file A file name only in the index: staged but never committed');
  });

  it('finds a token in the configuration, a remote address, a hook and a reflog', async () => {
    const repo = testRepository();
    repo.commit({ 'a.txt': 'a' });
    repo.git('remote', 'add', 'origin', `https://user:${madeUpToken()}@example.org/x.git`);
    repo.git('config', 'my.own', madeUpToken());
    writeFileSync(join(repo.folder, '.git/hooks/pre-push'), `# ${madeUpToken()}\n`);
    repo.git('update-ref', '--create-reflog', '-m', `moved by ${madeUpToken()}`, 'refs/heads/x', 'HEAD');
    const { findings } = await scanIn(repo.folder, history());
    assert.deepEqual(findings.map(({ rule, message }) => `${rule} ${message.split(' contains')[0]}`).sort(), [
      'token-in-metadata A git hook',
      'token-in-metadata A reflog',
      "token-in-metadata The repository's git configuration",
      'token-in-remote-url The URL of a remote',
    ]);
  });

  it('reports what was pushed', async () => {
    const repo = testRepository();
    repo.commit({ 'a.txt': madeUpToken() });
    const far = temporaryFolder();
    repo.git('init', '--quiet', '--bare', far);
    repo.git('remote', 'add', 'origin', far);
    repo.git('push', '--quiet', 'origin', 'main');
    repo.commit({ 'b.txt': madeUpToken() });
    const { findings } = await scanIn(repo.folder, history());
    assert.deepEqual(
      findings.map((finding) => /pushed.*/.exec(wordsOf(finding))?.[0]),
      ['pushed: in origin/main', 'pushed, according to this clone'],
    );
    const bare = await scanIn(far, history());
    assert.match(wordsOf(bare.findings[0]), /bare repository/);
  });

  it('scans a part of the history: --since, --branch, --range', async () => {
    const repo = testRepository();
    const first = repo.commit({ 'first.txt': madeUpToken() });
    repo.commit({ 'second.txt': madeUpToken() });
    repo.git('checkout', '--quiet', '-b', 'side', first);
    repo.commit({ 'third.txt': madeUpToken() });
    const paths = async (selection: Parameters<typeof history>[0]): Promise<string> =>
      inShort((await scanIn(repo.folder, history(selection))).findings, repo.folder)
        .map((each) => each.slice('token-in-history '.length, -6))
        .join(' ');
    assert.equal(await paths({ since: first }), 'second third');
    assert.equal(await paths({ branch: 'main' }), 'first second');
    assert.equal(await paths({ range: 'main..side' }), 'third');
    assert.equal(await paths({ range: 'main...side' }), 'second third');
    assert.equal(await paths({ range: `${'0'.repeat(40)}..main` }), 'first second');
    await assert.rejects(paths({ range: '--output=x..main' }), /no such commit in this repository/);
    await assert.rejects(paths({ since: 'nowhere' }), /no such commit/);
  });

  it('scans submodules, each once, even if they contain each other', async () => {
    const inner = testRepository();
    inner.commit({ 'inner.txt': madeUpToken() });
    const outer = testRepository();
    outer.commit({ 'a.txt': 'a' });
    outer.git('submodule', '--quiet', 'add', inner.folder, 'lib/inner');
    outer.commit({});
    rmSync(join(outer.folder, 'lib/inner/.git'));
    // Its own work tree, as a hostile repository could have it.
    writeFileSync(join(outer.folder, 'lib/inner/.git'), `gitdir: ${join(outer.folder, '.git/modules/lib/inner')}\n`);
    writeFileSync(join(outer.folder, '.git/modules/lib/inner/config'), '[core]\n\tworktree = ../../../..\n');
    const { findings } = await scanIn(outer.folder, history());
    assert.deepEqual(inShort(findings, outer.folder), ['token-in-history lib/inner/inner.txt:1']);
  });

  it('reads what is kept of a submodule that is not checked out, and reports it', async () => {
    const inner = testRepository();
    inner.commit({ 'in.txt': madeUpToken() });
    const outer = testRepository();
    outer.git('submodule', '--quiet', 'add', inner.folder, 'lib/inner');
    outer.commit({});
    outer.git('mv', 'lib/inner', 'lib/moved');
    outer.commit({});
    const clone = repositoryIn(temporaryFolder());
    clone.git('clone', '--quiet', `file://${outer.folder}`, '.');
    const notReadIn = async (folder: string) => (await scanIn(folder, history())).coverage.notRead;
    assert.deepEqual(await notReadIn(clone.folder), [
      { what: 'submodule lib/moved', why: 'not checked out, and its history is not here' },
    ]);
    outer.git('submodule', '--quiet', 'deinit', '--force', 'lib/moved');
    const read = await scanIn(outer.folder, history());
    assert.deepEqual(inShort(read.findings, outer.folder), ['token-in-history lib/moved/in.txt:1']);
    assert.deepEqual(read.coverage.notRead, []);
    assert.deepEqual(read.notes, [
      'The submodule lib/moved is not checked out; its history was read from .git/modules/lib/inner.',
    ]);
    const other = inner.commit({ 'b.txt': 'later' });
    outer.git('update-index', '--cacheinfo', `160000,${other},lib/moved`);
    const [gap] = await notReadIn(outer.folder);
    assert.equal(gap?.what, 'submodule lib/moved');
    assert.match(gap?.why ?? '', new RegExp(`^commit ${other}, which is recorded for it, was not fetched`));
  });

  it('reads packs, alternates, linked work trees, SHA-256 and shallow clones alike', async () => {
    const packed = testRepository();
    packed.commit({ 'a.txt': madeUpToken() });
    packed.git('gc', '--quiet');
    const tree = temporaryFolder();
    packed.git('worktree', 'add', '--quiet', join(tree, 'linked'));
    assert.equal((await scanIn(join(tree, 'linked'), history())).findings.length, 1);

    const borrower = repositoryIn(temporaryFolder());
    borrower.git('clone', '--quiet', '--shared', packed.folder, '.');
    assert.equal((await scanIn(borrower.folder, history())).findings.length, 1);

    const sha256 = testRepository(['--object-format=sha256']);
    sha256.commit({ [`${madeUpToken()}.txt`]: madeUpToken() });
    assert.equal((await scanIn(sha256.folder, history())).findings.length, 2);

    packed.commit({ 'b.txt': madeUpToken() });
    const shallow = repositoryIn(temporaryFolder());
    shallow.git('clone', '--quiet', '--depth=1', `file://${packed.folder}`, '.');
    const { findings, coverage } = await scanIn(shallow.folder, history());
    assert.equal(findings.length, 2);
    assert.ok(coverage.notRead.some(({ why }) => why.includes('shallow')));
  });

  it('reports LFS pointers, and what a partial clone has not fetched, without fetching it', async () => {
    const repo = testRepository();
    repo.commit({
      'big.bin': `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 1\n`,
      'other.txt': 'x',
    });
    repo.git('config', 'uploadpack.allowFilter', 'true');
    const clone = repositoryIn(temporaryFolder());
    clone.git('clone', '--quiet', '--no-checkout', '--filter=blob:none', `file://${repo.folder}`, '.');
    const { coverage } = await scanIn(clone.folder, history());
    assert.deepEqual(
      coverage.notRead.map(({ what }) => what),
      ['2 missing objects'],
    );
    assert.match(clone.git('count-objects', '-v'), /^in-pack: 2$/m);
    const pointers = await scanIn(repo.folder, history());
    assert.deepEqual(
      pointers.coverage.notRead.map(({ what }) => what),
      ['1 Git LFS pointer'],
    );
  });

  it('reports damaged and missing objects, and reads the rest', async () => {
    const repo = testRepository();
    const commits = [0, 1, 2].map((index) =>
      repo.commit({ [`f${index}.txt`]: `${madeUpToken()} ${index}\n`.repeat(50) }),
    );
    const objectFile = (id: string): string => join(repo.folder, '.git/objects', id.slice(0, 2), id.slice(2));
    const damaged = repo.git('rev-parse', 'HEAD:f1.txt').trim();
    rmSync(objectFile(damaged));
    writeFileSync(objectFile(damaged), 'no object');
    const tree = repo.git('rev-parse', `${commits[1]}^{tree}`).trim();
    rmSync(objectFile(tree));
    const { findings, coverage } = await scanIn(repo.folder, history());
    assert.ok(
      coverage.notRead.some(({ what }) => what.includes(damaged)),
      JSON.stringify(coverage.notRead),
    );
    const paths = inShort(findings, repo.folder);
    for (const name of ['f0.txt', 'f2.txt'])
      assert.ok(
        paths.some((each) => each.includes(name)),
        paths.join('\n'),
      );
  });

  it('distinguishes an object that is damaged or unreadable from a missing one', async () => {
    const repo = testRepository();
    repo.commit(
      Object.fromEntries(
        ['garbage', 'empty', 'loop', 'folder', 'closed', 'gone'].map((name) => [`${name}.txt`, `${name}\n`]),
      ),
    );
    repo.commit({ 'last.txt': madeUpToken() });
    const idOf = (name: string): string => repo.git('rev-parse', `HEAD:${name}.txt`).trim();
    const ids = new Map(['garbage', 'empty', 'loop', 'folder', 'closed', 'gone'].map((name) => [name, idOf(name)]));
    const fileOf = (name: string): string =>
      join(repo.folder, '.git/objects', ids.get(name)?.slice(0, 2) ?? '', ids.get(name)?.slice(2) ?? '');
    for (const name of ['garbage', 'empty', 'loop', 'folder', 'gone']) rmSync(fileOf(name));
    writeFileSync(fileOf('garbage'), 'no object');
    writeFileSync(fileOf('empty'), '');
    symlinkSync(fileOf('loop'), fileOf('loop'));
    mkdirSync(fileOf('folder'));
    chmodSync(fileOf('closed'), 0);
    const { findings, coverage } = await scanIn(repo.folder, history({ branch: 'main' }));
    assert.equal(findings.length, 1);
    const whyOf = (name: string): string | undefined =>
      coverage.notRead.find(({ what }) => what === `object ${ids.get(name)}`)?.why;
    for (const name of ['garbage', 'empty', 'folder']) assert.equal(whyOf(name), 'it is damaged', name);
    assert.match(whyOf('loop') ?? '', /^its file in the repository cannot be read: /);
    assert.equal(whyOf('gone'), 'it is not in the repository');
    // A user who can read everything has read it.
    assert.equal(
      whyOf('closed'),
      process.getuid?.() === 0 ? undefined : 'its file in the repository cannot be read: permission denied (EACCES)',
    );
  });

  it('continues after a damaged tree in a part of the history, and reports what is below it', async () => {
    const repo = testRepository();
    repo.commit({ 'old.txt': madeUpToken(), 'd/old.txt': 'x' });
    const first = repo.git('rev-parse', 'HEAD').trim();
    const second = repo.commit({ 'a.txt': madeUpToken(), 'd/lost.txt': madeUpToken(), 'e/b.txt': madeUpToken() });
    const third = repo.commit({ 'c.txt': madeUpToken(), 'd/later.txt': madeUpToken(), 'd/lost.txt': 'x' });
    repo.git('tag', '--annotate', '--message', madeUpToken(), 'v1');
    const paths = async (selection: Parameters<typeof history>[0]): Promise<readonly string[]> =>
      inShort((await scanIn(repo.folder, history(selection))).findings, repo.folder);
    const [range, since] = [{ range: `${first}..HEAD` }, { since: first }];
    const all = ['a.txt:1', 'c.txt:1', 'd/later.txt:1', 'd/lost.txt:1', 'e/b.txt:1'].map(
      (each) => `token-in-history ${each}`,
    );
    assert.deepEqual(await paths(range), all);
    const damaged = repo.git('rev-parse', `${second}:d`).trim();
    const file = join(repo.folder, '.git/objects', damaged.slice(0, 2), damaged.slice(2));
    rmSync(file);
    writeFileSync(file, 'no object');
    const { findings, coverage } = await scanIn(repo.folder, history(range));
    const found = inShort(findings, repo.folder);
    assert.deepEqual(
      found,
      all.filter((each) => !each.includes('lost')),
    );
    assert.deepEqual(
      coverage.notRead.map(({ what }) => what),
      [`tree ${damaged}, and what is below it`],
    );
    // Commits whose trees cannot be compared are still named, with a doubt.
    assert.ok(findings.every((each) => /or earlier: trees/.test(wordsOf(each))));
    assert.ok(findings.every(({ place }) => place.kind === 'git' && [second, third].includes(place.commit)));
    // The tag's message as well.
    assert.equal((await paths(since)).length, 5);
    // Damage before the range hides nothing in it.
    const later = await scanIn(repo.folder, history({ range: `${second}..HEAD` }));
    assert.deepEqual(inShort(later.findings, repo.folder).length, 2);
  });

  it('scans everything if a damaged commit hides what belongs to a part of the history', async () => {
    const repo = testRepository();
    const first = repo.commit({ 'a.txt': madeUpToken() });
    const damaged = repo.commit({ 'b.txt': madeUpToken() });
    repo.commit({ 'c.txt': madeUpToken() });
    const file = join(repo.folder, '.git/objects', damaged.slice(0, 2), damaged.slice(2));
    rmSync(file);
    writeFileSync(file, 'no object');
    const { findings, coverage } = await scanIn(repo.folder, history({ range: `${first}..main` }));
    assert.equal(findings.length, 3);
    assert.ok(findings.every((each) => each.rule === 'token-in-history' && /is unknown/.test(wordsOf(each))));
    assert.match(
      JSON.stringify(coverage.notRead),
      /which commits belong to this part.*everything readable was scanned/,
    );
  });

  it('reports objects that are referenced but missing, but not the remains of garbage collection', async () => {
    const repo = testRepository();
    repo.commit({ 'a.txt': 'a', 'd/b.txt': 'b' });
    const objectFile = (id: string): string => join(repo.folder, '.git/objects', id.slice(0, 2), id.slice(2));
    // An unreachable tree, whose content was removed.
    repo.write('c.txt', 'c');
    repo.git('add', 'c.txt');
    repo.git('write-tree');
    rmSync(objectFile(repo.git('hash-object', 'c.txt').trim()));
    repo.git('rm', '--quiet', '--cached', 'c.txt');
    assert.deepEqual((await scanIn(repo.folder, history())).coverage.notRead, []);
    rmSync(objectFile(repo.git('rev-parse', 'HEAD:d/b.txt').trim()));
    const { coverage } = await scanIn(repo.folder, history());
    assert.deepEqual(
      coverage.notRead.map(({ what }) => what),
      ['1 missing object'],
    );
    const part = await scanIn(repo.folder, history({ branch: 'main' }));
    assert.equal(part.coverage.notRead.length, 1);
  });

  it('streams an object larger than the limit', async () => {
    const repo = testRepository();
    const big = Buffer.alloc(9 * 1024 * 1024, 'x\n');
    const token = madeUpToken();
    big.write(token, 8 * 1024 * 1024 - 10);
    repo.commit({ 'big.bin': big, 'small.txt': madeUpToken() });
    const { findings, coverage } = await scanIn(repo.folder, history());
    assert.deepEqual(
      inShort(findings, repo.folder).map((each) => each.split(':')[0]),
      ['token-in-history big.bin', 'token-in-history small.txt'],
    );
    assert.ok(coverage.bytes > big.length);
  });

  it('reports what it found when it is interrupted', async () => {
    const repo = testRepository();
    repo.commits(Array.from({ length: 20 }, (_, index) => ({ [`f${index}.txt`]: madeUpToken() })));
    const before = await scanIn(repo.folder, history(), { signal: AbortSignal.abort() });
    assert.deepEqual([before.interrupted, before.findings], [true, []]);
    const stop = new AbortController();
    const kit = async (): Promise<ScanKit> => {
      const matcher = standInMatcher();
      const lookAtNew: typeof matcher.lookAtNew = (bytes, head, spans) => {
        const look = matcher.lookAtNew(bytes, head, spans);
        if (look.matches.length > 0) stop.abort();
        return look;
      };
      return { providers: [], platformOfName: () => undefined, createMatcher: () => ({ ...matcher, lookAtNew }) };
    };
    const { interrupted, findings, coverage } = await scanIn(repo.folder, history(), { signal: stop.signal, kit });
    assert.equal(interrupted, true);
    assert.ok(findings.length > 0);
    assert.ok(findings.every(({ place }) => place.kind === 'git'));
    assert.deepEqual(coverage.notRead, []);
  });

  it('names a branch for each of many commits', async () => {
    const repo = testRepository();
    repo.commit({});
    for (let index = 0; index < 10; index += 1) {
      if (index === 5) repo.git('checkout', '--quiet', '-b', 'side');
      repo.commit({ [`f${index}.txt`]: madeUpToken() });
    }
    repo.git('checkout', '--quiet', 'main');
    const { findings } = await scanIn(repo.folder, history());
    assert.equal(findings.length, 10);
    for (const finding of findings) assert.match(wordsOf(finding), /^on (?:main|side)$/m);
    assert.match(wordsOf(findings.at(-1)), /^on side$/m);
  });

  it('names the object that it could not read', async () => {
    const repo = testRepository();
    repo.commit({ 'a.gz': Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0xff, 0xff, 0xff, 0xff]) });
    const id = repo.git('rev-parse', 'HEAD:a.gz').trim();
    const { coverage } = await scanIn(repo.folder, history(), realKit);
    assert.deepEqual(
      coverage.notRead.map(({ what }) => what),
      [`blob ${id}`],
    );
  });

  it('has nothing to scan outside a repository', async () => {
    await assert.rejects(scanIn(temporaryFolder(), history()), /no history to scan: it is not a git repository/);
  });
});
