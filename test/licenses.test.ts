import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { makeBundle } from '../scripts/bundle/make-bundle.ts';
import { noticeProblems, thirdPartyNotices } from '../scripts/third-party-notices.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

test('everything in the bundle has its notice, and what packages carry inside has one too', async () => {
  const { inputs: files } = await makeBundle(root);
  const notices = readFileSync(new URL('../THIRD-PARTY-LICENSES', import.meta.url), 'utf8');
  assert.deepEqual(noticeProblems(files, notices, root), []);
  assert.equal(notices, thirdPartyNotices(files, root));
  assert.match(notices, /\nllhttp \(MIT\), inside undici\n\nCopyright Fedor Indutny, 2018\.\n/);
});

test('a package without a notice, a stale notice and unattributed compiled code are reported', () => {
  const inputs = ['node_modules/chalk/source/index.js', 'node_modules/undici/lib/llhttp/llhttp-wasm.js', 'src/cli.ts'];
  const all = thirdPartyNotices(inputs, root);
  assert.deepEqual(noticeProblems(inputs, all, root), []);
  assert.deepEqual(
    noticeProblems(inputs, all.replace('chalk 5', 'chalk 4'), root).map((each) => each.replace(/\d.*/, '')),
    ['no notice of chalk ', 'a notice of chalk '],
  );
  assert.deepEqual(noticeProblems(inputs, all.replace('llhttp (MIT)', 'another'), root), [
    'no notice of llhttp (MIT), inside undici',
    'a notice of another, inside undici, which is not in the bundle',
  ]);
  const text = all.replace(/(\nchalk [^\n]*\n)[^-]*/, '$1\n');
  assert.match(noticeProblems(inputs, text, root).join(), /^the notice of chalk .* holds no licence$/);
});
