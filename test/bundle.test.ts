import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parts } from '../scripts/bundle/parts.ts';

// Users run the bundle, which has another module layout than the sources: each lazily loaded part is loaded here once.
const program = fileURLToPath(new URL('../dist/auth-doctor.js', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'auth-doctor-bundle-'));
const env = { HOME: home, PATH: process.env['PATH'] ?? '', LANG: 'C.UTF-8', COLUMNS: '100' };

function run(
  args: readonly string[],
  input = '',
): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  return spawnSync(process.execPath, [program, ...args], { env, cwd: home, input, encoding: 'utf8' });
}

describe('the bundle', () => {
  after(() => rmSync(home, { recursive: true, force: true }));

  it('asks platforms (undici)', () => {
    const { stdout, stderr } = run(['demo', '--online']);
    assert.equal(stderr, '');
    for (const line of [
      /Descartes Labs +valid/,
      /EarthOne +rejected +revoked/,
      /EarthScope +unknown +timeout/,
      /CAVE +denied +missing-terms/,
    ]) {
      assert.match(stdout, line);
    }
  });

  it('reads a configuration (smol-toml, valibot)', () => {
    const file = join(home, 'auth-doctor.toml');
    spawnSync('git', ['init', '-q', home]);
    writeFileSync(file, 'fial-on = "warning"\n');
    const { status, stderr } = run(['check']);
    rmSync(file);
    assert.deepEqual([status, /did you mean fail-on/.test(stderr)], [2, true]);
  });

  it('scans a stream, an archive and a folder (fflate)', () => {
    const token = Array.from({ length: 32 }, (_, index) => ((index * 7 + 3) % 16).toString(16)).join('');
    const { status, stdout } = run(['scan', '--stdin'], `CAVE auth_token = "${token.slice(5)}${token.slice(0, 5)}"\n`);
    assert.ok(status === 0 || status === 1, stdout);
    assert.ok(!stdout.includes(token.slice(8, 20)));
    assert.equal(run(['scan', home]).status, 0);
    const packed = fileURLToPath(new URL('../fixtures/packed', import.meta.url));
    assert.equal(run(['scan', packed]).status, 0);
  });

  it('loads for a command only what it needs', () => {
    const hook = join(home, 'loaded.cjs');
    writeFileSync(
      hook,
      "process.on('exit', () => console.error(Object.keys(require.cache).map((file) => require('node:path').basename(file)).join(' ')));\n",
    );
    const loadedBy = (args: readonly string[], more: Readonly<Record<string, string>> = {}): readonly string[] =>
      spawnSync(process.execPath, ['-r', hook, program, ...args], {
        env: { ...env, ...more },
        cwd: home,
        encoding: 'utf8',
      })
        .stderr.split(/\s+/)
        .filter((name) => name.endsWith('.js'));
    const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
    const absent = `absent-${process.platform}.js`;
    assert.deepEqual(loadedBy(['check']), ['auth-doctor.js', 'core.js', 'check.js', absent]);
    assert.deepEqual(
      loadedBy(['check'], {
        HF_TOKEN: `hf_${Array.from({ length: 34 }, (_, index) => letters[(index * index * 7 + index * 11 + 5) % letters.length]).join('')}`,
      }),
      [...['auth-doctor.js', 'core.js', 'check.js', absent], ...['declared.js', 'python.js', 'rules.js', 'text.js']],
    );
    assert.deepEqual(loadedBy(['--version']), ['auth-doctor.js']);
    assert.deepEqual(loadedBy(['scan', home]), [
      'auth-doctor.js',
      'core.js',
      'scan.js',
      'git.js',
      'staged-gate.js',
      'scan-more.js',
      absent,
    ]);
    assert.ok(loadedBy(['report']).includes('others.js'));
  });

  it('loads parts when they are called only of modules that export nothing but functions', () => {
    const onCall = parts.flatMap((part) => part.onCall ?? []);
    assert.ok(onCall.length > 5);
    for (const path of onCall) {
      const text = readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
      const exported = [...text.matchAll(/^export (?!type |interface )(.*)/gm)].map(([, what = '']) => what);
      assert.ok(exported.length > 0 && exported.every((what) => /^(?:async )?function\*? /.test(what)), path);
    }
  });

  it('has the other commands', () => {
    for (const args of [
      ['rules'],
      ['explain', 'ES_PROFILE'],
      ['providers', 'cave'],
      ['completion', 'bash'],
      ['--help'],
      ['--version'],
      ['demo'],
      ['report', 'cave'],
      ['fix', '--dry-run'],
    ]) {
      const { status, stdout, stderr } = run(args);
      assert.deepEqual([args, status, stderr], [args, 0, '']);
      assert.notEqual(stdout, '');
    }
  });
});
