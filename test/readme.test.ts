import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'smol-toml';
import { parseConfig } from '../src/config/parse-config.ts';
import { providerIds } from '../src/providers/load-providers.ts';
import { rules } from '../src/rules.generated.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');
// The tests themselves are what the CI runs by this very block.
const text = readme.replace(/<!-- tests -->[\s\S]*?<!-- \/tests -->/, '');

function blocks(language: string): readonly string[] {
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    ([, block = '']) => block,
  );
}

describe('README.md', () => {
  const folder = mkdtempSync(join(tmpdir(), 'auth-doctor-readme-'));
  const program = join(folder, 'bin', 'auth-doctor');
  const env = { PATH: `${join(folder, 'bin')}:${process.env['PATH']}`, HOME: join(folder, 'home'), LANG: 'C.UTF-8' };

  before(() => {
    mkdirSync(join(folder, 'bin'));
    mkdirSync(env.HOME);
    // What `npm link` makes.
    writeFileSync(program, `#!/bin/sh\nexec '${process.execPath}' '${join(root, 'dist/auth-doctor.js')}' "$@"\n`);
    chmodSync(program, 0o755);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const lines = blocks('sh')
    .flatMap((block) => block.split('\n'))
    .filter((line) => line.trim() !== '');
  assert.ok(lines.length > 8, 'the README shows commands');
  for (const line of lines) {
    it(`runs: ${line.replace(/ +#.*/, '')}`, () => {
      const { status, stdout, stderr } = spawnSync('bash', ['-c', line], {
        cwd: root,
        env,
        encoding: 'utf8',
        input: '',
      });
      assert.ok(status === 0 || status === 1, `exit ${status}\n${stdout}${stderr}`);
      assert.notEqual(stdout.trim(), '');
      assert.equal(stderr, '');
    });
  }

  it('shows a preflight step that runs, and fails where there is no secret', () => {
    const [yaml = ''] = blocks('yaml');
    const line = /- run: (.*)/.exec(yaml)?.[1]?.replace('auth-doctor/dist', 'dist').replace('--online', '') ?? 'false';
    const { status, stdout } = spawnSync('bash', ['-c', line], { cwd: root, env, encoding: 'utf8' });
    assert.equal(status, 1, stdout);
    assert.match(stdout, /missing-credential/);
  });

  it('runs its program', () => {
    const [code = ''] = blocks('js');
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
      cwd: root,
      env,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    assert.match(stdout, /ProfileDoesNotExistError/);
    assert.match(stdout, /missing-credential/);
  });

  it('shows a configuration that holds', () => {
    const [toml = ''] = blocks('toml');
    const known = { rules: rules.map(({ id }) => id), platforms: providerIds() };
    assert.equal(parseConfig(parse(toml), 'auth-doctor.toml', 'user', known).ignores.length, 1);
  });

  it('links to what is there', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = '']) => link);
    assert.deepEqual(
      links.filter((link) => !existsSync(join(root, link))),
      [],
    );
  });
});
