import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { temporaryFolder } from '../scan-repository.ts';
import { type Contexts, evaluate, interpolate } from './expression.ts';

/** Our checkout, which takes the place of what GitHub would fetch for `uses: OWNER/auth-doctor@…`. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));

interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
  readonly run?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string; readonly required?: boolean }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

/** Where and when a workflow runs. */
export interface WorkflowRun {
  /** The repository that it belongs to: the working directory. */
  readonly workspace: string;
  readonly secrets?: Readonly<Record<string, string>>;
  /** `GITHUB_EVENT_NAME` and the content of `GITHUB_EVENT_PATH`. */
  readonly event?: { readonly name: string; readonly payload?: unknown };
  /** More variables of the runner, or others than usual: `GITHUB_ACTOR`, `PATH`. */
  readonly env?: Readonly<Record<string, string>>;
}

/** What a job, or an action in it, did. */
export interface WorkflowResult {
  readonly failed: boolean;
  /** What its steps printed, in order. */
  readonly log: string;
  /** The content of the summary page. */
  readonly summary: string;
  /** The outputs of each step with an id. */
  readonly steps: Readonly<Record<string, { readonly outputs: Readonly<Record<string, string>> }>>;
  /** The exit code of each step that ran a script. */
  readonly codes: readonly (number | null)[];
  /** The SARIF files that were uploaded. */
  readonly uploads: readonly string[];
  readonly home: string;
}

interface Place {
  readonly run: WorkflowRun;
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  readonly contexts: Contexts;
  readonly codes: (number | null)[];
  readonly uploads: string[];
  readonly log: string[];
}

/** The repository and the version by which other people's workflows name this one. */
const ours = /^OWNER\/auth-doctor@v(\d+\.\d+\.\d+)$/;

/** Runs the only job of a workflow as GitHub's runner does: `actions/runner`, src/Runner.Worker. */
export function runWorkflow(text: string, run: WorkflowRun): WorkflowResult {
  const { jobs } = parse(text) as { jobs: Record<string, { steps: readonly Step[] }> };
  const [job, second] = Object.values(jobs);
  if (!job || second) throw new Error('a recipe has one job');
  return runSteps(job.steps, run);
}

/** Runs our action with these inputs, as the only step of a job. */
export function runAction(inputs: Readonly<Record<string, string>>, run: WorkflowRun): WorkflowResult {
  // As results of expressions, so that GitHub does not read the values themselves.
  const given = Object.keys(inputs).map((name) => [name, `\${{ given.${name} }}`] as const);
  const step = { id: 'action', uses: `OWNER/auth-doctor@v${versionOf()}`, with: Object.fromEntries(given) };
  return runSteps([step], run, { given: inputs });
}

/** The version in package.json: releases are tagged by it. */
export function versionOf(): string {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
}

function runSteps(steps: readonly Step[], run: WorkflowRun, more: Contexts = {}): WorkflowResult {
  const folder = temporaryFolder();
  const home = join(folder, 'home');
  mkdirSync(home);
  const payload = run.event?.payload ?? {};
  writeFileSync(join(folder, 'event.json'), JSON.stringify(payload));
  writeFileSync(join(folder, 'summary'), '');
  const place: Place = {
    run,
    folder,
    env: {
      PATH: `${dirname(process.execPath)}:${process.env['PATH']}`,
      HOME: home,
      LANG: 'C.UTF-8',
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTOR: 'somebody',
      GITHUB_WORKSPACE: run.workspace,
      GITHUB_EVENT_NAME: run.event?.name ?? 'push',
      GITHUB_EVENT_PATH: join(folder, 'event.json'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      ...run.env,
    },
    contexts: { ...more, secrets: run.secrets ?? {}, github: { event: payload } },
    codes: [],
    uploads: [],
    log: [],
  };
  const done = runAll(steps, place);
  return {
    ...done,
    log: place.log.join(''),
    summary: readFileSync(join(folder, 'summary'), 'utf8'),
    codes: place.codes,
    uploads: place.uploads,
    home,
  };
}

function runAll(steps: readonly Step[], place: Place): Pick<WorkflowResult, 'failed' | 'steps'> {
  let failed = false;
  const results: Record<string, { outputs: Readonly<Record<string, string>> }> = {};
  for (const step of steps) {
    const contexts = { ...place.contexts, steps: results };
    const condition = step.if ?? 'success()';
    // A condition without a function that asks for the status has `success() &&` before it.
    const applies = /\b(?:always|failure|success)\(\)/.test(condition) ? condition : `success() && (${condition})`;
    if (!evaluate(applies, contexts, failed)) continue;
    const env = { ...place.env, ...filled(step.env ?? {}, contexts) };
    const done =
      step.uses === undefined ? runScript(step, { ...place, env, contexts }) : use(step, { ...place, env, contexts });
    if (done.failed) failed = true;
    if (step.id !== undefined) results[step.id] = { outputs: done.outputs };
  }
  return { failed, steps: results };
}

interface Done {
  readonly failed: boolean;
  readonly outputs: Readonly<Record<string, string>>;
}

function filled(values: Readonly<Record<string, unknown>>, contexts: Contexts): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, interpolate(String(value), contexts)] as const),
  );
}

function use(step: Step, place: Place): Done {
  const uses = step.uses ?? '';
  const inputs = filled(step.with ?? {}, place.contexts);
  if (uses.startsWith('actions/checkout@')) return checkout(inputs, place);
  if (uses.startsWith('github/codeql-action/upload-sarif@')) {
    place.uploads.push(readFileSync(join(place.run.workspace, inputs['sarif_file'] ?? ''), 'utf8'));
    return { failed: false, outputs: {} };
  }
  if (ours.exec(uses)?.[1] !== versionOf()) throw new Error(`${uses} is not this version of ours`);
  const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Action;
  if (action.runs.using !== 'composite') throw new Error('the action is no composite action');
  const unknown = Object.keys(inputs).filter((name) => !(name in action.inputs));
  if (unknown.length > 0) throw new Error(`the action has no input ${unknown.join(', ')}`);
  const values = Object.fromEntries(
    Object.entries(action.inputs).map(([name, input]) => [name, inputs[name] ?? String(input.default ?? '')] as const),
  );
  const { failed, steps } = runAll(action.runs.steps, {
    ...place,
    env: { ...place.env, GITHUB_ACTION_PATH: root },
    contexts: { inputs: values, github: place.contexts['github'] },
  });
  // Outputs are set after a failed step too: CompositeActionHandler.cs, ProcessOutputs.
  const outputs = Object.fromEntries(
    Object.entries(action.outputs).map(([name, { value }]) => [name, interpolate(value, { steps })] as const),
  );
  return { failed, outputs };
}

/**
 * Somebody's repository is there already; of ours, a sparse checkout has these directories and the files at the root.
 */
function checkout(inputs: Readonly<Record<string, string>>, { run: { workspace } }: Place): Done {
  const { repository, ref, path = '.', 'sparse-checkout': sparse } = inputs;
  if (repository !== undefined) {
    if (!ours.test(`${repository}@${ref}`) || sparse === undefined)
      throw new Error(`a checkout of ${repository}@${ref}`);
    const rootFiles = readdirSync(root, { withFileTypes: true }).filter((each) => each.isFile());
    for (const name of [...sparse.split('\n'), ...rootFiles.map((each) => each.name)])
      cpSync(join(root, name), join(workspace, path, name), { recursive: true });
  }
  return { failed: false, outputs: {} };
}

/** As src/Runner.Worker/Handlers/ScriptHandler.cs starts it: `shell: bash` is stricter than no shell. */
function runScript({ run = '', shell }: Step, place: Place): Done {
  if (shell !== undefined && shell !== 'bash') throw new Error(`the shell ${shell}`);
  const script = join(place.folder, 'script.sh');
  const output = join(place.folder, 'output');
  writeFileSync(script, interpolate(run, place.contexts));
  writeFileSync(output, '');
  const options = shell === 'bash' ? ['--noprofile', '--norc', '-e', '-o', 'pipefail'] : ['-e'];
  const { status, stdout, stderr, error } = spawnSync('/bin/bash', [...options, script], {
    cwd: place.run.workspace,
    env: { ...place.env, GITHUB_OUTPUT: output },
    encoding: 'utf8',
  });
  if (error) throw error;
  place.codes.push(status);
  place.log.push(stdout, stderr);
  return { failed: status !== 0, outputs: outputsOf(existsSync(output) ? readFileSync(output, 'utf8') : '') };
}

/** The lines `name=value`: src/Runner.Worker/FileCommandManager.cs; ours has no value of several lines. */
function outputsOf(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const at = line.indexOf('=');
        if (at < 1) throw new Error(`the output ${line}`);
        return [line.slice(0, at), line.slice(at + 1)] as const;
      }),
  );
}
