import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

// CPU (user + system) of whole runs, as ratios to `node -e 0` of the same Node: seconds depend on the machine and its
// load, medians of ratios of consecutive runs hardly do. Nothing of this environment is passed on: NODE_EXTRA_CA_CERTS
// makes every start slower, which improves the ratios. It only prints. npm run bench [-- --runs 15 --only check --node
// PATH --node PATH]. Another Node's binary: npm i --no-save node@22

interface Case {
  readonly name: string;
  readonly args: readonly string[];
  readonly home: 'empty' | 'one' | 'all' | 'rc';
  readonly goal?: number;
  /** A case, and how much more than that this one may take. */
  readonly above?: readonly [string, number];
  /** A case just before this one, and how many times its CPU this one may take: by the median of the pairs of runs. */
  readonly times?: readonly [string, number];
  /** Another program than the one of `dist/`. */
  readonly program?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

const { values: given } = parseArgs({
  options: {
    runs: { type: 'string', default: '15' },
    only: { type: 'string', default: '' },
    node: { type: 'string', multiple: true, default: [process.execPath] },
  },
});
const runs = Math.max(1, Number(given.runs));
const dist = join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist');
const folder = mkdtempSync(join(tmpdir(), 'auth-doctor-bench-'));
const unguarded = unguardedCopy(join(folder, 'dist'));
const morePlatforms = '27 more platforms';
const variables = Object.fromEntries(
  Array.from({ length: 300 }, (_, index) => [`UNRELATED_${index}_SETTING`, `/opt/some/folder/${index}:value`]),
);
const cases: readonly Case[] = [
  { name: '--version', args: ['--version'], home: 'empty', goal: 1.2 },
  { name: '--help', args: ['--help'], home: 'empty' },
  { name: 'check, an empty home', args: ['check'], home: 'empty', goal: 2.5 },
  { name: 'check, one platform', args: ['check'], home: 'one', goal: 3.8 },
  { name: 'check, all platforms and errors', args: ['check'], home: 'all', goal: 5 },
  { name: 'scan --staged, nothing staged', args: ['scan', '--staged'], home: 'empty', cwd: 'clean', goal: 1.6 },
  { name: 'scan --staged, five files', args: ['scan', '--staged'], home: 'empty', cwd: 'five', goal: 4.3 },
  { name: '+ 300 variables', args: ['check'], home: 'empty', env: variables, above: ['check, an empty home', 0.3] },
  { name: '+ 1 MB of startup files', args: ['check'], home: 'rc', above: ['check, an empty home', 0.8] },
  {
    name: morePlatforms,
    args: ['check'],
    home: 'empty',
    program: join(folder, 'grown', 'dist', 'auth-doctor.js'),
    above: ['check, an empty home', 0.3],
  },
  { name: 'check, without the guard', args: ['check'], home: 'all', program: unguarded },
  { name: 'check: the guard', args: ['check'], home: 'all', times: ['check, without the guard', 1.03] },
  { name: 'json, without the guard', args: ['check', '--format', 'json'], home: 'all', program: unguarded },
  {
    name: 'json: the guard',
    args: ['check', '--format', 'json'],
    home: 'all',
    times: ['json, without the guard', 1.03],
  },
];

try {
  makeHomes();
  if (morePlatforms.includes(given.only)) buildWithMore(27, join(folder, 'grown'));
  for (const node of given.node) bench(resolve(node));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function bench(node: string): void {
  const wanted = cases.filter(({ name }) => name.includes(given.only));
  const ratios = new Map<string, number[]>(wanted.map(({ name }) => [name, []]));
  const seconds = new Map<string, number[]>(wanted.map(({ name }) => [name, []]));
  for (let run = -1; run < runs; run += 1) {
    for (const { name, args, home, env, cwd, program = join(dist, 'auth-doctor.js') } of wanted) {
      const own = { HOME: join(folder, home), ...environmentOf(home), ...env };
      const base = cpuOf(node, ['-e', '0'], folder, own);
      const spent = cpuOf(node, [program, ...args], join(folder, cwd ?? home), own);
      if (run < 0) continue;
      ratios.get(name)?.push(spent / base);
      seconds.get(name)?.push(spent);
    }
  }
  const medianOf = (numbers: readonly number[]): number =>
    [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
  const median = (name: string): number => medianOf(ratios.get(name) ?? []);
  const { stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' });
  console.log(`Node ${stdout.trim()}: medians of ${runs} ratios to node -e 0`);
  for (const { name, goal, above, times } of wanted) {
    const most = goal ?? (above && median(above[0]) + above[1]);
    const words = most === undefined || Number.isNaN(most) ? '' : `  goal ${most.toFixed(2)}`;
    console.log(`  ${name.padEnd(34)} ${median(name).toFixed(2)}${words}${times ? pairsOf(name, times) : ''}`);
  }

  function pairsOf(name: string, [other, most]: readonly [string, number]): string {
    const others = seconds.get(other) ?? [];
    const pairs = (seconds.get(name) ?? []).map((each, run) => each / (others[run] ?? Number.NaN));
    const percent = (share: number): string => `${((share - 1) * 100).toFixed(1)} %`;
    return others.length === 0 ? '' : `  ${percent(medianOf(pairs))} more than ${other}, goal ${percent(most)}`;
  }
}

/** The bundle as it would be if nothing searched its output for secrets; returns its program. */
function unguardedCopy(copy: string): string {
  cpSync(dist, copy, { recursive: true });
  const core = join(copy, 'core.js');
  const head = /function (?:lookForSecrets|guardedSecrets)\(.*\) \{\n/g;
  const text = readFileSync(core, 'utf8');
  if ([...text.matchAll(head)].length !== 2) throw new Error('the guard is called otherwise in the bundle');
  const stub = 'return { whole: false, part: false, index: { wholes: [], parts: [] } };\n';
  writeFileSync(
    core,
    text.replace(head, (found) => found + stub),
  );
  return join(copy, 'auth-doctor.js');
}

/** Builds the program with so many more platforms: each is one that is data, under other names. */
function buildWithMore(count: number, copy: string): void {
  const root = dirname(dist);
  for (const name of ['src', 'rules', 'scripts', 'package.json', 'tsconfig.json'])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const text = readFileSync(join(root, 'src', 'providers', 'cds', 'provider.toml'), 'utf8');
  for (let index = 0; index < count; index += 1) {
    const other = join(copy, 'src', 'providers', `lab${index}`);
    mkdirSync(other);
    const named = text.replaceAll('cds', `lab${index}`).replaceAll('CDS', `LAB${index}`);
    writeFileSync(join(other, 'provider.toml'), named);
  }
  for (const script of ['generate-providers', 'generate-absent', 'build']) {
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`], {
      cwd: copy,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${script} with ${count} more platforms: ${stderr}`);
  }
}

function environmentOf(home: Case['home']): Readonly<Record<string, string>> {
  const venv = join(folder, 'all', 'venv');
  const path = '/usr/local/bin:/usr/bin:/bin';
  return home === 'all'
    ? { LANG: 'C.UTF-8', PATH: `${join(venv, 'bin')}:${path}`, VIRTUAL_ENV: venv }
    : { LANG: 'C.UTF-8', PATH: path };
}

/** Seconds of CPU that one run takes. Node does not report a child's: bash does. */
function cpuOf(node: string, args: readonly string[], cwd: string, env: Readonly<Record<string, string>>): number {
  // Given a socket for its input, bash takes itself for a login from afar, and reads the home's own startup file.
  const timed = ['--norc', '-c', 'TIMEFORMAT="%3U %3S"; time "$@" >/dev/null 2>&1', 'bash', node, ...args];
  const { stderr } = spawnSync('bash', timed, { cwd, env, encoding: 'utf8' });
  const [user = Number.NaN, system = Number.NaN] = stderr.trim().split(' ').map(Number);
  return user + system;
}

function makeHomes(): void {
  const hex = (length: number): string =>
    Array.from({ length }, (_, index) => ((index * 7 + 3) % 16).toString(16)).join('');
  const cave = JSON.stringify({ token: hex(32) });
  mkdirSync(join(folder, 'empty'));
  write('one/.cloudvolume/secrets/cave-secret.json', cave);
  write('all/.cloudvolume/secrets/cave-secret.json', cave);
  write('all/.descarteslabs/token_info.json', '{"client_id": "cut", "client_secret": "made-up", "refresh_token": "b"}');
  write('all/.earthone/token_info.json', '{"client_id": "cut", "refresh_token": "made-up-as-well"}');
  write('all/.earthscope/default/tokens.json', '{"access_token": "made-up", "refresh_token": "made-up"}');
  write('all/.cdsapirc', 'url: https://cds.climate.copernicus.eu/api/v2\nkey: 12345:made-up\n');
  write('all/.cache/huggingface/token', 'hf_madeup\n');
  write('all/.netrc', 'machine example.org login me password made-up\n');
  write('all/.bashrc', Array.from({ length: 200 }, (_, index) => `alias a${index}="ls -l"\n`).join(''));
  write('all/venv/pyvenv.cfg', 'home = /usr/bin\nversion = 3.11.2\n');
  write('all/venv/bin/python', '#!/bin/sh\n', 0o755);
  const installed = [
    ...['caveclient-8.2.1', 'cloud_volume-12.15.2', 'cloud_files-6.4.3', 'earthscope_sdk-1.9.3', 'cdsapi-0.7.7'],
    ...['earthscope_cli-1.2.0', 'descarteslabs-3.2.2', 'earthdaily_earthone-6.2.0', 'huggingface_hub-2.4.0'],
    ...Array.from({ length: 130 }, (_, index) => `package${index}-1.0`),
  ];
  for (const name of installed)
    write(`all/venv/lib/python3.11/site-packages/${name}.dist-info/METADATA`, `Name: ${name.replace(/-.*/, '')}\n`);
  const line = (index: number): string => `export SOMETHING_${index}="a text of some length, ${hex(12)}"\n`;
  for (const name of ['.bashrc', '.bash_profile', '.profile', '.zshrc', '.zshenv', '.zprofile'])
    write(`rc/${name}`, Array.from({ length: 2700 }, (_, index) => line(index)).join(''));
  for (const name of ['clean', 'five']) {
    const source = (text: string): string =>
      Array.from({ length: 200 }, (_, index) => `def ${text}_${index}(a, b): return a + b * ${index}\n`).join('');
    for (let index = 0; index < 5; index += 1) write(`${name}/file${index}.py`, source('before'));
    git(name, 'init', '-q');
    git(name, 'add', '-A');
    git(name, 'commit', '-qm', 'a');
    if (name === 'five') for (let index = 0; index < 5; index += 1) write(`five/file${index}.py`, source('after'));
    git(name, 'add', '-A');
  }
}

function write(path: string, text: string, mode = 0o600): void {
  const full = join(folder, path);
  mkdirSync(dirname(full), { recursive: true, mode: 0o700 });
  writeFileSync(full, text, { mode });
}

function git(name: string, ...args: readonly string[]): void {
  const who = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.org'];
  const { status, stderr } = spawnSync('git', [...who, ...args], { cwd: join(folder, name), encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args[0]}: ${stderr}`);
}
