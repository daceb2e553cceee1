import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { names } from '../../packaging/names.ts';
import { faultsOf, invalidJunit } from '../../scripts/conformance/valid-formats.ts';
import { type GitLabJob, gitLabJobs, gitLabScript } from '../support/ci/gitlab-jobs.ts';
import { jenkinsSteps } from '../support/ci/jenkins-steps.ts';
import { recipe, recipesOf } from '../support/ci/recipes.ts';
import { runScript } from '../support/ci/run-script.ts';
import { root, runWorkflow, versionOf } from '../support/ci/run-workflow.ts';
import { temporaryFolder, testRepository } from '../support/scan-repository.ts';
import { letters, madeTokens, randomFrom } from '../support/scan-tokens.ts';

// Each recipe runs in a repository that is not ours, with and without what it looks for.
const page = 'docs/ci.md';
const random = randomFrom(18);
const { cave } = madeTokens(random);
/** A pair that Descartes Labs' client takes. */
const secrets = {
  DESCARTESLABS_CLIENT_ID: letters(random, 32),
  DESCARTESLABS_CLIENT_SECRET: letters(random, 45),
};
const noSecrets = { DESCARTESLABS_CLIENT_ID: '', DESCARTESLABS_CLIENT_SECRET: '' };
const ownValues = [cave, ...Object.values(secrets)];

function repositoryWith(files: Readonly<Record<string, string>>): string {
  const repository = testRepository();
  repository.commit(files);
  return repository.folder;
}

const clean = (): string => repositoryWith({ 'a.py': 'x = 1\n' });
const leaking = (): string => repositoryWith({ 'src/a.env': `CAVE_TOKEN=${cave}\n` });

function assertNoSecret(...texts: readonly string[]): void {
  for (const text of texts) for (const value of ownValues) assert.ok(!text.includes(value.slice(0, 8)));
}

/** The text of a block that shows what auth-doctor says. */
function said(name: string): string {
  const text = readFileSync(join(root, page), 'utf8');
  const block = new RegExp(`^<!-- says: ${name} -->\\n\`\`\`text\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(text)?.[1];
  assert.ok(block, `${page} shows ${name}`);
  return block;
}

const fork = { pull_request: { head: { repo: { id: 2, fork: true } }, base: { repo: { id: 1 } } } };

describe('GitHub: check', () => {
  const workflow = recipe(page, 'github check');

  it('passes with the secrets, and the next step runs', () => {
    const { failed, log, codes } = runWorkflow(workflow, { workspace: clean(), secrets });
    assert.ok(!failed, log);
    assert.equal(codes.length, 3);
    assert.match(log, /the long job\n$/);
    assertNoSecret(log);
  });

  it('fails without, before the next step, and names the secrets', () => {
    const { failed, log, codes, summary } = runWorkflow(workflow, { workspace: clean() });
    assert.ok(failed);
    assert.equal(codes.length, 2);
    assert.match(log, /^::error title=auth-doctor%3A empty-value::/m);
    assert.match(summary, /DESCARTESLABS_CLIENT_ID/);
  });

  it('where no variable is set at all, the steps are those of the page', () => {
    const bare = workflow.replace(/^ +env:\n(?: +DESCARTESLABS.*\n)+/m, '');
    const { log } = runWorkflow(bare, { workspace: clean() });
    for (const line of said('missing').trimEnd().split('\n')) assert.ok(log.includes(`  ${line}\n`), `${line}\n${log}`);
  });

  it('is skipped for a fork and for Dependabot, with the words of the page', () => {
    const event = { name: 'pull_request', payload: fork };
    const lines = [
      runWorkflow(workflow, { workspace: clean(), event }).log,
      runScript(['bash'], 'npx --yes auth-doctor@0.1.0 check descarteslabs', clean(), forkOnGitLab).output,
      runWorkflow(workflow, { workspace: clean(), event, env: { GITHUB_ACTOR: 'dependabot[bot]' } }).log,
    ];
    assert.equal(lines.join(''), said('skipped'));
  });
});

describe('GitHub: scan', () => {
  const workflow = recipe(page, 'github scan');

  it('uploads an empty result for a clean repository', () => {
    const { failed, log, uploads } = runWorkflow(workflow, { workspace: clean() });
    assert.ok(!failed, log);
    assert.equal(uploads.length, 1);
    assert.deepEqual(faultsOf('sarif', uploads[0] ?? ''), []);
  });

  it('uploads a leaked token, also of a commit before the last, and fails', () => {
    const repository = testRepository();
    repository.commit({ 'src/a.env': `CAVE_TOKEN=${cave}\n` });
    repository.commit({ 'src/b.env': `CAVE_TOKEN=${cave}\n` });
    const { failed, log, uploads } = runWorkflow(workflow, { workspace: repository.folder });
    assert.ok(failed);
    const [upload = ''] = uploads;
    assert.deepEqual(faultsOf('sarif', upload), []);
    assert.ok(JSON.parse(upload).runs[0].results.length > 0, upload);
    assertNoSecret(log, upload);
  });

  it('uploads nothing for a fork, whose token may not write', () => {
    const event = { name: 'pull_request', payload: fork };
    const { failed, uploads, log } = runWorkflow(workflow, { workspace: leaking(), event });
    assert.ok(failed);
    assert.match(log, /token-in-history/);
    assert.deepEqual(uploads, []);
  });
});

describe('GitHub: the problem matcher', () => {
  const workflow = recipe(page, 'github matcher');
  /** A container has none of the runner's variables; this one has the runner's files, and Node.js. */
  const docker = `#!/bin/bash
while [ "$1" != node:22 ]; do
  case $1 in run | --rm) shift ;; --user | --volume) shift 2 ;; --workdir) cd "$2"; shift 2 ;; *) exit 99 ;; esac
done
shift
exec env -i PATH="$PATH" HOME=/ "$@"
`;
  const withDocker = (): Readonly<Record<string, string>> => {
    const bin = temporaryFolder();
    writeFileSync(join(bin, 'docker'), docker, { mode: 0o755 });
    return { PATH: `${bin}:${dirname(process.execPath)}:${process.env['PATH']}` };
  };

  it('is added by its path, and reads the lines of the run', () => {
    const workspace = leaking();
    const { failed, log } = runWorkflow(workflow, { workspace, env: withDocker() });
    assert.ok(failed);
    const [first = '', ...rest] = log.trimEnd().split('\n');
    const path = /^::add-matcher::(.+)$/.exec(first)?.[1] ?? '';
    const { problemMatcher } = JSON.parse(readFileSync(join(workspace, path), 'utf8'));
    assert.equal(rest.length, 1, log);
    const matches = problemMatcher.flatMap((each: { pattern: readonly [{ regexp: string; file?: number }] }) => {
      const [{ regexp, file }] = each.pattern;
      const match = new RegExp(regexp).exec(rest[0] ?? '');
      return match ? [file === undefined ? undefined : match[file]] : [];
    });
    assert.deepEqual(matches, [join(workspace, 'src/a.env')]);
    assertNoSecret(log);
  });

  it('has nothing to read in a clean repository: what a checkout of ours contains is no leak', () => {
    const { failed, log } = runWorkflow(workflow, { workspace: clean(), env: withDocker() });
    assert.ok(!failed, log);
    assert.equal(log, '::add-matcher::.auth-doctor/problem-matcher.json\n');
  });
});

const onGitLab = { GITLAB_CI: 'true', CI_PIPELINE_SOURCE: 'push' };
const forkOnGitLab = {
  GITLAB_CI: 'true',
  CI_PIPELINE_SOURCE: 'merge_request_event',
  CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '2',
  CI_MERGE_REQUEST_PROJECT_ID: '1',
};

describe('GitLab', () => {
  const jobs = gitLabJobs(recipe(page, 'gitlab'));
  const job = (name: string): GitLabJob => {
    const found = jobs.find((each) => each.name === name);
    assert.ok(found, name);
    return found;
  };
  const run = (name: string, workspace: string, env: Readonly<Record<string, string>>, shell = 'bash') => {
    const done = runScript(
      shell === 'bash' ? ['bash', '-o', 'pipefail'] : [shell],
      gitLabScript(job(name)),
      workspace,
      { ...onGitLab, CI_PROJECT_DIR: workspace, ...job(name).variables, ...env },
    );
    const reports = Object.fromEntries(
      Object.entries(job(name).reports).map(([kind, path]) => [kind, readFileSync(join(workspace, path), 'utf8')]),
    );
    return { ...done, reports };
  };

  for (const shell of ['bash', 'sh']) {
    it(`${shell}: the credentials of the project’s variables pass, and a missing one fails`, () => {
      const good = run('credentials', clean(), secrets, shell);
      assert.equal(good.code, 0, good.output);
      const bad = run('credentials', clean(), {}, shell);
      assert.equal(bad.code, 1, bad.output);
      assert.match(bad.output, /Settings > CI\/CD > Variables/);
      assert.deepEqual(invalidJunit([good.reports['junit'] ?? '', bad.reports['junit'] ?? '']), []);
      assert.doesNotMatch(good.reports['junit'] ?? '', /<failure/);
      assert.match(bad.reports['junit'] ?? '', /<failure[^>]+no credential/);
      assertNoSecret(good.output, ...Object.values(good.reports));
    });

    it(`${shell}: a leaked token is in the code quality report and the test report`, () => {
      const good = run('leaked tokens', clean(), {}, shell);
      assert.equal(good.code, 0, good.output);
      assert.deepEqual(JSON.parse(good.reports['codequality'] ?? ''), []);
      const bad = run('leaked tokens', leaking(), {}, shell);
      assert.equal(bad.code, 1);
      const quality = bad.reports['codequality'] ?? '';
      assert.deepEqual(faultsOf('gitlab', quality), []);
      assert.ok(JSON.parse(quality).length > 0, quality);
      assert.deepEqual(invalidJunit([bad.reports['junit'] ?? '']), []);
      assertNoSecret(bad.output, ...Object.values(bad.reports));
    });
  }

  it('a fork’s merge request is skipped with exit code 3, which the recipe allows', () => {
    const { code, output, reports } = run('credentials', clean(), forkOnGitLab);
    assert.equal(code, 3);
    assert.match(output, /^skipped Descartes Labs: a merge request from a fork gets no secrets$/m);
    assert.deepEqual(invalidJunit([reports['junit'] ?? '']), []);
    assert.match(recipe(page, 'gitlab'), /allow_failure:\n +exit_codes: \[3\]/);
  });

  it('without a platform the job says what to write, and fails', () => {
    const { code, output } = runScript(['sh'], gitLabScript(job('credentials')), clean(), onGitLab);
    assert.equal(code, 2);
    assert.match(output, /^Name the platforms that this pipeline needs, such as: AUTH_DOCTOR_PLATFORMS: cave\n$/);
  });

  it('the values of variables are words, never code and never patterns', () => {
    for (const value of ['$(touch x)', '; touch x', '-*', '> x']) {
      const workspace = repositoryWith({ '--fail-on=never': 'x\n' });
      for (const name of ['AUTH_DOCTOR_PLATFORMS', 'AUTH_DOCTOR_ARGS']) {
        const { code } = runScript(['sh'], gitLabScript(job('credentials')), workspace, {
          ...onGitLab,
          AUTH_DOCTOR_PLATFORMS: 'cave',
          [name]: value,
        });
        assert.equal(code, 2, value);
        assert.throws(() => readFileSync(join(workspace, 'x')), { code: 'ENOENT' }, value);
      }
    }
  });
});

describe('Jenkins', () => {
  const pipeline = recipe(page, 'jenkins');
  const steps = jenkinsSteps(pipeline);
  const names = [...pipeline.matchAll(/^ +(\w+) = credentials\('[\w-]+'\)$/gm)].map(([, name = '']) => name);
  const on = { JENKINS_URL: 'https://jenkins.example.org/' };
  /** The files of the step `junit`. */
  const reports = (workspace: string): readonly string[] =>
    ['check', 'scan'].map((each) => readFileSync(join(workspace, `auth-doctor-${each}.xml`), 'utf8'));

  it('has two steps, the variables that the client reads, and collects what the steps write', () => {
    assert.equal(steps.length, 2);
    assert.deepEqual(names, Object.keys(secrets));
    assert.match(pipeline, /junit testResults: 'auth-doctor-\*\.xml'/);
  });

  it('passes with credentials in a clean repository, and fails without or with a leaked token', () => {
    for (const [workspace, env, expected] of [
      [clean(), secrets, [0, 0]],
      [leaking(), noSecrets, [1, 1]],
    ] as const) {
      const results = steps.map((step) => runScript(['/bin/sh', '-xe'], `${step}\n`, workspace, { ...on, ...env }));
      const output = results.map((each) => each.output).join('');
      assert.deepEqual(
        results.map(({ code }) => code),
        expected,
        output,
      );
      assert.deepEqual(invalidJunit(reports(workspace)), []);
      const failures = reports(workspace).map((text) => /<failure/.test(text));
      assert.deepEqual(
        failures,
        expected.map((code) => code === 1),
      );
      assertNoSecret(output, ...reports(workspace));
    }
  });
});

it('every page and template names this repository and this version', () => {
  for (const file of ['README.md', 'docs/ci.md', 'docs/scan.md', 'templates/auth-doctor.gitlab-ci.yml']) {
    const text = readFileSync(join(root, file), 'utf8');
    const versions = [...text.matchAll(/(?:auth-doctor@v?|auth-doctor\/v|\brev: v?|\bref: v?)(\d[\w.]*)/g)];
    assert.ok(versions.length > 0, file);
    for (const [found, version] of versions) assert.equal(version, versionOf(), `${file}: ${found}`);
    for (const [address] of text.matchAll(/https:\/\/(?:github|raw\.githubusercontent)\.com\/[^/\s]+\/auth-doctor/g))
      assert.equal(address.replace('raw.githubusercontent', 'github'), names.repository, file);
  }
});

// The two of pre-commit are run by the real one: scripts/try-pre-commit.ts.
it('every recipe of the page is run here', () => {
  const known = [
    'github check',
    'github scan',
    'github matcher',
    'gitlab',
    'jenkins',
    'pre-commit',
    'pre-commit system',
  ];
  const text = readFileSync(join(root, page), 'utf8');
  const before = text.split(/^## A /m)[0] ?? text;
  assert.deepEqual(
    [...recipesOf(page).keys()].filter((name) => before.includes(`<!-- recipe: ${name} -->`)),
    known,
  );
  const blocks = before.match(/^```(?:yaml|groovy)$/gm) ?? [];
  assert.equal(blocks.length, known.length);
});
