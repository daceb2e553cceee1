import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

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

  it('loads for a check nothing of what fix and report need', () => {
    const hook = join(home, 'loaded.cjs');
    writeFileSync(hook, "process.on('exit', () => console.error(Object.keys(require.cache).join('\\n')));\n");
    const loadedBy = (...args: readonly string[]): string =>
      spawnSync(process.execPath, ['-r', hook, program, ...args], { env, cwd: home, encoding: 'utf8' }).stderr;
    assert.match(loadedBy('report'), /others\.js/);
    assert.match(loadedBy('check'), /check\.js/);
    assert.doesNotMatch(loadedBy('check'), /others\.js/);
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
