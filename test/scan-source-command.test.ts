import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { UsageError } from '../src/command-line/usage-error.ts';
import { parseShape, sampleOf } from '../src/shapes/shape.ts';
import { runScanCommand as run } from './scan-command.ts';
import { temporaryFolder, testRepository } from './scan-repository.ts';

const newToken = (): string => sampleOf(parseShape('{32:hex}'), Math.random);
const leak = (token = newToken()): string => `auth_token = "${token}"\n`;

const schema = JSON.parse(readFileSync(new URL('../schema/report.json', import.meta.url), 'utf8'));

describe('scan as a command, with the real matcher', () => {
  it('says nothing is staged, and stops a commit that would add a token', async () => {
    const it = testRepository();
    assert.deepEqual(await run(it.folder, { staged: true }), { code: 0, text: 'Nothing is staged.\n' });
    const token = newToken();
    it.write('notes/tiles.py', `# ok\n${leak(token)}`);
    it.git('add', '.');
    const { code, text } = await run(it.folder, { staged: true });
    assert.equal(code, 1);
    assert.match(text, /This staged line holds what looks like a CAVE token/);
    assert.match(text, /notes\/tiles\.py:2/);
    assert.match(text, /The commit is stopped\./);
    assert.ok(!text.includes(token));
  });

  it('knows your own token, wherever it stands without a name', async () => {
    const it = testRepository();
    const token = newToken();
    it.commit({ 'a.txt': `x ${token} y\n` });
    assert.equal((await run(it.folder, { history: true })).code, 0);
    const { code, text } = await run(it.folder, { history: true }, { token });
    assert.equal(code, 1);
    assert.match(text, /A committed file holds your own CAVE token/);
    assert.match(text.replaceAll(/\s+/g, ' '), /the value that caveclient uses here as token/);
    assert.match(text, /settings\/tokens/);
    assert.match(text, /auth-doctor check cave --online/);
    assert.ok(!text.includes(token));
  });

  it('is valid JSON, with whole commit ids and no token', async () => {
    const it = testRepository();
    const token = newToken();
    const commit = it.commit({ [`auth_token_${token}.txt`]: 'x', 'b.txt': leak(token) });
    const { code, text } = await run(it.folder, { history: true, format: 'json' });
    assert.equal(code, 1);
    const report = JSON.parse(text);
    assert.deepEqual(
      report.findings.map(({ rule }: { rule: string }) => rule),
      ['token-in-history', 'token-in-metadata'],
    );
    for (const { place } of report.findings) assert.equal(place.commit, commit);
    assert.ok(!text.includes(token));
  });

  it("finds one token in a file's name once, in the tree and in the index", async () => {
    const it = testRepository();
    it.commit({});
    it.write(`auth_token_${newToken()}/a.txt`, 'x');
    const inTree = await run(it.folder, { format: 'json' });
    it.git('add', '.');
    const inIndex = await run(it.folder, { staged: true, format: 'json' });
    const both = await run(it.folder, { format: 'json' });
    for (const { text } of [inTree, inIndex, both]) {
      const found = JSON.parse(text).findings.map(({ rule, place }: { rule: string; place: { path: string } }) => `${rule} ${basename(place.path)}`);
      assert.deepEqual(found, ['token-in-metadata auth_token_[secret]']);
    }
  });

  it('reads standard input, and what is named', async () => {
    const stdin = async function* (): AsyncGenerator<Uint8Array> {
      yield Buffer.from(leak());
    };
    const folder = temporaryFolder();
    assert.equal((await run(folder, { stdin: true }, { stdin: stdin() })).code, 1);
    assert.equal((await run(folder, { paths: [] })).code, 0);
    assert.equal((await run(folder, { paths: ['nowhere'] })).code, 2);
  });

  it("finds a remote's address", async () => {
    const it = testRepository();
    it.git('remote', 'add', 'origin', `https://token:${newToken()}@example.org/x.git`);
    const { code, text } = await run(it.folder, {});
    assert.equal(code, 1);
    assert.match(text, /A remote's address holds/);
  });

  it('ends with 130 when it is interrupted, and 3 where --strict finds a gap', async () => {
    const it = testRepository();
    it.commit({ 'a.txt': 'a' });
    const stopped = await run(it.folder, { history: true }, { takeInterrupt: () => AbortSignal.abort() });
    assert.equal(stopped.code, 130);
    assert.match(stopped.text, /^Interrupted: no token found/m);
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 1\n`;
    it.commit({ 'big.bin': pointer });
    assert.equal((await run(it.folder, { history: true })).code, 0);
    assert.equal((await run(it.folder, { history: true, strict: true })).code, 3);
  });

  it('fits the published schema, however it ends', async () => {
    const it = testRepository();
    it.commit({ 'a.txt': leak() });
    const isReport = new Ajv2020({ formats: { 'date-time': true } }).compile(schema);
    const all = [
      await run(it.folder, { history: true, format: 'json' }),
      await run(it.folder, { paths: ['nowhere'], format: 'json' }),
      await run(it.folder, { format: 'json' }, { takeInterrupt: () => AbortSignal.abort() }),
    ];
    assert.deepEqual(
      all.map(({ code }) => code),
      [1, 2, 130],
    );
    for (const { text } of all) assert.ok(isReport(JSON.parse(text)), JSON.stringify(isReport.errors?.slice(0, 3)));
  });

  it('refuses what contradicts itself, and what is no repository', async () => {
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
    ];
    for (const parsed of wrong) await assert.rejects(run(folder, parsed), UsageError, JSON.stringify(parsed));
  });
});
