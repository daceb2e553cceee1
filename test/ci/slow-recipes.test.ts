import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fillSamples } from '../../src/examples/fill-samples.ts';
import { recipe, recipesOf } from '../support/ci/recipes.ts';
import { runScript } from '../support/ci/run-script.ts';
import { root } from '../support/ci/run-workflow.ts';
import { temporaryFolder } from '../support/scan-repository.ts';

// The recipes that scripts/try-slurm.ts and scripts/try-container.ts run for real, as root: what can be said without.
const page = 'docs/ci.md';
const sections: Readonly<Record<string, { readonly script: string; readonly recipes: readonly string[] }>> = {
  'A Slurm job': { script: 'scripts/try-slurm.ts', recipes: ['slurm job'] },
  'A container image': {
    script: 'scripts/try-container.ts',
    recipes: ['container image', 'container start', 'container user', 'container scan'],
  },
};

/** Throws where bash cannot parse it. */
function parseShell(code: string): void {
  execFileSync('bash', ['--norc', '-n'], { input: code, stdio: ['pipe', 'ignore', 'pipe'] });
}

describe('the recipes that take long', () => {
  for (const [title, { script, recipes }] of Object.entries(sections))
    it(`${title}: every block is a recipe that ${script} runs`, () => {
      const text = readFileSync(join(root, page), 'utf8');
      const section = text.split(/^## /m).find((each) => each.startsWith(`${title}\n`)) ?? '';
      const marked = [...recipesOf(page).keys()].filter((name) => section.includes(`<!-- recipe: ${name} -->`));
      assert.deepEqual(marked, recipes);
      assert.equal(section.match(/^```\w+$/gm)?.length, recipes.length);
      const source = readFileSync(join(root, script), 'utf8');
      for (const name of recipes) assert.match(source, new RegExp(`recipe\\([^)]*, '${name}'\\)`));
      const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
      const command = Object.keys(scripts).find((name) => scripts[name] === `tsx ${script}`);
      assert.ok(command && readFileSync(join(root, '.ci/slow'), 'utf8').includes(`npm run --silent ${command}\n`));
      assert.ok(section.includes(`\`npm run ${command}\``));
    });

  it('bash parses the commands', () => {
    for (const name of ['slurm job', 'container start', 'container user', 'container scan'])
      parseShell(recipe(page, name));
    assert.throws(() => parseShell('for do'));
  });

  it('the Dockerfile parses, ends as a user who is not root, and has nothing secret in ARG, ENV or COPY', () => {
    const lines = recipe(page, 'container image')
      .replaceAll(/^#.*\n/gm, '')
      .replaceAll(/\\\n\s*/g, '')
      .split('\n')
      .filter(Boolean);
    const instructions = lines.map((line) => /^([A-Z]+) (.+)$/.exec(line) ?? assert.fail(line));
    const of = (wanted: string): readonly string[] =>
      instructions.flatMap(([, name, rest = '']) => (name === wanted ? [rest] : []));
    assert.deepEqual([...new Set(instructions.map(([, name]) => name))].sort(), [
      'CMD',
      'COPY',
      'ENTRYPOINT',
      'FROM',
      'RUN',
      'USER',
      'WORKDIR',
    ]);
    assert.notEqual(of('USER').at(-1), 'root');
    for (const run of of('RUN')) parseShell(run.replace(/^--mount=\S+ /, ''));
    assert.equal(of('RUN').filter((run) => run.startsWith('--mount=type=secret,')).length, 1);
    const [shell, option, script = '']: readonly string[] = JSON.parse(of('ENTRYPOINT')[0] ?? '');
    assert.deepEqual([shell, option], ['sh', '-c']);
    parseShell(script);
    assert.ok(Array.isArray(JSON.parse(of('CMD')[0] ?? '')));
  });
});

describe('the Slurm job, with an srun that runs its tasks one after another', () => {
  const filled = (text: string): string => fillSamples(text, new Date());
  const pair = {
    DESCARTESLABS_CLIENT_ID: filled('{{descarteslabs/client-id}}'),
    DESCARTESLABS_CLIENT_SECRET: filled('{{descarteslabs/client-secret}}'),
  };

  /** Runs the job in a home with a CAVE token. `without` names a node that has no auth-doctor. */
  function runJob(
    env: Readonly<Record<string, string>>,
    without = '',
  ): { readonly code: number | null; output: string } {
    const folder = temporaryFolder();
    const [bin, work, home] = [join(folder, 'bin'), join(folder, 'work'), join(folder, 'home')];
    for (const each of [bin, work, join(home, '.cloudvolume/secrets')]) mkdirSync(each, { recursive: true });
    symlinkSync(process.execPath, join(bin, 'node'));
    symlinkSync(join(root, 'dist/auth-doctor.js'), join(bin, 'auth-doctor'));
    const write = (file: string, content: string, mode: number): void => {
      writeFileSync(file, content);
      chmodSync(file, mode);
    };
    write(join(home, '.cloudvolume/secrets/cave-secret.json'), filled('{"token": "{{cave/token}}"}'), 0o600);
    write(join(bin, 'srun'), srun, 0o755);
    write(join(bin, 'python'), '#!/bin/sh\necho "worked by $1"\n', 0o755);
    const path = `${bin}:${dirname(process.execPath)}:${process.env['PATH']}`;
    const job = { SLURM_JOB_ID: '7', SLURM_JOB_NUM_NODES: '2', WITHOUT: without };
    const result = runScript(['bash', '--norc'], recipe(page, 'slurm job'), work, {
      ...job,
      HOME: home,
      PATH: path,
      ...env,
    });
    assert.ok(existsSync(join(work, 'preflight-7')), result.output);
    return result;
  }

  it('works where both nodes have what it needs', () => {
    const { code, output } = runJob(pair);
    assert.deepEqual([code, /^worked by analysis\.py$/m.test(output)], [0, true], output);
  });

  it('ends before the work where half of a pair is missing', () => {
    const { code, output } = runJob({ DESCARTESLABS_CLIENT_ID: pair.DESCARTESLABS_CLIENT_ID });
    assert.deepEqual([code, /missing-pair/.test(output), /worked/.test(output)], [1, true, false], output);
  });

  it('ends before the work where a node wrote no report', () => {
    const { code, output } = runJob(pair, 'node2');
    assert.deepEqual(
      [code, /the set is incomplete: 1 of 2 reports/.test(output), /worked/.test(output)],
      [2, true, false],
      output,
    );
  });
});

const srun = `#!/bin/bash
while [[ "$1" == --* ]]; do shift; done
code=0
for SLURMD_NODENAME in node1 node2; do
  export SLURMD_NODENAME
  [ "$SLURMD_NODENAME" = "$WITHOUT" ] || "$@" || code=$?
done
exit $code
`;
