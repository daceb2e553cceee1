// `npm run try:slurm`: submits the job script of docs/ci.md to a Slurm of Debian's packages, started by hand on this
// machine. It needs root, slurmctld, slurmd, slurm-client and munge.
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fillSamples } from '../src/examples/fill-samples.ts';
import { recipe } from '../test/support/ci/recipes.ts';
import { nodeVersion, registryEnvironment } from './try/node-version.ts';
import { newRelease } from './try/release-files.ts';
import { type JobRun, startCluster } from './try/slurm-cluster.ts';
import { runTrials, type Trial } from './try/trial.ts';

const script = recipe('docs/ci.md', 'slurm job');
const filled = (text: string): string => fillSamples(text, new Date());
const token = filled('{{cave/token}}');
const [id, secret] = [filled('{{descarteslabs/client-id}}'), filled('{{descarteslabs/client-secret}}')];
const pair = { DESCARTESLABS_CLIENT_ID: id, DESCARTESLABS_CLIENT_SECRET: secret };
const never = new RegExp([token, id, secret].join('|'));

/** What docs/ci.md has for `--export=NONE`. */
const line = 'unset SLURM_EXPORT_ENV';

const release = newRelease();
try {
  await runTrials('slurm', 'A Slurm job', tryAll);
} finally {
  release.remove();
}

async function tryAll(trial: Trial): Promise<void> {
  const { folder, prepare, expect } = trial;
  // The jobs run as another user, who has to see the program and the homes.
  chmodSync(folder, 0o755);
  prepare('tar', ['-xzf', release.path('npm'), '-C', folder], { env: registryEnvironment() });
  const programs = join(folder, 'programs');
  mkdirSync(programs);
  symlinkSync(join(folder, 'package/dist/auth-doctor.js'), join(programs, 'auth-doctor'));
  symlinkSync('/usr/bin/python3', join(programs, 'python'));
  const empty = join(folder, 'empty');
  mkdirSync(empty, { mode: 0o777 });
  const path = [programs, nodeVersion(trial, '20.19.0'), '/usr/bin', '/bin'].join(':');
  trial.with('Slurm', prepare('/usr/sbin/slurmd', ['-V']).replace(/^slurm\S* /, ''));

  const cluster = await startCluster({
    folder,
    path,
    nodes: [
      { name: 'node1' },
      { name: 'node2' },
      { name: 'node4', mounts: [[programs, empty]] },
      { name: 'node3', mounts: [[join(folder, 'home/ada'), empty]] },
    ],
    prolog: `#!/bin/bash
export PATH=${path}
id -u > ${folder}/prolog/user-$SLURM_JOB_ID
auth-doctor check cave > ${folder}/prolog/says-$SLURM_JOB_ID 2>&1
exit 0
`,
  });
  try {
    await tryJobs(trial, cluster, path);
  } finally {
    await cluster.end();
  }
  const left = prepare('ps', ['-e', '-o', 'args='], { env: registryEnvironment() });
  expect('no program of Slurm is left', { code: 0, stdout: left, stderr: '' }, { never: new RegExp(folder) });
}

async function tryJobs(trial: Trial, cluster: Awaited<ReturnType<typeof startCluster>>, path: string): Promise<void> {
  const { folder, expect } = trial;
  const { home, work } = cluster;
  const own = (name: string, content: string): void => {
    const file = join(home, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content, { mode: 0o600 });
    const { uid, gid } = statSync(home);
    for (let each = file; each !== home; each = dirname(each)) chownSync(each, uid, gid);
  };
  own('.cloudvolume/secrets/cave-secret.json', JSON.stringify({ token }));
  own('.profile', `export PATH=${path}\n`);
  own('scratch/notes.txt', 'nothing\n');
  const job = join(work, 'job.sh');
  writeFileSync(job, script);
  writeFileSync(
    join(work, 'analysis.py'),
    'import os\nprint("worked on", os.environ["SLURMD_NODENAME"], "of", os.environ["SLURM_JOB_ID"])\n',
  );
  const onTwo = ['--nodelist=node1,node2'];
  /** What the run left, with the files of its reports. */
  const told = (run: JobRun): JobRun => ({ ...run, stdout: `${run.state} ${reportsOf(work, run.id)}\n${run.stdout}` });

  const good = await cluster.submit({ script: job, options: onTwo, env: pair });
  expect('a healthy job: two nodes, two reports, joined into one; then the work', told(good), {
    code: 0,
    stdout: /^COMPLETED node1\.json node2\.json\n[\s\S]*2 reports of 2 hosts[\s\S]*worked on node/,
    never,
  });
  expect(
    'Prolog= runs as root and judges root’s home: it finds nothing, where the job finds a good credential',
    {
      code: Number(readFileSync(join(folder, 'prolog', `user-${good.id}`), 'utf8')),
      stdout: readFileSync(join(folder, 'prolog', `says-${good.id}`), 'utf8'),
      stderr: '',
    },
    { code: 0, stdout: /missing-credential|unusable-home/, never },
  );

  const several = await cluster.submit({ script: job, options: [...onTwo, '--ntasks-per-node=2'], env: pair });
  expect('a job with two tasks on each node: still one report from each node', told(several), {
    code: 0,
    stdout: /^COMPLETED node1\.json node2\.json\n[\s\S]*(?:worked on[\s\S]*){4}/,
    never,
  });

  const { DESCARTESLABS_CLIENT_ID } = pair;
  const half = await cluster.submit({ script: job, options: onTwo, env: { DESCARTESLABS_CLIENT_ID } });
  const stopped = (says: string): RegExp => new RegExp(`^FAILED node1\\.json node2\\.json\\n[\\s\\S]*${says}`);
  const noWork = new RegExp(`worked on|${never.source}`);
  expect('half of a pair of variables is missing: the job fails before the work', told(half), {
    code: 1,
    stdout: stopped('missing-pair'),
    never: noWork,
  });
  const none = [...onTwo, '--export=NONE'];
  expect(
    '--export=NONE: srun passes no variables on, the check cannot start, and the job fails before the work',
    told(await cluster.submit({ script: job, options: none, env: pair })),
    { code: 2, stdout: /^FAILED \n[\s\S]*the set is incomplete/, never: noWork },
  );
  const unsetFirst = join(work, 'job-unset.sh');
  writeFileSync(unsetFirst, script.replace(/^(?!#)/m, `${line}\n`));
  expect(
    `with ${line}: the variables of the terminal are gone, the home is not`,
    told(await cluster.submit({ script: unsetFirst, options: none, env: pair })),
    {
      code: 1,
      stdout: stopped('missing-credential'),
      never: new RegExp(`unusable-home|${noWork.source}`),
    },
  );
  const scratch = { ...pair, HOME: join(home, 'scratch') };
  const elsewhere = await cluster.submit({ script: job, options: onTwo, env: scratch });
  const after = ['--nodelist=node1', `--dependency=afterok:${half.id}`, '--kill-on-invalid-dep=yes'];
  expect(
    'a job that waits for a failed one (afterok) does not start',
    told(await cluster.submit({ script: job, options: after })),
    {
      stdout: /^CANCELLED \n$/,
    },
  );
  expect('HOME is exported as another directory: the home where the login is is named', told(elsewhere), {
    code: 1,
    stdout: stopped('unusable-home'),
    never: noWork,
  });
  const expiring = { DESCARTESLABS_TOKEN: filled('{{jwt descarteslabs/jwt exp=+7200}}') };
  const short = await cluster.submit({ script: job, options: onTwo, env: expiring });
  expect('a token that expires in two hours, for a job of six', told(short), {
    code: 1,
    stdout: stopped('expired-token'),
    never: new RegExp(`${expiring.DESCARTESLABS_TOKEN}|${noWork.source}`),
  });

  const unmounted = await cluster.submit({ script: job, options: ['--nodelist=node1,node3'], env: pair });
  expect('one node has not mounted the home: the report says which', told(unmounted), {
    code: 1,
    stdout: /^FAILED node1\.json node3\.json\n[\s\S]*missing-credential[\s\S]*node3/,
    never: noWork,
  });
  const bare = await cluster.submit({ script: job, options: ['--nodelist=node1,node4'], env: pair });
  expect('one node has no auth-doctor: the set is incomplete, and the work does not start', told(bare), {
    code: 2,
    stdout: /^FAILED node1\.json\n[\s\S]*the set is incomplete: 1 of 2 reports/,
    never: noWork,
  });

  const during = { job, path, options: onTwo };
  const cancelled = await cancelDuringCheck(trial, cluster, { ...during, scancel: [] });
  expect('scancel during the check: no work, no report left half written', wholeReports(told(cancelled), work), {
    stdout: /^CANCELLED (?:node\d\.json ?)*\n/,
    never: noWork,
  });
  const ended = await cancelDuringCheck(trial, cluster, { ...during, scancel: ['--signal=TERM'] });
  expect(
    'scancel --signal=TERM: the checks write what they know, and merge refuses it',
    wholeReports(told(ended), work),
    {
      code: 2,
      stdout: /^FAILED node1\.json node2\.json\n[\s\S]*interrupted, so the set is incomplete/,
      never: noWork,
    },
  );
}

/** Cancels the job while both nodes ask a server that never replies. */
async function cancelDuringCheck(
  { folder }: Trial,
  cluster: Awaited<ReturnType<typeof startCluster>>,
  {
    job,
    path,
    options,
    scancel,
  }: {
    readonly job: string;
    readonly path: string;
    readonly options: readonly string[];
    readonly scancel: readonly string[];
  },
): Promise<JobRun> {
  let asked = 0;
  let both = (): void => {};
  const everyNodeAsked = new Promise<void>((resolve) => {
    both = resolve;
  });
  const server = createServer(() => {
    asked += 1;
    if (asked === 2) both();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const slow = join(folder, `slow-${port}`);
  mkdirSync(slow);
  writeFileSync(
    join(slow, 'auth-doctor'),
    `#!/bin/sh
[ "$1" != check ] || set -- "$@" --online --timeout 60s --server http://127.0.0.1:${port}
exec ${join(folder, 'programs/auth-doctor')} "$@"
`,
    { mode: 0o755 },
  );
  try {
    return await cluster.submit({
      script: job,
      options,
      env: { ...pair, PATH: `${slow}:${path}` },
      submitted: async (each) => {
        await everyNodeAsked;
        cluster.cancel(...scancel, each);
      },
    });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** The same run; it fails where a report that it left is no JSON. */
function wholeReports(run: JobRun, work: string): JobRun {
  for (const name of reportsOf(work, run.id).split(' ').filter(Boolean))
    JSON.parse(readFileSync(join(work, `preflight-${run.id}`, name), 'utf8'));
  return run;
}

/** The names of a job's reports, and of whatever else is in their directory. */
function reportsOf(work: string, job: string): string {
  const folder = join(work, `preflight-${job}`);
  return existsSync(folder) ? readdirSync(folder).sort().join(' ') : '';
}
