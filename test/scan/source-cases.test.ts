import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { describe, it } from 'node:test';
import type { Finding } from '../../src/types/finding.ts';
import { scanCases } from '../support/scan-cases.ts';
import { testRepository } from '../support/scan-repository.ts';
import { history, realKit, scanIn, staged, tree } from '../support/scan-run.ts';

/** Case → platforms found in it: each case is in its own directory. */
function platformsByCase(findings: readonly Finding[], rule: string): ReadonlyMap<string, readonly string[]> {
  const byCase = new Map<string, Set<string>>();
  for (const { rule: found, place, platform } of findings) {
    if (found !== rule || !('path' in place)) continue;
    const name = /(?:^|\/)case-([^/]+)/.exec(place.path)?.[1] ?? basename(place.path);
    byCase.set(name, (byCase.get(name) ?? new Set()).add(platform ?? ''));
  }
  return new Map([...byCase].map(([name, platforms]) => [name, [...platforms].sort()]));
}

function inWords(platforms: ReadonlyMap<string, readonly string[]>): readonly string[] {
  return [...platforms].map(([name, all]) => `${name}: ${all.join(' ')}`).sort();
}

describe('every way of writing a token, in a repository', () => {
  const cases = scanCases(Math.random);
  const expected = new Map(
    cases
      .filter(({ kinds }) => kinds.length > 0)
      .map(({ name, kinds }) => [name, [...new Set(kinds.map((kind) => kind.split('/')[0] ?? ''))].sort()]),
  );
  const repository = testRepository();
  repository.commit({ '.gitattributes': '* -text\n' });
  for (const { name, path, bytes } of cases) repository.write(`case-${name}/${path}`, bytes);
  const found = async (mode: Parameters<typeof scanIn>[1], rule: string): Promise<void> => {
    const { findings, coverage } = await scanIn(repository.folder, mode, realKit);
    const inCases = platformsByCase(findings, rule);
    assert.deepEqual(inWords(inCases), inWords(expected));
    assert.ok(coverage.bytes > 0);
  };

  it('is found in the working tree', async () => await found(tree, 'token-in-file'));

  it('is found in the index', async () => {
    repository.git('add', '--force', '--all', '.');
    await found(staged, 'token-in-staged-file');
  });

  it('is found in the history after it was removed', async () => {
    repository.git('commit', '--quiet', '-m', 'all');
    repository.git('rm', '-r', '--quiet', '.');
    repository.git('commit', '--quiet', '-m', 'none');
    repository.git('gc', '--quiet');
    await found(history(), 'token-in-history');
  });
});
