import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'smol-toml';
import { commands } from '../src/command-line/command-table.ts';
import { parseConfig } from '../src/config/parse-config.ts';
import { providerIds } from '../src/providers/load-providers.ts';
import { rules } from '../src/rules.generated.ts';
import { runWorkflow, versionOf } from './support/ci/run-workflow.ts';
import { testRepository } from './support/scan-repository.ts';
import { letters, randomFrom } from './support/scan-tokens.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');
// The tests themselves are what the CI runs by this very block; the packages are installed by `npm run try:…`; the
// address to clone is a placeholder.
const text = readme.replaceAll(/<!-- (tests|clone|install) -->[\s\S]*?<!-- \/\1 -->/g, '');

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
    // What `npm link` creates.
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

  it('shows a workflow that fails before the job where there is no secret, and passes with it', () => {
    const workflow = blocks('yaml').find((block) => /^jobs:$/m.test(block)) ?? '';
    const { folder: workspace } = testRepository();
    const without = runWorkflow(workflow, { workspace });
    assert.ok(without.failed, without.log);
    assert.match(without.summary, /DESCARTESLABS_CLIENT_SECRET/);
    assert.doesNotMatch(without.log, /^the long job$/m);
    const random = randomFrom(1);
    const secrets = { DESCARTESLABS_CLIENT_ID: letters(random, 32), DESCARTESLABS_CLIENT_SECRET: letters(random, 45) };
    const { failed, log } = runWorkflow(workflow, { workspace, secrets });
    assert.ok(!failed, log);
    assert.match(log, /^the long job$/m);
  });

  it('names this version where it names one', () => {
    const named = [...readme.matchAll(/(?:auth-doctor@|rev: )(\S+?)[`\s]/g)].map(([, version]) => version);
    assert.ok(named.length >= 3);
    assert.deepEqual([...new Set(named)], [`v${versionOf()}`]);
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

  it('shows a valid configuration', () => {
    const [toml = ''] = blocks('toml');
    const known = { rules: rules.map(({ id }) => id), platforms: providerIds() };
    assert.equal(parseConfig(parse(toml), 'auth-doctor.toml', 'user', known).ignores.length, 1);
  });

  it('has one placeholder for its address, marked where it is used first', () => {
    assert.equal(readme.split('PLACEHOLDER').length, 2);
    const addresses = readme
      .match(/[\w.-]+\/auth-doctor\b(?!\.)/g)
      ?.filter((each) => !/^(?:\.|config|docs)/.test(each));
    assert.deepEqual([...new Set(addresses?.filter((each) => !each.startsWith('.')))], ['OWNER/auth-doctor']);
    assert.doesNotMatch(readme, /<(?:this|a) [a-z]+>/);
  });

  it('names directories, files and npm scripts that exist', () => {
    const paths = [...readme.matchAll(/`((?:src|rules|docs|dist|schema|fixtures|test|scripts)\/[\w./-]*)`/g)].map(
      ([, path = '']) => path,
    );
    assert.ok(paths.length > 8, 'the README names its directories');
    assert.deepEqual(
      paths.filter((path) => !existsSync(join(root, path))),
      [],
    );
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const named = [...readme.matchAll(/`npm run ([\w:-]+)`/g)].map(([, name = '']) => name);
    assert.ok(named.length > 0, 'the README names an npm script');
    assert.deepEqual(
      named.filter((name) => !(name in scripts)),
      [],
    );
  });

  it('names commands and options that exist', () => {
    const lines = blocks('sh').flatMap((block) => block.split('\n'));
    for (const { name } of commands.filter(({ name }) => !['rules', 'providers', 'completion'].includes(name)))
      assert.ok(
        lines.some((line) => new RegExp(`auth-doctor(?:\\.js)? ${name}\\b`).test(line)),
        name,
      );
    const known = new Set(commands.flatMap(({ options }) => Object.keys(options)));
    const options = [...text.matchAll(/`--([a-z-]+)`/g)].map(([, option = '']) => option);
    assert.deepEqual(
      options.filter((option) => !known.has(option)),
      [],
    );
  });

  it('has no broken links', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = '']) => link);
    assert.deepEqual(
      links.filter((link) => !existsSync(join(root, link))),
      [],
    );
  });
});
