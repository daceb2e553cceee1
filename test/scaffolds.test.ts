import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from 'smol-toml';
import { scaffolds } from '../scripts/scaffolds.ts';
import { parseProviderFile } from '../src/providers/provider-file.ts';

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
    assert.match(scaffolds['format']?.text('git-hub') ?? '', /^export const gitHub = \{\n {2}name: 'git-hub',/m);
  });
});
