import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textWithTilde } from '../src/report/gap-lines.ts';
import { parseShape, sampleOf } from '../src/shapes/shape.ts';
import { runScanCommand as run } from './support/scan-command.ts';
import { testRepository } from './support/scan-repository.ts';

const newToken = (): string => sampleOf(parseShape('{32:hex}'), Math.random);
const leak = (token = newToken()): string => `auth_token = "${token}"\n`;
const count = (text: string, part: string): number => text.split(part).length - 1;
const unwrapped = (text: string): string => text.replaceAll(/\s+/g, ' ');

it('shortens the home in a sentence, and nothing that only looks like it', () => {
  const short = (text: string): string => textWithTilde(text, '/home/me');
  assert.equal(short('/home/me/a.txt: it cannot be read'), '~/a.txt: it cannot be read');
  assert.equal(short('the baseline at /home/me: "/home/me/b" and /home/me'), 'the baseline at ~: "~/b" and ~');
  for (const other of ['/home/me2/a: x', '/mnt/home/me/a: x', 'nothing']) assert.equal(short(other), other);
  assert.equal(textWithTilde('/a/b', '/'), '/a/b');
});

describe('findings with the same remedy', () => {
  it('are shown with each place, and the steps once', async () => {
    const repo = testRepository();
    const token = newToken();
    repo.commit({ 'a.py': leak() + leak(token), 'b/c.py': leak() });
    repo.commit({ 'd.py': leak(token) });
    repo.commit({ 'd.py': 'x = 1\n' });
    const { code, text } = await run(repo.folder, { history: true });
    assert.equal(code, 1);
    for (const place of ['a.py:1 in', 'a.py:2 in', 'b/c.py:1 in', 'd.py:1 in'])
      assert.equal(count(text, place), 1, place);
    for (const once of [
      'looks like a CAVE token (4 places)',
      'Revoke the token now',
      'settings/tokens',
      'cause',
      "won't help",
      'for each of these:',
    ])
      assert.equal(count(text, once), 1, once);
    // What differs is next to its place; what is the same for all, once.
    assert.equal(count(unwrapped(text), 'found in 2 places'), 2);
    assert.equal(count(unwrapped(text), 'no longer in HEAD'), 1);
    assert.equal(count(unwrapped(text), 'still in HEAD'), 3);
    assert.equal(count(unwrapped(text), 'not pushed, according to this clone'), 1);
    assert.match(text, /4 errors; /);
  });

  it('have a command for each file', async () => {
    const repo = testRepository();
    repo.commit({ 'old.txt': 'x' });
    repo.write('a.py', leak() + leak());
    repo.write('b.py', leak());
    repo.git('add', '.');
    const { text } = await run(repo.folder, { staged: true });
    assert.equal(count(text, 'Unstage the file'), 1);
    assert.deepEqual(text.match(/restore --staged -- \S+/g), ['restore --staged -- a.py', 'restore --staged -- b.py']);
    assert.equal(count(text, 'a.py:'), 2);
  });

  it('stay separate if the rule, the platform or the remedy differs', async () => {
    const repo = testRepository();
    repo.commit(
      {
        'a.py': leak(),
        'b.env': `ES_OAUTH2__REFRESH_TOKEN=${sampleOf(parseShape('v1.{50:base64url}'), Math.random)}\n`,
      },
      `said ${leak()}`,
    );
    const { text } = await run(repo.folder, { history: true });
    assert.doesNotMatch(text, /(?:file|message) contains.*places\)/);
    assert.ok(count(text, 'fix  ') >= 2);
    assert.match(text, /A commit message contains/);
  });

  it('are one line each with --quiet, and one finding each in JSON', async () => {
    const repo = testRepository();
    repo.commit({ 'a.py': leak() + leak() + leak() });
    assert.equal((await run(repo.folder, { history: true, quiet: true })).text.trim().split('\n').length, 3);
    const { findings } = JSON.parse((await run(repo.folder, { history: true, format: 'json' })).text);
    assert.deepEqual(
      findings.map(({ remedy }: { remedy: { steps: readonly unknown[] } }) => remedy.steps.length),
      [3, 3, 3],
    );
  });
});
