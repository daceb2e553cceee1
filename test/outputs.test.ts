import assert from 'node:assert/strict';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { faultsOf, invalidJunit } from '../scripts/conformance/valid-formats.ts';
import { processWorld } from '../src/world/process.ts';
import { runInMemory } from './support/run-in-memory.ts';
import { runScanCommand } from './support/scan-command.ts';
import { temporaryFolder, testRepository } from './support/scan-repository.ts';

const names = ['json', 'sarif', 'junit', 'github', 'gitlab', 'markdown', 'html'] as const;
/** A home with an error and a warning. */
const sick = {
  files: { '.cloudvolume/secrets/cave-secret.json': { content: '{"token": "“abc”"}', mode: '644' } },
} as const;
/** Made up, of CAVE's shape. */
const token = Array.from({ length: 32 }, (_, index) => ((index * 11 + (index >> 2) + 5) % 16).toString(16)).join('');

async function scanIn(folder: string, parsed: Readonly<Record<string, unknown>>, env = {}) {
  const surroundings = { PATH: process.env['PATH'], HOME: '/nonexistent', ...env };
  return await runScanCommand(folder, parsed, {
    env: surroundings,
    world: async () => processWorld({ env: surroundings, cwd: folder, home: '/nonexistent' }),
  });
}

describe('several formats at once', () => {
  it('are written to their files, each valid, beside the text, with the same exit code', async () => {
    const folder = temporaryFolder();
    const alone = await runInMemory(['check', 'cave'], sick);
    const all = await runInMemory(
      ['check', 'cave', ...names.map((name) => `--format=${name}=${join(folder, name)}`)],
      sick,
    );
    assert.deepEqual([all.stdout, all.exitCode, all.stderr], [alone.stdout, 1, '']);
    for (const name of names) assert.deepEqual(faultsOf(name, readFileSync(join(folder, name), 'utf8')), [], name);
    assert.deepEqual(invalidJunit([readFileSync(join(folder, 'junit'), 'utf8')]), []);
    // Nothing is left of the files that they were before they had their names.
    assert.deepEqual(readdirSync(folder).sort(), [...names].sort());
  });

  it('the exit code is that of text for every command and format', async () => {
    for (const args of [['check', 'cave'], ['check', 'cave', '--fail-on', 'never'], ['status', '--strict'], ['demo']]) {
      const { exitCode } = await runInMemory(args, sick);
      for (const name of names) assert.equal((await runInMemory([...args, '--format', name], sick)).exitCode, exitCode);
    }
  });

  it('two on standard output are refused, but text with annotations', async () => {
    for (const [one, two] of [
      ['json', 'sarif'],
      ['text', 'json'],
      ['github', 'json'],
    ] as const) {
      const { exitCode, stderr } = await runInMemory(['check', '--format', one, '--format', two]);
      assert.equal(exitCode, 2);
      assert.match(stderr, /^error: only one format can be printed; give the others a file: --format \w+=FILE\n/);
    }
    const { stdout } = await runInMemory(['check', 'cave', '--format', 'github', '--format', 'text'], sick);
    assert.match(stdout, /^CAVE[\s\S]+\n::error [^\n]+\n::warning [^\n]+\n$/);
    // The failure is written there.
    const file = join(temporaryFolder(), 'a');
    const same = await runInMemory(['check', '--format', `json=${file}`, '--format', `sarif=${file}`]);
    assert.match(same.stderr, /two values of --format name the same file/);
    assert.match((await runInMemory(['check', '--format', 'sarif='])).stderr, /--format sarif= needs a file/);
    assert.match((await runInMemory(['check', '--format', 'sarfi=x'])).stderr, /did you mean "sarif"\?/);
  });

  it('a run that fails leaves valid outputs that say so, and none of the last run', async () => {
    const folder = temporaryFolder();
    const files = names.map((name) => `--format=${name}=${join(folder, name)}`);
    await runInMemory(['check', 'cave', ...files], sick);
    const { exitCode } = await runInMemory(['check', 'caev', ...files], sick);
    assert.equal(exitCode, 2);
    for (const name of names) {
      const text = readFileSync(join(folder, name), 'utf8');
      assert.deepEqual(faultsOf(name, text), [], name);
      if (name !== 'gitlab') assert.match(text, /did you mean/, name);
      assert.doesNotMatch(text, /non-ascii-quotes/, name);
    }
    assert.deepEqual(JSON.parse(readFileSync(join(folder, 'gitlab'), 'utf8')), []);
    assert.deepEqual(invalidJunit([readFileSync(join(folder, 'junit'), 'utf8')]), []);
  });

  it('a file that cannot be written is reported with exit code 2, and the others are written', async () => {
    const folder = temporaryFolder();
    const { exitCode, stdout, stderr } = await runInMemory(
      ['check', 'cave', `--format=sarif=${join(folder, 'no', 'a')}`, `--format=json=${join(folder, 'b')}`],
      sick,
    );
    assert.equal(exitCode, 2);
    assert.match(stderr, /^The file of --format sarif could not be written: its directory does not exist\.$/m);
    assert.ok(existsSync(join(folder, 'b')) && stdout.includes('curly quotes'));
  });

  it('a file is replaced as a whole: who has opened the last report reads all of it, and nothing else is left', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'report.json');
    const last = `${'x'.repeat(100_000)}\n`;
    writeFileSync(file, last);
    const opened = openSync(file, 'r');
    await runInMemory(['check', 'cave', `--format=json=${file}`], sick);
    assert.equal(readFileSync(opened, 'utf8'), last);
    closeSync(opened);
    assert.equal(JSON.parse(readFileSync(file, 'utf8')).schemaVersion, 1);
    assert.deepEqual(readdirSync(folder), ['report.json']);
  });

  it('a link stays a link, and a directory is no file', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'real'), 'old');
    symlinkSync(join(folder, 'real'), join(folder, 'link'));
    mkdirSync(join(folder, 'directory'));
    await runInMemory(['check', 'cave', `--format=json=${join(folder, 'link')}`], sick);
    assert.equal(JSON.parse(readFileSync(join(folder, 'real'), 'utf8')).schemaVersion, 1);
    const { exitCode } = await runInMemory(['check', 'cave', `--format=json=${join(folder, 'directory')}`], sick);
    assert.equal(exitCode, 2);
    assert.deepEqual(readdirSync(folder).sort(), ['directory', 'link', 'real']);
  });
});

describe('a page and a comment', () => {
  it('do not call it good where nothing was checked', async () => {
    const shown = async (format: string) => (await runInMemory(['check', '--format', format])).stdout;
    assert.match(await shown('html'), /<p class="sum faint">nothing to check: no platform is used here<\/p>/);
    assert.match(await shown('markdown'), /^### auth-doctor check: nothing to check: no platform is used here$/m);
  });

  it('say what a platform answered in the words of the screen, and nothing of one that did not', async () => {
    const { stdout } = await runInMemory(['demo', '--online', '--format', 'html']);
    const [, ...sections] = stdout.split('<section ');
    const answers = sections.map(
      (each) => /<p><span class="badge [\s\S]*?<\/span>[\s\S]*?<\/span> ?(.*?)<\/p>/.exec(each)?.[1],
    );
    assert.deepEqual(answers, [
      'client_secret accepted by 127.0.0.1 as ada@example.org',
      'rejected by 127.0.0.1: revoked',
      '',
      'denied by 127.0.0.1, which recognized the credential: missing-terms',
    ]);
    assert.ok(stdout.includes('<code>~/.earthone/token_info.json</code>'));
  });
});

describe('in a job of GitHub Actions', () => {
  const summaryIn = (folder: string) => ({ GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(folder, 'summary') });

  it('text gets annotations and a summary; with JSON only the summary is written', async () => {
    const folder = temporaryFolder();
    const text = await runInMemory(['check', 'cave'], { ...sick, terminal: summaryIn(folder) });
    assert.match(text.stdout, /^::error title=auth-doctor%3A non-ascii-quotes::/m);
    const first = readFileSync(join(folder, 'summary'), 'utf8');
    assert.match(first, /\*\*error: .+curly quotes\*\* \(`non-ascii-quotes`\)/);
    const json = await runInMemory(['check', 'cave', '--format', 'json'], { ...sick, terminal: summaryIn(folder) });
    JSON.parse(json.stdout);
    assert.equal(readFileSync(join(folder, 'summary'), 'utf8').length, 2 * first.length);
  });

  it('shows ten annotations of a level, and counts the others in the summary', async () => {
    const repo = testRepository();
    const tokens = Array.from({ length: 13 }, (_, index) => token.slice(index) + token.slice(0, index));
    repo.commit(Object.fromEntries(tokens.map((each, index) => [`f${index}.env`, `CAVE_TOKEN=${each}\n`])));
    const folder = temporaryFolder();
    const { text, code } = await scanIn(repo.folder, {}, summaryIn(folder));
    const lines = text.split('\n').filter((line) => line.startsWith('::'));
    assert.deepEqual([lines.length, code], [10, 1]);
    assert.match(lines[0] ?? '', /^::error file=f\d+\.env,line=1,col=12,title=auth-doctor%3A token-in-file::/);
    assert.match(readFileSync(join(folder, 'summary'), 'utf8'), /\+3 more than GitHub shows/);
  });
});

describe('findings in a repository', () => {
  it('have a relative and encoded URI, and a fingerprint that stays when lines move and another token is there', async () => {
    const sarifOf = async (content: string) => {
      const repo = testRepository();
      repo.commit({ 'a b#ü/%.env': content });
      const out = join(temporaryFolder(), 'out');
      await scanIn(repo.folder, { format: [`sarif=${out}`] });
      const text = readFileSync(out, 'utf8');
      assert.deepEqual(faultsOf('sarif', text), []);
      return JSON.parse(text).runs[0].results;
    };
    const [one] = await sarifOf(`CAVE_TOKEN=${token}\n`);
    const [other] = await sarifOf(`# a line\nCAVE_TOKEN=${token.slice(7)}${token.slice(0, 7)}\n`);
    assert.equal(one.locations[0].physicalLocation.artifactLocation.uri, 'a%20b%23%C3%BC/%25.env');
    assert.equal(other.locations[0].physicalLocation.region.startLine, 2);
    assert.deepEqual(one.partialFingerprints, other.partialFingerprints);
  });

  it('and nothing else are in SARIF: what is in no tracked file is counted', async () => {
    const repo = testRepository();
    repo.commit({ '.gitignore': 'own.env\n', 'a.env': `CAVE_TOKEN=${token}\n` });
    repo.write('own.env', `CAVE_TOKEN=${token}\n`);
    repo.write('new.env', `CAVE_TOKEN=${token}\n`);
    const out = join(temporaryFolder(), 'out');
    await scanIn(repo.folder, { format: [`sarif=${out}`] });
    const [run] = JSON.parse(readFileSync(out, 'utf8')).runs;
    assert.equal(run.results.length, 1);
    assert.match(run.invocations[0].toolExecutionNotifications[0].message.text, /^2 findings are not in a file/);
  });

  it('--fail-on decides the exit code of a scan too', async () => {
    const repo = testRepository();
    repo.commit({ 'a.env': `CAVE_TOKEN=${token}\n` });
    assert.equal((await scanIn(repo.folder, {})).code, 1);
    assert.equal((await scanIn(repo.folder, { 'fail-on': 'never' })).code, 0);
  });
});

describe('hostile values', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "'-->]]><!--",
    '\u202egnp.exe',
    '`$(touch x)` | [a](javascript:alert(1)) @everyone #1 https://example.org',
    '::error::x\n::stop-commands::y',
    '\ud800\ufffe\u0000\u001b[31m',
    'n'.repeat(10_000),
  ];

  it('stay text in every format', async () => {
    const junit: string[] = [];
    for (const value of hostile) {
      const home = `/home/${value.replaceAll('/', '_').replaceAll('\u0000', '_')}`;
      for (const name of names) {
        const { stdout, exitCode } = await runInMemory(
          ['check', 'cave', 'earthscope', '--profile', value, '--format', name],
          {
            home,
            cwd: `${home}/w`,
            files: { '.cloudvolume/secrets/cave-secret.json': { content: `{"token": "“abc”"}`, mode: '644' } },
            env: { ES_PROFILE: value },
            hostName: value,
            strict: false,
          },
        );
        assert.equal(exitCode, 1);
        assert.deepEqual(faultsOf(name, stdout), [], `${name} with ${JSON.stringify(value.slice(0, 60))}`);
        assert.ok(stdout.length < 400_000, name);
        if (name === 'junit') junit.push(stdout);
      }
    }
    assert.deepEqual(invalidJunit(junit), []);
  });
});

it('the problem matcher reads the lines of -q', async () => {
  const { problemMatcher } = JSON.parse(readFileSync(new URL('../problem-matcher.json', import.meta.url), 'utf8'));
  const patterns: readonly RegExp[] = problemMatcher.map(
    ({ pattern: [{ regexp }] }: { pattern: [{ regexp: string }] }) => new RegExp(regexp),
  );
  const check = await runInMemory(['check', 'cave', '-q'], sick);
  const missing = await runInMemory(['check', 'cave', '-q']);
  const repo = testRepository();
  repo.commit({ 'a.env': `x\nCAVE_TOKEN=${token}\n` });
  const scan = await scanIn(repo.folder, { quiet: true });
  assert.match(scan.text, /^\/.+\/a\.env:2:12: token-in-file: /);
  const lines = [check.stdout, missing.stdout, scan.text].flatMap((text) => text.split('\n').filter(Boolean));
  assert.ok(lines.length >= 3);
  for (const line of lines) assert.equal(patterns.filter((each) => each.test(line)).length, 1, line);
  assert.deepEqual(patterns[1]?.exec(scan.text.trimEnd())?.slice(2, 5), ['2', '12', 'token-in-file']);
});
