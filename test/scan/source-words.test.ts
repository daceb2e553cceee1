import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { progressWords } from '../../src/commands/scan/scan-progress.ts';
import { parseShape, sampleOf } from '../../src/shapes/shape.ts';
import type { Finding } from '../../src/types/finding.ts';
import { runScanCommand } from '../support/scan-command.ts';
import { repositoryIn, temporaryFolder, testRepository } from '../support/scan-repository.ts';
import { history, scanIn, staged, tree, wordsOf } from '../support/scan-run.ts';
import { madeUpToken } from '../support/scan-stand-in.ts';

const commandsOf = ({ remedy }: Finding): readonly string[] =>
  remedy.steps.flatMap(({ run = [] }) => run.filter(({ shell }) => shell === 'posix').map(({ line }) => line));

/** Runs a command as it is printed, where the repository's own `git` is. */
function runAsPrinted(line: string | undefined): void {
  execFileSync('sh', ['-c', line ?? 'false'], {
    env: { PATH: process.env['PATH'], HOME: '/nonexistent' },
    stdio: 'ignore',
  });
}

describe('the place of a token is reported correctly', () => {
  it('for messages and notes, which are in no version of the files', async () => {
    const repo = testRepository();
    const commit = repo.commit({ 'a.txt': 'a' }, `see ${madeUpToken()}`);
    repo.git('notes', 'add', '-m', `note ${madeUpToken()}`);
    const { findings } = await scanIn(repo.folder, history());
    const [message, note] = ['A commit message', 'A git note'].map((each) =>
      findings.find(({ message: text }) => text.startsWith(each)),
    );
    assert.match(wordsOf(message), /on main\nnot pushed/);
    assert.equal(note?.rule, 'token-in-metadata');
    assert.equal(note?.place.kind === 'git' && note.place.path, `note on ${commit}`);
    assert.match(wordsOf(note), /on notes\/commits\nnot pushed/);
  });

  it('for the commit at which a shallow clone begins, which may not have added it', async () => {
    const repo = testRepository();
    repo.commit({ 'a.txt': madeUpToken() });
    repo.commit({ 'b.txt': madeUpToken() });
    const clone = repositoryIn(temporaryFolder());
    clone.git('clone', '--quiet', '--depth=1', `file://${repo.folder}`, '.');
    clone.commit({ 'c.txt': madeUpToken() });
    const { findings } = await scanIn(clone.folder, history());
    const said = findings.map((each) => /or earlier: the clone is shallow/.test(wordsOf(each)));
    assert.deepEqual(said, [true, true, false]);
  });

  it('for a member of an archive, whose lines are its own', async () => {
    const folder = temporaryFolder();
    writeFileSync(
      join(folder, 'a.zip'),
      zipSync({ 'in.env': strToU8(`x\nauth_token="${sampleOf(parseShape('{32:hex}'), Math.random)}"\n`) }),
    );
    const { text } = await runScanCommand(folder, { paths: ['.'] });
    assert.match(text.replaceAll(/\s+/g, ' '), /a\.zip:2 inside: zip member in\.env \(line 2 of it\)/);
  });

  it('for a comment in a version of a file, by its path', async () => {
    const repo = testRepository();
    const token = sampleOf(parseShape('{32:hex}'), Math.random);
    repo.commit({ 'b/c.py': `auth_token = "${token}"  # auth-doctor: ignore[token-in-history]\n` });
    const { text } = await runScanCommand(repo.folder, { history: true, ascii: true });
    // A remark that does not affect the verdict: the closing line mentions nothing that was not read.
    assert.match(
      text.replaceAll(/\s+/g, ' '),
      / \. b\/c\.py:1: the comment auth-doctor: ignore\[[^\]]+\] does not apply: it gives no reason /,
    );
    assert.doesNotMatch(text, /marked \?|blob/);
    repo.write('b/c.py', 'x = 1\n');
    repo.write('lfs.bin', `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 1\n`);
    repo.commit({});
    assert.match(
      (await runScanCommand(repo.folder, { history: true })).text.replaceAll(/\s+/g, ' '),
      / \? 1 Git LFS pointer: .*, except what is marked \? above\. $/,
    );
  });

  it('for a stream and git’s own files, which no clone copies', async () => {
    const folder = temporaryFolder();
    const token = madeUpToken();
    const stream = await scanIn(
      folder,
      { is: 'stdin' },
      {
        stdin: async function* () {
          yield Buffer.from(token);
        },
      },
    );
    assert.match(wordsOf(stream.findings[0]), /source of this stream/);
    const repo = testRepository();
    writeFileSync(join(repo.folder, '.git/hooks/pre-push'), madeUpToken());
    const hook = await scanIn(repo.folder, tree);
    assert.match(
      wordsOf(hook.findings[0]),
      /only in this clone.*\nIf this is your login, first store it.*\nThen remove the token from the file/,
    );
  });
});

describe('a remedy works as it is printed', () => {
  it('for what is staged before the first commit, also if the history is scanned', async () => {
    for (const mode of [staged, history()]) {
      const repo = testRepository();
      repo.write('a b.txt', madeUpToken());
      repo.git('add', '.');
      const { findings } = await scanIn(repo.folder, mode);
      runAsPrinted(findings[0] && commandsOf(findings[0])[0]);
      assert.equal(repo.git('status', '--short'), '?? "a b.txt"\n');
    }
    const repo = testRepository();
    repo.commit({ 'a.txt': 'a' });
    repo.write('a.txt', madeUpToken());
    repo.git('add', '.');
    const { findings } = await scanIn(repo.folder, history());
    runAsPrinted(findings[0] && commandsOf(findings[0])[0]);
    assert.equal(repo.git('status', '--short'), ' M a.txt\n');
  });

  it('for a file that was edited after it was staged, new or not, before the first commit and after it', async () => {
    const repo = testRepository();
    for (const each of ['first', 'second']) {
      repo.write(`${each}.txt`, madeUpToken());
      repo.git('add', '.');
      repo.write(`${each}.txt`, 'edited since');
      const { findings } = await scanIn(repo.folder, staged);
      runAsPrinted(commandsOf(findings[0] ?? assert.fail())[0]);
      assert.deepEqual((await scanIn(repo.folder, staged)).findings, []);
      assert.equal(readFileSync(join(repo.folder, `${each}.txt`), 'utf8'), 'edited since');
      repo.commit({});
    }
  });

  it('and is not printed for a file whose name no command line can show', async () => {
    const repo = testRepository();
    const id = execFileSync('git', ['-C', repo.folder, 'hash-object', '-w', '--stdin'], {
      input: madeUpToken(),
      encoding: 'utf8',
    }).trim();
    execFileSync('git', ['-C', repo.folder, 'update-index', '-z', '--index-info'], {
      input: Buffer.concat([Buffer.from(`100644 ${id}\t`), Buffer.from([0x62, 0xff, 0x2e, 0x70, 0x79, 0])]),
    });
    const { findings } = await scanIn(repo.folder, staged);
    assert.equal(findings.length, 1);
    assert.deepEqual(
      findings.flatMap(commandsOf).filter((line) => line.startsWith('git ')),
      [],
    );
  });
});

describe('the coverage', () => {
  it('is counted with the right noun', async () => {
    const repo = testRepository();
    const closing = async (parsed: Readonly<Record<string, unknown>>): Promise<string> =>
      (await runScanCommand(repo.folder, parsed, { stdin: (async function* () {})() })).text
        .trim()
        .split('looked at ')[1] ?? '';
    assert.equal(await closing({ stdin: true }), '1 stream, 0 bytes.');
    repo.write('a.txt', 'abc');
    assert.equal(await closing({ paths: ['a.txt'] }), '1 file, 3 bytes.');
    repo.commit({ 'b.txt': 'abc' });
    assert.match(await closing({ history: true }), /^\d+ objects and files, /);
    assert.match(await closing({ history: true, branch: 'main' }), /^3 objects, /);
  });

  it('is shown while a scan runs, as much as the terminal is wide', () => {
    const progress = { files: 0, objects: 16_451, bytes: 2_000_000, matches: 3 };
    const shown = (columns: number): string => progressWords(progress, 2, 321_577, columns);
    assert.equal(shown(100), '  scanning: 16,451 of 321,577 objects, 2.0 MB, 1.0 MB/s, about 38 s left, 3 found');
    assert.equal(shown(70), '  scanning: 16,451 of 321,577 objects, about 38 s left, 3 found');
    assert.equal(shown(50), '  scanning: 16,451 of 321,577, about 38 s left');
    assert.equal(shown(30), '  scanning: 16,451 of 321,577');
    assert.equal(shown(10), '  scanning');
    assert.equal(
      progressWords({ ...progress, files: 5, objects: 0, matches: 0 }, 2, undefined, 80),
      '  scanning: 5 files, 2.0 MB, 1.0 MB/s',
    );
  });
});
