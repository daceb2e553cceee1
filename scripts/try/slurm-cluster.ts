import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Run } from './trial.ts';

/** The user whose jobs run: in the cluster's own /etc/passwd. */
const user = { name: 'ada', id: 4242, group: 65_534 } as const;

/** What one job did. */
export interface JobRun extends Run {
  readonly id: string;
  /** `COMPLETED`, `FAILED`, `CANCELLED`, … */
  readonly state: string;
}

/** A job, and what it is submitted with. */
export interface Job {
  readonly script: string;
  readonly options?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Runs as soon as the job has its number. */
  readonly submitted?: (id: string) => Promise<void>;
}

/** A Slurm cluster whose nodes are all on this machine. */
export interface SlurmCluster {
  readonly home: string;
  /** The directory from which jobs are submitted. */
  readonly work: string;
  /** Submits a job as the user, waits until it has ended, and returns its output. */
  readonly submit: (job: Job) => Promise<JobRun>;
  /** Runs scancel as the user. */
  readonly cancel: (...args: readonly string[]) => void;
  /** Ends all of its programs. */
  readonly end: () => Promise<void>;
}

/** What a node is like. */
export interface Node {
  readonly name: string;
  /** Directories that are mounted over others on this node only: `[over, what]`. */
  readonly mounts?: readonly (readonly [string, string])[];
}

/**
 * Starts munge, slurmctld and a slurmd for each node by hand, without systemd, below a directory. They run in
 * namespaces of their own: no other process of this machine sees their users, mounts and host names, and when their
 * first process ends, for whatever reason, the kernel ends all of them.
 */
export async function startCluster(input: {
  readonly folder: string;
  readonly path: string;
  readonly nodes: readonly Node[];
  readonly prolog: string;
}): Promise<SlurmCluster> {
  const { folder, path, nodes } = input;
  const [home, work] = [join(folder, 'home', user.name), join(folder, 'work')];
  for (const each of ['run', 'log', 'state', 'spool', 'prolog']) mkdirSync(join(folder, each), { mode: 0o755 });
  for (const each of [home, work]) {
    mkdirSync(each);
    execFileSync('chown', [`${user.id}:${user.group}`, each]);
  }
  const passwd = readFileSync('/etc/passwd', 'utf8');
  writeFileSync(
    join(folder, 'passwd'),
    `${passwd.trimEnd()}\n${user.name}:*:${user.id}:${user.group}::${home}:/bin/bash\n`,
  );
  writeFileSync(join(folder, 'prolog.sh'), input.prolog, { mode: 0o755 });
  const conf = join(folder, 'slurm.conf');
  writeFileSync(conf, configuration(folder, nodes));
  writeFileSync(join(folder, 'start.sh'), startScript(folder, nodes));

  const env = { PATH: `${path}:/usr/sbin:/sbin`, LANG: 'C.UTF-8', SLURM_CONF: conf };
  const options = ['--mount', '--propagation', 'private', '--pid', '--fork', '--kill-child', '--mount-proc'];
  const started = spawn('unshare', [...options, 'bash', join(folder, 'start.sh')], {
    env,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  await readyOrThrow(started, folder);

  const asUser = ['--reuid', String(user.id), '--regid', String(user.group), '--clear-groups'];
  const start = (program: string, args: readonly string[], more: Readonly<Record<string, string>> = {}) =>
    spawn('setpriv', [...asUser, program, ...args], {
      cwd: work,
      env: { PATH: path, HOME: home, USER: user.name, LANG: 'C.UTF-8', SLURM_CONF: conf, ...more },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  return {
    home,
    work,
    cancel: (...args) => void execFileSync('setpriv', [...asUser, 'scancel', ...args], { env }),
    submit: async ({ script, options: given = [], env: more = {}, submitted }) => {
      const sbatch = start('sbatch', ['--wait', '--parsable', '--output=job-%j.txt', ...given, script], more);
      const errors: string[] = [];
      sbatch.stderr.setEncoding('utf8').on('data', (text: string) => errors.push(text));
      const ended = once(sbatch, 'close');
      const first = createInterface({ input: sbatch.stdout });
      const id = await Promise.race([once(first, 'line').then(([line]) => String(line)), ended.then(() => '')]);
      if (!/^\d+$/.test(id)) throw new Error(`sbatch: ${errors.join('')}`);
      await submitted?.(id);
      const [code] = await ended;
      const output = join(work, `job-${id}.txt`);
      const shown = execFileSync('scontrol', ['show', 'job', id], { env, encoding: 'utf8' });
      return {
        id,
        code: Number(code),
        state: /JobState=(\w+)/.exec(shown)?.[1] ?? '',
        stdout: existsSync(output) ? readFileSync(output, 'utf8') : '',
        stderr: errors.join(''),
      };
    },
    end: async () => {
      if (started.exitCode !== null) return;
      const ended = once(started, 'exit');
      started.stdin?.end();
      await ended;
    },
  };
}

async function readyOrThrow(started: ChildProcess, folder: string): Promise<void> {
  if (!started.stdout) throw new Error('no stdout');
  const lines = createInterface({ input: started.stdout });
  const words: string[] = [];
  lines.on('line', (line) => words.push(line));
  const ready = new Promise<boolean>((resolve) => {
    lines.on('line', (line) => line === 'ready' && resolve(true));
    started.on('exit', () => resolve(false));
  });
  if (await ready) return;
  const log = execFileSync('sh', ['-c', 'tail -n 20 "$0"/log/*.log', folder], { encoding: 'utf8' });
  throw new Error(`Slurm did not start (it needs root):\n${words.join('\n')}\n${log}`);
}

/** Starts the programs, waits until all nodes are idle, and ends when its input does. */
function startScript(folder: string, nodes: readonly Node[]): string {
  const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;
  const node = ({ name, mounts = [] }: Node): string => {
    const lines = [
      `hostname ${name}`,
      ...mounts.map(([over, what]) => `mount --bind ${quoted(what)} ${quoted(over)}`),
      `exec slurmd -D -f "$SLURM_CONF" -N ${name}`,
    ];
    return `unshare --uts --mount bash -ec ${quoted(lines.join('\n'))} > log/start-${name}.log 2>&1 &`;
  };
  return `set -eu
cd ${quoted(folder)}
mount --bind passwd /etc/passwd
(umask 077; head -c 128 /dev/urandom > run/munge.key)
munged --key-file="$PWD/run/munge.key" --socket="$PWD/run/munge.socket" --pid-file="$PWD/run/munged.pid" \\
  --log-file="$PWD/log/munged.log" --seed-file="$PWD/run/munge.seed"
slurmctld -D -f "$SLURM_CONF" > log/start.log 2>&1 &
${nodes.map(node).join('\n')}
for attempt in $(seq 100); do
  idle=$(sinfo --noheader --Node --format %T 2> log/sinfo.log | grep -c '^idle$' || true)
  [ "$idle" != ${nodes.length} ] || break
  sleep 0.2
done
[ "$idle" = ${nodes.length} ]
echo ready
cat > /dev/null
# Whatever does not end by itself ends with this shell: it is the first process of its namespace.
kill $(jobs -p)
for attempt in $(seq 50); do
  [ -n "$(jobs -r)" ] || break
  sleep 0.1
done
`;
}

/**
 * No accounting, and no plug-in that needs control groups or a second machine. Its ports are the machine's own choice.
 */
function configuration(folder: string, nodes: readonly Node[]): string {
  const first = 20_000 + (process.pid % 2000) * 10;
  return `ClusterName=trial
SlurmctldHost=${hostname()}(127.0.0.1)
SlurmUser=root
SlurmctldPort=${first}
AuthType=auth/munge
AuthInfo=socket=${join(folder, 'run/munge.socket')},cred_expire=30
StateSaveLocation=${join(folder, 'state')}
SlurmdSpoolDir=${join(folder, 'spool/%n')}
SlurmctldPidFile=${join(folder, 'run/slurmctld.pid')}
SlurmdPidFile=${join(folder, 'run/slurmd-%n.pid')}
SlurmctldLogFile=${join(folder, 'log/slurmctld.log')}
SlurmdLogFile=${join(folder, 'log/slurmd-%n.log')}
ProctrackType=proctrack/pgid
TaskPlugin=task/none
SwitchType=switch/none
MpiDefault=none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
AccountingStorageType=accounting_storage/none
JobAcctGatherType=jobacct_gather/none
Prolog=${join(folder, 'prolog.sh')}
KillWait=10
ReturnToService=2
${nodes.map(({ name }, index) => `NodeName=${name} NodeHostname=${hostname()} NodeAddr=127.0.0.1 Port=${first + 1 + index} CPUs=2`).join('\n')}
PartitionName=trial Nodes=ALL Default=YES State=UP
`;
}
