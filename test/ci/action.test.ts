import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { faultsOf } from '../../scripts/conformance/valid-formats.ts';
import { programsWithoutNode } from '../../scripts/try/node-version.ts';
import { root, runAction } from '../support/ci/run-workflow.ts';
import { temporaryFolder, testRepository } from '../support/scan-repository.ts';
import { madeTokens, randomFrom } from '../support/scan-tokens.ts';

const { cave } = madeTokens(randomFrom(18));

/** Somebody's repository, with these files. */
function repositoryWith(files: Readonly<Record<string, string>> = { 'a.py': 'x = 1\n' }): string {
  const repository = testRepository();
  repository.commit(files);
  return repository.folder;
}

describe('the action without Node.js', () => {
  it('says in one sentence what to add, and fails', () => {
    const { failed, log, codes, steps } = runAction(
      { platforms: 'cave' },
      { workspace: repositoryWith(), env: { PATH: programsWithoutNode(temporaryFolder()) } },
    );
    assert.ok(failed);
    assert.deepEqual(codes, [69]);
    assert.equal(
      log,
      '::error title=auth-doctor::There is no node here: add a step with actions/setup-node before this one.\n',
    );
    assert.deepEqual(steps['action']?.outputs, { 'exit-code': '', sarif: '' });
  });
});

describe('the action scans', () => {
  it('a clean repository: it passes, and its SARIF file has no result', () => {
    const workspace = repositoryWith();
    const { failed, log, steps } = runAction({ command: 'scan', sarif: 'a b.sarif' }, { workspace });
    assert.ok(!failed, log);
    assert.deepEqual(steps['action']?.outputs, { 'exit-code': '0', sarif: 'a b.sarif' });
    const sarif = readFileSync(join(workspace, 'a b.sarif'), 'utf8');
    assert.deepEqual(faultsOf('sarif', sarif), []);
    assert.deepEqual(JSON.parse(sarif).runs[0].results, []);
  });

  it('a leaked token: it fails with an annotation, a summary and a result, and shows nothing of the token', () => {
    const workspace = repositoryWith({ 'src/a.env': `CAVE_TOKEN=${cave}\n` });
    const { failed, log, steps, summary } = runAction({ command: 'scan', sarif: 'out.sarif' }, { workspace });
    assert.ok(failed);
    assert.deepEqual(steps['action']?.outputs, { 'exit-code': '1', sarif: 'out.sarif' });
    assert.match(log, /^::error file=src\/a\.env,line=1,col=12,title=auth-doctor%3A token-in-file::/m);
    assert.match(summary, /token-in-file/);
    const sarif = readFileSync(join(workspace, 'out.sarif'), 'utf8');
    assert.deepEqual(faultsOf('sarif', sarif), []);
    assert.equal(JSON.parse(sarif).runs[0].results.length, 1);
    for (const text of [log, summary, sarif]) assert.ok(!text.includes(cave.slice(0, 8)));
  });

  it('with fail-on and further arguments', () => {
    const workspace = repositoryWith({ 'a.env': `CAVE_TOKEN=${cave}\n` });
    const { failed, steps } = runAction(
      { command: 'scan', args: '--history\n--quiet', 'fail-on': 'never' },
      { workspace },
    );
    assert.ok(!failed);
    assert.deepEqual(steps['action']?.outputs, { 'exit-code': '0', sarif: '' });
  });

  it('and has no SARIF output for a run that could not start', () => {
    const { steps } = runAction(
      { command: 'scan', args: '--since', sarif: 'out.sarif' },
      { workspace: repositoryWith() },
    );
    assert.deepEqual(steps['action']?.outputs, { 'exit-code': '2', sarif: '' });
  });
});

describe('the action checks', () => {
  it('a named platform whose secret is missing: it fails, and names the secret', () => {
    const { failed, log, steps, summary } = runAction(
      { platforms: 'descarteslabs' },
      { workspace: repositoryWith(), env: { DESCARTESLABS_CLIENT_ID: '', DESCARTESLABS_CLIENT_SECRET: '' } },
    );
    assert.ok(failed);
    assert.equal(steps['action']?.outputs['exit-code'], '1');
    assert.match(log, /^::error title=auth-doctor%3A empty-value::/m);
    assert.match(summary, /DESCARTESLABS_CLIENT_SECRET/);
  });

  it('several platforms, with commas too', () => {
    for (const platforms of ['descarteslabs cave', 'descarteslabs,cave', 'descarteslabs\ncave\n']) {
      const { log } = runAction({ platforms }, { workspace: repositoryWith() });
      assert.match(log, /^DESCARTES LABS/m);
      assert.match(log, /^CAVE/m);
    }
  });

  it('no pull request of a fork or of Dependabot, and says why', () => {
    const payload = { pull_request: { head: { repo: { id: 2, fork: true } }, base: { repo: { id: 1 } } } };
    const event = { name: 'pull_request', payload };
    const fork = runAction({ platforms: 'cave' }, { workspace: repositoryWith(), event });
    assert.ok(!fork.failed);
    assert.equal(fork.log, 'skipped CAVE: a pull request from a fork gets no secrets\n');
    const bot = runAction(
      { platforms: 'cave', args: '--strict' },
      { workspace: repositoryWith(), event: { name: 'pull_request' }, env: { GITHUB_ACTOR: 'dependabot[bot]' } },
    );
    assert.equal(bot.steps['action']?.outputs['exit-code'], '3');
    assert.equal(bot.log, 'skipped CAVE: a run that Dependabot started gets no Actions secrets\n');
  });
});

describe('inputs that the action refuses', () => {
  const refused: readonly (readonly [Readonly<Record<string, string>>, RegExp])[] = [
    [{}, /Name the platforms that this job needs/],
    [{ command: 'chekc', platforms: 'cave' }, /must be check or scan/],
    [{ command: 'check\nscan', platforms: 'cave' }, /must be check or scan/],
    [{ command: 'scan', platforms: 'cave' }, /is for the command check/],
    [{ platforms: 'cave --fail-on=never' }, /takes no options/],
    [{ platforms: 'cave', sarif: 'a\nexit-code=0' }, /must be one line/],
  ];
  for (const [inputs, expected] of refused)
    it(JSON.stringify(inputs), () => {
      const { failed, log, steps } = runAction(inputs, { workspace: repositoryWith() });
      assert.ok(failed);
      assert.match(log, expected);
      assert.equal(log.split('\n').length, 2, log);
      assert.deepEqual(steps['action']?.outputs, { 'exit-code': '2', sarif: '' });
    });
});

describe('hostile values of inputs', () => {
  const hostile = [
    '$(touch x)`touch x`',
    '"; touch x; "',
    "'; touch x; '",
    '\n touch x\n',
    '*',
    '&& touch x | tee x > x',
    '\\',
    '::stop-commands::y',
    '${{ secrets.A }}',
  ];
  for (const name of ['command', 'platforms', 'args', 'fail-on'])
    it(`${name}: nothing of them runs, and the step fails`, () => {
      for (const value of hostile) {
        const workspace = repositoryWith();
        const before = readdirSync(workspace);
        const { failed, steps, log } = runAction({ platforms: 'cave', [name]: value }, { workspace });
        assert.ok(failed, value);
        assert.match(steps['action']?.outputs['exit-code'] ?? '', /^[12]$/, log);
        assert.deepEqual(readdirSync(workspace), before, value);
        for (const line of log.split('\n').filter((each) => each.startsWith('::')))
          assert.match(line, /^::(?:error|warning|notice) (?:title=auth-doctor(?:%3A [a-z-]+)?|file=[^:]+)::/, value);
      }
    });

  it('a file whose name is an option is no argument', () => {
    const workspace = repositoryWith({ '--fail-on=never': 'x\n' });
    const { failed, steps, log } = runAction({ platforms: 'cave', args: '-*' }, { workspace });
    assert.ok(failed, log);
    assert.equal(steps['action']?.outputs['exit-code'], '2');
  });

  it('sarif: it is the name of a file, whatever it is', () => {
    for (const value of hostile.filter((each) => !each.includes('\n'))) {
      const workspace = repositoryWith();
      const { steps } = runAction({ command: 'scan', sarif: value }, { workspace });
      const outputs = steps['action']?.outputs;
      assert.deepEqual(outputs, { 'exit-code': '0', sarif: value });
      assert.deepEqual(readdirSync(workspace).sort(), ['.git', 'a.py', value].sort(), value);
    }
  });

  it('no script of the action contains an expression', () => {
    const { runs } = parse(readFileSync(join(root, 'action.yml'), 'utf8'));
    for (const { run } of runs.steps) assert.doesNotMatch(run, /\$\{\{/);
  });
});
