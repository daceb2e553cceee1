import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { UsageError } from '../../src/command-line/usage-error.ts';
import { parseShape, sampleOf } from '../../src/shapes/shape.ts';
import { program } from '../support/program.ts';
import { runScanCommand as run } from '../support/scan-command.ts';
import { temporaryFolder, testRepository } from '../support/scan-repository.ts';

const newToken = (): string => sampleOf(parseShape('{32:hex}'), Math.random);
const leak = (token = newToken()): string => `auth_token = "${token}"\n`;

const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 1\n`;

const schema = JSON.parse(readFileSync(new URL('../../schema/report.json', import.meta.url), 'utf8'));

describe('scan as a command, with the real matcher', () => {
  it('says nothing is staged, and stops a commit that would add a token', async () => {
    const repo = testRepository();
    assert.deepEqual(await run(repo.folder, { staged: true }), { code: 0, text: 'Nothing is staged.\n' });
    const token = newToken();
    repo.write('notes/tiles.py', `# ok\n${leak(token)}`);
    repo.git('add', '.');
    const env = { PATH: process.env['PATH'], HOME: '/nonexistent', GIT_INDEX_FILE: join(repo.folder, '.git/index') };
    const { code, text } = await run(repo.folder, { staged: true }, { env });
    assert.equal(code, 1);
    assert.match(text.replaceAll(/\s+/g, ' '), /This staged line contains what looks like a CAVE token/);
    assert.match(text, /notes\/tiles\.py:2/);
    assert.match(text, /The commit was stopped\.\n1 error; looked at 1 staged file, /);
    assert.doesNotMatch((await run(repo.folder, { staged: true })).text, /The commit was stopped/);
    assert.ok(!text.includes(token));
  });

  it('knows your own token, wherever it is without a name', async () => {
    const repo = testRepository();
    const token = newToken();
    repo.commit({ 'a.txt': `x ${token} y\n` });
    assert.equal((await run(repo.folder, { history: true })).code, 0);
    const { code, text } = await run(repo.folder, { history: true }, { token });
    assert.equal(code, 1);
    assert.match(text.replaceAll(/\s+/g, ' '), /A committed file contains your own CAVE token/);
    assert.match(text.replaceAll(/\s+/g, ' '), /the value that caveclient uses here as token/);
    assert.match(text, /settings\/tokens/);
    assert.match(text, /auth-doctor check cave --online/);
    assert.ok(!text.includes(token));
  });

  it('calls all files of a repository files, where pre-commit asks for all and none is staged', async () => {
    const repo = testRepository();
    repo.commit({ 'a.txt': 'one', 'b.txt': 'two' });
    const env = { PATH: process.env['PATH'], HOME: '/nonexistent', PRE_COMMIT: '1' };
    const said = { code: 0, text: 'No token found; looked at 2 files, 6 bytes.\n' };
    assert.deepEqual(await run(repo.folder, { staged: true }, { env }), said);
    repo.write('b.txt', 'two and more');
    repo.git('add', '.');
    assert.match((await run(repo.folder, { staged: true }, { env })).text, /looked at 1 staged file, /);
  });

  it('is valid JSON, with whole commit ids and no token', async () => {
    const repo = testRepository();
    const token = newToken();
    const commit = repo.commit({ [`auth_token_${token}.txt`]: 'x', 'b.txt': leak(token) });
    const { code, text } = await run(repo.folder, { history: true, format: 'json' });
    assert.equal(code, 1);
    const report = JSON.parse(text);
    assert.deepEqual(
      report.findings.map(({ rule }: { rule: string }) => rule),
      ['token-in-history', 'token-in-metadata'],
    );
    for (const { place } of report.findings) assert.equal(place.commit, commit);
    assert.ok(!text.includes(token));
  });

  it('counts in JSON what it read, and lists what it could not read', async () => {
    const repo = testRepository();
    repo.commit({ 'a.txt': 'one\n', 'b.bin': pointer });
    const coverageOf = async (parsed: Parameters<typeof run>[1]) =>
      JSON.parse((await run(repo.folder, { ...parsed, format: 'json' })).text).coverage;
    const notRead = [{ what: '1 Git LFS pointer', why: 'its content is not in the repository' }];
    const { bytes, files, ...history } = await coverageOf({ history: true });
    assert.deepEqual(history, { objects: 4, notRead });
    assert.ok(Number.isInteger(files));
    assert.ok(bytes > pointer.length + 4);
    assert.deepEqual(await coverageOf({ staged: true }), { files: 0, objects: 0, bytes: 0, notRead: [] });
    assert.deepEqual((await coverageOf({ paths: ['a.txt'] })).files, 1);
  });

  it("finds one token in a file's name once, in the tree and in the index", async () => {
    const repo = testRepository();
    repo.commit({});
    repo.write(`auth_token_${newToken()}/a.txt`, 'x');
    const inTree = await run(repo.folder, { format: 'json' });
    repo.git('add', '.');
    const inIndex = await run(repo.folder, { staged: true, format: 'json' });
    const both = await run(repo.folder, { format: 'json' });
    for (const { text } of [inTree, inIndex, both]) {
      const found = JSON.parse(text).findings.map(
        ({ rule, place }: { rule: string; place: { path: string } }) => `${rule} ${basename(place.path)}`,
      );
      assert.deepEqual(found, ['token-in-metadata auth_token_[secret]']);
    }
  });

  it('reads standard input, and named paths', async () => {
    const stdin = async function* (): AsyncGenerator<Uint8Array> {
      yield Buffer.from(leak());
    };
    const folder = temporaryFolder();
    assert.equal((await run(folder, { stdin: true }, { stdin: stdin() })).code, 1);
    assert.equal((await run(folder, { paths: [] })).code, 0);
    assert.equal((await run(folder, { paths: ['nowhere'] })).code, 2);
  });

  it('reports what could not be read with --quiet too, if that is why it failed', async () => {
    const repo = testRepository();
    const named = { quiet: true, paths: ['nowhere'] };
    assert.deepEqual(await run(repo.folder, named), { code: 2, text: 'nowhere: not found (ENOENT)\n' });
    repo.commit({ 'big.bin': pointer });
    assert.deepEqual(await run(repo.folder, { quiet: true, history: true }), { code: 0, text: '' });
    const strict = await run(repo.folder, { quiet: true, history: true, strict: true });
    assert.deepEqual(strict, { code: 3, text: '1 Git LFS pointer: its content is not in the repository\n' });
  });

  it('does not take a directory for an empty standard input', () => {
    const folder = openSync(temporaryFolder(), 'r');
    const { status, stdout } = spawnSync(program[0], [...program.slice(1), 'scan', '--stdin'], {
      env: { PATH: process.env['PATH'], HOME: temporaryFolder() },
      stdio: [folder, 'pipe', 'pipe'],
      encoding: 'utf8',
    });
    closeSync(folder);
    assert.equal(status, 2);
    assert.match(stdout, /standard input: reading it failed before the end/);
  });

  it("finds a remote's address", async () => {
    const repo = testRepository();
    repo.git('remote', 'add', 'origin', `https://token:${newToken()}@example.org/x.git`);
    const { code, text } = await run(repo.folder, {});
    assert.equal(code, 1);
    assert.match(text, /The URL of a remote contains/);
  });

  it('skips what is larger than --max-file-size, and lists it', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'large.txt'), 'a'.repeat(3000));
    for (const size of ['2k', '2K', '2KiB', '2000'])
      assert.match(
        (await run(folder, { 'max-file-size': size })).text,
        /large\.txt: it has 3000 bytes, more\s+than\s+--max/,
      );
    assert.equal((await run(folder, { 'max-file-size': '2k', strict: true })).code, 3);
    for (const size of ['1M', '3g', '3000'])
      assert.doesNotMatch((await run(folder, { 'max-file-size': size })).text, /large\.txt/);
    for (const size of ['', '0', '-1', 'much', '1x'])
      await assert.rejects(run(folder, { 'max-file-size': size }), UsageError);
  });

  it('ends with 130 when it is interrupted, and 3 where --strict finds a gap', async () => {
    const repo = testRepository();
    repo.commit({ 'a.txt': 'a' });
    const stopped = await run(repo.folder, { history: true }, { takeInterrupt: () => AbortSignal.abort() });
    assert.equal(stopped.code, 130);
    assert.match(stopped.text, /^Interrupted: no token found/m);
    repo.commit({ 'big.bin': pointer });
    assert.equal((await run(repo.folder, { history: true })).code, 0);
    assert.equal((await run(repo.folder, { history: true, strict: true })).code, 3);
  });

  it('fits the published schema, however it ends', async () => {
    const repo = testRepository();
    repo.commit({ 'a.txt': leak() });
    const isReport = new Ajv2020({ formats: { 'date-time': true } }).compile(schema);
    const all = [
      await run(repo.folder, { history: true, format: 'json' }),
      await run(repo.folder, { paths: ['nowhere'], format: 'json' }),
      await run(repo.folder, { format: 'json' }, { takeInterrupt: () => AbortSignal.abort() }),
    ];
    assert.deepEqual(
      all.map(({ code }) => code),
      [1, 2, 130],
    );
    for (const { text } of all) assert.ok(isReport(JSON.parse(text)), JSON.stringify(isReport.errors?.slice(0, 3)));
  });

  it('rejects contradictory options, and what is not a repository', async () => {
    const folder = temporaryFolder();
    const wrong = [
      { staged: true, history: true },
      { since: 'HEAD' },
      { history: true, range: 'a..b', since: 'c' },
      { history: true, unreachable: true, branch: 'main' },
      { stdin: true, paths: ['x'] },
      { staged: true, paths: ['a', 'b'] },
      { staged: true },
      { history: true },
      { history: true, paths: ['nowhere'] },
      { paths: [''] },
    ];
    for (const parsed of wrong) await assert.rejects(run(folder, parsed), UsageError, JSON.stringify(parsed));
  });
});
