import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { faultsOf, invalidJunit } from '../scripts/conformance/valid-formats.ts';
import type { JsonReport } from '../src/types/json-report.ts';
import type { MergedReport } from '../src/types/merged-report.ts';
import { runInMemory } from './support/run-in-memory.ts';
import { temporaryFolder } from './support/scan-repository.ts';

const names = ['json', 'sarif', 'junit', 'github', 'gitlab', 'markdown', 'html'] as const;
const folder = temporaryFolder();
const keyFile = join(folder, 'key');
writeFileSync(keyFile, `${'0123456789abcdef'.repeat(4)}\n`);
/** Made up, of CAVE's shape. */
const tokenOf = (turn: number): string =>
  Array.from({ length: 32 }, (_, index) => ((index * 11 + (index >> 2) + turn) % 16).toString(16)).join('');

/** Checks a made-up host, and returns the file of its report. */
async function reportOf(hostName: string, turn: number, { mode = '600', key = keyFile } = {}): Promise<string> {
  const file = join(temporaryFolder(), `${hostName}.json`);
  await runInMemory(['check', 'cave', ...(key === '' ? [] : ['--key', key]), `--format=json=${file}`], {
    hostName,
    files: { '.cloudvolume/secrets/cave-secret.json': { content: JSON.stringify({ token: tokenOf(turn) }), mode } },
    now: new Date('2026-11-22T12:00:00Z'),
  });
  return file;
}

const merge = async (...args: readonly string[]) => await runInMemory(['merge', ...args]);

async function credentialWords(files: readonly string[]): Promise<MergedReport['differences'][number]['values']> {
  const { stdout } = await merge(...files, '--format', 'json');
  const merged: MergedReport = JSON.parse(stdout);
  return merged.differences.find(({ about }) => about === 'credential')?.values ?? [];
}

describe('merge', () => {
  it('says what differs between hosts, in every format, and of every finding which reports have it', async () => {
    const files = [await reportOf('one', 5, { mode: '644' }), await reportOf('two', 5)];
    const { stdout, exitCode } = await merge(...files);
    assert.equal(exitCode, 0);
    assert.match(stdout, /^2 reports of 2 hosts\n {2}one {2}cave problems, 1 warning\n {2}two {2}cave healthy/);
    assert.match(
      stdout,
      /CAVE: file-permissions\n {4}one {2}~\/.cloudvolume\/secrets\/cave-secret.json\n {4}two {2}not found/,
    );
    for (const name of names) {
      const { stdout: text } = await merge(...files, '--format', name);
      assert.deepEqual(faultsOf(name, text), [], name);
      if (name === 'junit') assert.deepEqual(invalidJunit([text]), []);
    }
  });

  it('shows a finding that all reports have once in text, Markdown and HTML, and names the reports', async () => {
    const bad = await Promise.all(['one', 'two'].map(async (name) => await reportOf(name, 5, { mode: '644' })));
    const times = (text: string, what: RegExp): number => text.match(new RegExp(what, 'g'))?.length ?? 0;
    const shown = async (files: readonly string[], format: string) =>
      (await merge(...files, '--format', format)).stdout;
    assert.equal(times(await shown(bad, 'text'), /everyone on this machine can read/), 1);
    const html = await shown(bad, 'html');
    assert.equal(times(html, /<article/), 1);
    assert.match(html, /<dt>Reports<\/dt><dd>all 2<\/dd>/);
    const markdown = await shown(bad, 'markdown');
    assert.equal(times(markdown, /\*\*warning: /), 1);
    assert.match(markdown, /; reports: all 2\)/);
    const some = [...bad, await reportOf('three', 5)];
    assert.match(await shown(some, 'html'), /<dt>Reports<\/dt><dd>one, two<\/dd>/);
    assert.match(await shown(some, 'markdown'), /; reports: one, two\)/);
  });

  it('says of a credential that it is the same only where one key made the fingerprints', async () => {
    const [one, two, three] = [await reportOf('one', 5), await reportOf('two', 5), await reportOf('three', 6)];
    assert.deepEqual(await credentialWords([one, two, three]), [
      { reports: ['one', 'two'], is: 'the same value' },
      { reports: ['three'], is: 'a value of its own' },
    ]);
    const without = await reportOf('four', 5, { key: '' });
    const otherKey = join(folder, 'other');
    writeFileSync(otherKey, 'f'.repeat(64));
    const other = await reportOf('five', 5, { key: otherKey });
    for (const files of [
      [one, without],
      [one, other],
      [without, await reportOf('six', 5, { key: '' })],
    ])
      assert.match((await credentialWords(files))[0]?.is ?? '', /^not comparable/);
  });

  it('takes what was merged before, and the exit code is the worst', async () => {
    const files = [await reportOf('one', 5), await reportOf('two', 5)];
    const merged = join(folder, 'merged.json');
    await merge(...files, `--format=json=${merged}`);
    const sick = join(folder, 'sick.json');
    await runInMemory(['check', 'cave', `--format=json=${sick}`], { hostName: 'three' });
    const { stdout, exitCode } = await merge(merged, sick, '--format', 'json');
    assert.deepEqual([JSON.parse(stdout).summary.reports, exitCode], [3, 1]);
  });

  it('refuses other schemas and sets that are incomplete, and says which file', async () => {
    const good = await reportOf('one', 5);
    const report: JsonReport = JSON.parse((await merge(good, '--format', 'json')).stdout).merged[0].report;
    const bad: Readonly<Record<string, readonly [unknown, RegExp]>> = {
      'newer.json': [{ ...report, schemaVersion: 2 }, /another version of the format/],
      'other.json': [{ version: '2.1.0', runs: [] }, /not a report of auth-doctor/],
      'part.json': [{ ...report, findings: undefined }, /as its schema describes it/],
      'out.json': [
        {
          ...report,
          findings: [
            {
              rule: 'a-b',
              severity: 'error',
              clients: [],
              place: { kind: 'default' },
              message: '',
              evidence: [],
              cause: '',
              remedy: { steps: [] },
              repositoryPath: '../x',
            },
          ],
        },
        /as its schema describes it/,
      ],
      // Ctrl-C, a closed terminal, and the SIGTERM of a time limit or of scancel.
      ...Object.fromEntries(
        [130, 129, 143].map((exitCode): [string, [unknown, RegExp]] => [
          `stopped-${exitCode}.json`,
          [{ ...report, summary: { ...report.summary, exitCode } }, /interrupted, so the set is incomplete/],
        ]),
      ),
      'failed.json': [
        { schemaVersion: 1, tool: report.tool, error: { code: 'internal', message: 'x' } },
        /this run failed, so the set is incomplete/,
      ],
    };
    for (const [name, [data, says]] of Object.entries(bad)) {
      const file = join(folder, name);
      writeFileSync(file, JSON.stringify(data));
      const { exitCode, stderr, stdout } = await merge(good, file);
      assert.deepEqual([exitCode, stdout], [2, ''], name);
      assert.ok(stderr.includes(name) && says.test(stderr), stderr);
    }
    writeFileSync(join(folder, 'empty.json'), '');
    assert.match((await merge(good, join(folder, 'empty.json'))).stderr, /a run that did not end/);
    assert.match((await merge(good, join(folder, 'none.json'))).stderr, /cannot be read, so the set is incomplete/);
    assert.match((await merge(good, good)).stderr, /the same run as/);
    assert.match((await merge(good, '--expect', '2')).stderr, /the set is incomplete: 1 of 2 reports/);
    assert.equal((await merge()).exitCode, 2);
  });

  it('no fingerprint is the value’s own hash, and none is there without a key', async () => {
    const text = async (key: string): Promise<string> => {
      const { stdout } = await merge(await reportOf('one', 5, { key }), '--format', 'json');
      return stdout;
    };
    assert.doesNotMatch(await text(''), /fingerprint|"keyId"/);
    assert.match(await text(keyFile), /"fingerprint": "[0-9a-f]{64}"/);
    const missing = await runInMemory(['check', '--key', join(folder, 'no')]);
    assert.deepEqual(
      [missing.exitCode, missing.stderr],
      [2, 'error: Cannot read the file of --key: it does not exist.\n'],
    );
  });
});
