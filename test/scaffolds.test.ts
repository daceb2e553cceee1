import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { parse } from 'smol-toml';
import { type Scaffold, scaffolds } from '../scripts/scaffolds.ts';
import { catalog } from '../src/catalog.generated.ts';
import { parseProviderFile } from '../src/providers/provider-file.ts';
import * as heldValuesFile from '../src/rule-kit/held-values.ts';
import * as valueProblemFile from '../src/rule-kit/value-problem.ts';
import { rules } from '../src/rules.generated.ts';
import type { Rule } from '../src/types/rule.ts';
import { assertFinds, assertPasses } from './support/check-example.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const contributing = readFileSync(new URL('../CONTRIBUTING.md', import.meta.url), 'utf8');

describe('npm run new', () => {
  for (const kind of Object.keys(scaffolds)) {
    it(`${kind} has its recipe in CONTRIBUTING.md`, () => {
      assert.match(contributing, new RegExp(`^npm run new ${kind} [a-z-]+$`, 'm'));
    });
  }

  it('platform writes a file that is accepted as it is', () => {
    const text = scaffolds['platform']?.text('my-lab') ?? '';
    const provider = parseProviderFile(parse(text), { file: 'my-lab.toml', text });
    assert.equal(provider.id, 'my-lab');
    assert.deepEqual(provider.tokens[0]?.names, ['MY_LAB_API_KEY']);
  });

  it('rule and format export what their generators look for', () => {
    assert.match(
      scaffolds['rule']?.text('stale-lockfile') ?? '',
      /^export const staleLockfile = \{\n {2}id: 'stale-lockfile',/m,
    );
    assert.match(
      scaffolds['format']?.text('git-hub') ?? '',
      /^export const gitHub = documentFormat\(\{\n {2}name: 'git-hub',/m,
    );
  });

  it('rule writes examples that hold, beside all other rules', async () => {
    const modules: Readonly<Record<string, unknown>> = {
      '../src/rule-kit/held-values.ts': heldValuesFile,
      '../src/rule-kit/value-problem.ts': valueProblemFile,
    };
    const { code } = await transform(scaffolds['rule']?.text('made-up') ?? '', { loader: 'ts', format: 'cjs' });
    const module: { exports: { readonly madeUp?: Rule } } = { exports: {} };
    new Function('module', 'require', code)(module, (path: string) => modules[path]);
    const rule = module.exports.madeUp as Rule;
    for (const example of rule.examples.valid) await assertPasses(rule, example, [...rules, rule]);
    for (const example of rule.examples.invalid) await assertFinds(rule, example, [...rules, rule]);
  });

  it('is filled in: no rule and no platform has a text of its scaffold left', () => {
    for (const { summary, why, id } of rules)
      for (const text of [summary, why])
        assert.ok(!scaffolds['rule']?.text(id).includes(`'${text}'`), `rules/${id}.ts: ${text}`);
    for (const { id, hosts, pages } of catalog)
      assert.doesNotMatch(JSON.stringify([hosts, pages]), /example\.org/, `src/providers/${id}/provider.toml`);
  });

  it('rule and format write files that compile and are formatted as they are', () => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'auth-doctor-scaffolds-')));
    after(() => rmSync(folder, { recursive: true, force: true }));
    for (const kind of ['rule', 'format']) {
      const { path, text } = scaffolds[kind] as Scaffold;
      const file = join(folder, path('made-up'));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text('made-up'));
      const format = ['format', `--stdin-file-path=${path('made-up')}`];
      assert.equal(runTool('@biomejs/biome/bin/biome', format, text('made-up')), text('made-up'));
    }
    // Imports in the folder are looked up in the repository too, as if both were one.
    const compilerOptions = { rootDirs: [root, folder], typeRoots: [join(root, 'node_modules', '@types')] };
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ extends: join(root, 'tsconfig.json'), compilerOptions, include: ['rules', 'src'] }),
    );
    writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
    assert.equal(runTool('typescript/bin/tsc', ['-p', folder]), '');
  });
});

/** Runs a tool of the repository, which has to succeed, and returns its output. */
function runTool(script: string, args: readonly string[], input = ''): string {
  const { stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    encoding: 'utf8',
    input,
  });
  assert.equal(stderr, '');
  return stdout;
}
