// Checks the action, the template, the hooks and the recipes for CI with the tools of those who know their formats:
// actionlint, check-jsonschema, pre-commit and shellcheck. `npm run try:ci`; test/ci runs the same recipes.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { gitLabJobs, gitLabScript } from '../test/support/ci/gitlab-jobs.ts';
import { jenkinsSteps } from '../test/support/ci/jenkins-steps.ts';
import { recipesOf, yamlBlocks } from '../test/support/ci/recipes.ts';
import { inVenv, pythonTools } from './release/python-tools.ts';
import { type Run, root, runTrials, type Trial } from './try/trial.ts';

const tools = pythonTools(root, 'packaging/ci-requirements.txt');
const linter = actionlint('1.7.12');
let written = 0;
await runTrials('ci', 'Recipes for CI', tryAll);

function tryAll(trial: Trial): void {
  trial.with('actionlint', trial.prepare(linter, ['-version']).split('\n')[0] ?? '');
  trial.with(
    'check-jsonschema',
    trial.prepare(inVenv(tools, 'check-jsonschema'), ['--version']).split(' ').at(-1) ?? '',
  );
  tryAction(trial);
  for (const page of ['docs/ci.md', 'docs/scan.md', 'README.md'])
    for (const block of yamlBlocks(page)) {
      if (/^jobs:$/m.test(block)) tryWorkflow(trial, `the workflow ${titleOf(block)} of ${page}`, block);
      else if (block.startsWith('repos:')) tryHooks(trial, `a .pre-commit-config.yaml of ${page}`, block);
    }
  tryGitLab(trial);
  for (const step of jenkinsSteps(recipesOf('docs/ci.md').get('jenkins') ?? ''))
    trial.expect(`a step of the Jenkinsfile: shellcheck`, shellcheck(trial, 'sh', `${step}\n`), { code: 0 });
  tryManifests(trial);
}

function titleOf(block: string): string {
  return String((parse(block) as { name: unknown }).name);
}

/** The tool itself, built from its source by Go, once. */
function actionlint(version: string): string {
  const folder = join(root, '.cache', `actionlint-${version}`);
  const program = join(folder, 'actionlint');
  if (!existsSync(program))
    execFileSync('go', ['install', `github.com/rhysd/actionlint/cmd/actionlint@v${version}`], {
      env: { ...process.env, GOBIN: folder },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
  return program;
}

function schema(trial: Trial, name: string, file: string): Run {
  return trial.run(inVenv(tools, 'check-jsonschema'), ['--builtin-schema', `vendor.${name}`, file]);
}

/** A file of its own with this content. */
function fileOf({ folder }: Trial, name: string, content: string): string {
  written += 1;
  const path = join(folder, String(written), name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

function shellcheck(trial: Trial, shell: 'bash' | 'sh', script: string): Run {
  // SC2086: that the words of a variable are split is what the recipes are for.
  const options = ['--shell', shell, '--exclude', 'SC2086'];
  return trial.run(inVenv(tools, 'shellcheck'), [...options, fileOf(trial, 'script', script)]);
}

function tryAction(trial: Trial): void {
  const text = readFileSync(join(root, 'action.yml'), 'utf8');
  trial.expect('action.yml: the schema of actions', schema(trial, 'github-actions', join(root, 'action.yml')), {
    code: 0,
  });
  const wrong = fileOf(trial, 'action.yml', text.replace('using: composite', 'using: compound'));
  trial.expect('the same with a mistake is refused', schema(trial, 'github-actions', wrong), { code: 1 });
  const { runs } = parse(text) as { runs: { steps: readonly { name: string; run: string }[] } };
  for (const { name, run } of runs.steps)
    trial.expect(`action.yml: shellcheck of the step ${name}`, shellcheck(trial, 'bash', run), { code: 0 });
}

/** As pasted; then in a repository whose action is ours, so that the inputs and outputs are checked too. */
function tryWorkflow(trial: Trial, title: string, block: string): void {
  trial.expect(
    `${title}: the schema of workflows`,
    schema(trial, 'github-workflows', fileOf(trial, 'workflow.yml', block)),
    { code: 0 },
  );
  trial.expect(`${title}: actionlint`, lint(trial, block), { code: 0, stdout: /^$/ });
  const local = block.replaceAll(/uses: OWNER\/auth-doctor@\S+/g, 'uses: ./');
  if (local === block) return;
  trial.expect(`${title}: actionlint, with its action`, lint(trial, local), { code: 0, stdout: /^$/ });
  trial.expect(
    'the same with a misspelled input is refused',
    lint(trial, local.replace(/^( +)(?:platforms|command): /m, '$1comand: ')),
    { code: 1, stdout: /input "comand" is not defined in action/ },
  );
}

function lint(trial: Trial, workflow: string): Run {
  const path = fileOf(trial, '.github/workflows/recipe.yml', workflow);
  const repository = dirname(dirname(dirname(path)));
  mkdirSync(join(repository, '.git'));
  copyFileSync(join(root, 'action.yml'), join(repository, 'action.yml'));
  return trial.run(linter, ['-no-color', '-shellcheck', inVenv(tools, 'shellcheck'), path], { cwd: repository });
}

function tryGitLab(trial: Trial): void {
  // The schema lets a hidden job be anything, so its jobs lose their dots.
  const text = readFileSync(join(root, 'templates/auth-doctor.gitlab-ci.yml'), 'utf8').replaceAll(
    '.auth-doctor',
    'auth-doctor',
  );
  const block = recipesOf('docs/ci.md').get('gitlab') ?? '';
  const shown = fileOf(trial, '.gitlab-ci.yml', text);
  trial.expect('the GitLab template: the schema of GitLab CI', schema(trial, 'gitlab-ci', shown), { code: 0 });
  const wrong = fileOf(trial, 'wrong.yml', text.replace('when: always', 'when: ever'));
  trial.expect('the same with a mistake is refused', schema(trial, 'gitlab-ci', wrong), { code: 1 });
  const pasted = fileOf(trial, '.gitlab-ci.yml', block);
  trial.expect('the .gitlab-ci.yml of docs/ci.md: the schema', schema(trial, 'gitlab-ci', pasted), { code: 0 });
  for (const job of gitLabJobs(block))
    trial.expect(`its job ${job.name}: shellcheck`, shellcheck(trial, 'sh', gitLabScript(job)), { code: 0 });
}

function tryHooks(trial: Trial, title: string, block: string): void {
  const validate = (content: string): Run =>
    trial.run(inVenv(tools, 'pre-commit'), ['validate-config', fileOf(trial, '.pre-commit-config.yaml', content)]);
  trial.expect(`${title}: pre-commit validate-config`, validate(block), { code: 0 });
  trial.expect('the same with a mistake is refused', validate(block.replace('repo:', 'repos:')), { code: 1 });
}

function tryManifests(trial: Trial): void {
  const manifest = join(root, '.pre-commit-hooks.yaml');
  const validate = (file: string): Run => trial.run(inVenv(tools, 'pre-commit'), ['validate-manifest', file]);
  trial.expect('.pre-commit-hooks.yaml: pre-commit validate-manifest', validate(manifest), { code: 0 });
  const wrong = readFileSync(manifest, 'utf8').replace('language: node', 'language: nodejs');
  trial.expect('the same with a mistake is refused', validate(fileOf(trial, 'hooks.yaml', wrong)), { code: 1 });
  const folder = join(root, '.github/ISSUE_TEMPLATE');
  for (const name of readdirSync(folder))
    trial.expect(
      `.github/ISSUE_TEMPLATE/${name}: its schema`,
      schema(trial, name === 'config.yml' ? 'github-issue-config' : 'github-issue-forms', join(folder, name)),
      { code: 0 },
    );
}
