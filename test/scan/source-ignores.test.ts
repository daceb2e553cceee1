import assert from 'node:assert/strict';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, it } from 'node:test';
import type { Host } from '../../src/command-line/host.ts';
import { UsageError } from '../../src/command-line/usage-error.ts';
import { ConfigError } from '../../src/config/config-error.ts';
import { parseShape, sampleOf } from '../../src/shapes/shape.ts';
import { processWorld } from '../../src/world/process.ts';
import { runScanCommand, type Said } from '../support/scan-command.ts';
import { type TestRepository, temporaryFolder, testRepository } from '../support/scan-repository.ts';

const newToken = (): string => sampleOf(parseShape('{32:hex}'), Math.random);
const line = (token: string, comment = ''): string => `auth_token = "${token}"${comment}\n`;
// In two parts, so that a scan of this repository does not take it for a comment of this file.
const comment = (rules: string, reason = 'made up'): string =>
  `  # auth-doctor${`: ignore[${rules}]`}${reason === '' ? '' : ` ${reason}`}`;

interface Told extends Said {
  readonly found: readonly string[];
  readonly ignored: number;
  readonly gaps: readonly string[];
}

/** Runs a scan on the real disk, with its own home, and parses its JSON. */
async function told(
  folder: string,
  parsed: Readonly<Record<string, unknown>>,
  from: string | Partial<Host> = {},
): Promise<Told> {
  const home = typeof from === 'string' ? from : temporaryFolder();
  const world = async () => processWorld({ env: { HOME: home }, home, cwd: folder });
  const said = await runScanCommand(
    folder,
    { ...parsed, format: 'json' },
    { world, ...(typeof from === 'string' ? {} : from) },
  );
  const report = JSON.parse(said.text);
  return {
    ...said,
    found: report.findings.map(
      ({ rule, place }: { rule: string; place: { path: string; line?: number } }) =>
        `${rule} ${place.path.replace(`${folder}/`, '')}:${place.line ?? ''}`,
    ),
    ignored: report.summary.ignored,
    gaps: report.gaps.map(({ what }: { what: string }) => what),
  };
}

describe('a comment on the line', () => {
  it('ignores its token, in any syntax, and is counted', async () => {
    const folder = temporaryFolder();
    const asked = comment('token-in-file').slice(4);
    writeFileSync(join(folder, 'a.py'), line(newToken(), comment('token-in-file')));
    writeFileSync(join(folder, 'a.html'), `<p>CAVE_TOKEN=${newToken()}</p> <!-- ${asked} -->\n`);
    writeFileSync(
      join(folder, 'a.js'),
      `const token = '${newToken()}'; // ${asked}\n/* ${asked} */ const authToken = '${newToken()}';\n`,
    );
    const { code, found, ignored, gaps } = await told(folder, {});
    assert.deepEqual([code, found, ignored, gaps], [0, [], 4, []]);
  });

  it('applies to the file’s line in the index, and to the versions of a history that contain it', async () => {
    const repo = testRepository();
    repo.write('a.py', line(newToken(), comment('token-in-file')));
    repo.git('add', '.');
    assert.deepEqual((await told(repo.folder, { staged: true })).ignored, 1);
    const earlier = newToken();
    repo.commit({ 'b.py': line(earlier) });
    repo.commit({ 'b.py': line(earlier, comment('token-in-file')) });
    const { found, ignored } = await told(repo.folder, { history: true });
    assert.deepEqual([found, ignored], [['token-in-history b.py:1'], 2]);
    assert.deepEqual((await told(repo.folder, { history: true, since: 'HEAD~1' })).ignored, 1);
  });

  it('applies to the rules that it names, and not without a reason', async () => {
    const folder = temporaryFolder();
    writeFileSync(
      join(folder, 'a.py'),
      line(newToken(), comment('token-in-history')) +
        line(newToken(), comment('token-in-file', '')) +
        line(newToken(), comment('token-in-fil')),
    );
    const { code, found, gaps } = await told(folder, {});
    assert.equal(code, 1);
    assert.deepEqual(found, ['token-in-file a.py:1', 'token-in-file a.py:2', 'token-in-file a.py:3']);
    assert.equal(gaps.length, 2);
    assert.match(
      gaps.join('\n'),
      /a\.py:2: .* does not apply: it gives no reason\n.*a\.py:3: .* names an unknown rule; did you mean token-in-file\?/,
    );
  });

  it('hides no other token of its line, and says so', async () => {
    const folder = temporaryFolder();
    writeFileSync(
      join(folder, 'a.py'),
      `auth_token = "${newToken()}"; token = "${newToken()}"${comment('token-in-file')}\n`,
    );
    const { found, ignored, gaps } = await told(folder, {});
    assert.deepEqual([found.length, ignored], [2, 0]);
    assert.match(gaps[0] ?? '', /its line has more than one token/);
  });

  it('never hides a token that is in use on this machine', async () => {
    const token = newToken();
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.py'), line(token, comment('token-in-file')));
    const { code, text } = await runScanCommand(folder, {}, { token });
    assert.equal(code, 1);
    assert.match(text.replaceAll(/\s+/g, ' '), /does not apply: the token is in use on this machine/);
  });

  it('is reported if no token is left, which is not a failure', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.py'), `token = load()${comment('token-in-file')}\n`);
    const { code, gaps } = await told(folder, { strict: true });
    assert.equal(code, 0);
    assert.match(gaps[0] ?? '', /a\.py:1: .* is stale: no token starts on its line/);
  });

  it('applies in UTF-16 of either order, by the same rules', async () => {
    const repo = testRepository();
    const text = `\ufeffx = 1\n${line(newToken(), comment('token-in-file', 'von Änne – 見'))}${line(newToken(), comment('token-in-file', ''))}見る\ny = 2${comment('token-in-file')}\n`;
    repo.write('le.txt', Buffer.from(text, 'utf16le'));
    repo.write('be.txt', Buffer.from(text, 'utf16le').swap16());
    const { found, ignored, gaps } = await told(repo.folder, {});
    assert.deepEqual([found, ignored], [['token-in-file be.txt:3', 'token-in-file le.txt:3'], 2]);
    assert.match(
      [...gaps].sort().join('\n'),
      /be\.txt:3: .* it gives no reason\n.*be\.txt:5: .* is stale.*\n.*le\.txt:3: .* it gives no reason\n.*le\.txt:5: .* is stale/,
    );
    repo.commit({});
    assert.deepEqual((await told(repo.folder, { history: true })).ignored, 2);
  });

  it('applies to items that are too large for one piece, and to standard input, wherever the slices end', async () => {
    const repo = testRepository();
    const [first, second] = [newToken(), newToken()];
    const text = [
      line(newToken(), comment('token-in-file')),
      `${'a line of prose\n'.repeat(600_000)}`,
      line(newToken(), comment('token-in-file')),
      line(newToken(), comment('token-in-file', '')),
      `auth_token = "${first}"; token = "${second}"${comment('token-in-file')}\n`,
      `load()${comment('token-in-file')}\n`,
    ].join('');
    const lines = (name: string): readonly string[] =>
      [3, 4, 4].map((each) => `token-in-file ${name}:${each + 600_000}`);
    repo.write('big.py', text);
    const onDisk = await told(repo.folder, { paths: ['big.py'] });
    assert.deepEqual([onDisk.found, onDisk.ignored], [lines('big.py'), 2]);
    assert.match(
      onDisk.gaps.join('\n'),
      /600003: .* no reason\n.*600004: .* more than one token.*\n.*600005: .* is stale/,
    );
    repo.git('add', '.');
    assert.equal((await told(repo.folder, { staged: true })).ignored, 2);
    repo.commit({});
    assert.equal((await told(repo.folder, { history: true })).ignored, 2);
    for (const size of [1 << 16, 4093, text.length]) {
      async function* stdin() {
        for (let at = 0; at < text.length; at += size) yield Buffer.from(text.slice(at, at + size));
      }
      const { found, ignored } = await told(repo.folder, { stdin: true }, { stdin: stdin() });
      assert.deepEqual([found, ignored], [lines('standard input'), 2]);
    }
    const small = `${line(newToken(), comment('token-in-file'))}${line(newToken())}`;
    const bytewise = Array.from(small, (each) => Buffer.from(each));
    const { found, ignored } = await told(repo.folder, { stdin: true }, { stdin: Readable.from(bytewise) });
    assert.deepEqual([found, ignored], [['token-in-file standard input:2'], 1]);
  });

  it('does not apply to a member of an archive', async () => {
    const folder = temporaryFolder();
    const { zipSync, strToU8 } = await import('fflate');
    writeFileSync(
      join(folder, 'a.zip'),
      zipSync({ 'a.py': [strToU8(line(newToken(), comment('token-in-file'))), { level: 0 }] }),
    );
    const { code, ignored, gaps } = await told(folder, {});
    assert.deepEqual([code, ignored, gaps], [1, 0, []]);
  });
});

describe('the configuration', () => {
  const ignore = (rule: string, place: string, until = '2999-01-01'): string =>
    `[[ignore]]\nrule = "${rule}"\nplace = "${place}"\nreason = "made up"\nuntil = ${until}\n`;

  it('of a repository ignores findings in its own files, by rule and place', async () => {
    const repo = testRepository();
    repo.commit({
      'fixtures/a.py': line(newToken()),
      'b.py': line(newToken()),
      'auth-doctor.toml':
        ignore('token-in-file', 'fixtures/') +
        ignore('token-in-history', 'fixtures/a.py') +
        ignore('token-in-file', 'gone.py'),
    });
    const tree = await told(repo.folder, {});
    assert.deepEqual([tree.found, tree.ignored], [['token-in-file b.py:1'], 1]);
    assert.match(tree.gaps.join('\n'), /the ignore of token-in-file at gone\.py is stale/);
    assert.equal(tree.gaps.length, 1);
    const past = await told(repo.folder, { history: true });
    assert.deepEqual([past.found, past.ignored, past.gaps], [['token-in-history b.py:1'], 1, []]);
    const elsewhere = await told(temporaryFolder(), { history: true, paths: [repo.folder] });
    assert.deepEqual(elsewhere.ignored, 1);
  });

  it('of a repository does not apply to files outside it, and ends on its day', async () => {
    const repo = testRepository();
    const other = temporaryFolder();
    writeFileSync(join(other, 'a.py'), line(newToken()));
    repo.commit({
      'a.py': line(newToken()),
      'auth-doctor.toml': ignore('token-in-file', `${other}/`) + ignore('token-in-file', 'a.py', '2020-01-01'),
    });
    const { found, ignored, gaps } = await told(repo.folder, { paths: ['.', other] });
    assert.deepEqual([found.length, ignored], [2, 0]);
    assert.match(gaps.join('\n'), /expired on 2020-01-01/);
  });

  it('never ignores a token that is in use on this machine', async () => {
    const repo = testRepository();
    const home = temporaryFolder();
    const token = newToken();
    const repository: TestRepository = testRepository([], join(home, 'work'));
    repository.write('../.cloudvolume/secrets/cave-secret.json', JSON.stringify({ token }));
    repository.commit({ 'a.py': line(token), 'auth-doctor.toml': ignore('token-in-file', 'a.py') });
    const { found, gaps } = await told(repository.folder, {}, home);
    assert.deepEqual(found, ['token-in-file a.py:1']);
    assert.match(gaps.join('\n'), /in use on this machine/);
    assert.equal(repo.folder === home, false);
  });

  it('may make a rule’s findings warnings, which stop nothing', async () => {
    const repo = testRepository();
    repo.commit({ 'a.py': line(newToken()), 'auth-doctor.toml': '[rules]\ntoken-in-file = "warning"\n' });
    const { code, found } = await told(repo.folder, {});
    assert.deepEqual([code, found.length], [0, 1]);
  });
});

describe('a baseline', () => {
  it('accepts what is there, each token at its place, and contains no text or plain hash of it', async () => {
    const repo = testRepository();
    const home = temporaryFolder();
    const token = newToken();
    repo.commit({ 'a.py': line(token), 'b.py': line(newToken()) });
    const parsed = { history: true, baseline: 'accepted.json' };
    await assert.rejects(told(repo.folder, parsed, home), ConfigError);
    const made = await told(repo.folder, { ...parsed, 'update-baseline': true }, home);
    assert.deepEqual([made.code, made.found, made.ignored], [0, [], 2]);
    const key = join(home, '.config/auth-doctor/baseline.key');
    if (process.platform !== 'win32') assert.equal(statSync(key).mode & 0o777, 0o600);
    const text = readFileSync(join(repo.folder, 'accepted.json'), 'utf8');
    assert.ok(!text.includes(token) && !text.includes(readFileSync(key, 'utf8').trim()));
    const rows: readonly Readonly<Record<string, string>>[] = JSON.parse(text).accepted;
    assert.deepEqual(
      rows.map(({ rule, place }) => `${rule} ${place}`),
      ['token-in-history a.py', 'token-in-history b.py'],
    );
    const again = await told(repo.folder, parsed, home);
    assert.deepEqual([again.code, again.ignored, again.gaps], [0, 2, []]);
    // The same place, another token; and the baseline's own file is clean.
    repo.commit({ 'a.py': line(newToken()) });
    assert.deepEqual((await told(repo.folder, parsed, home)).found, ['token-in-history a.py:1']);
    assert.deepEqual((await told(repo.folder, { paths: ['accepted.json'] }, home)).code, 0);
  });

  it('ignores nothing without its key, or with another, and says so', async () => {
    const folder = temporaryFolder();
    const home = temporaryFolder();
    writeFileSync(join(folder, 'a.py'), line(newToken()));
    const parsed = { paths: ['a.py'], baseline: 'b.json' };
    await told(folder, { ...parsed, 'update-baseline': true }, home);
    const key = join(home, '.config/auth-doctor/baseline.key');
    writeFileSync(key, `${'0f'.repeat(32)}\n`, { mode: 0o600 });
    const other = await told(folder, { ...parsed, strict: true }, home);
    assert.equal(other.code, 1);
    assert.match(other.gaps.join('\n'), /the baseline is not used: it was made with a key other than yours/);
    await assert.rejects(told(folder, { ...parsed, 'update-baseline': true }, home), ConfigError);
    rmSync(key);
    const none = await told(folder, parsed, home);
    assert.deepEqual([none.code, none.found.length], [1, 1]);
    assert.match(none.gaps.join('\n'), /the baseline is not used: its key is not on this machine/);
  });

  it('reports what it need no longer accept, and forgets it when it is brought up to date', async () => {
    const folder = temporaryFolder();
    const home = temporaryFolder();
    for (const name of ['a.py', 'b.py']) writeFileSync(join(folder, name), line(newToken()));
    const parsed = { baseline: 'b.json' };
    await told(folder, { ...parsed, 'update-baseline': true }, home);
    rmSync(join(folder, 'a.py'));
    const stale = await told(folder, { ...parsed, strict: true }, home);
    assert.equal(stale.code, 0);
    assert.deepEqual(stale.gaps, ['the baseline’s token-in-file at a.py is stale: nothing is found there']);
    assert.deepEqual((await told(folder, { ...parsed, paths: ['b.py'] }, home)).gaps, []);
    await told(folder, { ...parsed, paths: ['b.py'], 'update-baseline': true }, home);
    assert.match(readFileSync(join(folder, 'b.json'), 'utf8'), /"a\.py"/);
    await told(folder, { ...parsed, 'update-baseline': true }, home);
    assert.doesNotMatch(readFileSync(join(folder, 'b.json'), 'utf8'), /"a\.py"/);
  });

  it('cannot accept a token that is in use on this machine, and overwrites no other file', async () => {
    const home = temporaryFolder();
    const folder = testRepository([], join(home, 'work')).folder;
    const token = newToken();
    testRepository([], home).write('.cloudvolume/secrets/cave-secret.json', JSON.stringify({ token }));
    writeFileSync(join(folder, 'a.py'), line(token));
    writeFileSync(join(folder, 'notes.json'), '{}');
    const { code, found, gaps } = await told(
      folder,
      { paths: ['a.py'], baseline: 'b.json', 'update-baseline': true },
      home,
    );
    assert.deepEqual([code, found.length], [1, 1]);
    assert.match(gaps.join('\n'), /cannot accept a token that is in use on this machine/);
    await assert.rejects(told(folder, { baseline: 'notes.json', 'update-baseline': true }, home), ConfigError);
    await assert.rejects(told(folder, { 'update-baseline': true }, home), UsageError);
  });
});

describe('what is named', () => {
  it('may be a pattern that no shell has expanded; one that matches nothing fails the scan', async () => {
    const repo = testRepository();
    for (const path of ['a/x.py', 'a/b/y.py', 'a/z.txt', 'a[1].txt']) repo.write(path, line(newToken()));
    const paths = async (...named: string[]) => (await told(repo.folder, { paths: named })).found;
    assert.deepEqual(await paths('a/*.py'), ['token-in-file a/x.py:1']);
    assert.deepEqual(await paths('**/*.py'), ['token-in-file a/b/y.py:1', 'token-in-file a/x.py:1']);
    assert.deepEqual(await paths('a/{x,z}.*', 'a/x.py'), ['token-in-file a/x.py:1', 'token-in-file a/z.txt:1']);
    assert.deepEqual(await paths('a[1].txt'), ['token-in-file a[1].txt:1']);
    assert.equal((await told(repo.folder, { paths: ['*.nothing'] })).code, 2);
  });

  it('stays findable in the output: only a token is masked', async () => {
    const repo = testRepository();
    const odd = `${newToken()}${newToken()}`;
    const commit = repo.commit({ [`data/${odd}/Xk29fQzW81mmvB03.py`]: line(newToken()) });
    const { text } = await told(repo.folder, { history: true });
    assert.ok(text.includes(`data/${odd}/Xk29fQzW81mmvB03.py`) && text.includes(commit));
    const shown = await runScanCommand(repo.folder, { history: true });
    assert.ok(shown.text.includes('Xk29fQzW81mmvB03.py'));
    assert.ok(shown.text.includes(commit.slice(0, 8)));
  });
});
