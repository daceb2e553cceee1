import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { findGit } from '../../src/git/find-git.ts';
import { gitProblem, problemWords } from '../../src/git/git-problem.ts';
import { openRepository } from '../../src/git/open-repository.ts';
import { shellPath } from '../../src/rule-kit/shell-path.ts';
import type { Shell } from '../../src/types/finding.ts';
import { repositoryIn, type TestRepository, temporaryFolder, testRepository } from '../support/scan-repository.ts';
import { history, inShort, scanIn, staged, tree } from '../support/scan-run.ts';
import { madeUpToken } from '../support/scan-stand-in.ts';

/** A repository whose every setting that names a program names one that leaves a mark when it runs. */
function hostileRepository(): { readonly repository: TestRepository; readonly marks: () => readonly string[] } {
  const repository = testRepository();
  const outside = temporaryFolder();
  const program = (name: string): string => {
    const path = join(outside, `${name}.sh`);
    writeFileSync(path, `#!/bin/sh\ntouch '${join(outside, `${name}.ran`)}'\ncat\n`, { mode: 0o755 });
    return path;
  };
  repository.commit({ 'a.txt': `${madeUpToken()}\n`, '.gitattributes': '* filter=x diff=x merge=x\n' });
  repository.write('b.txt', 'staged');
  repository.git('add', '.');
  const git = join(repository.folder, '.git');
  mkdirSync(join(git, 'hooks'), { recursive: true });
  for (const hook of [
    'pre-commit',
    'post-index-change',
    'post-checkout',
    'reference-transaction',
    'fsmonitor-watchman',
  ]) {
    symlinkSync(program(`hook-${hook}`), join(git, 'hooks', hook));
  }
  const included = join(outside, 'included');
  writeFileSync(
    included,
    `[core]\n\tfsmonitor = ${program('included-fsmonitor')}\n[diff]\n\texternal = ${program('included-external')}\n`,
  );
  const settings = {
    core: {
      fsmonitor: program('fsmonitor'),
      hooksPath: join(git, 'hooks'),
      sshCommand: program('ssh'),
      gitProxy: program('proxy'),
      pager: program('pager'),
      editor: program('editor'),
      askPass: program('askpass'),
      alternateRefsCommand: program('alternate'),
    },
    diff: { external: program('external') },
    'diff "x"': { command: program('command'), textconv: program('textconv') },
    'filter "x"': { clean: program('clean'), smudge: program('smudge'), process: program('process'), required: 'true' },
    'merge "x"': { driver: program('driver') },
    credential: { helper: program('credential') },
    gpg: { program: program('gpg') },
    log: { showSignature: 'true' },
    pager: {
      'rev-list': program('pager-rev-list'),
      'cat-file': program('pager-cat-file'),
      diff: program('pager-diff'),
    },
    alias: {
      'rev-list': `!${program('alias')}`,
      'cat-file': `!${program('alias-cat')}`,
      diff: `!${program('alias-diff')}`,
    },
    include: { path: included },
    'remote "origin"': {
      url: `ext::${program('ext')}`,
      promisor: 'true',
      partialclonefilter: 'blob:none',
      uploadpack: program('uploadpack'),
    },
    'submodule "s"': { update: `!${program('submodule')}`, active: 'true' },
    protocol: { allow: 'always' },
    'protocol "ext"': { allow: 'always' },
    uploadpack: { packObjectsHook: program('packobjects') },
    interactive: { diffFilter: program('difffilter') },
    extensions: { partialClone: 'origin' },
  };
  const lines = Object.entries(settings).flatMap(([section, values]) => [
    `[${section}]`,
    ...Object.entries(values).map(([key, value]) => `\t${key} = "${value}"`),
  ]);
  writeFileSync(join(git, 'config'), `[core]\n\trepositoryformatversion = 1\n\tbare = false\n${lines.join('\n')}\n`);
  return { repository, marks: () => readdirSync(outside).filter((name) => name.endsWith('.ran')) };
}

describe('a hostile repository', () => {
  it('cannot make git run anything, in any mode', async () => {
    const { repository, marks } = hostileRepository();
    for (const mode of [staged, tree, history(), history({ unreachable: true }), history({ branch: 'main' })])
      await scanIn(repository.folder, mode);
    assert.deepEqual(marks(), []);
  });

  it('would work: without our precautions git would run some of it', () => {
    const { repository, marks } = hostileRepository();
    try {
      execFileSync('git', ['-C', repository.folder, 'status'], { stdio: 'ignore' });
    } catch {
      // Whatever it made of that.
    }
    assert.notDeepEqual(marks(), []);
  });

  it('cannot make a partial clone fetch, whatever the address runs', async () => {
    const { repository, marks } = hostileRepository();
    const [id = ''] = repository.git('-c', 'core.fsmonitor=false', 'rev-parse', 'HEAD:a.txt').split('\n');
    execFileSync('rm', ['-f', join(repository.folder, '.git/objects', id.slice(0, 2), id.slice(2))]);
    const { coverage } = await scanIn(repository.folder, history());
    await scanIn(repository.folder, history({ branch: 'main' }));
    await scanIn(repository.folder, staged);
    assert.deepEqual(marks(), []);
    assert.ok(
      coverage.notRead.some(({ why }) => why.includes('not fetched')),
      JSON.stringify(coverage.notRead),
    );
  });

  it('cannot replace git by its own', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'git'), '#!/bin/sh\n', { mode: 0o755 });
    assert.equal(findGit('.:bin::', 'linux'), undefined);
    assert.equal(findGit(`relative:${folder}`, 'linux'), join(folder, 'git'));
    chmodSync(join(folder, 'git'), 0o644);
    assert.equal(findGit(folder, 'linux'), undefined);
  });

  it('cannot lead out of the tree by symbolic links, or hang on a FIFO', async () => {
    const repo = testRepository();
    repo.commit({ 'a.txt': 'a' });
    const secretElsewhere = temporaryFolder();
    writeFileSync(join(secretElsewhere, 'x.txt'), madeUpToken());
    symlinkSync(secretElsewhere, join(repo.folder, 'folder'));
    symlinkSync(join(secretElsewhere, 'x.txt'), join(repo.folder, 'file'));
    symlinkSync('.', join(repo.folder, 'loop'));
    symlinkSync(`/tmp/${madeUpToken()}`, join(repo.folder, 'target'));
    execFileSync('mkfifo', [join(repo.folder, 'fifo')]);
    execFileSync('mkfifo', [join(repo.folder, '.git/hooks/fifo')]);
    const { findings, coverage } = await scanIn(repo.folder, tree);
    assert.deepEqual(inShort(findings, repo.folder), ['token-in-metadata target']);
    assert.ok(coverage.notRead.some(({ what, why }) => what.endsWith('/fifo') && why.includes('FIFO')));
  });

  it('has paths that are not UTF-8, and worse; each is scanned and none breaks a line', async () => {
    const repo = testRepository();
    const path = Buffer.concat([
      Buffer.from(`${repo.folder}/`),
      Buffer.from([0xff, 0xfe, 0x0a, 0x1b]),
      Buffer.from('..name'),
    ]);
    writeFileSync(path, madeUpToken());
    repo.git('add', '.');
    for (const mode of [tree, staged]) assert.equal((await scanIn(repo.folder, mode)).findings.length, 1);
    repo.commit({});
    assert.equal((await scanIn(repo.folder, history())).findings.length, 1);
  });

  it('is rejected if another user owns it, unless the user trusts it', { timeout: 20_000 }, async () => {
    const repo = testRepository();
    const home = temporaryFolder();
    const environment = { PATH: process.env['PATH'], HOME: home, GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' };
    const ownGit = join(home, 'bin');
    mkdirSync(ownGit);
    // git's own switch for this test; our environment passes no variable of git's, so a wrapper sets it.
    writeFileSync(
      join(ownGit, 'git'),
      `#!/bin/sh\nGIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec '${findGit(process.env['PATH'], 'linux')}' "$@"\n`,
      { mode: 0o755 },
    );
    const quotePath = (path: string): string | undefined => shellPath(path, home, 'posix');
    const input = {
      folder: repo.folder,
      environment: { ...environment, PATH: `${ownGit}:${process.env['PATH']}` },
      quotePath,
    };
    const refused = await openRepository(input);
    assert.ok(refused.is === 'refused' && refused.why.includes('another user owns'), JSON.stringify(refused));
    // The printed command is the remedy.
    const command = /`(git config .*)`/.exec(refused.why)?.[1] ?? assert.fail(refused.why);
    execFileSync('sh', ['-c', command], { env: { PATH: process.env['PATH'], HOME: home } });
    assert.equal((await openRepository(input)).is, 'repository');
  });

  it('has the command that trusts it in the shell’s syntax, with its path quoted', () => {
    const wordsFor = (path: string, shell: Shell): string => {
      const line = Buffer.from(`fatal: detected dubious ownership in repository at '${path}'`).toString('latin1');
      return (
        /safe\.directory (.*)` lets/.exec(
          problemWords(gitProblem(line) ?? assert.fail(), (each) => shellPath(each, '/home/me', shell)),
        )?.[1] ?? ''
      );
    };
    assert.equal(wordsFor('/home/me/a', 'posix'), '~/a');
    assert.equal(wordsFor("/srv/it's ü; rm", 'posix'), String.raw`'/srv/it'\''s ü; rm'`);
    assert.equal(wordsFor("/srv/it's", 'powershell'), "'/srv/it''s'");
    assert.equal(wordsFor('/srv/a b', 'cmd'), '"/srv/a b"');
    // What git has made unreadable is not guessed.
    for (const odd of ['/srv/a?b', '/srv/\ufffd']) assert.equal(wordsFor(odd, 'posix'), '');
    assert.match(problemWords({ kind: 'another-owner' }), /safe\.directory/);
  });

  it('does not get its configuration quoted', () => {
    const line = "fatal: bad numeric config value 'leakabc' for 'core.compression' in file .git/config: invalid unit";
    const problem = gitProblem(line);
    assert.ok(problem);
    assert.equal(problemWords(problem), "git cannot read the repository's configuration");
  });

  it('with a broken configuration is rejected, not passed', async () => {
    const repo = testRepository();
    writeFileSync(join(repo.folder, '.git/config'), '[core\n');
    await assert.rejects(scanIn(repo.folder, staged), /cannot read the repository's configuration/);
    const { coverage } = await scanIn(repo.folder, tree);
    assert.ok(coverage.notRead.some(({ why }) => why.includes('configuration')));
  });

  it('that is bare is scanned as one', async () => {
    const repo = testRepository();
    repo.commit({ 'a.txt': madeUpToken() });
    const bare = repositoryIn(join(temporaryFolder(), 'bare.git'));
    repo.git('clone', '--quiet', '--bare', repo.folder, bare.folder);
    bare.git('config', 'remote.x.url', `https://u:${madeUpToken()}@example.org/`);
    assert.deepEqual(
      inShort((await scanIn(join(bare.folder, '..'), { is: 'paths', paths: ['bare.git'] })).findings, bare.folder)
        .length,
      1,
    );
    assert.equal((await scanIn(bare.folder, history())).findings.length, 2);
    assert.ok(existsSync(bare.folder));
  });
});
