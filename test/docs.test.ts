import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { it } from 'node:test';
import { platformPage } from '../scripts/docs/platform-page.ts';
import { rulePage } from '../scripts/docs/rule-page.ts';
import { rulesIndex } from '../scripts/docs/rules-index.ts';
import { outputLines, shownOutput, shownScreen } from '../scripts/docs/shown-output.ts';
import { diagnoseExample } from '../src/commands/explain/diagnose-example.ts';
import { exampleLines } from '../src/examples/example-lines.ts';
import { guardedSecrets, holdsSecret } from '../src/output/holds-secret.ts';
import { loadProviders } from '../src/providers/load-providers.ts';
import { isPublicText } from '../src/report/public-secret.ts';
import { textReport } from '../src/report/text.ts';
import { rules } from '../src/rules.generated.ts';
import { scanRuleTexts } from '../src/scan/finding/scan-rule-texts.ts';
import { Secret } from '../src/secret.ts';
import type { InvalidExample, Rule, RuleExample } from '../src/types/rule.ts';

const examples: readonly RuleExample[] = rules.flatMap((rule) => [...rule.examples.invalid, ...rule.examples.valid]);

/** Each page and each report once: creating them is expensive. */
const pages = await Promise.all(rules.map(rulePage));
const reports = await Promise.all(examples.map(diagnoseExample));

it('a rule’s page shows each example with the beginning of the report that it really gives', async () => {
  for (const [index, rule] of rules.entries()) {
    const page = pages[index] ?? '';
    assert.match(page, new RegExp(`^<!-- Generated from rules/${rule.id}\\.ts `));
    for (const { title, says } of rule.examples.invalid) {
      assert.ok(page.includes(title.slice(1).replaceAll('*', String.raw`\*`)), `${rule.id}: ${title}`);
      assert.ok(page.replaceAll(/\s+/g, ' ').includes(says), `${rule.id}: ${says}`);
    }
  }
  for (const [index, report] of reports.entries()) {
    const example = examples[index];
    assert.ok(textReport(report, shownScreen).startsWith(`${outputLines(report).join('\n')}\n`), example?.title);
  }
});

it('no page contains a secret of an example: words replace it', async () => {
  const secrets = guardedSecrets(secretsIn(reports), isPublic);
  assert.equal(reports.length, examples.length);
  assert.ok(secrets.whole.size > 10);
  for (const [index, page] of pages.entries()) {
    assert.equal(holdsSecret(page, secrets), false, rules[index]?.id);
    assert.doesNotMatch(page, /\{\{[a-z]|\b[0-9a-f]{32,}\b|\beyJ[\w-]{10}/);
    assert.doesNotMatch(page, /[\p{Cf}\p{Co}\ufffd]/u, 'what nobody would see is written out');
  }
});

it('an invalid example must give a finding: a page without it is rejected', async () => {
  const rule = rules.find(({ id }) => id === 'expired-token');
  const [silent] = rule?.examples.valid ?? [];
  const [loud] = rule?.examples.invalid ?? [];
  assert.ok(rule && silent && loud);
  const withInvalid = (example: InvalidExample): Rule => ({ ...rule, examples: { valid: [], invalid: [example] } });
  const says = 'expired';
  await assert.rejects(rulePage(withInvalid({ ...silent, severity: 'error', says })), /valid for a day.*no finding/);
  await assert.rejects(rulePage(withInvalid({ ...loud, says: 'bogus' })), /"bogus"; it gives expired-token/);
});

it('an example may concern several platforms: all of them are checked, and its page says so', async () => {
  const example = { title: 'two', platform: 'cds', with: ['huggingface'], env: { HF_TOKEN: '{{huggingface/token}}' } };
  const report = await diagnoseExample(example);
  assert.deepEqual(
    report.platforms.map(({ id, status }) => [id, status]),
    [
      ['cds', 'problems'],
      ['huggingface', 'healthy'],
    ],
  );
  assert.ok(shownOutput(example, report).includes('$ auth-doctor check cds huggingface'));
});

it('two runs give the same pages', async () => {
  const [first] = await loadProviders(['huggingface']);
  assert.ok(first);
  assert.equal(await platformPage(first), await platformPage(first));
  const some = rules.slice(0, 8);
  assert.deepEqual(await Promise.all(some.map(rulePage)), pages.slice(0, 8));
});

it('a platform’s page has its clients’ places in order, the variables that affect them, and what nothing reads', async () => {
  const [cave] = await loadProviders(['cave']);
  const [huggingface] = await loadProviders(['huggingface']);
  assert.ok(cave && huggingface);
  const page = await platformPage(cave);
  assert.match(
    page,
    /### caveclient\n\n\*\*token\*\*\n\n1\. the argument `auth_token`\n2\. `~\/\.cloudvolume\/secrets\/global\.daf-apis\.com-cave-secret\.json`/,
  );
  assert.match(page, /`CLOUD_VOLUME_DIR`: the setting cloud_volume_dir/);
  assert.match(page, /\| `CAVE_TOKEN` \| `~\/\.cloudvolume\/secrets\/cave-secret\.json` \|/);
  const other = await platformPage(huggingface);
  for (const name of ['HF_HUB_DISABLE_IMPLICIT_TOKEN', 'HF_TOKEN_PATH', 'HF_ENDPOINT'])
    assert.ok(other.includes(`- \`${name}\`: `), name);
  assert.doesNotMatch(other, /- `(HF_TOKEN|HOME)`: /);
});

it('the list of rules shows every layer', () => {
  const index = rulesIndex(rules, scanRuleTexts);
  for (const { id, layer } of rules) {
    assert.ok(index.includes(`(rules/${id}.md)`), id);
    assert.ok(index.includes(`\n## ${layer}\n`), layer);
  }
});

it('an example’s lines name all that is in its world', () => {
  const lines = exampleLines({
    title: 'all of it',
    platform: 'cave',
    env: { A: "it's {{cave/token first 20}}", B: '{{cave/token 2}}\n', C: '\u200b' },
    files: {
      'a.json': { content: '{"token": "{{jwt earthscope/access-token exp=-7200}}"}\n', mode: '644', owner: 0 },
      b: { symlink: '/elsewhere' },
      c: { dir: true, mode: 0o555 },
      '/srv/d': { special: true },
    },
    packages: { caveclient: '8.0.1' },
    programs: { es: { 'earthscope-cli': '0.9.0' } },
    git: { 'a.json': 'tracked' },
    sudoFrom: 'me',
    os: 'darwin',
  });
  assert.deepEqual(lines, [
    '# on macOS',
    '# run by me with sudo',
    '# caveclient 8.0.1 is installed',
    '# es on PATH runs with earthscope-cli 0.9.0',
    String.raw`$ export A='it'\''s <CAVE token: the first 20 characters>'`,
    String.raw`$ export B=$'<another CAVE token>\n'`,
    "$ export C='<U+200B>'",
    '$ cat ~/a.json  # mode 644, of root',
    '{"token": "<EarthScope access token (JWT), expired 2 hours ago>"}',
    '$ ln -s /elsewhere ~/b',
    '$ mkdir -p ~/c  # mode 555',
    '$ mkfifo /srv/d',
    '# git tracks it: ~/a.json',
  ]);
  assert.deepEqual(exampleLines({ title: '', platform: 'cave', env: { HOME: '/srv' }, files: { 'a.json': '' } }), [
    "$ export HOME='/srv'",
    '$ cat /home/me/a.json',
  ]);
});

/** An address without a password is not a secret, and a page may show another that begins with it. */
function isPublic(secret: Secret): boolean {
  return isPublicText(secret) || /^https?:\/\/[^@]*$/.test(secret.reveal());
}

/** Every secret that is anywhere in some data. */
function secretsIn(data: unknown): readonly Secret[] {
  if (data instanceof Secret) return [data];
  if (typeof data !== 'object' || data === null) return [];
  return Object.values(data).flatMap(secretsIn);
}

it('the tests that docs/security.md names exist', () => {
  const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
  const text = read('docs/security.md').replaceAll(/\s+/g, ' ');
  const files = [...text.matchAll(/`((?:test|\.ci)\/[^`]+)`(?:: (“[^”]+”(?:, “[^”]+”)*))?/g)];
  assert.ok(files.length > 60);
  for (const [, path = '', titles = ''] of files) {
    assert.ok(existsSync(new URL(`../${path}`, import.meta.url)), path);
    for (const [, title = ''] of titles.matchAll(/“([^”]+)”/g))
      assert.ok(read(path).includes(title), `${path}: ${title}`);
  }
  const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts);
  for (const [, script = ''] of text.matchAll(/`npm run ([\w:-]+)`/g)) assert.ok(scripts.includes(script), script);
});
