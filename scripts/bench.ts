import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeDemoHome } from '../src/commands/demo/demo-folder.ts';
import { demoHome } from '../src/commands/demo/demo-home.ts';

// CPU (user + system) of a start-up and of a whole check, as ratios to `node -e 0`: seconds depend on the machine and
// its load, ratios of medians of interleaved runs hardly do. Goals hold for Node 20; it prints, and fails nothing.

interface Case {
  readonly name: string;
  readonly args: readonly string[];
  readonly goal?: number;
  /** The case that the ratio is to; else the first. */
  readonly to?: string;
}

const runs = Math.max(1, Number(process.argv[2] ?? 21));
const dist = join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist');
const program = join(dist, 'auth-doctor.js');
const folder = mkdtempSync(join(tmpdir(), 'auth-doctor-bench-'));
const unguarded = unguardedCopy(join(folder, 'dist'));
const cases: readonly Case[] = [
  { name: 'node -e 0', args: ['-e', '0'] },
  { name: '--version', args: [program, '--version'], goal: 1.3 },
  { name: '--help', args: [program, '--help'] },
  { name: 'check, unguarded', args: [unguarded, 'check'] },
  { name: 'check', args: [program, 'check'], goal: 3 },
  { name: 'check: the guard', args: [program, 'check'], goal: 1.03, to: 'check, unguarded' },
  { name: 'json, unguarded', args: [unguarded, 'check', '--format', 'json'] },
  { name: 'check --format json', args: [program, 'check', '--format', 'json'], goal: 3 },
  { name: 'json: the guard', args: [program, 'check', '--format', 'json'], goal: 1.03, to: 'json, unguarded' },
];

try {
  const made = demoHome(new Date());
  writeDemoHome(folder, made);
  const env = {
    ...made.env,
    HOME: folder,
    VIRTUAL_ENV: join(folder, 'venv'),
    PATH: process.env['PATH'] ?? '',
    LANG: 'C.UTF-8',
  };
  const times = new Map<string, number[]>(cases.map(({ name }) => [name, []]));
  for (let run = -2; run < runs; run += 1) {
    for (const { name, args } of cases) {
      const spent = cpuOf(args, folder, env);
      if (run >= 0) times.get(name)?.push(spent);
    }
  }
  print(times);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The bundle as it would be if nothing looked for secrets in what is written; gives its program. */
function unguardedCopy(copy: string): string {
  cpSync(dist, copy, { recursive: true });
  const main = join(copy, 'parts', 'main.js');
  const head = /function (?:lookForSecrets|guardedSecrets)\(.*\) \{\n/g;
  const text = readFileSync(main, 'utf8');
  if ([...text.matchAll(head)].length !== 2) throw new Error('the guard is called otherwise in the bundle');
  const stub = 'return { whole: false, part: false, index: { wholes: [], parts: [] } };\n';
  writeFileSync(
    main,
    text.replace(head, (found) => found + stub),
  );
  return join(copy, 'auth-doctor.js');
}

/** Milliseconds of CPU that one run takes. Node tells nothing of a child's: bash does. */
function cpuOf(args: readonly string[], cwd: string, env: Readonly<Record<string, string>>): number {
  const timed = ['-c', 'TIMEFORMAT="%3U %3S"; time "$@" >/dev/null 2>&1', 'bash', process.execPath, ...args];
  const { stderr } = spawnSync('bash', timed, { cwd, env, encoding: 'utf8' });
  const [user = Number.NaN, system = Number.NaN] = stderr.trim().split(' ').map(Number);
  return (user + system) * 1000;
}

function print(times: ReadonlyMap<string, readonly number[]>): void {
  const median = (name: string): number =>
    [...(times.get(name) ?? [])].sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
  console.log(`Node ${process.version}, CPU medians of ${runs} interleaved runs`);
  for (const { name, goal, to = 'node -e 0' } of cases) {
    const ratio = (median(name) / median(to)).toFixed(2);
    console.log(
      `${name.padEnd(22)} ${median(name).toFixed(0).padStart(5)} ms  x${ratio}${goal === undefined ? '' : `  goal x${goal}`}`,
    );
  }
}
